"""Searching the library: positions, articles, and who talks about something."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from reader.library.articles.articles import ARTICLE_COLUMNS, article_of
from reader.library.articles.kept import KeptArticle, KeptPosition, Subject
from reader.library.articles.library_file import LibraryFile
from reader.library.articles.positions import LATEST_FIRST, positions_where
from reader.library.articles.query import LibraryQuery
from reader.library.articles.subjects import Subjects
from reader.library.articles.words import words_of

_NAMED = "SELECT e.{} FROM entities e WHERE e.subject IN (SELECT subject FROM spellings WHERE word = ?)"
_SAID_BY = "(SELECT k.position FROM entities e JOIN speakers k ON k.entity = e.id WHERE {})"

_SPEAKERS = """
    SELECT subject, count(*) FROM (
        SELECT DISTINCT e.subject, k.position FROM {}speakers k {} JOIN entities e ON e.id = k.entity WHERE {}
    ) GROUP BY subject ORDER BY 2 DESC, 1 LIMIT {}
"""
"""Each position of a subject once, whoever of those that were joined in it holds it; faster than count(DISTINCT …)."""
_MANY = 3000
"""Where so many positions are sought, the latest articles are gone through until there are enough of them."""
_EXCERPT = """
    SELECT a.digest, snippet(text_index, 1, '', '', '…', ?) FROM text_index JOIN articles a ON a.id = text_index.rowid
    WHERE text_index MATCH ? AND a.digest IN (SELECT value FROM json_each(?))
"""
_EXCERPT_WORDS = 20
_LISTED = "{} IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class SpeakerCount:
    """How many of the positions that were sought somebody holds."""

    subject: Subject
    positions: int


@dataclass(frozen=True, slots=True)
class Answer:
    """All that is found for a query."""

    positions: list[KeptPosition]
    articles: list[KeptArticle]
    speakers: list[SpeakerCount]


class Searching:
    """Answers queries, the latest article first; raises StorageError."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file
        self._subjects = Subjects(file)

    def answer(self, query: LibraryQuery, most: int = 200) -> Answer:
        """Positions, articles and speakers together: which positions are sought is found out once, where that helps."""
        if not _is_narrow(query) or query.within == "text":
            return Answer(self.positions(query, most), self.articles(query, most), self.speakers(query, most))
        sought = _of_positions(query, _of_articles(query, "p.article"))
        sql = f"SELECT p.id, p.article FROM positions p WHERE {sought.text}"  # noqa: S608
        rows = self._file.read(lambda db: db.execute(sql, sought.values).fetchall())
        positions, articles = json.dumps([row[0] for row in rows]), json.dumps(list({row[1] for row in rows}))
        return Answer(
            self._positions(_Where.of(_LISTED.format("p.id"), positions), most),
            self._articles(_Where.of(_LISTED.format("a.id"), articles), most)
            if query.is_of_positions
            else self.articles(query, most),
            self._speakers(_Where.of(_LISTED.format("k.position"), positions), ("", ""), most),
        )

    def positions(self, query: LibraryQuery, most: int = 200, speaker: int | None = None) -> list[KeptPosition]:
        """The positions that are sought; those of one subject only, where its id is given."""
        if query.within == "text":
            return []
        where = _of_speaker(query, speaker, "p.id")
        if speaker is None and not _is_narrow(query) and self._file.read(lambda db: _are_many(db, where)):
            walking = _of_speaker(query, speaker, "+p.id")
            return self._positions(walking, most, "articles a CROSS JOIN positions p")
        return self._positions(where, most)

    def articles(self, query: LibraryQuery, most: int = 200) -> list[KeptArticle]:
        """The articles that are sought: with the words in their text, and with such a position if one is described."""
        where = _of_articles(query, "+a.id")  # by date, as the index has them, until there are enough
        if query.is_of_positions:
            inner = _of_positions(query, _Where())
            where.add(f"+a.id IN (SELECT p.article FROM positions p WHERE {inner.text})", *inner.values)  # noqa: S608
        elif query.asks_for_text:
            where.add("+a.id IN (SELECT rowid FROM text_index WHERE text_index MATCH ?)", _match(query.words))
        return self._articles(where, most)

    def _positions(self, where: _Where, most: int, tables: str = "positions p JOIN articles a") -> list[KeptPosition]:
        # The first ones are chosen by themselves: SQLite would otherwise gather the names for all that it sorts.
        first = f"SELECT p.id FROM {tables} ON a.id = p.article WHERE {where.text}"  # noqa: S608
        chosen = f"p.id IN ({first} {LATEST_FIRST} LIMIT {int(most)})"
        return self._file.read(lambda db: positions_where(db, chosen, where.values, LATEST_FIRST))

    def _articles(self, where: _Where, most: int) -> list[KeptArticle]:
        sql = (
            f"SELECT {ARTICLE_COLUMNS} FROM articles a WHERE {where.text}"  # noqa: S608
            f" ORDER BY a.date DESC, a.id DESC LIMIT {int(most)}"
        )
        return [article_of(row) for row in self._file.read(lambda db: db.execute(sql, where.values).fetchall())]

    def excerpts(self, query: LibraryQuery, articles: Sequence[KeptArticle]) -> dict[str, str]:
        """Some words around those that are sought, by the digests of the articles that have them in their text."""
        if not query.asks_for_text:
            return {}
        values = _EXCERPT_WORDS, _match(query.words), json.dumps([article.digest for article in articles])
        rows = self._file.read(lambda db: db.execute(_EXCERPT, values).fetchall())
        return {digest: " ".join(words.split()) for digest, words in rows}

    def speakers(self, query: LibraryQuery, most: int = 20) -> list[SpeakerCount]:
        """Who holds most of the positions that are sought."""
        if query.within == "text":
            return []
        is_plain = not (query.about or query.after or query.before or query.to or query.force)
        where = _of_positions(query, _of_articles(query, "p.article"), "k.position" if is_plain else "p.id")
        tables = ("", "") if is_plain else ("positions p JOIN ", "ON k.position = p.id")
        return self._speakers(where, tables, most)

    def _speakers(self, where: _Where, tables: tuple[str, str], most: int) -> list[SpeakerCount]:
        sql = _SPEAKERS.format(*tables, where.text, int(most))
        rows = self._file.read(lambda db: db.execute(sql, where.values).fetchall())
        found = ((self._subjects.subject(identity), count) for identity, count in rows)
        return [SpeakerCount(subject, count) for subject, count in found if subject]


