"""What the cache lets go of when it is full."""

from __future__ import annotations

import sqlite3

_FILLED = 0.9


def make_room(db: sqlite3.Connection, max_bytes: int, now: float) -> None:
    """Lets go of what has expired and, where pages or pictures are too many, of those longest unused.

    `max_bytes` are for the texts of pages, and as many for pictures; `now` in seconds of the epoch.
    """
    for table in ("answers", "titles", "pictures"):
        db.execute(f"DELETE FROM {table} WHERE expires <= ?", (now,))  # noqa: S608
    if _shrink(db, "pages", "size", max_bytes):
        for table in ("answers", "titles"):
            db.execute(
                f"DELETE FROM {table} WHERE title IS NOT NULL AND NOT EXISTS "  # noqa: S608
                f"(SELECT 1 FROM pages WHERE pages.server = {table}.server AND pages.title = {table}.title)"
            )
    _shrink(db, "pictures", "LENGTH(data)", max_bytes)


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
