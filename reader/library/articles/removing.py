"""Articles taken out of the library, and put back as they were."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from reader.library.articles.library_file import LibraryFile
from reader.steps import Stepped

_Row = dict[str, Any]
_THEIRS = {
    "articles": "id = ?",
    "subjects": "id IN (SELECT subject FROM entities WHERE article = ?)",
    "spellings": "subject IN (SELECT subject FROM entities WHERE article = ?)",
    "entities": "article = ?",
    "positions": "article = ?",
    "speakers": "position IN (SELECT id FROM positions WHERE article = ?)",
}


@dataclass(frozen=True, slots=True)
class _Removed:
    """All rows of one article, by their tables."""

    rows: Mapping[str, list[_Row]]


class Removing(Stepped[list[_Removed]]):
    """Takes articles out, with all that they report, with undo; raises StorageError."""

    def __init__(self, file: LibraryFile) -> None:
        super().__init__()
        self._file = file

    def remove(self, digests: Iterable[str]) -> int:
        """Take these articles out; gives how many of them were there."""
        removed = self._file.write(lambda db: [_taken(db, digest) for digest in digests])
        found = [each for each in removed if each]
        if found:
            self._steps.record(found)
        return len(found)

    def undo(self) -> None:
        """Put back what was taken out last, if there is something."""
        if self.can_undo:
            last = self._steps.back()
            self._file.write(lambda db: _put_all_back(db, last))

    def redo(self) -> None:
        """Take it out again."""
        if self.can_redo:
            last = self._steps.forth()
            self._file.write(lambda db: [_taken(db, each.rows["articles"][0]["digest"]) for each in last])


def forget_unnamed(db: sqlite3.Connection, subjects: Iterable[int]) -> None:
    """Take out those of the subjects that no article names any more."""
    for subject in subjects:
        gone = "DELETE FROM subjects WHERE id = ? AND NOT EXISTS (SELECT 1 FROM entities WHERE subject = ?)"
        if db.execute(gone, (subject, subject)).rowcount:
            db.execute("DELETE FROM spellings WHERE subject = ?", (subject,))


def _taken(db: sqlite3.Connection, digest: str) -> _Removed | None:
    found = db.execute("SELECT id FROM articles WHERE digest = ?", (digest,)).fetchone()
    if not found:
        return None
    rows = {table: _rows(db, table, theirs, found[0]) for table, theirs in _THEIRS.items()}
    db.execute("DELETE FROM articles WHERE id = ?", found)
    forget_unnamed(db, [row["id"] for row in rows["subjects"]])
    return _Removed(rows)


def _rows(db: sqlite3.Connection, table: str, theirs: str, article: int) -> list[_Row]:
    cursor = db.execute(f"SELECT * FROM {table} WHERE {theirs}", (article,))  # noqa: S608
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row, strict=True)) for row in cursor]


def _put_all_back(db: sqlite3.Connection, removed: Iterable[_Removed]) -> None:
    for each in removed:
        _put_back(db, each.rows)


def _put_back(db: sqlite3.Connection, rows: Mapping[str, list[_Row]]) -> None:
    """Put the article back, unless it was added again meanwhile; its rows may get other numbers than before."""
    (article,) = rows["articles"]
    if db.execute("SELECT 1 FROM articles WHERE digest = ?", (article["digest"],)).fetchone():
        return
    number = _insert(db, "articles", article)
    subjects = {row["id"]: _subject(db, row) for row in rows["subjects"]}
    entities = {
        row["id"]: _insert(db, "entities", row | {"article": number, "subject": subjects[row["subject"]]})
        for row in rows["entities"]
    }
    positions = {
        row["id"]: _insert(db, "positions", row | {"article": number, "addressed": entities.get(row["addressed"])})
        for row in rows["positions"]
    }
    _insert_all(db, "speakers", [(entities[row["entity"]], positions[row["position"]]) for row in rows["speakers"]])
    _insert_all(db, "spellings", [(row["word"], subjects[row["subject"]]) for row in rows["spellings"]])


def _subject(db: sqlite3.Connection, row: _Row) -> int:
    """The subject as it was: it is still there, or its page's is, or it is made again."""
    same = "SELECT id FROM subjects WHERE id = ? AND name = ? AND type = ?"
    found = db.execute(same, (row["id"], row["name"], row["type"])).fetchone()
    found = found or db.execute("SELECT id FROM subjects WHERE page = ?", (row["page"],)).fetchone()
    if found:
        return int(found[0])
    is_free = not db.execute("SELECT 1 FROM subjects WHERE id = ?", (row["id"],)).fetchone()
    return _insert(db, "subjects", row, keeps_id=is_free)


def _insert(db: sqlite3.Connection, table: str, row: _Row, keeps_id: bool = False) -> int:
    values = {name: value for name, value in row.items() if name != "id" or keeps_id}
    columns, marks = ", ".join(values), ", ".join("?" * len(values))
    made = db.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(values.values()))  # noqa: S608
    return made.lastrowid or 0


def _insert_all(db: sqlite3.Connection, table: str, rows: Sequence[tuple[Any, Any]]) -> None:
    db.executemany(f"INSERT OR IGNORE INTO {table} VALUES (?, ?)", rows)  # noqa: S608
