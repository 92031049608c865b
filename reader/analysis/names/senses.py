"""Places of one name: Georgia and Georgia, New York the city and the state."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Lexicon, Sense
from reader.analysis.names.name import Name
from reader.analysis.names.spelling import Spelling

_PLACES = frozenset({EntityType.GPE, EntityType.LOC})
_LIST = 5
_WINDOW = 25


def by_sense(article: Article, spellings: list[Spelling], lexicon: Lexicon) -> Iterator[Spelling]:
    """The spellings, those of several places parted by which of them is meant where."""
    for spelling in spellings:
        if spelling.words in lexicon.senses and spelling.type in _PLACES:
            yield from _by_cues(article, spelling, lexicon)
        else:
            yield from _city_and_state(article, spelling, lexicon)


def _by_cues(article: Article, spelling: Spelling, lexicon: Lexicon) -> Iterator[Spelling]:
    """Each place means what a word near by tells.

    Without one, a well-known place is itself, and another what it meant before, or else means next.
    """
    senses, known = lexicon.senses[spelling.words], lexicon.names.get(spelling.words)
    usual = known.canonical if known and not known.weak else None
    tell = _told_behind if usual else _nearest
    told = [(name, tell(article, name, senses)) for name in spelling.names]
    meant = usual or next((canonical for _, canonical in told if canonical), senses[0].canonical)
    parts: dict[str, Spelling] = {}
    for name, canonical in told:
        meant = canonical or usual or meant
        parts.setdefault(meant, Spelling(spelling.words, [], spelling.type, meant)).names.append(name)
    yield from parts.values()


def _told_behind(article: Article, name: Name, senses: tuple[Sense, ...]) -> str | None:
    """The sense that the word behind a comma tells: "Paris, Texas"."""
    index = article.token_at(name.end - 1) + 1
    if article.words[index : index + 1] != [","]:
        return None
    return _sense_of(article.words[index + 1 : index + 2], senses)


def _nearest(article: Article, name: Name, senses: tuple[Sense, ...]) -> str | None:
    """The sense with the cue that stands nearest in the same sentence; of two equally near, the one behind."""
    first = article.token_at(name.start)
    for distance in range(1, _WINDOW):
        for index in (first + distance, first - distance):
            if 0 <= index < len(article.words) and article.in_one_sentence(first, index):
                found = _sense_of([article.words[index]], senses)
                if found:
                    return found
    return None


def _sense_of(words: list[str], senses: tuple[Sense, ...]) -> str | None:
    return next((sense.canonical for sense in senses if not sense.cues.isdisjoint(words)), None)


def _city_and_state(article: Article, spelling: Spelling, lexicon: Lexicon) -> Iterator[Spelling]:
    """ "New York" parted into the city and the state: "New York state", "Albany, New York"."""
    state = lexicon.names.get(spelling.words + " State")
    if state is None or spelling.canonical is None or spelling.canonical == state.canonical:
        yield spelling
        return
    parts: dict[str, Spelling] = {}
    for name in spelling.names:
        meant = state.canonical if _is_state(article, name) else spelling.canonical
        parts.setdefault(meant, Spelling(spelling.words, [], spelling.type, meant)).names.append(name)
    yield from parts.values()


def _is_state(article: Article, name: Name) -> bool:
    if article.text.startswith((" state ", " State ", " state's "), name.end):
        return True
    index = article.token_at(name.start)
    if index < _LIST or article.words[index - 1] != "," or not article.words[index - 2][0].isupper():
        return False
    # In a list of places ("in Seattle, New York and Houston") the comma tells nothing.
    return "," not in article.words[index - _LIST : index - 1] and not article.text.startswith(
        (" and ", ", and "), name.end
    )
