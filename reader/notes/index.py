"""An index of all note files: nothing is in it that is not in them, and it is made anew where it is broken."""

from __future__ import annotations

import os
import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path
from typing import TypeVar

from reader.errors import StorageError
from reader.notes.annotation import Tombstone
from reader.notes.entity_name import EntityName
from reader.notes.folding import folded_words
from reader.notes.index_rows import COLUMNS, found_in, row_of, storable
from reader.notes.notefile import ENTITIES, Hint, NoteFile, decode
from reader.notes.search import Found, Order, Wanted

NAME = "index.sqlite"
_VERSION = 1
_NOTE_FILE = re.compile(rf"([0-9a-f]{{64}}|{ENTITIES})\.json")
_PATIENCE = 0.5
_SCHEMA = (
    "DROP TABLE IF EXISTS note",
    "DROP TABLE IF EXISTS file",
    "CREATE TABLE file (name TEXT PRIMARY KEY, state TEXT, written INTEGER, path TEXT) WITHOUT ROWID",
    "CREATE INDEX file_path ON file (path)",
    f"CREATE TABLE note (file TEXT, {', '.join(COLUMNS)}, words TEXT)",
    "CREATE INDEX note_file ON note (file)",
    f"PRAGMA user_version = {_VERSION}",
)
_ORDERS = {
    Order.PLACE: "digest = '', article, digest, start, created, id",
    Order.TIME: "modified DESC, id",
}

Answer = TypeVar("Answer")