@dataclass(slots=True)
class _Where:
    """Conditions that all have to hold, with the values for their question marks."""

    conditions: list[str] = field(default_factory=lambda: ["1"])
    values: list[Any] = field(default_factory=list)

    @classmethod
    def of(cls, condition: str, value: str) -> _Where:
        """This condition alone."""
        return cls([condition], [value])

    def add(self, condition: str, *values: str | int) -> None:
        self.conditions.append(condition)
        self.values += values

    @property
    def text(self) -> str:
        return " AND ".join(self.conditions)


def _of_articles(query: LibraryQuery, article: str) -> _Where:
    """What has to hold of the article whose id is in the column `article`."""
    where = _Where()
    for word in _words(query.about):
        where.add(f"{article} IN ({_NAMED.format('article')})", word)
    if query.after:
        where.add(f"{article} IN (SELECT id FROM articles WHERE date >= ?)", query.after.isoformat())  # noqa: S608
    if query.before:
        where.add(f"{article} IN (SELECT id FROM articles WHERE date < ?)", query.before.isoformat())  # noqa: S608
    return where


def _is_narrow(query: LibraryQuery) -> bool:
    """Whether several things are sought together, or a speaker; one of them alone may find half of all positions."""
    kinds = (query.words or query.says, query.force, query.about, query.after or query.before)
    return bool(query.by or query.to) or sum(map(bool, kinds)) > 1


def _are_many(db: sqlite3.Connection, where: _Where) -> bool:
    some = f"SELECT 1 FROM positions p WHERE {where.text} LIMIT {_MANY}"  # noqa: S608
    return bool(db.execute(f"SELECT count(*) = {_MANY} FROM ({some})", where.values).fetchone()[0])  # noqa: S608


def _of_speaker(query: LibraryQuery, speaker: int | None, identity: str) -> _Where:
    """What has to hold of the position, also that this subject holds it, if one is meant."""
    where = _of_positions(query, _of_articles(query, "p.article"), identity)
    if speaker is not None:
        where.add(f"{identity} IN {_SAID_BY.format('e.subject = ?')}", speaker)
    return where


def _of_positions(query: LibraryQuery, where: _Where, identity: str = "p.id") -> _Where:
    """`where`, and what has to hold of the position whose id is in the column `identity`."""
    if sought := (*query.words, *query.says):
        matching = f"{identity} IN (SELECT rowid FROM position_index WHERE position_index MATCH ?)"  # noqa: S608
        where.add(matching, _match(sought))
    for word in _words(query.by):
        said_by = _SAID_BY.format("e.subject IN (SELECT subject FROM spellings WHERE word = ?)")
        where.add(f"{identity} IN {said_by}", word)
    for word in _words(query.to):
        where.add(f"p.addressed IN ({_NAMED.format('id')})", word)
    if query.force:
        where.add("p.force = ?", query.force)
    return where


def _words(values: Iterable[str]) -> list[str]:
    return [word for value in values for word in words_of(value)]


def _match(phrases: Iterable[str]) -> str:
    """What FTS5 is asked: each phrase quoted, so that nothing in it is an operator."""
    return " ".join('"' + phrase.replace('"', '""') + '"' for phrase in phrases)
