"""What is kept of pages beyond their beginning: pictures, whole texts, their names in other languages."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from reader.background.cache_file import CacheFile, transaction
from reader.background.eviction import make_room, note_use
from reader.background.languages import Language
from reader.background.pictures import Picture

_Told = TypeVar("_Told")


class Attachments:
    """Belongs to the pages of one server, in the cache's `file`; as it, nothing here fails.

    What is longest unused goes when there are more than `max_bytes` of pictures, or of texts. Each answer is given in
    a tuple of its own, so that None says that nothing is known.
    """

    def __init__(self, file: CacheFile, server: str, max_bytes: int) -> None:
        self._file = file
        self._server = server
        self._max_bytes = max_bytes

    def picture(self, title: str, now: datetime.datetime) -> tuple[Picture | None] | None:
        """The picture of this page, (None,) where it is known to have none."""
        query = "SELECT used, data, licence FROM pictures WHERE server = ? AND title = ? AND expires > ?"
        asked = (self._server, title, now.timestamp())
        return self._read("pictures", query, asked, lambda row: (Picture(row[1], row[2]) if row[1] else None,))

    def keep_picture(
        self, title: str, picture: Picture | None, now: datetime.datetime, expires: datetime.datetime
    ) -> None:
        """Stores the picture of this page, or that it has none, until `expires`."""
        data, licence = (picture.data, picture.licence) if picture else (None, "")
        row = (self._server, title, data, licence, now.timestamp(), expires.timestamp())
        self._write("INSERT OR REPLACE INTO pictures VALUES (?,?,?,?,?,?)", row, now)

    def text(self, title: str, now: datetime.datetime) -> tuple[str, ...] | None:
        """The paragraphs of this whole page."""
        return self._told(title, "text", now, lambda told: tuple(map(str, told)))

    def keep_text(
        self, title: str, paragraphs: Sequence[str], now: datetime.datetime, expires: datetime.datetime
    ) -> None:
        """Stores the paragraphs of this whole page until `expires`."""
        self._keep(title, "text", list(paragraphs), now, expires)

    def languages(self, title: str, now: datetime.datetime) -> tuple[Language, ...] | None:
        """The languages in which there is this page."""
        return self._told(title, "languages", now, lambda told: tuple(Language(*map(str, each)) for each in told))

    def keep_languages(
        self, title: str, languages: Sequence[Language], now: datetime.datetime, expires: datetime.datetime
    ) -> None:
        """Stores the languages in which there is this page until `expires`."""
        self._keep(title, "languages", [(each.code, each.name, each.title) for each in languages], now, expires)

    def _told(
        self, title: str, kind: str, now: datetime.datetime, made_of: Callable[[list[Any]], _Told]
    ) -> _Told | None:
        query = "SELECT used, told FROM texts WHERE server = ? AND title = ? AND expires > ? AND kind = ?"
        asked = (self._server, title, now.timestamp(), kind)
        return self._read("texts", query, asked, lambda row: made_of(list(json.loads(row[1]))))

    def _read(
        self, table: str, query: str, asked: tuple[Any, ...], made_of: Callable[[tuple[Any, ...]], _Told]
    ) -> _Told | None:
        """What is made of the row that `query` finds under a server, a title, the time and more.

        Its first column is its last use.
        """

        def read(db: sqlite3.Connection) -> _Told | None:
            row: tuple[Any, ...] | None = db.execute(query, asked).fetchone()
            if row is None:
                return None
            note_use(db, table, (asked[0], asked[1], row[0]), asked[2])
            return made_of(row)

        return self._file.use(read, None)

    def _keep(
        self, title: str, kind: str, told: list[object], now: datetime.datetime, expires: datetime.datetime
    ) -> None:
        text = json.dumps(told, ensure_ascii=False)
        row = (self._server, title, kind, text, now.timestamp(), expires.timestamp())
        self._write("INSERT OR REPLACE INTO texts VALUES (?,?,?,?,?,?)", row, now)

    def _write(self, statement: str, row: tuple[object, ...], now: datetime.datetime) -> None:
        def write(db: sqlite3.Connection) -> None:
            with transaction(db):
                db.execute(statement, row)
                make_room(db, self._max_bytes, now.timestamp())

        self._file.use(write, None)
