"""What the readers of all formats with a structure give, and the one text that is made of it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.documents.document import Paragraph, Role
from reader.documents.span import Span

_SPACES = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
_UNSEEN = re.compile("[\0\xad\u200b\ufeff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph of a file before it has a place in the text; a line end in `words` begins a new paragraph."""

    words: str
    role: Role = Role.BODY
    level: int = 1


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of its text beside the text itself."""

    headline: str | None = None
    byline: str | None = None
    date: datetime.date | None = None


@dataclass(frozen=True, slots=True)
class Content:
    """A file as its format's reader gives it."""

    blocks: list[Block]
    about: About = About()


def one_line(words: str) -> str:
    """`words` with single spaces, without line ends, soft hyphens and marks that show nothing."""
    return _SPACES.sub(" ", _UNSEEN.sub("", words)).strip()


def laid_out(blocks: Iterable[Block]) -> tuple[str, list[Paragraph]]:
    """The text of `blocks`, with a blank line between paragraphs, and where each paragraph is."""
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    offset = 0
    for block in blocks:
        for line in filter(None, map(str.strip, block.words.split("\n"))):
            paragraphs.append(Paragraph(Span(offset, offset + len(line)), block.role, block.level))
            pieces.append(line)
            offset += len(line) + 2
    return "\n\n".join(pieces), paragraphs
