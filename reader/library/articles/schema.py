"""The tables of the library, and how a file of an earlier version becomes one of this."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

_VERSION_1 = """
    CREATE TABLE articles (
        id INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, title TEXT NOT NULL, byline TEXT, date TEXT, path TEXT,
        added TEXT NOT NULL, reading_offset INTEGER NOT NULL DEFAULT 0, model TEXT NOT NULL, notice TEXT,
        entity_count INTEGER NOT NULL, position_count INTEGER NOT NULL, paragraphs TEXT NOT NULL, text TEXT
    );
    CREATE INDEX articles_by_date ON articles (date);
    CREATE TABLE subjects (id INTEGER PRIMARY KEY, name TEXT NOT NULL, type TEXT NOT NULL, page TEXT UNIQUE);
    CREATE TABLE entities (
        id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        subject INTEGER NOT NULL, by_hand INTEGER NOT NULL DEFAULT 0, key TEXT NOT NULL, name TEXT NOT NULL,
        folded TEXT NOT NULL, type TEXT NOT NULL, page TEXT, mentions TEXT NOT NULL, other_names TEXT NOT NULL,
        expansions TEXT NOT NULL, found_by TEXT NOT NULL
    );
    CREATE INDEX entities_by_article ON entities (article);
    CREATE INDEX entities_by_subject ON entities (subject, article);
    CREATE INDEX entities_by_name ON entities (folded, type);
    CREATE TABLE spellings (
        word TEXT NOT NULL, subject INTEGER NOT NULL, PRIMARY KEY (word, subject)
    ) WITHOUT ROWID;
    CREATE TABLE positions (
        id INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
        kind TEXT NOT NULL, force TEXT NOT NULL, status TEXT NOT NULL, confidence REAL NOT NULL, sure INTEGER NOT NULL,
        nested INTEGER NOT NULL, source TEXT NOT NULL, cue TEXT NOT NULL, content TEXT NOT NULL, described TEXT,
        addressee TEXT, addressed INTEGER, cue_words TEXT NOT NULL, words TEXT NOT NULL
    );
    CREATE INDEX positions_by_article ON positions (article);
    CREATE INDEX positions_by_addressed ON positions (addressed) WHERE addressed IS NOT NULL;
    CREATE TABLE speakers (
        entity INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
        position INTEGER NOT NULL REFERENCES positions ON DELETE CASCADE, PRIMARY KEY (entity, position)
    ) WITHOUT ROWID;
    CREATE INDEX speakers_by_position ON speakers (position);
    CREATE VIRTUAL TABLE text_index USING fts5 (
        title, text, content = 'articles', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
    );
    CREATE VIRTUAL TABLE position_index USING fts5 (
        words, content = 'positions', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
    )
"""
_TRIGGERS_1 = (
    """CREATE TRIGGER article_in AFTER INSERT ON articles BEGIN
        INSERT INTO text_index (rowid, title, text) VALUES (new.id, new.title, new.text); END""",
    """CREATE TRIGGER article_out AFTER DELETE ON articles BEGIN
        INSERT INTO text_index (text_index, rowid, title, text) VALUES ('delete', old.id, old.title, old.text); END""",
    """CREATE TRIGGER article_changed AFTER UPDATE OF title, text ON articles BEGIN
        INSERT INTO text_index (text_index, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
        INSERT INTO text_index (rowid, title, text) VALUES (new.id, new.title, new.text); END""",
    """CREATE TRIGGER position_in AFTER INSERT ON positions BEGIN
        INSERT INTO position_index (rowid, words) VALUES (new.id, new.words); END""",
    """CREATE TRIGGER position_out AFTER DELETE ON positions BEGIN
        INSERT INTO position_index (position_index, rowid, words) VALUES ('delete', old.id, old.words); END""",
)
_FROM_1_TO_2 = """
    CREATE TABLE dismissed (first TEXT NOT NULL, second TEXT NOT NULL, PRIMARY KEY (first, second)) WITHOUT ROWID
"""
_FROM_2_TO_3 = (
    "DROP INDEX IF EXISTS entities_by_name",
    "CREATE INDEX entities_by_name ON entities (folded, type, subject)",
)
_STEPS: tuple[tuple[str, ...], ...] = ((*_VERSION_1.split(";"), *_TRIGGERS_1), (_FROM_1_TO_2,), _FROM_2_TO_3)
VERSION = len(_STEPS)

TABLES = {
    "articles": "id",
    "subjects": "id",
    "entities": "id",
    "positions": "id",
    "speakers": "entity, position",
    "spellings": "word, subject",
    "dismissed": "first, second",
}
"""Each with its key, after those that it names."""
INDEXES = ("text_index", "position_index")
"""Those that are rebuilt from the others."""


class NewerError(sqlite3.DatabaseError):
    """The file is of a later version of the program."""


def bring_up_to_date(db: sqlite3.Connection) -> None:
    """Make the tables, or change them, step by step; raises NewerError, having touched nothing, where it cannot."""
    if version_of(db) == VERSION:
        return
    with transaction(db):
        version = version_of(db)
        if version > VERSION:
            raise NewerError(f"version {version}")
        for step in _STEPS[version:]:
            for statement in step:
                db.execute(statement)
        db.execute(f"PRAGMA user_version = {VERSION}")


def version_of(db: sqlite3.Connection) -> int:
    """The version that the file says it has; 0 where it is new."""
    with closing(db.execute("PRAGMA user_version")) as rows:
        return int(rows.fetchone()[0])


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All of what is written within, or nothing; others who write wait meanwhile."""
    db.execute("BEGIN IMMEDIATE")
    with db:  # commits, or rolls back
        yield
