"""What a reader puts right in an analysis.

An entity is named by the span of one of its mentions, a position by its words: both stay what they are when the
same text is analysed again, by another model too, while ids may change.
"""

from __future__ import annotations

from dataclasses import dataclass

from reader.analysis.analysis import EntityType, Position
from reader.documents import Span


@dataclass(frozen=True, slots=True)
class Merge:
    """The entity mentioned at `other` is the one at `one`, whose name and type it takes."""

    one: Span
    other: Span


@dataclass(frozen=True, slots=True)
class Split:
    """These mentions name a thing of their own."""

    mentions: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Rename:
    """The entity is to be called `name`, whether or not the article does so."""

    entity: Span
    name: str


@dataclass(frozen=True, slots=True)
class Retype:
    """The entity is of this type."""

    entity: Span
    type: EntityType


@dataclass(frozen=True, slots=True)
class LeaveOut:
    """This mention is no name; with `whole`, its entity is none wherever it is mentioned."""

    mention: Span
    whole: bool = True


@dataclass(frozen=True, slots=True)
class AddName:
    """A name that was missed stands at `spans`; it joins an entity of this name and type, if there is one.

    What overlaps a span in part was no name. Where a span is a mention already, it stays what it is.
    """

    spans: tuple[Span, ...]
    type: EntityType
    name: str


@dataclass(frozen=True, slots=True)
class PositionRef:
    """The positions with just this content and these cues."""

    content: tuple[Span, ...]
    cue: tuple[Span, ...]

    @classmethod
    def of(cls, position: Position) -> PositionRef:
        """What `position` is known by."""
        return cls(position.content, position.cue)


@dataclass(frozen=True, slots=True)
class NotAPosition:
    """Nobody says this."""

    position: PositionRef


@dataclass(frozen=True, slots=True)
class WrongSpeaker:
    """The entity mentioned at `speaker` says this; with None, nobody whom the article names."""

    position: PositionRef
    speaker: Span | None


@dataclass(frozen=True, slots=True)
class WrongWords:
    """What is said are the words at `content`."""

    position: PositionRef
    content: tuple[Span, ...]


Correction = Merge | Split | Rename | Retype | LeaveOut | AddName | NotAPosition | WrongSpeaker | WrongWords


def spans_of(correction: Correction) -> tuple[Span, ...]:
    """The mentions that a correction speaks of."""
    match correction:
        case Merge(one, other):
            return one, other
        case Split(spans) | AddName(spans, _, _):
            return spans
        case Rename(span, _) | Retype(span, _) | LeaveOut(span, _):
            return (span,)
        case WrongSpeaker(_, Span() as speaker):
            return (speaker,)
        case _:
            return ()
