"""The W3C Web Annotation model, as far as notes on a text need it (https://www.w3.org/TR/annotation-model/)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from reader.documents import Span
from reader.notes.entity_name import EntityName

CONTEXT_LENGTH = 32
"""How many characters before and after a passage its quote remembers."""


class Motivation(StrEnum):
    """Why the passage was annotated, in the words of the W3C model."""

    HIGHLIGHTING = "highlighting"
    COMMENTING = "commenting"
    BOOKMARKING = "bookmarking"
    LINKING = "linking"


class Colour(StrEnum):
    """The five inks, by name; what they look like is the window's affair."""

    YELLOW = "yellow"
    ORANGE = "orange"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"


@dataclass(frozen=True, slots=True)
class TextPositionSelector:
    """Where the passage is: code points into `Document.text`, half-open. ValueError if it ends before it starts."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a stretch of a text: {self.start} to {self.end}")

    @property
    def span(self) -> Span:
        """The same as a Span."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """What the passage says, with up to 32 characters before and after it, by which it is found in a changed text."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A passage that the reader marked, and what they wrote about it.

    `id` is a UUID as a string, `body` is Markdown and empty for a mere highlight, `created` and `modified` know their
    time zone (ValueError otherwise). Equal ids mean versions of one annotation; the later `modified` is in force.
    `creator` is the name of who wrote it, "" for the reader of this machine. `entity` is whom or what the passage is
    linked to; where that is all there is to say, the motivation is LINKING.
    """

    id: str
    motivation: Motivation
    colour: Colour
    position: TextPositionSelector
    quote: TextQuoteSelector
    created: datetime.datetime
    modified: datetime.datetime
    body: str = ""
    tags: tuple[str, ...] = ()
    creator: str = ""
    entity: EntityName | None = None

    def __post_init__(self) -> None:
        if self.created.tzinfo is None or self.modified.tzinfo is None:
            raise ValueError("the times of an annotation need a time zone")


@dataclass(frozen=True, slots=True)
class EntityNote:
    """What the reader wrote about a person, a treaty or the like, to be seen in every article that names it.

    The fields are those of an Annotation, but there is no passage. ValueError for times without a zone.
    """

    id: str
    entity: EntityName
    colour: Colour
    created: datetime.datetime
    modified: datetime.datetime
    body: str = ""
    tags: tuple[str, ...] = ()
    creator: str = ""

    def __post_init__(self) -> None:
        if self.created.tzinfo is None or self.modified.tzinfo is None:
            raise ValueError("the times of a note need a time zone")


Note = Annotation | EntityNote
"""All that a reader can write."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    """That a note was deleted, and when, so that merging does not bring it back. ValueError without zone."""

    id: str
    modified: datetime.datetime

    def __post_init__(self) -> None:
        if self.modified.tzinfo is None:
            raise ValueError("the time of a deletion needs a time zone")


def select(text: str, span: Span) -> tuple[TextPositionSelector, TextQuoteSelector]:
    """The two selectors of a passage of `text`; `span` in code points."""
    return TextPositionSelector(*span), TextQuoteSelector(
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT_LENGTH) : span.start],
        suffix=text[span.end : span.end + CONTEXT_LENGTH],
    )
