"""What the reader says of who is who across articles: two are one, or one is two."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from reader.library.articles.library_file import LibraryFile
from reader.library.articles.words import words_of
from reader.steps import Stepped


@dataclass(frozen=True, slots=True)
class _Place:
    """Where one entity of one article was put: its subject, and whether by hand."""

    digest: str
    key: str
    subject: int
    by_hand: bool


_Moves = Callable[[sqlite3.Connection], tuple[tuple[_Place, ...], int]]
"""Finds the entities that are to be moved, and where to."""


@dataclass(frozen=True, slots=True)
class _Step:
    before: tuple[_Place, ...]
    after: tuple[_Place, ...]


class ByHand(Stepped[_Step]):
    """Joins and splits, each kept at once, with undo; raises StorageError. New analyses do not change them."""

    def __init__(self, file: LibraryFile) -> None:
        super().__init__()
        self._file = file

    def join(self, subject: int, other: int) -> None:
        """Say that `other` is the same as `subject`, under whose name both are then."""
        self._make(lambda db: (_places(db, other), subject))

    def split(self, subject: int, digests: Iterable[str]) -> int:
        """Say that in these articles it is another of that name; gives the id of the other."""
        apart = set(digests)

        def work(db: sqlite3.Connection) -> tuple[tuple[_Place, ...], int]:
            made = db.execute(
                "INSERT INTO subjects (name, type) SELECT name, type FROM subjects WHERE id = ?", (subject,)
            )
            places = tuple(place for place in _places(db, subject) if place.digest in apart)
            return places, made.lastrowid or 0

        return self._make(work)

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self.can_undo:
            step = self._steps.back()
            self._file.write(lambda db: _put(db, step.before))

    def redo(self) -> None:
        """Make the last step that was undone again, if there is one."""
        if self.can_redo:
            step = self._steps.forth()
            self._file.write(lambda db: _put(db, step.after))

    def _make(self, work: _Moves) -> int:
        def whole(db: sqlite3.Connection) -> tuple[_Step, int]:
            before, subject = work(db)
            after = tuple(_Place(place.digest, place.key, subject, True) for place in before)
            _put(db, after)
            return _Step(before, after), subject

        step, subject = self._file.write(whole)
        self._steps.record(step)
        return subject


def _places(db: sqlite3.Connection, subject: int) -> tuple[_Place, ...]:
    rows = db.execute(
        "SELECT a.digest, e.key, e.subject, e.by_hand FROM entities e JOIN articles a ON a.id = e.article"
        " WHERE e.subject = ? ORDER BY e.id",
        (subject,),
    )
    return tuple(_Place(digest, key, identity, bool(by_hand)) for digest, key, identity, by_hand in rows)


def _put(db: sqlite3.Connection, places: Iterable[_Place]) -> None:
    """Put entities where these say; one that is gone meanwhile is passed over."""
    touched: set[int] = set()
    for place in places:
        row = db.execute(
            "SELECT e.id, e.subject, e.name, e.type FROM articles a JOIN entities e ON e.article = a.id"
            " WHERE a.digest = ? AND e.key = ?",
            (place.digest, place.key),
        ).fetchone()
        if row:
            identity, subject, name, kind = row
            new = "INSERT OR IGNORE INTO subjects (id, name, type) VALUES (?, ?, ?)"
            db.execute(new, (place.subject, name, kind))  # a subject without articles may be gone
            change = "UPDATE entities SET subject = ?, by_hand = ? WHERE id = ?"
            db.execute(change, (place.subject, place.by_hand, identity))
            touched |= {subject, place.subject}
    for subject in touched:
        _spell(db, subject)


def _spell(db: sqlite3.Connection, subject: int) -> None:
    """Let a subject be found by the words of the names that it now has."""
    rows = db.execute(
        "SELECT name FROM entities WHERE subject = ?"
        " UNION SELECT j.value FROM entities, json_each(other_names) j WHERE subject = ?",
        (subject, subject),
    ).fetchall()
    db.execute("DELETE FROM spellings WHERE subject = ?", (subject,))
    words = {(word, subject) for (name,) in rows for word in words_of(name)}
    db.executemany("INSERT INTO spellings (word, subject) VALUES (?, ?)", words)
