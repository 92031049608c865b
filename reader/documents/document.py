"""What the rest of the program knows of an opened text."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader.documents.span import Span


class Role(StrEnum):
    """What a paragraph is in the article."""

    HEADLINE = "headline"
    BYLINE = "byline"
    DATE = "date"
    HEADING = "heading"
    BODY = "body"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph without the line ends around it; level is the depth of a heading, list or quote, from 1."""

    span: Span
    role: Role = Role.BODY
    level: int = 1


@dataclass(frozen=True, slots=True)
class Document:
    """A text as it is shown and analysed.

    `text` has "\\n" as its only line end, no byte order mark and no NUL; nothing else of it is changed after
    loading, and every offset in the program counts its code points. `paragraphs` are in order, do not overlap and
    leave out only white space. `digest` is the SHA-256 of `text` in UTF-8, in hexadecimal: the identity of the
    content, whatever the file is called.
    """

    text: str
    digest: str
    paragraphs: tuple[Paragraph, ...]
    headline: str | None = None
    byline: str | None = None
    date: datetime.date | None = None
    path: Path | None = None

    @property
    def title(self) -> str | None:
        """The headline, else the file's name without its ending."""
        return self.headline or (self.path.stem if self.path else None)
