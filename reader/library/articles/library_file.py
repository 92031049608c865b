"""The library's SQLite file: used by several at once, and saved as far as it can be read where it is damaged."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from reader.errors import StorageError
from reader.files import exclusive, identity_of
from reader.library.articles.rescue import moved_aside, rescued
from reader.library.articles.schema import NewerError, bring_up_to_date, transaction, version_of

PATIENCE = 30.0
"""Seconds for which a writer waits for another; each writes for some milliseconds."""
_CACHE_KIB = 32 * 1024
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_Result = TypeVar("_Result")


class NewerLibraryError(StorageError):
    """A later version of Sidelight has written the library."""


class LibraryFile:
    """A connection for all threads of this process; raises StorageError for what the world does to the file.

    Of a damaged file what is readable is taken over into a new one, the file is kept beside it, and `notice` says so
    in a sentence for the reader; it is "" else. A file of a later version is left alone.
    """

    def __init__(self, path: Path) -> None:
        self.notice = ""
        self._path = path
        self._turn = threading.RLock()
        self._identity: tuple[int, int] | None = None
        self._db = self._translated(self._opened)

    def read(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """What `work` finds."""
        with self._turn:
            return self._translated(lambda: self._done(work))

    def write(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        """What `work` gives; all that it writes is kept, or, where it raises, nothing."""

        def whole(db: sqlite3.Connection) -> _Result:
            with transaction(db):
                return work(db)

        return self.read(whole)

    def close(self) -> None:
        """Close the file; nothing may be asked of it afterwards."""
        with self._turn:
            self._db.close()

    def _done(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result:
        if identity_of(self._path) != self._identity:  # another process has put a new one there, or it was deleted
            self._db.close()
            self._db = self._opened()
        try:
            return work(self._db)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            self._db.close()
            self._db = self._renewed()
            return work(self._db)

    def _translated(self, work: Callable[[], _Result]) -> _Result:
        try:
            return work()
        except NewerError as error:
            raise NewerLibraryError(
                "The library was written by a newer version of Sidelight; it is left alone."
            ) from error
        except UnicodeEncodeError as error:
            raise StorageError("The article holds characters that the library cannot keep.") from error
        except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
            raise  # a bug, not the world
        except (OSError, sqlite3.DatabaseError) as error:
            raise StorageError(f"The library cannot be used: {error}.") from error

    def _opened(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with exclusive(self._lock_path, PATIENCE):
                return self._connected()
        except NewerError:
            raise
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
        return self._renewed()

    def _renewed(self) -> sqlite3.Connection:
        """A new file with what can be read of the damaged one, unless another process has made it already."""
        with exclusive(self._lock_path, PATIENCE):
            if self._identity != identity_of(self._path):
                return self._connected()
            aside = moved_aside(self._path)
            db = self._connected()
            count = rescued(aside, db)
        self.notice = (
            f"The library was damaged. {count} of its articles could be read and are kept; the damaged file is now "
            f"{aside.name}."
        )
        return db

    def _connected(self) -> sqlite3.Connection:
        db = sqlite3.connect(self._path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
        try:
            self._identity = identity_of(self._path)
            if version_of(db) == 0:
                db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            db.execute(f"PRAGMA cache_size = -{_CACHE_KIB}")
            db.execute("PRAGMA foreign_keys = ON")
            bring_up_to_date(db)
            db.execute("SELECT digest, paragraphs FROM articles LIMIT 1").fetchone()
        except sqlite3.Error:
            db.close()
            raise
        return db

    @property
    def _lock_path(self) -> Path:
        return self._path.with_name(self._path.name + ".lock")


def _is_damage(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE
