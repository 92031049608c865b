"""The SQLite file of what was looked up: opened whatever was done to it, and used by several at once."""

from __future__ import annotations

import datetime
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from reader.files import exclusive, identity_of

VERSION = 4
PATIENCE = 0.5

_VERSION_1 = """
    CREATE TABLE pages (
        server TEXT NOT NULL, title TEXT NOT NULL, description TEXT NOT NULL, paragraphs TEXT NOT NULL, url TEXT,
        categories TEXT NOT NULL, revision INTEGER NOT NULL, wikidata TEXT NOT NULL, retrieved REAL NOT NULL,
        PRIMARY KEY (server, title)
    ) WITHOUT ROWID;
    CREATE TABLE answers (
        server TEXT NOT NULL, asked TEXT NOT NULL, title TEXT, candidates TEXT NOT NULL, expires REAL NOT NULL,
        PRIMARY KEY (server, asked)
    ) WITHOUT ROWID;
"""
_FROM_1_TO_2 = """
    ALTER TABLE pages ADD COLUMN is_list INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE pages ADD COLUMN used REAL NOT NULL DEFAULT 0;
    ALTER TABLE pages ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
    UPDATE pages SET used = retrieved, size = length(description) + length(paragraphs) + length(categories);
    CREATE INDEX pages_by_use ON pages (used, size);
    CREATE TABLE titles (
        server TEXT NOT NULL, asked TEXT NOT NULL, title TEXT, expires REAL NOT NULL, PRIMARY KEY (server, asked)
    ) WITHOUT ROWID;
"""
_FROM_2_TO_3 = """
    CREATE TABLE pictures (
        server TEXT NOT NULL, title TEXT NOT NULL, data BLOB, licence TEXT NOT NULL, used REAL NOT NULL,
        expires REAL NOT NULL, PRIMARY KEY (server, title)
    );
"""
_FROM_3_TO_4 = """
    CREATE TABLE texts (
        server TEXT NOT NULL, title TEXT NOT NULL, kind TEXT NOT NULL, told TEXT NOT NULL, used REAL NOT NULL,
        expires REAL NOT NULL, PRIMARY KEY (server, title, kind)
    );
"""
_STEPS = (_VERSION_1, _FROM_1_TO_2, _FROM_2_TO_3, _FROM_3_TO_4)
_WORLD = frozenset(
    {
        sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR, sqlite3.SQLITE_FULL, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH,
    }
)  # fmt: skip
_Read = TypeVar("_Read")


class CacheFile:
    """A database that is always there.

    A damaged file, or one of a newer version, is renamed and a new one begun; one of an older version is brought up
    to date; where no file can be written the memory serves. `notice` says so in a sentence for the user, else it is
    "". Safe to use from several threads and processes.
    """

    def __init__(self, path: Path) -> None:
        self.notice = ""
        self.is_on = True
        """Whether it is used at all."""
        self._path = path
        self._turn = threading.Lock()
        self._closed = False
        self._identity: tuple[int, int] | None = None
        self._connection = self._opened()

    def use(self, work: Callable[[sqlite3.Connection], _Read], otherwise: _Read) -> _Read:
        """What `work` makes of the database; `otherwise` where that fails, or it is closed or switched off."""
        with self._turn:
            if self._closed or not self.is_on:
                return otherwise
            try:
                return work(self._connection)
            except (UnicodeEncodeError, OverflowError):
                return otherwise  # what was asked or given cannot be kept: no fault of the file
            except (sqlite3.Error, ValueError, TypeError) as error:
                if not _is_of_the_world(error):
                    self._connection.close()
                    self._connection = self._renewed()
                return otherwise

    def close(self) -> None:
        """Closes the file; from then on nothing is known and nothing is kept."""
        with self._turn:
            self._closed = True
            self._connection.close()

    def _opened(self) -> sqlite3.Connection:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._identity = identity_of(self._path)
            return self._connected()
        except OSError:
            return self._in_memory()
        except sqlite3.Error as error:
            return self._in_memory() if _is_of_the_world(error) else self._renewed()

    def _renewed(self) -> sqlite3.Connection:
        """A new file in place of the one that could not be read, unless another process has begun one already."""
        try:
            with exclusive(self._path.with_name(self._path.name + ".lock")):
                if self._identity == identity_of(self._path):
                    aside = _set_aside(self._path)
                    self.notice = (
                        f"The cache of looked-up pages could not be read. It is kept as {aside.name}; "
                        "a new one is begun."
                    )
                return self._connected()
        except (sqlite3.Error, OSError):
            return self._in_memory()

    def _connected(self) -> sqlite3.Connection:
        db = _connect(self._path)
        self._identity = identity_of(self._path)
        return db

    def _in_memory(self) -> sqlite3.Connection:
        self.notice = "The cache of looked-up pages cannot be written; pages are kept only until the program ends."
        return _connect(":memory:")


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All of what is written within, or nothing; others who write wait meanwhile."""
    db.execute("BEGIN IMMEDIATE")
    with db:  # commits, or rolls back
        yield


@contextmanager
def without_waiting(db: sqlite3.Connection) -> Iterator[None]:
    """What is written within is given up at once where somebody else is writing."""
    db.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    except sqlite3.OperationalError as error:
        if not _is_of_the_world(error):
            raise
    finally:
        db.execute(f"PRAGMA busy_timeout = {int(PATIENCE * 1000)}")


def _is_of_the_world(error: Exception) -> bool:
    """Whether the file is well, and only cannot be used now: locked for too long, disk full, no permission."""
    return isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & 0xFF in _WORLD


def _connect(file: Path | str) -> sqlite3.Connection:
    """A connection with the schema in place; raises sqlite3.DatabaseError where the file is not of this version."""
    db = sqlite3.connect(file, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = NORMAL")
        if _version(db) != VERSION:
            _bring_up_to_date(db)
        db.execute("SELECT is_list, used, size FROM pages, answers, titles LIMIT 1").fetchall()
        db.execute("SELECT data, licence, pictures.expires, told, kind FROM pictures, texts LIMIT 1").fetchall()
    except sqlite3.Error:
        db.close()
        raise
    return db


def _bring_up_to_date(db: sqlite3.Connection) -> None:
    with transaction(db):
        version = _version(db)  # another process may have done it meanwhile
        if version > VERSION or version < 0:
            raise sqlite3.DatabaseError(f"version {version}")
        for step in _STEPS[version:]:
            for statement in filter(str.strip, step.split(";")):
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {VERSION}")


def _version(db: sqlite3.Connection) -> int:
    with closing(db.execute("PRAGMA user_version")) as rows:
        return int(rows.fetchone()[0])


def _set_aside(file: Path) -> Path:
    """Renames the file, and removes what SQLite keeps beside it, which would be applied to its successor."""
    stamp = datetime.datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    aside = file.with_name(f"{file.stem}.set-aside-{stamp}{file.suffix}")
    file.rename(aside)
    for companion in ("-wal", "-shm"):
        file.with_name(file.name + companion).unlink(missing_ok=True)
    return aside
