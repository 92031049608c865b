"""The articles of the library: put in, read again, taken out."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from reader.analysis import Analysis
from reader.documents import Document
from reader.library.articles.kept import KeptArticle
from reader.library.articles.library_file import LibraryFile
from reader.library.articles.removing import forget_unnamed
from reader.library.articles.rows import paragraphs_as_text, paragraphs_of, read_analysis, write_analysis
from reader.library.articles.words import folded

ARTICLE_COLUMNS = "digest, title, byline, date, path, added, reading_offset, text IS NOT NULL"
NO_PAGES: Mapping[str, str] = {}


class Articles:
    """Every article once, by the digest of its text; each step is one transaction. Raises StorageError.

    With `keeps_text` an article can be read here when its file has gone, and its text be searched.
    """

    def __init__(self, file: LibraryFile, *, keeps_text: bool = True) -> None:
        self._file = file
        self._keeps_text = keeps_text

    def add(self, document: Document, analysis: Analysis, pages: Mapping[str, str] = NO_PAGES) -> bool:
        """Keep an article, or its newer analysis; gives whether it is new here.

        `pages` has Wikipedia's title of those entities of which the page is known, by their ids in `analysis`. What
        the reader joined or split by hand stays so, and so do pages that were given before. An analysis that is here
        already changes nothing.
        """
        return self._file.write(lambda db: self._added(db, document, analysis, pages))

    def left_at(self, digest: str, offset: int) -> None:
        """The reader is at this code point of an article."""
        change = "UPDATE articles SET reading_offset = ? WHERE digest = ?"
        self._file.write(lambda db: db.execute(change, (offset, digest)))

    def remove(self, digest: str) -> bool:
        """Take an article out, with all that it reports; gives whether it was there."""
        return self._file.write(lambda db: _removed(db, "WHERE digest = ?", (digest,)) > 0)

    def empty(self) -> int:
        """Take all out; gives how many there were."""
        return self._file.write(lambda db: _removed(db, "", ()))

    def count(self) -> int:
        """How many there are."""
        return self._file.read(lambda db: int(db.execute("SELECT count(*) FROM articles").fetchone()[0]))

    def digests(self) -> frozenset[str]:
        """The digests of all that have their analysis."""
        query = "SELECT digest FROM articles WHERE model <> ''"
        return self._file.read(lambda db: frozenset(row[0] for row in db.execute(query)))

    def incomplete(self) -> tuple[str, ...]:
        """The digests of those of which the analysis was lost with a damaged file; adding them again mends them."""
        return self._file.read(
            lambda db: tuple(row[0] for row in db.execute("SELECT digest FROM articles WHERE model = ''"))
        )

    def article(self, digest: str) -> KeptArticle | None:
        """What is kept of an article, if it is here."""
        query = f"SELECT {ARTICLE_COLUMNS} FROM articles WHERE digest = ?"  # noqa: S608
        row = self._file.read(lambda db: db.execute(query, (digest,)).fetchone())
        return article_of(row) if row else None

    def latest(self, most: int = 100) -> list[KeptArticle]:
        """Those that were added last, the latest first."""
        query = f"SELECT {ARTICLE_COLUMNS} FROM articles ORDER BY id DESC LIMIT ?"  # noqa: S608
        return [article_of(row) for row in self._file.read(lambda db: db.execute(query, (most,)).fetchall())]

    def from_file(self, path: Path) -> list[KeptArticle]:
        """Those that were read from this file: several where its content has changed."""
        query = f"SELECT {ARTICLE_COLUMNS} FROM articles WHERE path = ? ORDER BY id DESC"  # noqa: S608
        rows = self._file.read(lambda db: db.execute(query, (str(path.absolute()),)).fetchall())
        return [article_of(row) for row in rows]

    def document(self, digest: str) -> Document | None:
        """The article itself, with the path that it had; None where its text is not kept here."""
        query = "SELECT text, paragraphs, title, byline, date, path FROM articles WHERE digest = ?"
        row = self._file.read(lambda db: db.execute(query, (digest,)).fetchone())
        if not row or row[0] is None:
            return None
        text, paragraphs, title, byline, date, path = row
        return Document(
            text, digest, paragraphs_of(paragraphs), title or None, byline, _date(date), Path(path) if path else None
        )

    def analysis(self, digest: str) -> Analysis | None:
        """The analysis of an article, if it is here and whole."""

        def found(db: sqlite3.Connection) -> Analysis | None:
            row = db.execute("SELECT id, model, notice FROM articles WHERE digest = ?", (digest,)).fetchone()
            return read_analysis(db, *row) if row and row[1] else None

        return self._file.read(found)

    def _added(self, db: sqlite3.Connection, document: Document, analysis: Analysis, pages: Mapping[str, str]) -> bool:
        known = db.execute("SELECT id FROM articles WHERE digest = ?", (document.digest,)).fetchone()
        article = int(known[0]) if known else _new_article(db, document)
        known_pages = _known_pages(db, article, analysis)
        if known and self._is_kept(db, article, document, analysis) and known_pages.items() >= pages.items():
            return False
        before = _taken_out(db, article) if known else {}
        db.execute(
            "UPDATE articles SET title = ?, byline = ?, date = ?, path = coalesce(?, path), model = ?, notice = ?,"
            " entity_count = ?, position_count = ?, paragraphs = ?, text = ? WHERE id = ?",
            (
                document.headline or "",
                document.byline,
                document.date.isoformat() if document.date else None,
                str(document.path.absolute()) if document.path else None,
                analysis.model,
                analysis.notice,
                len(analysis.entities),
                len(analysis.positions),
                paragraphs_as_text(document),
                document.text if self._keeps_text else None,
                article,
            ),
        )
        known_subjects = {key: subject for key, (subject, _) in before.items()}
        write_analysis(db, article, document.text, analysis, {**known_pages, **pages}, known_subjects)
        for (name, kind), (subject, by_hand) in before.items():
            if by_hand:
                db.execute(
                    "UPDATE entities SET subject = ?, by_hand = 1 WHERE article = ? AND folded = ? AND type = ?"
                    " AND EXISTS (SELECT 1 FROM subjects WHERE id = ?)",
                    (subject, article, name, kind, subject),
                )
        forget_unnamed(db, known_subjects.values())
        return known is None

    def _is_kept(self, db: sqlite3.Connection, article: int, document: Document, analysis: Analysis) -> bool:
        """Whether all of this is here; only the place of its file may be another, and is kept."""
        if document.path:
            db.execute("UPDATE articles SET path = ? WHERE id = ?", (str(document.path.absolute()), article))
        query = "SELECT title, byline, date, model, notice, paragraphs, text IS NOT NULL FROM articles WHERE id = ?"
        *about, model, notice, paragraphs, has_text = db.execute(query, (article,)).fetchone()
        date = document.date.isoformat() if document.date else None
        return (
            about == [document.headline or "", document.byline, date]
            and paragraphs == paragraphs_as_text(document)
            and bool(has_text) == self._keeps_text
            and model == analysis.model
            and read_analysis(db, article, model, notice) == replace(analysis, corrections=())
        )


def article_of(row: tuple[str, str, str | None, str | None, str | None, str, int, int]) -> KeptArticle:
    """The article in a row of ARTICLE_COLUMNS."""
    digest, title, byline, date, path, added, offset, has_text = row
    return KeptArticle(
        digest, title_of(title, path), byline, _date(date), Path(path) if path else None, added, offset, bool(has_text)
    )


def title_of(headline: str, path: str | None) -> str:
    """The headline, else the file's name without its ending, else ""."""
    return headline or (Path(path).stem if path else "")


