"""The articles that were read lately, and where the reader was in each."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from reader.documents import Document
from reader.files import exclusive, write_atomically

VERSION = 1
MOST = 200


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """One article: its content by digest, where its file was, and the code point at the top of the page."""

    digest: str
    path: str
    title: str
    offset: int
    opened: str
    """When it was last opened: ISO 8601, UTC."""


class RecentArticles:
    """A file with the last articles, the latest first; several programs may write it at once.

    It is a convenience: what cannot be read counts as not there, and what cannot be written is not kept. A file of a
    later version is left alone.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def all(self) -> list[ReadArticle]:
        """The articles, the latest first."""
        return self._load() or []

    def offset(self, digest: str) -> int:
        """Where the reader was in this article; 0 where that is not known."""
        return next((article.offset for article in self.all() if article.digest == digest), 0)

    def opened(self, document: Document) -> None:
        """This article is open now; one without a file is not kept."""
        if document.path is None:
            return
        now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
        path, title = str(document.path.absolute()), document.title or document.path.name

        def change(articles: list[ReadArticle]) -> list[ReadArticle]:
            offset = next((each.offset for each in articles if each.digest == document.digest), 0)
            others = [each for each in articles if each.digest != document.digest and each.path != path]
            return [ReadArticle(document.digest, path, title, offset, now), *others][:MOST]

        self._change(change)

    def left_at(self, digest: str, offset: int) -> None:
        """The reader is at this code point of it."""

        def change(articles: list[ReadArticle]) -> list[ReadArticle]:
            return [replace(each, offset=offset) if each.digest == digest else each for each in articles]

        self._change(change)

    def forget_all(self) -> None:
        """Keep none of them."""
        self._change(lambda _: [])

    def _change(self, change: Callable[[list[ReadArticle]], list[ReadArticle]]) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with exclusive(self._path.with_suffix(".lock")):
                before = self._load()
                if before is None:
                    return
                after = change(before)
                if after != before:
                    stored = {"version": VERSION, "articles": [asdict(article) for article in after]}
                    data = json.dumps(stored, indent=1, ensure_ascii=False)
                    write_atomically(self._path, data.encode("utf-8", "surrogatepass"))
        except OSError:
            return

    def _load(self) -> list[ReadArticle] | None:
        """What is kept; None where a later version keeps it."""
        try:
            stored = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return []
        if not isinstance(stored, dict):
            return []
        if isinstance(stored.get("version"), int) and stored["version"] > VERSION:
            return None
        articles = stored.get("articles")
        return [_article(each) for each in articles if _is_article(each)] if isinstance(articles, list) else []


def _is_article(stored: object) -> bool:
    return isinstance(stored, dict) and all(
        isinstance(stored.get(field.name), int if field.name == "offset" else str) for field in fields(ReadArticle)
    )


def _article(stored: dict[str, Any]) -> ReadArticle:
    return ReadArticle(**{field.name: stored[field.name] for field in fields(ReadArticle)})
