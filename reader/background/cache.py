"""What was looked up before, in an SQLite file that several windows and processes may share."""

from __future__ import annotations

import copy
import datetime
import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from reader.background.attachments import Attachments
from reader.background.background import Ambiguous, Candidate, Missing
from reader.background.cache_file import CacheFile, transaction
from reader.background.eviction import make_room, note_use
from reader.background.pages import Page, PageSet

FILE_NAME = "background.sqlite3"
MAX_BYTES = 64_000_000

_Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class StoredPage:
    """A page and when it was retrieved."""

    page: Page
    retrieved: datetime.datetime


Outcome = StoredPage | Ambiguous | Missing


class Cache:
    """Pages and answers of one server; what is longest unused goes when there are more than `max_bytes` of text.

    It holds nothing that cannot be had again, so none of its failures is an error; `notice` tells of them in a
    sentence, else it is "". Safe to use from several threads and processes.
    """

    def __init__(self, folder: Path, server: str, max_bytes: int = MAX_BYTES) -> None:
        self._file = CacheFile(folder / FILE_NAME)
        self._server = server
        self._max_bytes = max_bytes

    def of(self, server: str) -> Cache:
        """The pages and answers of another server, in the same file."""
        other = copy.copy(self)
        other._server = server
        return other

    @property
    def attachments(self) -> Attachments:
        """What belongs to these pages beyond their beginning."""
        return Attachments(self._file, self._server, self._max_bytes)

    @property
    def is_on(self) -> bool:
        """Whether anything is known and kept; may be set in any thread."""
        return self._file.is_on

    @is_on.setter
    def is_on(self, is_on: bool) -> None:
        self._file.is_on = is_on

    @property
    def notice(self) -> str:
        """What the user should know of the file: that it was damaged, or cannot be written."""
        return self._file.notice

    def outcome(self, asked: Iterable[str], now: datetime.datetime) -> Outcome | None:
        """What the first of these questions that was answered before came to; pages of any age, the rest unexpired."""
        return self._file.use(lambda db: self._outcome(db, asked, now.timestamp()), None)

    def page(self, title: str, now: datetime.datetime) -> StoredPage | None:
        """The page with this title, of whatever age."""
        return self._file.use(lambda db: self._page(db, title, now.timestamp()), None)

    def titled(
        self, titles: Sequence[str], now: datetime.datetime, since: datetime.datetime
    ) -> tuple[PageSet, tuple[str, ...]]:
        """The pages under these titles that were retrieved after `since`, and the titles of which nothing is known.

        A title that is known to have no page is in neither.
        """
        nothing: tuple[PageSet, tuple[str, ...]] = (PageSet({}, {}), tuple(titles))
        return self._file.use(lambda db: self._titled(db, titles, now.timestamp(), since), nothing)

    def keep_page(
        self, page: Page, asked: Iterable[str], now: datetime.datetime, retrieved: datetime.datetime | None = None
    ) -> None:
        """Stores the page, `retrieved` now or then, as the answer to these questions, all or nothing."""
        answers = [(self._server, question, page.title, "[]", float("inf")) for question in asked]
        self._write([self._row(page, retrieved or now, now)], answers, [], now)

    def keep_titles(
        self, pages: PageSet, asked: Iterable[str], now: datetime.datetime, expires: datetime.datetime
    ) -> None:
        """Stores the pages, and which of them each title that was asked for stands for; none, for a time."""
        rows = [self._row(page, now, now) for page in pages.by_title.values()]
        named = ((title, pages.named(title)) for title in asked)
        titles: list[_Row] = [
            (self._server, title, page.title, float("inf")) if page
            else (self._server, title, None, expires.timestamp())
            for title, page in named
        ]  # fmt: skip
        self._write(rows, [], titles, now)

    def keep_answer(
        self, asked: str, answer: Ambiguous | Missing, now: datetime.datetime, expires: datetime.datetime
    ) -> None:
        """Stores that a question has no answer, or several, until `expires`."""
        candidates = [(c.title, c.description) for c in answer.candidates] if isinstance(answer, Ambiguous) else []
        self._write([], [(self._server, asked, None, json.dumps(candidates), expires.timestamp())], [], now)

    def close(self) -> None:
        """Closes the file; from then on nothing is known and nothing is kept."""
        self._file.close()

    def _write(
        self, pages: Sequence[_Row], answers: Sequence[_Row], titles: Sequence[_Row], now: datetime.datetime
    ) -> None:
        def write(db: sqlite3.Connection) -> None:
            with transaction(db):
                db.executemany("INSERT OR REPLACE INTO pages VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", pages)
                db.executemany("INSERT OR REPLACE INTO answers VALUES (?,?,?,?,?)", answers)
                db.executemany("INSERT OR REPLACE INTO titles VALUES (?,?,?,?)", titles)
                make_room(db, self._max_bytes, now.timestamp())

        self._file.use(write, None)

    def _row(self, page: Page, retrieved: datetime.datetime, used: datetime.datetime) -> _Row:
        texts = (page.title, page.description, json.dumps(page.paragraphs, ensure_ascii=False))
        categories = json.dumps(page.categories, ensure_ascii=False)
        size = sum(len(text.encode("utf-8", "replace")) for text in (*texts, categories, page.url or ""))
        return (
            self._server, *texts, page.url, categories, page.revision, page.wikidata, retrieved.timestamp(),
            page.is_list, used.timestamp(), size,
        )  # fmt: skip

    def _outcome(self, db: sqlite3.Connection, asked: Iterable[str], now: float) -> Outcome | None:
        for question in asked:
            query = "SELECT title, candidates FROM answers WHERE server = ? AND asked = ? AND expires > ?"
            for title, candidates in db.execute(query, (self._server, question, now)).fetchall():
                if title is None:
                    found = tuple(Candidate(str(t), str(d)) for t, d in json.loads(candidates))
                    return Ambiguous(found) if found else Missing()
                stored = self._page(db, title, now)
                if stored:
                    return stored
        return None

    def _titled(
        self, db: sqlite3.Connection, titles: Sequence[str], now: float, since: datetime.datetime
    ) -> tuple[PageSet, tuple[str, ...]]:
        by_title: dict[str, Page] = {}
        renamed: dict[str, str] = {}
        unknown = []
        query = "SELECT title FROM titles WHERE server = ? AND asked = ? AND expires > ?"
        for asked in titles:
            row = db.execute(query, (self._server, asked, now)).fetchone()
            stored = self._page(db, row[0], now) if row and row[0] is not None else None
            if row is None or (row[0] is not None and (stored is None or stored.retrieved < since)):
                unknown.append(asked)
            elif stored:
                by_title[stored.page.title] = stored.page
                renamed |= {} if asked == stored.page.title else {asked: stored.page.title}
        return PageSet(by_title, renamed), tuple(unknown)

    def _page(self, db: sqlite3.Connection, title: str, now: float) -> StoredPage | None:
        query = """SELECT description, paragraphs, url, categories, revision, wikidata, retrieved, is_list, used
                   FROM pages WHERE server = ? AND title = ?"""
        row = db.execute(query, (self._server, title)).fetchone()
        if row is None:
            return None
        description, paragraphs, url, categories, revision, wikidata, retrieved, is_list, used = row
        note_use(db, "pages", (self._server, title, used), now)
        page = Page(
            title, description, tuple(json.loads(paragraphs)), url,
            tuple(json.loads(categories)), bool(is_list), revision=revision, wikidata=wikidata,
        )  # fmt: skip
        return StoredPage(page, datetime.datetime.fromtimestamp(retrieved).astimezone())
