"""An article with what the reader wrote on it and what was found about it: all that an export of notes needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reader.analysis import Analysis, Entity, Position
from reader.background import Answer, Background
from reader.documents import Document, Span
from reader.notes import Annotation, EntityNote, Placed
from reader.notes.folding import folded_words
from reader.notes.placing import Places
from reader.report.named import keys_of
from reader.report.positions_table import speaker_of

_GAP = " … "


class Extent(StrEnum):
    """How much is exported."""

    NOTES = "notes"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Statement:
    """A position in words: who is reported, with which cue, and what they are reported to say."""

    position: Position
    speaker: str
    cue: str
    content: str


@dataclass(frozen=True, slots=True)
class Footnote:
    """The background of one entity; numbers begin at 1, in the order in which the article names them."""

    number: int
    entity: Entity
    background: Background


@dataclass(frozen=True, slots=True)
class Annotated:
    """What is exported; made by `gather`.

    `statements` and `footnotes` are empty where notes alone are wanted. `speakers` has, by the id of an annotation,
    whose words its passage is.
    """

    document: Document
    notes: tuple[Placed, ...]
    entity_notes: tuple[EntityNote, ...] = ()
    statements: tuple[Statement, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
    speakers: Mapping[str, str] = field(default_factory=dict)

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """The notes on passages, in the order of the text."""
        return tuple(placed.annotation for placed in self.notes)


def gather(
    document: Document,
    annotations: Iterable[Annotation],
    entity_notes: Iterable[EntityNote] = (),
    analysis: Analysis | None = None,
    background: Mapping[str, Answer] | None = None,
    extent: Extent = Extent.NOTES,
) -> Annotated:
    """All that is to be exported of an article.

    Of `entity_notes` those are taken that are on something which the article names; without an `analysis` to tell,
    those whose entity's name is in the text.
    `background` is by entity id; what is no text (missing, ambiguous) is left out.
    """
    notes = Places(document.text).in_order(annotations)
    if analysis is None:
        words = folded_words(document.text)
        return Annotated(document, notes, tuple(note for note in entity_notes if note.entity.key[1] in words))
    statements = tuple(_statement(document, analysis, position) for position in analysis.positions)
    keys = keys_of(analysis.entities)
    named = tuple(note for note in entity_notes if note.entity.key in keys)
    said = _Said(statements)
    everything = extent is Extent.ALL
    return Annotated(
        document,
        notes,
        named,
        statements if everything else (),
        _footnotes(analysis, background or {}) if everything else (),
        {placed.annotation.id: name for placed in notes if (name := said.by(placed.anchor.span))},
    )


def _statement(document: Document, analysis: Analysis, position: Position) -> Statement:
    source = _joined(position.source, document.text)
    return Statement(
        position,
        speaker_of(position, analysis) or position.described or source or "Somebody",
        _joined(position.cue, document.text),
        _joined(position.content, document.text),
    )


def _joined(spans: Iterable[Span], text: str) -> str:
    return _GAP.join(span.of(text) for span in spans)


class _Said:
    """Whose words a passage is."""

    def __init__(self, statements: Iterable[Statement]) -> None:
        contents = ((each.position.content, each) for each in statements if each.position.content)
        self._reaches = [(content[0].start, content[-1].end, content, each) for content, each in contents]

    def by(self, passage: Span | None) -> str | None:
        """Who said most of the passage, or something that lies in it whole; None where nobody did."""
        if passage is None:
            return None
        shares = [
            (_shared(passage, content), statement)
            for start, end, content, statement in self._reaches
            if start < passage.end and passage.start < end
        ]
        share, statement = max(shares, key=lambda pair: pair[0], default=(0, None))
        if statement is None or not share:
            return None
        length = sum(span.end - span.start for span in statement.position.content)
        return statement.speaker if 2 * share >= passage.end - passage.start or share == length else None


def _shared(passage: Span, content: Iterable[Span]) -> int:
    """How many characters the passage has in common with a statement."""
    return sum(max(0, min(passage.end, span.end) - max(passage.start, span.start)) for span in content)


def _footnotes(analysis: Analysis, background: Mapping[str, Answer]) -> tuple[Footnote, ...]:
    named = sorted((entity for entity in analysis.entities if entity.mentions), key=lambda each: each.mentions[0])
    found = [(entity, answer) for entity in named if isinstance(answer := background.get(entity.id), Background)]
    return tuple(Footnote(number, *pair) for number, pair in enumerate(found, start=1))
