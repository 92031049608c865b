"""Where the model took several names for one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reader.analysis.analysis import EntityType
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name

_ALWAYS = re.compile(r"\s+[-–—―|]\s+|\s*(?:--|—|―|;|:(?=\s)|\n)\s*")
_BRACKET = re.compile(r"\s*\(|\)\s*(?=\w)")
_POSSESSIVE = re.compile(r"'s\s+|(?<=[sS])'\s+")
_JOINT = re.compile(r"\s*(?:/|–|-|,? and | & |, )\s*")
_PEOPLE = frozenset({"and", ", and", ",", "/", "&"})
_COMPANY_ENDS = frozenset({"Inc", "Ltd", "LLC", "Jr", "Sr"})
_QUOTED = re.compile(r"\s+[“\"]")
_TITLE = re.compile(r"[A-Z][\w.-]*(?:\s(?=[A-Z]))?")
_OWNERS = frozenset({EntityType.GPE, EntityType.LOC, EntityType.ORG, EntityType.LAW, EntityType.NORP})
_NEVER_OWNED = frozenset({EntityType.PERSON, EntityType.GPE, EntityType.NORP})


def split(name: Name, text: str, lexicon: Lexicon) -> Iterator[Name]:
    """The one or several names in what the model took for one ("Ukraine's Foreign Ministry", "Post-ABC News")."""
    cut = None if name.type is EntityType.WORK else _cut(name, text, lexicon)
    if cut is None:
        yield name
        return
    left, right, right_type = cut
    if left > name.start:
        yield Name(name.start, left, name.type, name.origin)
    if right < name.end:
        yield from split(Name(right, name.end, right_type, name.origin), text, lexicon)


def _cut(name: Name, text: str, lexicon: Lexicon) -> tuple[int, int, EntityType] | None:
    """Where the first name ends, where the next begins, and its type."""
    words = text[name.start : name.end]
    if mark := _ALWAYS.search(text, name.start + 1, name.end):
        return mark.start(), mark.end(), name.type
    if name.type is EntityType.PERSON and (mark := _QUOTED.search(text, name.start + 1, name.end)):
        return mark.start(), mark.end(), EntityType.WORK
    bracketed = words.count("(") != words.count(")") or name.type is EntityType.ORG
    if bracketed and (mark := _BRACKET.search(text, name.start + 1, name.end)):
        return mark.start(), mark.end(), name.type
    if lexicon.names.get(words):
        return None
    return _possessive(name, text, lexicon) or _joint(name, text, lexicon) or _titled(name, text, lexicon)


def _possessive(name: Name, text: str, lexicon: Lexicon) -> tuple[int, int, EntityType] | None:
    for mark in _POSSESSIVE.finditer(text, name.start + 1, name.end):
        left, right = text[name.start : mark.start()], text[mark.end() : name.end].split()
        owner = lexicon.names.get(left.removeprefix("the ").removeprefix("The "))
        headed = " " in left and right and (right[0] in lexicon.heads or right[-1] in lexicon.heads)
        if headed and owner is None and left.split()[-1] not in lexicon.heads:
            # "Orvan Magistrate's Court", "the Orvan Children's Hospital"
            continue
        if (owner and owner.type in _OWNERS) or name.type in _NEVER_OWNED or _is_owner(left, right, lexicon):
            return mark.start(), mark.end(), name.type
    return None


def _is_owner(left: str, right: list[str], lexicon: Lexicon) -> bool:
    """Whether what stands before a possessive is a name of its own: an acronym, an office, or the only name."""
    if left.isupper() and left.isalpha():
        return True
    if not any(word[0].isupper() for word in right):
        return True
    return left.split()[-1] in lexicon.heads and len(right) > 1


def _joint(name: Name, text: str, lexicon: Lexicon) -> tuple[int, int, EntityType] | None:
    for mark in _JOINT.finditer(text, name.start + 1, name.end):
        if mark.end() >= name.end:
            continue
        left = lexicon.names.get(text[name.start : mark.start()])
        right = lexicon.names.get(text[mark.end() : name.end])
        if left and right and not (left.weak and right.weak):
            return mark.start(), mark.end(), right.type
        joint = mark.group().strip()
        if joint in {"and", "&"} and name.type is not EntityType.LAW and _are_two(text, name, mark):
            return mark.start(), mark.end(), name.type
        if joint == "," and name.type is not EntityType.LAW and _is_bare_list(name, text, mark):
            return mark.start(), mark.end(), name.type
        if joint == "," and name.type is not EntityType.LAW and _opens_list(name, text, mark):
            return mark.start(), mark.end(), name.type
        if name.type is EntityType.PERSON and mark.group().strip() in _PEOPLE:
            return mark.start(), mark.end(), name.type
    return None


def _is_bare_list(name: Name, text: str, mark: re.Match[str]) -> bool:
    """Whether "X, Y" are two words in a row, and not "X, Inc."."""
    left, right = text[name.start : mark.start()], text[mark.end() : name.end]
    return left.isalpha() and right.isalpha() and right not in _COMPANY_ENDS


def _opens_list(name: Name, text: str, mark: re.Match[str]) -> bool:
    """Whether a single word and several in capitals are parted by the comma: "Quill, Ada Marsh"."""
    left, right = text[name.start : mark.start()], text[mark.end() : name.end].split()
    return left.isalpha() and right[0] not in _COMPANY_ENDS and all(word[0].isupper() for word in right)


def _are_two(text: str, name: Name, mark: re.Match[str]) -> bool:
    """Whether "X and Y" are two: "the Bank and the Fund", "the Alliance and OWB", "Lima & Quito"."""
    left, right = text[name.start : mark.start()], text[mark.end() : name.end]
    if right.startswith("the ") and " " in left:
        return True
    if right.isupper() and right.isalpha() and not left.isupper():
        return True
    return name.type in {EntityType.PERSON, EntityType.GPE, EntityType.NORP} and (" " not in left or " " not in right)


def _titled(name: Name, text: str, lexicon: Lexicon) -> tuple[int, int, EntityType] | None:
    """A title within: what stands before it is an office or a place, what stands behind it a person."""
    if name.type not in {EntityType.PERSON, EntityType.ORG, EntityType.GPE}:
        return None
    for mark in _TITLE.finditer(text, name.start + 1, name.end):
        title = lexicon.titles.get(mark.group().strip())
        if title and text[mark.start() - 1] == " " and text[mark.end() : name.end].count(" ") and mark.end() < name.end:
            rest = text[mark.end() : name.end].split()
            if rest[0][0].isupper() and rest[0] not in lexicon.heads:
                before = text[name.start : mark.start()].strip()
                known = " " in before or before.isupper() or lexicon.names.get(before)
                return mark.start() - 1 if known else name.start, mark.end(), EntityType.PERSON
    return None
