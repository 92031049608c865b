"""An analysis that can be changed: entities by id, the owner of each mention, and positions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import count

from reader.analysis.analysis import Analysis, Entity, EntityType, Position
from reader.analysis.corrections.spelling import fullest, others_first_known, spellings
from reader.documents import Span


@dataclass(frozen=True, slots=True)
class Parting:
    """A position as it was, with its place, before `leaving` lost the mentions under which they speak there."""

    place: int
    position: Position
    leaving: set[str]


class Draft:
    """Keeps what an Analysis promises with each change: mentions in order, and speakers that exist.

    What changes costs the mentions of the entities concerned, and a look at each position.
    """

    def __init__(self, analysis: Analysis, text: str) -> None:
        self._analysis = analysis
        self._text = text
        self._entities = {entity.id: entity for entity in analysis.entities}
        self._owners = {span: entity.id for entity in analysis.entities for span in entity.mentions}
        self.positions = list(analysis.positions)

    def analysis(self) -> Analysis:
        """What there is now, entities in the order of their first mention."""
        entities = sorted(self._entities.values(), key=lambda entity: entity.mentions[:1])
        return replace(self._analysis, entities=tuple(entities), positions=tuple(self.positions))

    # Entities

    def entity(self, mention: Span) -> Entity | None:
        """The entity with exactly this mention."""
        identity = self._owners.get(mention)
        return self._entities[identity] if identity else None

    def entities(self) -> Iterable[Entity]:
        """All that there are."""
        return self._entities.values()

    def mentions(self) -> Iterable[Span]:
        """All spans that are somebody's mention, in no order."""
        return self._owners

    def put(self, entity: Entity) -> None:
        """Let `entity` be as given."""
        self._entities[entity.id] = entity

    def new(self, name: str | None, kind: EntityType, mentions: Iterable[Span]) -> Entity:
        """A new entity with these mentions, which nobody has; without `name`, called by its fullest spelling."""
        spans = tuple(sorted(mentions))
        written = spellings(spans, self._text)
        name = name or fullest(written)
        entity = Entity(self._free_id(spans[0]), name, kind, spans, others_first_known(written, name, ()))
        self.put(entity)
        self._own(entity)
        return entity

    def add(self, entity: Entity, mentions: Iterable[Span]) -> None:
        """Give the entity further mentions, which nobody has."""
        spans = tuple(sorted({*entity.mentions, *mentions}))
        others = others_first_known(spellings(spans, self._text), entity.name, entity.other_names)
        self.put(replace(entity, mentions=spans, other_names=others))
        self._own(self._entities[entity.id])

    def take(self, mentions: Iterable[Span]) -> list[Parting]:
        """Let these be nobody's mentions; who has none left is gone.

        What was said under them, and all that those who are gone said, is nobody's; hand_over() gives it to an heir.
        """
        lost: dict[str, set[Span]] = {}
        for span in mentions:
            if identity := self._owners.pop(span, None):
                lost.setdefault(identity, set()).add(span)
        gone = {identity for identity, spans in lost.items() if not self._lose(self._entities[identity], spans)}
        partings = []
        for place, position in enumerate(self.positions):
            leaving = {s for s in position.speakers if s in gone or (s in lost and _overlap(position.source, lost[s]))}
            if leaving:
                partings.append(Parting(place, position, leaving))
                rest = tuple(speaker for speaker in position.speakers if speaker not in leaving)
                self.positions[place] = self.spoken_by(position, rest)
        return partings

    def hand_over(self, partings: Iterable[Parting], heir: Entity) -> None:
        """Let `heir` say what take() took from others."""
        for parting in partings:
            speakers = (heir.id if s in parting.leaving else s for s in parting.position.speakers)
            self.positions[parting.place] = self.spoken_by(parting.position, tuple(dict.fromkeys(speakers)))

    def join(self, one: Entity, other: Entity) -> None:
        """Make both `one`: mentions, names, and what they say."""
        del self._entities[other.id]
        spans = tuple(sorted(one.mentions + other.mentions))
        known = (*one.other_names, other.name, *other.other_names)
        expansions = tuple(dict.fromkeys(one.expansions + other.expansions))
        others = others_first_known(spellings(spans, self._text), one.name, known)
        self.put(replace(one, mentions=spans, other_names=others, expansions=expansions))
        self._own(self._entities[one.id])
        for place, position in enumerate(self.positions):
            if other.id in position.speakers:
                speakers = dict.fromkeys(one.id if speaker == other.id else speaker for speaker in position.speakers)
                self.positions[place] = replace(position, speakers=tuple(speakers))

    def rename(self, entity: Entity, name: str) -> None:
        """Call the entity `name`; what it was called is another name of it, where the text has it."""
        written = spellings(entity.mentions, self._text)
        others = others_first_known(written, name, (entity.name, *entity.other_names))
        self.put(replace(entity, name=name, other_names=others))

    def _lose(self, entity: Entity, lost: set[Span]) -> bool:
        """Whether the entity lives on without these mentions."""
        spans = tuple(span for span in entity.mentions if span not in lost)
        if not spans:
            del self._entities[entity.id]
            return False
        written = spellings(spans, self._text)
        given = entity.name not in spellings(entity.mentions, self._text)
        name = entity.name if given or entity.name in written else fullest(written)
        others = others_first_known(written, name, entity.other_names)
        self.put(replace(entity, mentions=spans, name=name, other_names=others))
        return True

    def _own(self, entity: Entity) -> None:
        self._owners.update(dict.fromkeys(entity.mentions, entity.id))

    def _free_id(self, first: Span) -> str:
        """The same for the same mention of the same text, unless somebody has it."""
        base = f"you-{first.start}-{first.end}"
        ids = (base if number == 1 else f"{base}-{number}" for number in count(1))
        return next(identity for identity in ids if identity not in self._entities)

    # Positions

    def spoken_by(self, position: Position, speakers: tuple[str, ...]) -> Position:
        """The position with these speakers; without any, described in the source's words."""
        described = None if speakers else position.described or self._words(position.source)
        return replace(position, speakers=speakers, described=described)

    def _words(self, source: tuple[Span, ...]) -> str | None:
        words = " … ".join(span.of(self._text) for span in source)
        return " ".join(words.split()).removesuffix("'s").removesuffix("’s") or None


def _overlap(source: Iterable[Span], mentions: Iterable[Span]) -> bool:
    return any(part.overlaps(span) for span in mentions for part in source)
