"""Where a name begins and ends: without articles, titles, quotation marks and possessives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name

_LEAD = re.compile(
    r"(?:[\W_]+|(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|'s)\b\s*)+", re.IGNORECASE
)
_TAIL = re.compile(r"(?:'s?|[\s,;:!?\"“”„«»(\[{<>—–―…*_|/\\-]|\.(?!\w))+$")
_BRACKET = re.compile(r"\s*[)\]}]+$")
_POSSESSIVE = re.compile(r"'s\s+")
_JOINT = re.compile(r"\s*(?:/|--|—|–|-|;|\||,? and |, )\s*")
_WORD = re.compile(r"\S+")
_ABBREVIATION = re.compile(r"(?:\b\w\.)+$|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|Bros|Mt|Ft)\.$|\b[A-Z][a-z]{1,4}\.$")
_KEEP_THE = frozenset({EntityType.WORK})


def trimmed(text: str, start: int, end: int, keep_article: bool = False) -> tuple[int, int]:
    """The stretch without what stands around a name in `text` (as plain() gives it); empty where nothing is left."""
    if not keep_article and (lead := _LEAD.match(text, start, end)):
        start = lead.end()
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and (tail := _TAIL.search(text[start:end])):
        piece = text[start:end]
        if _ABBREVIATION.search(piece):
            break
        end = start + tail.start()
    if (bracket := _BRACKET.search(text[start:end])) and text.count("(", start, end) == 0:
        end = start + bracket.start()
    return start, max(start, end)


def without_titles(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a person's name begins after titles ("Former President"), parties and nationalities before it."""
    words = list(_WORD.finditer(text, start, end))
    at = 0
    while at < len(words) - 1:
        for length in (3, 2, 1):
            if at + length >= len(words):
                continue
            lead = text[words[at].start() : words[at + length - 1].end()]
            if _is_lead(lead, lexicon, text[words[at + length].start() : end]):
                at += length
                break
        else:
            break
    return words[at].start() if words else start


def _is_lead(lead: str, lexicon: Lexicon, rest: str) -> bool:
    lead = lead.removesuffix("'s").removesuffix("'").rstrip(",")
    title = lexicon.titles.get(lead) or lexicon.titles.get(lead[:1].upper() + lead[1:])
    if title:
        # "Pope Francis" and "Prince Harry" are names with their title, "King Smith" is none.
        return title.place != "name"
    known = lexicon.names.get(lead)
    if known is None or known.weak or lead in lexicon.first_names:
        return False
    return known.type in {EntityType.NORP, EntityType.ORG} or (known.type is EntityType.GPE and " " in rest)


def split(name: Name, article: Article, lexicon: Lexicon) -> Iterator[Name]:
    """The one or several names that the model took for one ("Ukraine's Foreign Ministry", "Post-ABC News")."""
    cut = _cut(name, article.text, lexicon)
    if cut is None:
        yield name
        return
    left, right = cut
    yield from split(Name(name.start, left, name.type, name.origin), article, lexicon)
    yield from split(Name(right, name.end, name.type, name.origin), article, lexicon)


def _cut(name: Name, text: str, lexicon: Lexicon) -> tuple[int, int] | None:
    if name.type is EntityType.WORK:
        return None
    for mark in _POSSESSIVE.finditer(text, name.start, name.end):
        left = lexicon.names.get(text[name.start : mark.start()].removeprefix("the ").removeprefix("The "))
        if (
            left
            and left.type in {EntityType.GPE, EntityType.LOC, EntityType.ORG, EntityType.LAW}
            or name.type
            in {
                EntityType.PERSON,
                EntityType.GPE,
            }
        ):
            return mark.start(), mark.end()
    for mark in _JOINT.finditer(text, name.start + 1, name.end):
        left_text, right_text = text[name.start : mark.start()], text[mark.end() : name.end]
        if not right_text:
            continue
        if lexicon.names.get(text[name.start : name.end]):
            return None
        left, right = lexicon.names.get(left_text), lexicon.names.get(right_text)
        if left and right and not (left.weak and right.weak):
            return mark.start(), mark.end()
        if name.type is EntityType.PERSON and mark.group().strip() in {"and", ", and", ",", "/", "--", "—", ";", "|"}:
            return mark.start(), mark.end()
    return None
