"""What was found in a document: entities with their mentions, and positions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.documents import Span

if TYPE_CHECKING:
    from reader.analysis.corrections.correction import Correction


class EntityType(StrEnum):
    """OntoNotes' types of names, without dates, numbers, languages and money."""

    PERSON = "PERSON"
    ORG = "ORG"
    GPE = "GPE"
    LOC = "LOC"
    FAC = "FAC"
    NORP = "NORP"
    LAW = "LAW"
    EVENT = "EVENT"
    WORK = "WORK"
    PRODUCT = "PRODUCT"


class FoundBy(StrEnum):
    """What found a name at one place: the language model, rules and word lists, or the reader who added it."""

    MODEL = "model"
    RULE = "rule"
    YOU = "you"


class PositionKind(StrEnum):
    """Whether the content is quoted in full, in part or not at all."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class PositionStatus(StrEnum):
    """Whether somebody holds what is reported, or did not say it, might say it, or is asked to."""

    HELD = "held"
    NEGATED = "negated"
    HYPOTHETICAL = "hypothetical"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in the text, with its type, before it is known which entity it belongs to."""

    span: Span
    type: EntityType
    found_by: FoundBy = FoundBy.MODEL


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing that the article names.

    `id` is unique in its Analysis and stable for the same text. `name` is the fullest that the article calls it by;
    `other_names` are its further spellings there. `mentions` are in order and do not overlap, neither with each
    other nor with those of another entity. `found_by` tells of each mention in turn what found it; left out, the model
    found all. `expansions` are fuller forms that the lexicon gives ("North Atlantic
    Treaty" for "the NATO pact"), best first, for looking it up.
    """

    id: str
    name: str
    type: EntityType
    mentions: tuple[Span, ...]
    other_names: tuple[str, ...] = ()
    expansions: tuple[str, ...] = ()
    found_by: tuple[FoundBy, ...] = ()

    def __post_init__(self) -> None:
        if not self.found_by:
            object.__setattr__(self, "found_by", (FoundBy.MODEL,) * len(self.mentions))

    @property
    def origins(self) -> tuple[FoundBy, ...]:
        """What found its mentions, each once, in the order model, rule, you."""
        return tuple(origin for origin in FoundBy if origin in self.found_by)

    def marks(self) -> tuple[Mention, ...]:
        """Its mentions as marks in the text, in order."""
        pairs = zip(self.mentions, self.found_by, strict=True)
        return tuple(Mention(span, self.type, found_by) for span, found_by in pairs)


@dataclass(frozen=True, slots=True)
class Position:
    """What the article reports somebody to say, think, want, promise or deny: PolNeAR's attribution.

    `source`, `cue` and `content` are spans in order. `speakers` are entity ids (several where they speak jointly,
    none where no named entity is meant); `described` is the source's own words where it is no named entity.
    `force` names the kind of speech act; `confidence` (0 to 1) is the measured precision of what found it, and
    `sure` whether the panel shows it unfolded. `nested` marks a report within a report; it is never sure. `status`
    tells what somebody holds from what they did not say, might say or are asked to say.
    """

    kind: PositionKind
    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    speakers: tuple[str, ...] = ()
    described: str | None = None
    force: str = "says"
    addressee: str | None = None
    confidence: float = 1.0
    sure: bool = True
    nested: bool = False
    status: PositionStatus = PositionStatus.HELD


@dataclass(frozen=True, slots=True)
class Analysis:
    """All that was found in one document; `model` names the language model that read it.

    `notice` is a sentence for the reader where the text could not be analysed as usual (another language, say).
    `corrections` are those that it has had, so that none is made twice.
    """

    entities: tuple[Entity, ...]
    positions: tuple[Position, ...]
    model: str
    notice: str | None = None
    corrections: tuple[Correction, ...] = ()

    def entity_at(self, offset: int) -> Entity | None:
        """The entity with a mention that covers `offset`, if any."""
        for entity in self.entities:
            if any(span.start <= offset < span.end for span in entity.mentions):
                return entity
        return None

    def positions_of(self, entity_id: str) -> tuple[Position, ...]:
        """The positions that this entity holds, alone or jointly, in the order of the text."""
        return tuple(p for p in self.positions if entity_id in p.speakers)
