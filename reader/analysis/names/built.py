"""Names that are built by rule: "the Ministry of X", "the X Act", "Article 5 of the X", "the 1 May attacks"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.boundaries import TRADE, trimmed
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
_STORM = re.compile(r"\b(?:Hurricane|Typhoon|Cyclone|Tropical Storm|Storm) [A-Z][a-z]+\b")
_BILL = re.compile(rf"\b{_CAP}(?: (?:(?:and|of|for|on) )?{_CAP}){{0,6}} Bill\b(?! [A-Z])")
_OF_BILLS = re.compile(r"(?:ion|ment|ity|ance|ence|ship|ing|Rights|Tax|Reform|Finance|Health) Bill$")
_DATELINE = re.compile(
    r"^[^\S\n]*([A-Z][A-Z'.-]+(?: [A-Z][A-Z'.-]+){0,2})(, [A-Z][\w. ]{1,25}?)?"
    r"(,? ?(?:\(|[A-Z][a-z]+\.? \d{1,2}\b)[^\n]{0,30}?)? ?(?:-|--|–|—|―) ",
    re.MULTILINE,
)
_SEPTEMBER = re.compile(r"Sept(?:ember|\.)\s+11\b")
_LINKS = frozenset({"of", "for", "and", "the", "&", "de"})
TIMES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
    " September October November December".split()
)
_OPENERS = frozenset(
    "Former Several Many Other Most More Some Few All Every Each Any Both New Such Last Next Late Early Local"
    " Famous".split()
)
_HAVE_ACRONYMS = frozenset(
    {EntityType.ORG, EntityType.LAW, EntityType.EVENT, EntityType.FAC, EntityType.PRODUCT, EntityType.WORK}
)
_PROPER = frozenset({"NNP", "NNPS"})
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
_OF_DISTRICTS = (["Judge"], ["Attorney"], ["Court"])
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
    for match in _STORM.finditer(article.text):
        yield Name(match.start(), match.end(), EntityType.EVENT, Origin.RULE)
    for match in _BILL.finditer(article.text):
        if _OF_BILLS.search(match.group()):
            yield Name(match.start(), match.end(), EntityType.LAW, Origin.RULE)
    for match in _DATELINE.finditer(article.text):
        known = lexicon.known(match.group(1))
        if match.group(2) or match.group(3) or (known and known.type is EntityType.GPE):
            yield Name(match.start(1), match.end(1), EntityType.GPE, Origin.RULE)
    yield from _of_somebody(article, lexicon)
    for name in _headed(article, lexicon):
        for part in split(name, article.text, lexicon):
            start, end = trimmed(article.text, part.start, part.end)
            if start < end:
                yield Name(start, end, part.type, part.origin)


def _headed(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    for index, word in enumerate(article.words):
        head = lexicon.heads.get(word)
        if head is None or head.shape == "-" or article.in_loud(article.starts[index]):
            continue
        first = _run_before(article, index, lexicon) if head.shape in {"last", "both"} else index
        last = _run_after(article, index) if head.shape in {"of", "both"} else index
        if last == first or (word == "District" and article.words[last + 1 : last + 2] in _OF_DISTRICTS):
            continue
        kind = head.type
        if (
            last > index
            and article.words[last - 1] not in _LINKS
            and (closing := lexicon.heads.get(article.words[last]))
            and closing.shape != "of"
        ):
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
    while first < index and (article.words[first] in {"The", "A", "An"} or TRADE.search(article.words[first])):
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
        if words[at][0].isupper() and article.tags[at] != "PRP" and words[at] not in TIMES:
            last = at
        elif words[at] not in _LINKS or at > last + 2:
            break
        at += 1
    return last


def may_shorten(short: str, long: str) -> bool:
    """Whether "UNICEF" can be short for "UN Children's Fund": it begins with the first letter of an early word."""
    return any(word[:1].casefold() == short[:1].casefold() for word in long.split()[:2])


def _of_somebody(article: Article, lexicon: Lexicon) -> Iterator[Name]:
    """The "OWB" of "OWB leader Ada Quill": letters in capitals before what a person is."""
    for index, word in enumerate(article.words[:-1]):
        if not (word.isupper() and word.isalpha() and 1 < len(word) < 6) or article.tags[index] not in _PROPER:
            continue
        if not _is_person(article.words[index + 1], lexicon):
            continue
        if not article.in_loud(article.starts[index]) and word not in lexicon.no_names and word not in lexicon.titles:
            yield Name(article.starts[index], _end(article, index), EntityType.ORG, Origin.RULE)


def _is_person(word: str, lexicon: Lexicon) -> bool:
    """Whether a word tells what a person is: "leader", "Leader", "goalkeeper"."""
    role = lexicon.roles.get(word)
    if role:
        return role.types == {EntityType.PERSON}
    return lexicon.contexts.get((word, "before")) is EntityType.PERSON or word in lexicon.titles


def acronyms(article: Article, names: Iterable[Name]) -> Iterator[Name]:
    """The short form that stands in brackets behind a name: "World Food Programme (WFP)"."""
    for name in names:
        if name.type in _HAVE_ACRONYMS and (match := _ACRONYM.match(article.text, name.end, name.end + 24)):
            if not may_shorten(match.group(1), article.text[name.start : name.end]):
                continue
            yield Name(match.start(1), match.end(1), name.type, Origin.RULE)


def _end(article: Article, index: int) -> int:
    return article.starts[index] + len(article.words[index])
