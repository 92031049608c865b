"""An analysis that can be changed: what it names, the owner of each mention, and positions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from reader.analysis.analysis import Analysis, Entity, EntityType, FoundBy, Position
from reader.analysis.corrections.spelling import fullest, others_first_known, spellings
from reader.documents import Span


@dataclass(slots=True, eq=False)
class Thing:
    """An entity while it is changed; `others` are all of its spellings but `name`, in order."""

    id: str
    name: str
    type: EntityType
    mentions: set[Span]
    others: dict[str, None]
    expansions: tuple[str, ...] = ()
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Parting:
    """A position as it was, with its place, before `leaving` lost the mentions under which they speak there."""

    place: int
    position: Position
    leaving: set[str]


class Draft:
    """Keeps what an Analysis promises with each change: mentions of one owner, and speakers that exist.

    A change costs the mentions of the entities concerned, and a look at each position; but join() costs the smaller
    list of mentions where the second is the smaller.
    """

    def __init__(self, analysis: Analysis, text: str) -> None:
        self._analysis = analysis
        self._text = text
        self._found = {entity.id: entity for entity in analysis.entities}
        self._things: dict[str, Thing] = {}
        self._owners = {span: entity.id for entity in analysis.entities for span in entity.mentions}
        self._found_by: dict[Span, FoundBy] = {}
        for entity in analysis.entities:
            self._found_by.update(zip(entity.mentions, entity.found_by, strict=True))
        self.positions = list(analysis.positions)

    def analysis(self) -> Analysis:
        """What there is now, entities in the order of their first mention."""
        unchanged = (entity for identity, entity in self._found.items() if not self._is_changed(identity))
        changed = (self._entity(thing) for thing in self._things.values() if thing.changed)
        entities = sorted((*unchanged, *changed), key=lambda entity: entity.mentions[:1])
        return replace(self._analysis, entities=tuple(entities), positions=tuple(self.positions))

    def _is_changed(self, identity: str) -> bool:
        return identity in self._things and self._things[identity].changed

    def _entity(self, thing: Thing) -> Entity:
        mentions = tuple(sorted(thing.mentions))
        found_by = tuple(self._found_by[span] for span in mentions)
        return Entity(thing.id, thing.name, thing.type, mentions, tuple(thing.others), thing.expansions, found_by)

    # Entities

    def at(self, mention: Span) -> Thing | None:
        """The entity with exactly this mention."""
        identity = self._owners.get(mention)
        return self._thing(identity) if identity is not None else None

    def called(self, name: str, kind: EntityType) -> Thing | None:
        """The first entity of this type that the article calls so."""
        for identity, entity in self._alive():
            others = entity.other_names if isinstance(entity, Entity) else entity.others
            if entity.type is kind and (entity.name == name or name in others):
                return self._thing(identity)
        return None

    def mentions(self) -> Iterable[Span]:
        """All spans that are somebody's mention, in no order."""
        return self._owners

    def new(self, name: str | None, kind: EntityType, mentions: Iterable[Span]) -> Thing:
        """A new entity with these mentions, which nobody has; without `name`, called by its fullest spelling."""
        spans = sorted(mentions)
        written = spellings(spans, self._text)
        name = name or fullest(written)
        identity = self._free_id(spans[0])
        thing = Thing(identity, name, kind, set(spans), others_first_known(written, name, ()), changed=True)
        self._things[identity] = thing
        self._owners.update(dict.fromkeys(spans, identity))
        return thing

    def add(self, thing: Thing, mentions: Iterable[Span]) -> None:
        """Give the entity further mentions, which nobody has."""
        spans = set(mentions)
        thing.mentions |= spans
        thing.others = others_first_known(self._written(thing), thing.name, thing.others)
        thing.changed = True
        self._owners.update(dict.fromkeys(spans, thing.id))

    def found_by_reader(self, mentions: Iterable[Span]) -> None:
        """Tell that the reader found these."""
        self._found_by.update(dict.fromkeys(mentions, FoundBy.YOU))

    def retype(self, thing: Thing, kind: EntityType) -> None:
        """Let the entity be of this type."""
        thing.changed |= thing.type is not kind
        thing.type = kind

    def rename(self, thing: Thing, name: str) -> None:
        """Call the entity `name`; what it was called is another name of it, where the text has it."""
        thing.others = others_first_known(self._written(thing), name, (thing.name, *thing.others))
        thing.name = name
        thing.changed = True

    def join(self, one: Thing, other: Thing) -> None:
        """Make both `one`: mentions, names, and what they say."""
        self._forget(other.id)
        names = (other.name, *other.others) if self._is_written(other, other.name) else tuple(other.others)
        one.others.update(dict.fromkeys(name for name in names if name != one.name))
        one.expansions = tuple(dict.fromkeys(one.expansions + other.expansions))
        one.mentions |= other.mentions
        one.changed = True
        self._owners.update(dict.fromkeys(other.mentions, one.id))
        for place, position in enumerate(self.positions):
            if other.id in position.speakers:
                speakers = dict.fromkeys(one.id if speaker == other.id else speaker for speaker in position.speakers)
                self.positions[place] = replace(position, speakers=tuple(speakers))

    def take(self, mentions: Iterable[Span]) -> list[Parting]:
        """Let these be nobody's mentions; who has none left is gone.

        What was said under them, and all that those who are gone said, is nobody's; hand_over() gives it to an heir.
        """
        lost: dict[str, set[Span]] = {}
        for span in mentions:
            if (identity := self._owners.pop(span, None)) is not None:
                lost.setdefault(identity, set()).add(span)
        gone = {identity for identity, spans in lost.items() if not self._lose(self._thing(identity), spans)}
        partings = []
        for place, position in enumerate(self.positions):
            leaving = {s for s in position.speakers if s in gone or (s in lost and _overlap(position.source, lost[s]))}
            if leaving:
                partings.append(Parting(place, position, leaving))
                rest = tuple(speaker for speaker in position.speakers if speaker not in leaving)
                self.positions[place] = self.spoken_by(position, rest)
        return partings

    def hand_over(self, partings: Iterable[Parting], heir: Thing) -> None:
        """Let `heir` say what take() took from others."""
        for parting in partings:
            speakers = (heir.id if s in parting.leaving else s for s in parting.position.speakers)
            self.positions[parting.place] = self.spoken_by(parting.position, tuple(dict.fromkeys(speakers)))

    def spoken_by(self, position: Position, speakers: tuple[str, ...]) -> Position:
        """The position with these speakers; without any, described in the source's words."""
        described = None if speakers else position.described or self._words(position.source)
        return replace(position, speakers=speakers, described=described)

    def _thing(self, identity: str) -> Thing:
        if identity not in self._things:
            found = self._found[identity]
            others = others_first_known(spellings(found.mentions, self._text), found.name, found.other_names)
            mentions = set(found.mentions)
            self._things[identity] = Thing(identity, found.name, found.type, mentions, others, found.expansions)
        return self._things[identity]

    def _alive(self) -> Iterator[tuple[str, Entity | Thing]]:
        yield from ((identity, self._things.get(identity, entity)) for identity, entity in self._found.items())
        yield from ((identity, thing) for identity, thing in self._things.items() if identity not in self._found)

    def _forget(self, identity: str) -> None:
        self._found.pop(identity, None)
        self._things.pop(identity, None)

    def _lose(self, thing: Thing, lost: set[Span]) -> bool:
        """Whether the entity lives on without these mentions."""
        was_given = not self._is_written(thing, thing.name)
        thing.mentions -= lost
        thing.changed = True
        if not thing.mentions:
            self._forget(thing.id)
            return False
        written = self._written(thing)
        if not was_given and thing.name not in written:
            thing.name = fullest(written)
        thing.others = others_first_known(written, thing.name, thing.others)
        return True

    def _written(self, thing: Thing) -> tuple[str, ...]:
        return spellings(sorted(thing.mentions), self._text)

    def _is_written(self, thing: Thing, name: str) -> bool:
        return any(span.of(self._text) == name for span in thing.mentions)

    def _free_id(self, first: Span) -> str:
        """The same for the same mention of the same text, unless somebody has it."""
        base = f"you-{first.start}-{first.end}"
        ids = (base if number == 1 else f"{base}-{number}" for number in count(1))
        return next(identity for identity in ids if identity not in self._found and identity not in self._things)

    def _words(self, source: tuple[Span, ...]) -> str | None:
        words = " … ".join(span.of(self._text) for span in source)
        return " ".join(words.split()).removesuffix("'s").removesuffix("’s") or None


def _overlap(source: Iterable[Span], mentions: Iterable[Span]) -> bool:
    return any(part.overlaps(span) for span in mentions for part in source)
