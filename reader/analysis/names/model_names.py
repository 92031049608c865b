"""The language model's names, with their borders mended."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.labels import entity_type
from reader.analysis.names.article import Article
from reader.analysis.names.boundaries import TRADE, trimmed, without_small_words, without_titles
from reader.analysis.names.cuts import split
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name, Origin

_LETTER = re.compile(r"[^\W\d_]")
_NO_NAME = re.compile(r"://|www\.|@|[$€£%=]|^\d+\W*$")
_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")
_HYPHENED = re.compile(r"-[^\W\d_]+\b(?!')")
_OPENERS = frozenset({"IN", "CC", "RB", "WRB", "DT", "PRP", "PRP$", "MD", "UH", "VB", "VBG", "TO"})
_VERBS = frozenset({"VBZ", "VBD", "VBP", "VB"})
_PROPER = frozenset({"NNP", "NNPS"})


def model_names(article: Article, lexicon: Lexicon) -> list[Name]:
    """Each name that the model marked, trimmed, split where it is several, left out where it is none."""
    return list(_whole_people(article, _marked(article, lexicon), lexicon))


def _marked(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    for entity in article.doc.ents:
        kind = entity_type(entity.label_)
        if kind is None or _NO_NAME.search(entity.text):
            continue
        whole = Name(entity.start_char, entity.end_char, kind, Origin.MODEL)
        for part in split(whole, article.text, lexicon):
            name = _mended(part, article, lexicon)
            if name and _can_be(name, article, lexicon):
                yield name


def _mended(name: Name, article: Article, lexicon: Lexicon) -> Name | None:
    text = article.text
    start, end = trimmed(text, name.start, name.end, keep_article=name.type is EntityType.WORK)
    start = _without_opener(article, start, end)
    if name.type is not EntityType.WORK:
        start, end = without_small_words(text, start, end, name.type, lexicon)
        start, end = trimmed(text, start, end)
    if name.type is not EntityType.WORK:
        after = without_titles(text, start, end, lexicon)
        if name.type is EntityType.PERSON or _is_person(text[after:end], lexicon):
            start = after
    if name.type is EntityType.PERSON:
        end = _without_verb(article, start, end)
    return Name(start, end, name.type, name.origin) if end > start else None


def _without_opener(article: Article, start: int, end: int) -> int:
    """The start behind a preposition or the like that opens the sentence ("Without Roe"), or a company's trade."""
    index = article.token_at(start)
    opens = index in article.sentence_starts and article.tags[index] in _OPENERS
    if (opens or TRADE.search(article.words[index])) and index + 1 < len(article.starts):
        after = article.starts[index + 1]
        if after < end and article.text[after].isupper():
            return after
    return start


def _without_verb(article: Article, start: int, end: int) -> int:
    """The end before a verb in capitals that the model took for a surname ("Ada Quill Leads")."""
    last = article.token_at(end - 1)
    if article.tags[last] in _VERBS and article.starts[last] > start:
        return article.starts[last] - 1
    return end


def _is_person(words: str, lexicon: Lexicon) -> bool:
    parts = words.split()
    return 2 <= len(parts) <= 4 and parts[0] in lexicon.first_names and parts[-1][0].isupper()


def _can_be(name: Name, article: Article, lexicon: Lexicon) -> bool:
    words = article.text[name.start : name.end]
    if not _LETTER.search(words) or len(words) == 1:
        return False
    if known := lexicon.names.get(words):
        return (
            not known.weak
            or known.type is not EntityType.GPE
            or not article.opens_sentence(name.start)
            or words.lower() not in lexicon.common
        )
    if words.islower() or words in lexicon.titles or words in lexicon.heads or words in lexicon.no_names:
        return False
    if words.startswith("un-") or _opens_title(name, article, lexicon):
        return False
    if not article.opens_sentence(name.start):
        return True
    return words.lower() not in article.lower_words and (
        " " in words or article.tags[article.token_at(name.start)] in _PROPER
    )


def _opens_title(name: Name, article: Article, lexicon: Lexicon) -> bool:
    """Whether a single word is a part of what follows: "Supreme" of "Supreme Leader"."""
    if article.text[name.start : name.end] not in lexicon.offices:
        return False
    behind = article.text[name.end : name.end + 2]
    return behind[:1] == " " and behind[1:].isupper()


def _whole_people(article: Article, names: Iterable[Name], lexicon: Lexicon) -> Iterator[Name]:
    """People with the first name or surname that the model left outside ("Amina" + "Yusuf")."""
    before: Name | None = None
    for name in names:
        current = Name(_extended(article, name, lexicon), _continued(article, name), name.type, name.origin)
        if before and _are_one_person(before, current, article, lexicon):
            before = Name(before.start, current.end, EntityType.PERSON, name.origin)
            continue
        if before:
            yield before
        before = current
    if before:
        yield before


def _are_one_person(before: Name, name: Name, article: Article, lexicon: Lexicon) -> bool:
    """Whether two names side by side are parts of one person's: "Ada" + "Bo Quill"."""
    if name.start != before.end + 1 or article.text[before.end] != " " or article.in_loud(before.start):
        return False
    first, second = article.text[before.start : before.end], article.text[name.start : name.end]
    if EntityType.PERSON not in {before.type, name.type} or not first.isalpha() or len(second.split()) > 2:
        return False
    if lexicon.names.get(first) or first.isupper() or first in lexicon.heads:
        return False
    return name.type is EntityType.PERSON or (second.isalpha() and not lexicon.names.get(second))


def _continued(article: Article, name: Name) -> int:
    """The end of a name that the model cut at a hyphen ("Min" of "Min-ho")."""
    rest = _HYPHENED.match(article.text, name.end)
    if rest is None or name.type is not EntityType.PERSON:
        return name.end
    return rest.end() if article.tags[article.token_at(rest.end() - 1)] in _PROPER else name.end


def _extended(article: Article, name: Name, lexicon: Lexicon) -> int:
    """The start of a one-word person with the proper noun before it that belongs to it."""
    if name.type is not EntityType.PERSON or " " in article.text[name.start : name.end] or article.in_loud(name.start):
        return name.start
    index = article.token_at(name.start)
    if not index or article.starts[index] != name.start:
        return name.start
    word, token = article.words[index - 1], article.doc[index - 1]
    if not (article.tags[index - 1] in _PROPER and word.isalpha() and word.istitle() and token.whitespace_ == " "):
        return name.start
    is_part = token.head.i == index or _GIVEN.fullmatch(article.text, name.start, name.end)
    if token.ent_type_ not in {"", "PERSON"} or not is_part or word in lexicon.titles or word in lexicon.heads:
        return name.start
    known = lexicon.names.get(word)
    if (known and not known.weak) or word.lower() in lexicon.roles or word.lower() in article.lower_words:
        return name.start
    return article.starts[index - 1]
