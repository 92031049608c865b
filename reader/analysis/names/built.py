"""Names that are built by rule: "the Ministry of X", "the X Act", "Article 5 of the X", "the 1 May attacks"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.boundaries import trimmed
from reader.analysis.names.cuts import split
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name, Origin

_CAP = r"(?:(?:[A-Z]\.)+|[A-Z](?:[\w'&-]|\.(?=\w))*)"
_RUN = rf"{_CAP}(?:\s+(?:(?:of|for|and|on|the|to|in|de|&)\s+){{0,2}}{_CAP}){{0,8}}"
_TREATY = r"(?:founding\s+)?(?:treaty|pact|convention|charter|constitution|agreement|accord|statute|protocol)"
_ARTICLE = re.compile(
    rf"\b(?:Article|Section|Chapter|Title)\s+(?:\d+|[IVX]+)\b(?:\s+of\s+(?:the\s+)?({_RUN}(?:'s)?(?:\s+{_TREATY})?))?"
)
_MONTH = (
    r"(?:Jan(?:uary|\.)|Feb(?:ruary|\.)|March|April|May|June|July|Aug(?:ust|\.)|Sept(?:ember|\.)|Oct(?:ober|\.)"
    r"|Nov(?:ember|\.)|Dec(?:ember|\.))"
)
_ATTACK = re.compile(
    rf"\b{_MONTH}\s+\d{{1,2}}(?:,\s+\d{{4}},?)?\s+(?:terrorist\s+|terror\s+)?"
    r"(?:attacks?|bombings?|riots?|massacre|insurrection)\b"
)
_NICKNAMED = re.compile(r"\b([A-Z][^\W\d_]+) [\"“'(]([A-Z][^\W\d_]+)[\"”')] [A-Z][^\W\d_]+")
_PARTICLED = re.compile(
    r"\b([A-Z][^\W\d_]+) (?:(?:von|van|de|da|di|del|dos|bin|ibn|al|el)(?: (?:der|den|la|las|los))?) [A-Z][\w'-]+"
)
_TWO_OF_ONE_SURNAME = re.compile(r"\b([A-Z][^\W\d_]+) (?:and|&) ([A-Z][^\W\d_]+) ([A-Z][^\W\d_]+)")
_DATELINE = re.compile(
    r"^[^\S\n]*([A-Z][A-Z'.-]+(?: [A-Z][A-Z'.-]+){0,2})(, [A-Z][\w. ]{1,25}?)?"
    r"(,? ?(?:\(|[A-Z][a-z]+\.? \d{1,2}\b)[^\n]{0,30}?)? ?(?:-|--|–|—|―) ",
    re.MULTILINE,
)
_SEPTEMBER = re.compile(r"Sept(?:ember|\.)\s+11\b")
_LINKS = frozenset({"of", "for", "and", "the", "&", "de"})
_TIMES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
    " September October November December".split()
)
_OPENERS = frozenset(
    "Former Several Many Other Most More Some Few All Every Each Any Both New Such Last Next Late Early Local".split()
)
_HAVE_ACRONYMS = frozenset(
    {EntityType.ORG, EntityType.LAW, EntityType.EVENT, EntityType.FAC, EntityType.PRODUCT, EntityType.WORK}
)
_ON = frozenset(
    {
        "Commission",
        "Committee",
        "Council",
        "Conference",
        "Convention",
        "Treaty",
        "Agreement",
        "Subcommittee",
        "Memorandum",
    }
)
_MOST_WORDS = 12
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
_ACRONYM = re.compile(r"\s?\((?:the\s+)?[\"']?([A-Z][\w.&-]{1,9})[\"']?\)")


def built_names(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    """Each name that a rule builds, outside lines in capitals."""
    for match in _ARTICLE.finditer(article.text):
        whole = lexicon.names.get(match.group(1)) if match.group(1) else None
        yield Name(match.start(), match.end(), EntityType.LAW, Origin.RULE, whole.canonical if whole else None)
    for match in _ATTACK.finditer(article.text):
        canonical = "September 11 attacks" if _SEPTEMBER.match(match.group()) else None
        yield Name(match.start(), match.end(), EntityType.EVENT, Origin.RULE, canonical)
    for match in _NICKNAMED.finditer(article.text):
        if match.group(1) in lexicon.first_names or match.group(2) in lexicon.first_names:
            yield Name(match.start(), match.end(), EntityType.PERSON, Origin.RULE)
    for match in _PARTICLED.finditer(article.text):
        if match.group(1) in lexicon.first_names:
            yield Name(match.start(), match.end(), EntityType.PERSON, Origin.RULE)
    for match in _TWO_OF_ONE_SURNAME.finditer(article.text):
        both = match.group(1) in lexicon.first_names and match.group(2) in lexicon.first_names
        if both and not article.word_before(match.start())[:1].isupper():
            yield Name(match.start(1), match.end(1), EntityType.PERSON, Origin.RULE)
    for match in _DATELINE.finditer(article.text):
        known = lexicon.known(match.group(1))
        if match.group(2) or match.group(3) or (known and known.type is EntityType.GPE):
            yield Name(match.start(1), match.end(1), EntityType.GPE, Origin.RULE)
    yield from _first_named(article, lexicon)
    for name in _headed(article, lexicon):
        for part in split(name, article.text, lexicon):
            start, end = trimmed(article.text, part.start, part.end)
            if start < end:
                yield Name(start, end, part.type, part.origin)


def _first_named(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    """ "Ada Quill": a first name and one proper noun behind it, which stand alone."""
    words, tags = article.words, article.tags
    for index in range(len(words) - 1):
        if words[index] not in lexicon.first_names or tags[index] != "NNP" or tags[index + 1] != "NNP":
            continue
        surname, start = words[index + 1], article.starts[index]
        if not (surname.istitle() and surname.isalpha() and len(surname) > 1) or article.in_loud(start):
            continue
        if words[index].lower() in lexicon.common or lexicon.names.get(words[index]) or surname in lexicon.heads:
            continue
        if lexicon.names.get(surname) or surname in lexicon.titles or _is_proper(article, index - 1):
            continue
        if article.starts[index + 1] == start + len(words[index]) + 1 and not _is_proper(article, index + 2):
            yield Name(start, _end(article, index + 1), EntityType.PERSON, Origin.RULE)


def _is_proper(article: Article, index: int) -> bool:
    return 0 <= index < len(article.words) and article.words[index][0].isupper() and article.tags[index] == "NNP"


def _headed(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    for index, word in enumerate(article.words):
        head = lexicon.heads.get(word)
        if head is None or head.shape == "-" or article.in_loud(article.starts[index]):
            continue
        first = _run_before(article, index, lexicon) if head.shape in {"last", "both"} else index
        last = _run_after(article, index) if head.shape in {"of", "both"} else index
        if last == first:
            continue
        kind = head.type
        if last > index and (closing := lexicon.heads.get(article.words[last])) and closing.shape != "of":
            kind = closing.type
        yield Name(article.starts[first], _end(article, last), kind, Origin.RULE)


def _run_before(article: Article, index: int, lexicon: Lexicon) -> int:
    """The first token of the capitalised run that ends at `index`."""
    first = index
    while first and index - first < _MOST_WORDS:
        if (
            article.words[first - 1] == "-"
            and first > 1
            and not article.doc[first - 2].whitespace_
            and not article.doc[first - 1].whitespace_
        ):
            first -= 2
        elif _is_capital(article, first - 1):
            first -= 1
        else:
            break
    while first < index and not article.words[first][0].isalnum():
        first += 1
    while first < index and article.words[first] in {"The", "A", "An"}:
        first += 1
    if first in article.sentence_starts and first < index and _is_plain_opener(article, first, lexicon):
        first += 1
    return first


def _is_plain_opener(article: Article, index: int, lexicon: Lexicon) -> bool:
    word = article.words[index]
    if word in _OPENERS:
        return True
    return article.tags[index] not in {"NNP", "NNPS", "JJ"} and lexicon.names.get(word) is None


def _is_capital(article: Article, index: int) -> bool:
    word = article.words[index]
    if _ORDINAL.match(word):
        return True
    return word[0].isupper() and article.tags[index] not in {"PRP", "PRP$", "WP", "DT", "IN", "CC", "WRB", "UH", "RB"}


def _run_after(article: Article, index: int) -> int:
    """The last token of "of/for X (and Y)" after the head at `index`."""
    words = article.words
    last = index
    if index + 1 >= len(words) or words[index + 1] not in {"of", "for", "on"}:
        return last
    if (words[index + 1] == "on" and words[index] not in _ON) or (
        words[index + 1] == "for" and words[index] == "Party"
    ):
        return last
    at = index + 2
    while at < min(len(words), index + _MOST_WORDS):
        if words[at][0].isupper() and article.tags[at] != "PRP" and words[at] not in _TIMES:
            last = at
        elif words[at] not in _LINKS or at > last + 2:
            break
        at += 1
    return last


def may_shorten(short: str, long: str) -> bool:
    """Whether "UNICEF" can be short for "UN Children's Fund": it begins with the first letter of an early word."""
    return any(word[:1].casefold() == short[:1].casefold() for word in long.split()[:2])


def acronyms(article: Article, names: Iterable[Name]) -> Iterator[Name]:
    """The short form that stands in brackets behind a name: "World Food Programme (WFP)"."""
    for name in names:
        if name.type in _HAVE_ACRONYMS and (match := _ACRONYM.match(article.text, name.end, name.end + 24)):
            if not may_shorten(match.group(1), article.text[name.start : name.end]):
                continue
            yield Name(match.start(1), match.end(1), name.type, Origin.RULE)


def _end(article: Article, index: int) -> int:
    return article.starts[index] + len(article.words[index])
