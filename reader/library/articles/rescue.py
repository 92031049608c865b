"""What is still readable in a damaged library."""

from __future__ import annotations

import datetime
import sqlite3
from contextlib import closing
from pathlib import Path

from reader.library.articles.schema import INDEXES, TABLES, transaction

_COMPANIONS = ("-wal", "-shm")
_ORPHANS = (
    "DELETE FROM entities WHERE article NOT IN (SELECT id FROM articles)",
    "DELETE FROM positions WHERE article NOT IN (SELECT id FROM articles)",
    "DELETE FROM speakers WHERE entity NOT IN (SELECT id FROM entities) OR position NOT IN (SELECT id FROM positions)",
    "INSERT OR IGNORE INTO subjects (id, name, type) SELECT subject, name, type FROM entities",
)
_INCOMPLETE = """
    UPDATE articles SET model = '' WHERE entity_count <> (SELECT count(*) FROM entities WHERE article = articles.id)
        OR position_count <> (SELECT count(*) FROM positions WHERE article = articles.id)
"""


def moved_aside(file: Path) -> Path:
    """The file, and what SQLite keeps beside it, under another name."""
    stamp = datetime.datetime.now().strftime("%Y%m%d-%H%M%S-%f")
    aside = file.with_name(f"{file.stem}.damaged-{stamp}{file.suffix}")
    for companion in _COMPANIONS:
        beside = file.with_name(file.name + companion)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + companion))
    file.rename(aside)
    return aside


def rescued(damaged: Path, db: sqlite3.Connection) -> int:
    """Take over all that can be read into `db`, which is empty and up to date; gives the number of articles.

    An article of which names or positions are lost has no model then, and is to be analysed again. Where no row can
    be read at all, nothing is taken over.
    """
    with closing(sqlite3.connect(damaged, isolation_level=None)) as old:
        db.execute("PRAGMA foreign_keys = OFF")
        with transaction(db):
            for table, key in TABLES.items():
                _copy(old, db, table, key)
            for statement in (*_ORPHANS, _INCOMPLETE):
                db.execute(statement)
            for index in INDEXES:
                db.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")  # noqa: S608
        db.execute("PRAGMA foreign_keys = ON")
    return int(db.execute("SELECT count(*) FROM articles").fetchone()[0])


def _copy(old: sqlite3.Connection, db: sqlite3.Connection, table: str, key: str) -> None:
    wanted = [row[1] for row in db.execute(f"PRAGMA table_info({table})")]
    columns = ", ".join(wanted)
    statement = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({', '.join('?' * len(wanted))})"  # noqa: S608
    for order in ("ASC", "DESC"):  # up to the damage from one side, then from the other
        directed = ", ".join(f"{column} {order}" for column in key.split(", "))
        try:
            with closing(old.execute(f"SELECT {columns} FROM {table} ORDER BY {directed}")) as rows:  # noqa: S608
                for row in rows:
                    _put(db, statement, row)
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            continue
        break


def _put(db: sqlite3.Connection, statement: str, row: tuple[object, ...]) -> None:
    try:
        db.execute(statement, row)
    except sqlite3.IntegrityError:
        return  # damage made a row that cannot be, such as one without a digest
