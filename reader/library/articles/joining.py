"""Which person or thing across articles an entity of a new article is."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence

from reader.analysis import Entity, EntityType
from reader.library.articles.words import folded

_PLACES = ("GPE", "LOC", "NORP")
"""Types of names that half of all articles share, and that tell little of whom else an article is about."""
_SAME_COMPANY = 2


def subjects_for(
    db: sqlite3.Connection,
    entities: Sequence[Entity],
    pages: Mapping[str, str],
    before: Mapping[tuple[str, str], int],
) -> dict[str, int]:
    """The subject of each entity, by its id; one that is new is made.

    One Wikipedia page is one subject. Without a page, a name of the same type joins the only subject of that name: a
    person only by a name of several words and in the same company (both articles name one more that is no place, or
    two that are), as two people may have one name. Where there are several of that name it is a subject of its own.
    `before` has those of an earlier analysis of the same article, by folded name and type; they stay.
    """
    company = {folded(entity.name): entity.type.value for entity in entities}
    given: dict[str, int] = {}
    for entity in entities:
        page = pages.get(entity.id)
        found = _of_page(db, page) if page else None
        if found is None:
            found = _as_before(db, before.get((folded(entity.name), entity.type.value)), page, given.values())
        if found is None:
            found = _of_name(db, entity, page, company, taken=given.values())
        if found is None:
            found = _made(db, entity.name, entity.type.value, page)
        elif page:
            db.execute("UPDATE subjects SET page = ? WHERE id = ? AND page IS NULL", (page, found))
        given[entity.id] = found
    return given


def _of_page(db: sqlite3.Connection, page: str) -> int | None:
    """The subject of a page, or the one that the reader said is the same."""
    row = db.execute("SELECT id FROM subjects WHERE page = ?", (page,)).fetchone()
    if row and not db.execute("SELECT 1 FROM entities WHERE subject = ? LIMIT 1", row).fetchone():
        joined = "SELECT subject FROM entities WHERE by_hand AND page = ? ORDER BY id DESC LIMIT 1"
        row = db.execute(joined, (page,)).fetchone() or row
    return row[0] if row else None


def _as_before(db: sqlite3.Connection, subject: int | None, page: str | None, taken: Iterable[int]) -> int | None:
    """The subject of an earlier analysis, unless its page is another."""
    if subject is None or subject in taken:
        return None
    row = db.execute("SELECT page FROM subjects WHERE id = ?", (subject,)).fetchone()
    return None if row is None or (page and row[0]) else subject


def _of_name(
    db: sqlite3.Connection, entity: Entity, page: str | None, company: Mapping[str, str], taken: Iterable[int]
) -> int | None:
    is_person = entity.type is EntityType.PERSON
    name = folded(entity.name)
    if is_person and " " not in name:
        return None
    subject = _only_one(db, name, entity.type.value)
    if subject is None or subject in taken:
        return None
    row = db.execute("SELECT page FROM subjects WHERE id = ?", (subject,)).fetchone()
    known_page = row[0] if row else None
    if page and known_page:
        return None  # two pages are two things
    if is_person and not _in_company(db, subject, name, company):
        return None
    return subject


def _only_one(db: sqlite3.Connection, name: str, kind: str) -> int | None:
    """The subject of this name and type, where there is just one; as quick where a thousand articles have it."""
    of_name = "FROM entities WHERE folded = :name AND type = :type"
    both = f"SELECT (SELECT min(subject) {of_name}), (SELECT max(subject) {of_name})"
    first, last = db.execute(both, {"name": name, "type": kind}).fetchone()
    return int(first) if first is not None and first == last else None


def _in_company(db: sqlite3.Connection, subject: int, name: str, company: Mapping[str, str]) -> bool:
    """Whether an article that names `subject` names enough of the others that the new article names."""
    others = [other for other in company if other != name]
    marks = ", ".join("?" * len(others))
    articles = "SELECT article FROM entities WHERE subject = ? ORDER BY article DESC LIMIT 50"
    shared = db.execute(  # by article (the + says so): a name may stand in all of them
        f"SELECT DISTINCT folded, type FROM entities WHERE article IN ({articles}) AND +folded IN ({marks})",  # noqa: S608
        (subject, *others),
    ).fetchall()
    return len(shared) >= _SAME_COMPANY or any(kind not in _PLACES for _, kind in shared)


def _made(db: sqlite3.Connection, name: str, kind: str, page: str | None) -> int:
    made = db.execute("INSERT INTO subjects (name, type, page) VALUES (?, ?, ?)", (name, kind, page)).lastrowid
    return made or 0