def _date(kept: str | None) -> datetime.date | None:
    return datetime.date.fromisoformat(kept) if kept else None


def _new_article(db: sqlite3.Connection, document: Document) -> int:
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    made = db.execute(
        "INSERT INTO articles (digest, title, added, model, entity_count, position_count, paragraphs)"
        " VALUES (?, '', ?, '', 0, 0, '')",
        (document.digest, now),
    ).lastrowid
    return made or 0


def _known_pages(db: sqlite3.Connection, article: int, analysis: Analysis) -> dict[str, str]:
    """The pages that were given with an earlier analysis, by the ids of the entities of this one."""
    query = "SELECT folded, type, page FROM entities WHERE article = ? AND page IS NOT NULL"
    known = {(name, kind): page for name, kind, page in db.execute(query, (article,))}
    found = ((entity.id, known.get((folded(entity.name), entity.type.value))) for entity in analysis.entities)
    return {identity: page for identity, page in found if page}


def _taken_out(db: sqlite3.Connection, article: int) -> dict[tuple[str, str], tuple[int, bool]]:
    """Remove what was found in an article; gives the subject of each name and type, and whether it is by hand."""
    query = "SELECT folded, type, subject, by_hand FROM entities WHERE article = ?"
    before = {(name, kind): (subject, bool(by_hand)) for name, kind, subject, by_hand in db.execute(query, (article,))}
    db.execute("DELETE FROM positions WHERE article = ?", (article,))
    db.execute("DELETE FROM entities WHERE article = ?", (article,))
    return before


def _removed(db: sqlite3.Connection, where: str, values: tuple[str, ...]) -> int:
    count = db.execute(f"DELETE FROM articles {where}", values).rowcount  # noqa: S608
    db.execute("DELETE FROM subjects WHERE id NOT IN (SELECT subject FROM entities)")
    db.execute("DELETE FROM spellings WHERE subject NOT IN (SELECT id FROM subjects)")
    return count
