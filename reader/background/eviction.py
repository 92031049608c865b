"""What the cache lets go of when it is full."""

from __future__ import annotations

import sqlite3

from reader.background.cache_file import without_waiting

_FILLED = 0.9
_USE_COUNTS_FOR = 3600


def make_room(db: sqlite3.Connection, max_bytes: int, now: float) -> None:
    """Lets go of what has expired and, where there are too many, of those longest unused.

    `max_bytes` are for the beginnings of pages, as many for pictures, and as many for whole texts; `now` in seconds of
    the epoch.
    """
    for table in ("answers", "titles", "pictures", "texts"):
        db.execute(f"DELETE FROM {table} WHERE expires <= ?", (now,))  # noqa: S608
    if _shrink(db, "pages", "size", max_bytes):
        for table in ("answers", "titles"):
            db.execute(
                f"DELETE FROM {table} WHERE title IS NOT NULL AND NOT EXISTS "  # noqa: S608
                f"(SELECT 1 FROM pages WHERE pages.server = {table}.server AND pages.title = {table}.title)"
            )
    _shrink(db, "pictures", "LENGTH(data)", max_bytes)
    _shrink(db, "texts", "LENGTH(told)", max_bytes)


def note_use(db: sqlite3.Connection, table: str, kept: tuple[str, str, float], now: float) -> None:
    """Notes that what is `kept` under a server and a title, used then, is used `now`: where nobody else writes."""
    server, title, used = kept
    if now - used > _USE_COUNTS_FOR:
        with without_waiting(db):
            db.execute(f"UPDATE {table} SET used = ? WHERE server = ? AND title = ?", (now, server, title))  # noqa: S608


def _shrink(db: sqlite3.Connection, table: str, size: str, max_bytes: int) -> bool:
    (total,) = db.execute(f"SELECT TOTAL({size}) FROM {table}").fetchone()  # noqa: S608
    if total <= max_bytes:
        return False
    newest_first = f"SELECT server, title, SUM({size}) OVER (ORDER BY used DESC, server, title) AS so_far FROM {table}"  # noqa: S608
    db.execute(
        f"DELETE FROM {table} WHERE (server, title) IN (SELECT server, title FROM ({newest_first}) WHERE so_far > ?)",  # noqa: S608
        (max_bytes * _FILLED,),
    )
    return True
