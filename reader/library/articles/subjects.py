"""One person or thing across all articles: who it is, what it says, to whom, and where it is named."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reader.library.articles.articles import ARTICLE_COLUMNS, article_of
from reader.library.articles.kept import KeptArticle, KeptPosition, Subject
from reader.library.articles.library_file import LibraryFile
from reader.library.articles.positions import BY_DATE, positions_where
from reader.library.articles.words import words_of

_SUBJECT = """
    SELECT s.id, s.name, s.type, s.page, count(DISTINCT e.article) FROM subjects s JOIN entities e ON e.subject = s.id
"""
_SAID_BY = "p.id IN (SELECT k.position FROM entities e JOIN speakers k ON k.entity = e.id WHERE e.subject = ?)"
_SAID_TO = "p.addressed IN (SELECT id FROM entities WHERE subject = ?)"
_SHARED = """
    SELECT DISTINCT s.name FROM entities mine JOIN entities other ON other.subject = mine.subject
    JOIN articles a ON a.id = mine.article JOIN subjects s ON s.id = mine.subject
    WHERE a.digest = ? AND other.article = ?
    ORDER BY (SELECT count(*) FROM entities e WHERE e.subject = s.id), s.name
"""
"""Names that few articles share come first: they tell most."""
_NEIGHBOURS = """
    SELECT b.id, count(DISTINCT other.subject) AS shared FROM articles a
    JOIN entities mine ON mine.article = a.id JOIN entities other ON other.subject = mine.subject
    JOIN articles b ON b.id = other.article
    WHERE a.digest = ? AND b.id <> a.id GROUP BY b.id HAVING shared > 1 ORDER BY shared DESC, b.id DESC LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An article, and the names that it shares with another."""

    article: KeptArticle
    shared: tuple[str, ...]


class Subjects:
    """What the library knows of each person and thing; raises StorageError."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    def subject(self, identity: int) -> Subject | None:
        """The subject of this id, if an article names it."""
        found = self._subjects("WHERE s.id = ? GROUP BY s.id", (identity,))
        return found[0] if found else None

    def of_entity(self, digest: str, entity_id: str) -> Subject | None:
        """What an entity of an article is across articles; `entity_id` is that in its Analysis."""
        query = "SELECT e.subject FROM articles a JOIN entities e ON e.article = a.id WHERE a.digest = ? AND e.key = ?"
        row = self._file.read(lambda db: db.execute(query, (digest, entity_id)).fetchone())
        return self.subject(row[0]) if row else None

    def named(self, name: str, most: int = 20) -> list[Subject]:
        """Those whose names have all words of `name`, the last perhaps unfinished; the most named first."""
        words = words_of(name)
        if not words:
            return []
        parts = ["s.id IN (SELECT subject FROM spellings WHERE word = ?)"] * (len(words) - 1)
        parts.append("s.id IN (SELECT subject FROM spellings WHERE word >= ? AND word < ? || char(1114111))")
        where = f"WHERE {' AND '.join(parts)} GROUP BY s.id ORDER BY 5 DESC, s.name LIMIT ?"
        return self._subjects(where, (*words, words[-1], most))

    def names(self, identity: int) -> list[str]:
        """What articles call it."""
        query = (
            "SELECT name FROM entities WHERE subject = ?"
            " UNION SELECT j.value FROM entities, json_each(other_names) j WHERE subject = ?"
        )
        return [row[0] for row in self._file.read(lambda db: db.execute(query, (identity, identity)).fetchall())]

    def position_count(self, identity: int) -> int:
        """How many positions it holds, alone or jointly."""
        query = (
            "SELECT count(DISTINCT k.position) FROM entities e JOIN speakers k ON k.entity = e.id WHERE e.subject = ?"
        )
        return int(self._file.read(lambda db: db.execute(query, (identity,)).fetchone()[0]))

    def positions(self, identity: int) -> list[KeptPosition]:
        """All that it says, alone or jointly, by date; undated ones last."""
        return self._file.read(lambda db: positions_where(db, _SAID_BY, (identity,), BY_DATE))

    def said_to_others(self, identity: int) -> list[KeptPosition]:
        """What it says to another who is named."""
        condition = f"p.addressed IS NOT NULL AND {_SAID_BY}"
        return self._file.read(lambda db: positions_where(db, condition, (identity,), BY_DATE))

    def said_to_it(self, identity: int) -> list[KeptPosition]:
        """What others say to it."""
        return self._file.read(lambda db: positions_where(db, _SAID_TO, (identity,), BY_DATE))

    def articles(self, identity: int) -> list[KeptArticle]:
        """The articles that name it, the latest first."""
        query = (
            f"SELECT {ARTICLE_COLUMNS} FROM articles WHERE id IN (SELECT article FROM entities WHERE subject = ?)"  # noqa: S608
            " ORDER BY date IS NULL, date DESC, id DESC"
        )
        return [article_of(row) for row in self._file.read(lambda db: db.execute(query, (identity,)).fetchall())]

    def neighbours(self, digest: str, most: int = 5) -> list[Neighbour]:
        """The articles that share most subjects with this one, and more than one."""
        query = f"SELECT {ARTICLE_COLUMNS} FROM articles WHERE id = ?"  # noqa: S608

        def neighbour(db: sqlite3.Connection, article: int) -> Neighbour:
            shared = tuple(name for (name,) in db.execute(_SHARED, (digest, article)))
            return Neighbour(article_of(db.execute(query, (article,)).fetchone()), shared)

        def found(db: sqlite3.Connection) -> list[Neighbour]:
            near = db.execute(_NEIGHBOURS, (digest, most)).fetchall()
            return [neighbour(db, article) for article, _ in near]

        return self._file.read(found)

    def _subjects(self, where: str, values: Sequence[Any]) -> list[Subject]:
        rows = self._file.read(lambda db: db.execute(f"{_SUBJECT} {where}", values).fetchall())
        return [Subject(*row) for row in rows]
