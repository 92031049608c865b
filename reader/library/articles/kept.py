"""What the library gives out: plain values, each with the digest of the article that it is from."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from reader.analysis import PositionStatus
from reader.documents import Span


@dataclass(frozen=True, slots=True)
class KeptArticle:
    """One article, without its text. `added` is ISO 8601, UTC; `offset` the code point where the reader was."""

    digest: str
    title: str
    byline: str | None
    date: datetime.date | None
    path: Path | None
    added: str
    offset: int
    has_text: bool


@dataclass(frozen=True, slots=True)
class Subject:
    """One person or thing across articles; `page` is Wikipedia's title where known, `articles` how many name it."""

    id: int
    name: str
    type: str
    page: str | None
    articles: int


@dataclass(frozen=True, slots=True)
class KeptPosition:
    """One position in one article.

    `words` are its content's, `cue` the words that introduce it, `span` the whole passage in the article's text.
    `speakers` and `addressed` are of the subjects that say it and that it is said to; their names stand beside them.
    """

    id: int
    digest: str
    title: str
    date: datetime.date | None
    speakers: tuple[int, ...]
    speaker_names: tuple[str, ...]
    addressed: int | None
    addressee: str | None
    force: str
    status: PositionStatus
    sure: bool
    cue: str
    words: str
    span: Span
