"""What is looked for among all notes, and what is found."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum

from reader.documents import Span
from reader.notes.annotation import Colour, Motivation
from reader.notes.entity_name import EntityName


class Order(StrEnum):
    """By article and place in it, notes on entities last; or the latest first."""

    PLACE = "place"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which notes: those for which all of this holds; what is empty or None does not matter.

    Each of `words` must occur in the passage, the note, its tags, its entity or the article's title; case, accents
    and kinds of quotes do not count. `entity` may be called `other_names` as well (see `EntityName.means`). `digest`
    is that of an article's text, "" for notes on entities. `limit` is how many of them, from the first, are wanted: a
    screenful is found at once.
    """

    words: str = ""
    tag: str | None = None
    colour: Colour | None = None
    entity: EntityName | None = None
    other_names: tuple[str, ...] = ()
    digest: str | None = None
    order: Order = Order.PLACE
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A note as a list of all notes shows it; to change it, open its article (or the notes on entities).

    `digest`, `article` (its title) and `path` are those of its document, as they were when it was written; "" for a
    note on an entity, whose `span` is None. `span` is where the passage was then (code points).
    """

    id: str
    digest: str
    article: str
    path: str
    motivation: Motivation
    colour: Colour
    span: Span | None
    passage: str
    body: str
    tags: tuple[str, ...]
    entity: EntityName | None
    creator: str
    created: datetime.datetime
    modified: datetime.datetime
