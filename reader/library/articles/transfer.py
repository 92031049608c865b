"""All of the library as JSON lines, one an article, and back."""

from __future__ import annotations

import dataclasses
import datetime
import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.analysis import Analysis
from reader.documents import Document
from reader.errors import StorageError
from reader.library.articles.articles import Articles
from reader.library.articles.library_file import LibraryFile
from reader.library.articles.rows import paragraphs_as_text, paragraphs_of
from reader.library.kept_analyses import analysis_of

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of a file: articles that are new here, and lines that are none."""

    added: int
    unreadable: int


class Transfer:
    """Exports and imports; what is here already stays as it is. Raises StorageError."""

    def __init__(self, file: LibraryFile, articles: Articles) -> None:
        self._file = file
        self._articles = articles

    def export_file(self, path: Path) -> int:
        """Write all articles to `path`, whole or not at all; gives how many. Those without their text are left out."""
        part = path.with_name(f".{path.name}.part")
        count = 0
        try:
            with part.open("w", encoding="utf-8", errors="surrogatepass", newline="\n") as out:
                for line in self._lines():
                    out.write(json.dumps(line, ensure_ascii=False) + "\n")
                    count += 1
                out.flush()
                os.fsync(out.fileno())
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise StorageError(f"The library cannot be written to {path}: {error.strerror}.") from error
        return count

    def import_file(self, path: Path) -> Imported:
        """Take in the articles of an exported file."""
        added = unreadable = 0
        known = set(self._articles.digests())
        try:
            with path.open(encoding="utf-8", errors="surrogatepass", newline="\n") as lines:
                for line in lines:
                    try:
                        document, analysis, pages = _read(line)
                    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                        unreadable += 1
                        continue
                    if document.digest not in known:
                        added += self._articles.add(document, analysis, pages)
                        known.add(document.digest)
        except OSError as error:
            raise StorageError(f"{path.name} cannot be read: {error.strerror}.") from error
        except UnicodeDecodeError as error:
            raise StorageError(f"{path.name} is no library that was exported.") from error
        return Imported(added, unreadable)

    def _lines(self) -> Iterator[dict[str, Any]]:
        for digest in self._in_order():
            document, analysis = self._articles.document(digest), self._articles.analysis(digest)
            if document is not None and analysis is not None:
                yield {
                    "format": FORMAT,
                    "title": document.headline,
                    "byline": document.byline,
                    "date": document.date.isoformat() if document.date else None,
                    "path": str(document.path) if document.path else None,
                    "digest": digest,
                    "text": document.text,
                    "paragraphs": paragraphs_as_text(document),
                    "pages": self._pages(digest),
                    "analysis": dataclasses.asdict(analysis),
                }

    def _in_order(self) -> list[str]:
        query = "SELECT digest FROM articles ORDER BY id"
        return [row[0] for row in self._file.read(lambda db: db.execute(query).fetchall())]

    def _pages(self, digest: str) -> dict[str, str]:
        query = (
            "SELECT e.key, s.page FROM articles a JOIN entities e ON e.article = a.id"
            " JOIN subjects s ON s.id = e.subject WHERE a.digest = ? AND s.page IS NOT NULL"
        )
        return dict(self._file.read(lambda db: db.execute(query, (digest,)).fetchall()))


def _read(line: str) -> tuple[Document, Analysis, dict[str, str]]:
    kept = json.loads(line)
    if kept["format"] != FORMAT:
        raise ValueError("of another version")
    document = Document(
        text=kept["text"],
        digest=_digest(kept["text"]),
        paragraphs=paragraphs_of(kept["paragraphs"]),
        headline=kept["title"],
        byline=kept["byline"],
        date=datetime.date.fromisoformat(kept["date"]) if kept["date"] else None,
        path=Path(kept["path"]) if kept["path"] else None,
    )
    pages = {str(entity): str(page) for entity, page in kept["pages"].items()}
    return document, analysis_of(kept["analysis"]), pages


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
