"""What was looked up before, in an SQLite file that several windows and processes may share."""

from __future__ import annotations

import datetime
import json
import sqlite3
import threading
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from reader.background.background import Ambiguous, Candidate, Missing
from reader.background.pages import Page

FILE_NAME = "background.sqlite3"
VERSION = 1

_SCHEMA = f"""
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS pages (
        server TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, paragraphs TEXT NOT NULL, url TEXT,
        categories TEXT NOT NULL, revision INTEGER NOT NULL, wikidata TEXT NOT NULL, retrieved REAL NOT NULL,
        PRIMARY KEY (server, title)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS answers (
        server TEXT NOT NULL, asked TEXT NOT NULL, title TEXT, candidates TEXT NOT NULL, expires REAL NOT NULL,
        PRIMARY KEY (server, asked)
    ) WITHOUT ROWID;
    PRAGMA user_version = {VERSION};
    COMMIT;
"""
_WORLD = frozenset(
    {
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH,
    }
)  # fmt: skip
_Read = TypeVar("_Read")


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page and when it was retrieved."""

    page: Page
    retrieved: datetime.datetime


Outcome = StoredPage | Ambiguous | Missing


class Cache:
    """Pages and answers of one server.

    It holds nothing that cannot be had again, so none of its failures is an error: a damaged file, or one of a newer
    version, is renamed and a new one begun, and where no file can be written the memory serves. `notice` says so in
    a sentence for the user, else it is "". Safe to use from several threads and processes.
    """

    def __init__(self, folder: Path, server: str) -> None:
        self.notice = ""
        self._file = folder / FILE_NAME
        self._server = server
        self._turn = threading.Lock()
        self._closed = False
        self._connection = self._opened()

    def outcome(self, asked: Iterable[str], now: datetime.datetime) -> Outcome | None:
        """What the first of these questions that was answered before came to; pages of any age, the rest unexpired."""
        return self._safely(lambda db: self._outcome(db, asked, now.timestamp()), None)

    def page(self, title: str) -> StoredPage | None:
        """The page with this title, of whatever age."""
        return self._safely(lambda db: self._page(db, title), None)

    def keep_page(self, page: Page, asked: Iterable[str], now: datetime.datetime) -> None:
        """Stores the page as the answer to these questions, all or nothing."""
        row = (
            self._server, page.title, page.description, json.dumps(page.paragraphs), page.url,
            json.dumps(page.categories), page.revision, page.wikidata, now.timestamp(),
        )  # fmt: skip
        answers = [(self._server, question, page.title, "[]", float("inf")) for question in asked]

        def write(db: sqlite3.Connection) -> None:
            with db:
                db.execute("INSERT OR REPLACE INTO pages VALUES (?,?,?,?,?,?,?,?,?)", row)
                db.executemany("INSERT OR REPLACE INTO answers VALUES (?,?,?,?,?)", answers)

        self._safely(write, None)

    def keep_answer(self, asked: str, answer: Ambiguous | Missing, expires: datetime.datetime) -> None:
        """Stores that a question has no answer, or several, until `expires`."""
        candidates = [(c.title, c.description) for c in answer.candidates] if isinstance(answer, Ambiguous) else []
        row = (self._server, asked, None, json.dumps(candidates), expires.timestamp())

        def write(db: sqlite3.Connection) -> None:
            with db:
                db.execute("INSERT OR REPLACE INTO answers VALUES (?,?,?,?,?)", row)

        self._safely(write, None)

    def close(self) -> None:
        """Closes the file; from then on nothing is known and nothing is kept."""
        with self._turn:
            self._closed = True
            self._connection.close()

    def _outcome(self, db: sqlite3.Connection, asked: Iterable[str], now: float) -> Outcome | None:
        for question in asked:
            query = "SELECT title, candidates FROM answers WHERE server = ? AND asked = ? AND expires > ?"
            for title, candidates in db.execute(query, (self._server, question, now)):
                if title is None:
                    found = tuple(Candidate(str(t), str(d)) for t, d in json.loads(candidates))
                    return Ambiguous(found) if found else Missing()
                stored = self._page(db, title)
                if stored:
                    return stored
        return None

    def _page(self, db: sqlite3.Connection, title: str) -> StoredPage | None:
        query = """SELECT description, paragraphs, url, categories, revision, wikidata, retrieved
                   FROM pages WHERE server = ? AND title = ?"""
        for description, paragraphs, url, categories, revision, wikidata, retrieved in db.execute(
            query, (self._server, title)
        ):
            page = Page(
                title, description, tuple(json.loads(paragraphs)), url,
                tuple(json.loads(categories)), revision=revision, wikidata=wikidata,
            )  # fmt: skip
            return StoredPage(page, datetime.datetime.fromtimestamp(retrieved).astimezone())
        return None

    def _safely(self, use: Callable[[sqlite3.Connection], _Read], otherwise: _Read) -> _Read:
        with self._turn:
            if self._closed:
                return otherwise
            try:
                return use(self._connection)
            except (sqlite3.Error, ValueError, TypeError) as error:
                if not _is_of_the_world(error):
                    self._connection.close()
                    self._connection = self._renewed()
                return otherwise

    def _opened(self) -> sqlite3.Connection:
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            return _connect(self._file)
        except OSError:
            return self._in_memory()
        except sqlite3.Error as error:
            return self._in_memory() if _is_of_the_world(error) else self._renewed()

    def _renewed(self) -> sqlite3.Connection:
        try:
            aside = _set_aside(self._file)
            self.notice = (
                f"The cache of looked-up pages could not be read. It is kept as {aside.name}; a new one is begun."
            )
            return _connect(self._file)
        except (sqlite3.Error, OSError):
            return self._in_memory()

    def _in_memory(self) -> sqlite3.Connection:
        self.notice = "The cache of looked-up pages cannot be written; pages are kept only until the program ends."
        return _connect(":memory:")


def _is_of_the_world(error: Exception) -> bool:
    """Whether the file is well, and only cannot be used now: locked for too long, disk full, no permission."""
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & 0xFF in _WORLD


def _connect(file: Path | str) -> sqlite3.Connection:
    """A connection with the schema in place; raises sqlite3.DatabaseError where the file is not of this version."""
    db = sqlite3.connect(file, timeout=0.5, check_same_thread=False)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        with closing(db.execute("PRAGMA user_version")) as rows:
            (version,) = rows.fetchone()
        if version not in (0, VERSION):
            raise sqlite3.DatabaseError(f"version {version}")
        if version == 0:
            db.executescript(_SCHEMA)
        db.execute("SELECT 1 FROM pages, answers LIMIT 1").fetchall()
    except sqlite3.Error:
        db.close()
        raise
    return db


def _set_aside(file: Path) -> Path:
    """Renames the file, and removes what SQLite keeps beside it, which would be applied to its successor."""
    stamp = datetime.datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    aside = file.with_name(f"{file.stem}.set-aside-{stamp}{file.suffix}")
    file.rename(aside)
    for companion in ("-wal", "-shm"):
        file.with_name(file.name + companion).unlink(missing_ok=True)
    return aside
