"""Which notes the panel lists."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from reader.app.language.wording import marked
from reader.notes import Colour, EntityName, Order, Wanted

AT_A_TIME = 200
"""How many notes of all there are are listed, and how many more at the end of the list."""


class Scope(Enum):
    """Where notes are listed from."""

    ARTICLE = marked("This article")
    CHECK = marked("Moved or lost")
    ENTITY = marked("One name")
    ALL = marked("All notes")

    @property
    def is_here(self) -> bool:
        """Whether they are those of the open article."""
        return self in (Scope.ARTICLE, Scope.CHECK)


@dataclass(frozen=True, slots=True)
class Named:
    """An entity, and how else an article calls it."""

    name: EntityName
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotesChoice:
    """What the reader wants to see; what is empty or None does not matter. `article` is a digest."""

    scope: Scope = Scope.ARTICLE
    words: str = ""
    tag: str | None = None
    colour: Colour | None = None
    entity: Named | None = None
    article: str | None = None
    order: Order = Order.PLACE

    @property
    def is_filtered(self) -> bool:
        """Whether not all notes of the scope are wanted."""
        return any((self.words.strip(), self.tag, self.colour, self.entity, self.article))

    def wanted(self, digest: str) -> tuple[Wanted, ...]:
        """The questions to the index; `digest` is that of the open article."""
        name, others = (self.entity.name, self.entity.others) if self.entity else (None, ())
        digests = (digest, "") if self.scope.is_here else (self.article,)
        return tuple(Wanted(self.words, self.tag, self.colour, name, others, each, self.order) for each in digests)