class NoteIndex:
    """Searches the note files in `folder`; what has changed in them since the last time is read first.

    Every method may be called from any thread. Where the index cannot be kept on the disk, it is made in memory.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def search(self, wanted: Wanted) -> tuple[Found, ...]:
        """The notes that are wanted, in the order that is wanted."""
        return self._ask(lambda db: tuple(islice(_matches(db, wanted), wanted.limit)))

    def count(self, wanted: Wanted) -> int:
        """How many there would be without a limit."""
        return self._ask(lambda db: _count(db, wanted))

    def tags(self) -> tuple[str, ...]:
        """All tags in use, the most used first."""
        question = "SELECT value FROM note, json_each(note.tags) GROUP BY value ORDER BY COUNT(*) DESC, value"
        return self._ask(lambda db: tuple(tag for (tag,) in db.execute(question)))

    def entities(self) -> tuple[EntityName, ...]:
        """All entities that notes are on or linked to, those with the most notes first."""
        question = "SELECT entity, entity_type FROM note WHERE entity <> '' GROUP BY 1, 2 ORDER BY COUNT(*) DESC, 1, 2"
        return self._ask(lambda db: tuple(EntityName(name, kind) for name, kind in db.execute(question)))

    def articles(self) -> tuple[tuple[str, str], ...]:
        """Digest and title ("" where it has none) of all articles with notes, by title."""
        question = "SELECT digest, MAX(article) FROM note WHERE digest <> '' GROUP BY 1 ORDER BY 2, 1"
        return self._ask(lambda db: tuple(db.execute(question)))

    def digests_at(self, path: str) -> tuple[str, ...]:
        """The digests of the texts that were annotated at this path, the latest written first."""
        question = "SELECT name FROM file WHERE path = ? ORDER BY written DESC"
        return self._ask(lambda db: tuple(Path(name).stem for (name,) in db.execute(question, [storable(path)])))

    def path_of(self, digest: str) -> str | None:
        """Where the file was whose text had this digest when it was annotated; None where that is not known."""
        question = "SELECT path FROM file WHERE name = ?"
        return self._ask(lambda db: next((path for (path,) in db.execute(question, [f"{digest}.json"])), None))

    def refresh(self) -> None:
        """Read what has changed now, so that the next question is answered at once."""
        self._ask(lambda db: None)

    def _ask(self, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """The answer from the index on the disk, as it is or made anew; else from one in memory."""
        for _ in range(2):
            if not self._folder.is_dir():
                break
            try:
                return self._asked(self._folder / NAME, question)
            except sqlite3.OperationalError:  # read-only, full or held by another program
                break
            except sqlite3.DatabaseError:  # damaged
                with suppress(OSError):
                    (self._folder / NAME).unlink(missing_ok=True)
        return self._asked(":memory:", question)

    def _asked(self, place: Path | str, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
        with closing(sqlite3.connect(place, timeout=_PATIENCE)) as db:
            if not _is_ours(db):
                _start_anew(db)
            self._read_changes(db)
            return question(db)

    def _read_changes(self, db: sqlite3.Connection) -> None:
        known = dict(db.execute("SELECT name, state FROM file"))
        present = self._files()
        changed = [name for name, status in present.items() if known.get(name) != _state(status)]
        gone = known.keys() - present.keys()
        if not (changed or gone):
            return
        with db:
            for name in (*changed, *gone):
                db.execute("DELETE FROM file WHERE name = ?", [name])
                db.execute("DELETE FROM note WHERE file = ?", [name])
            for name in changed:
                self._take_in(db, name, present[name])

    def _files(self) -> dict[str, os.stat_result]:
        try:
            with os.scandir(self._folder) as entries:
                return {entry.name: entry.stat() for entry in entries if _NOTE_FILE.fullmatch(entry.name)}
        except OSError:
            return {}

    def _take_in(self, db: sqlite3.Connection, name: str, status: os.stat_result) -> None:
        """A file that cannot be read has no notes until it changes; it is told when its article is opened."""
        try:
            file = decode((self._folder / name).read_bytes())
        except StorageError:
            file = NoteFile("", Hint(), {})
        except OSError:
            return
        path = storable(file.hint.path) if file.hint.path is not None else None
        db.execute("INSERT INTO file VALUES (?, ?, ?, ?)", [name, _state(status), status.st_mtime_ns, path])
        notes = [note for note in file.records.values() if not isinstance(note, Tombstone)]
        places = ", ".join("?" * (len(COLUMNS) + 2))
        db.executemany(f"INSERT INTO note VALUES ({places})", [[name, *row_of(note, file)] for note in notes])  # noqa: S608 - question marks


def _is_ours(db: sqlite3.Connection) -> bool:
    return bool(db.execute("PRAGMA user_version").fetchone() == (_VERSION,))


def _start_anew(db: sqlite3.Connection) -> None:
    """Make the tables, all at once, unless another thread or program has made them meanwhile."""
    db.execute("BEGIN IMMEDIATE")
    with db:
        if not _is_ours(db):
            for statement in _SCHEMA:
                db.execute(statement)


def _state(status: os.stat_result) -> str:
    """What differs after any program has written the file."""
    return f"{status.st_ino} {status.st_mtime_ns} {status.st_size}"


def _matches(db: sqlite3.Connection, wanted: Wanted) -> Iterator[Found]:
    where, values = _where(wanted)
    question = f"SELECT {', '.join(COLUMNS)} FROM note {where} ORDER BY {_ORDERS[wanted.order]}"  # noqa: S608 - our words
    notes = map(found_in, db.execute(question, values))
    entity, names = wanted.entity, wanted.other_names
    return notes if entity is None else (n for n in notes if n.entity and n.entity.means(entity, names))


def _count(db: sqlite3.Connection, wanted: Wanted) -> int:
    if wanted.entity is not None:
        return sum(1 for _ in _matches(db, wanted))
    where, values = _where(wanted)
    (count,) = db.execute(f"SELECT COUNT(*) FROM note {where}", values).fetchone()  # noqa: S608 - our words
    return int(count)


def _where(wanted: Wanted) -> tuple[str, list[str]]:
    """All that a database can decide, and the values in it."""
    conditions = ["instr(words, ?)"] * len(words := folded_words(storable(wanted.words)).split())
    values = [*words]
    for column, value in (("colour", wanted.colour), ("digest", wanted.digest)):
        if value is not None:
            conditions.append(f"{column} = ?")
            values.append(str(value))
    if wanted.tag is not None:
        conditions.append("EXISTS (SELECT 1 FROM json_each(note.tags) WHERE value = ?)")
        values.append(storable(wanted.tag))
    if wanted.entity is not None:
        conditions.append("entity_type = ?")
        values.append(storable(wanted.entity.type))
    return f"WHERE {' AND '.join(conditions)}" if conditions else "", values
