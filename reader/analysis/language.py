"""Whether a text is in English, by its script and its little words."""

from __future__ import annotations

import re
import unicodedata

NOT_ENGLISH = "This text does not seem to be in English. Sidelight marks names in English texts only."

_SAMPLE = 20_000
_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH = frozenset(
    "the of and to a that is was for it with as his on be at by i this had not are but from or have an they which "
    "you were her all she there would their we him been has when who will more if said".split()
)
_FOREIGN = (
    frozenset(
        # German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Polish, Czech, Turkish, Indonesian
        "der die das und ist nicht ein eine zu den von mit sich auf für dem des im "
        "le la les et est une que qui dans pour pas sur au du des il elle "
        "el los las y es en por con para una del se lo su como más "
        "di che non per sono della dei gli nel da più "
        "o os um uma não com é dos ao "
        "het een van niet dat zijn op voor met ook "
        "och att som är det på av inte till ett og ikke til er af "
        "nie się jest w z na że do jak je byl ve bir bu için yang dan di dengan untuk".split()
    )
    - _ENGLISH
)
_MIN_SHARE, _MIN_WORDS = 0.10, 3


def is_english(text: str) -> bool:
    """Whether `text` reads as English, or as nothing that tells (a list of names, numbers, code)."""
    sample = text[:_SAMPLE]
    letters = [character for character in sample if character.isalpha()]
    if sum(map(_is_latin, letters)) * 2 < len(letters):
        return False
    words = _WORD.findall(sample)
    # A capital may begin a name ("De Gaulle", "La Rue"), which tells nothing of the text around it.
    words = [word for word in words if word.islower()] or [word.lower() for word in words]
    english = sum(word in _ENGLISH for word in words)
    foreign = sum(word in _FOREIGN for word in words)
    return not (foreign >= _MIN_WORDS and foreign > 2 * english and foreign > _MIN_SHARE * len(words))


def _is_latin(letter: str) -> bool:
    return letter.isascii() or unicodedata.name(letter, "").startswith("LATIN")
