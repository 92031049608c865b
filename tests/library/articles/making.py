"""Articles with an analysis made by hand, for tests without a language model."""

from __future__ import annotations

import datetime
import re
from dataclasses import replace
from pathlib import Path

from reader.analysis import Analysis, Entity, EntityType, Position, PositionKind
from reader.documents import Document, Span, from_text

DAY = datetime.date(2024, 11, 5)


def article(
    *said: tuple[str, str, str], names: dict[str, str] | None = None, date: datetime.date = DAY, words: str = ""
):
    """An article of sentences "<speaker> <cue> <content>", and what is in it; `names` adds names, with their types."""
    sentences = [f"{who} {cue} {content}." for who, cue, content in said]
    text = "\n\n".join(filter(None, [*sentences, *(f"{name} was there." for name in names or {}), words]))
    document: Document = replace(from_text(text), headline=words or text[:40], date=date, path=Path("/news/one.txt"))
    types = dict.fromkeys([who for who, _, _ in said], "PERSON") | (names or {})
    entities = tuple(entity(f"e{number}", name, kind, text) for number, (name, kind) in enumerate(types.items()))
    ids = {each.name: each.id for each in entities}
    positions, start = [], 0
    for who, cue, content in said:
        source = Span(start, start + len(who))
        cue_span = Span(source.end + 1, source.end + 1 + len(cue))
        content_span = Span(cue_span.end + 1, cue_span.end + 1 + len(content))
        positions.append(
            Position(PositionKind.INDIRECT, (source,), (cue_span,), (content_span,), (ids[who],), force=force_of(cue))
        )
        start = content_span.end + 3
    return document, Analysis(entities, tuple(positions), "made by hand")


def entity(identity: str, name: str, kind: str, text: str) -> Entity:
    mentions = tuple(Span(*found.span()) for found in re.finditer(re.escape(name), text))
    return Entity(identity, name, EntityType(kind), mentions)


def force_of(cue: str) -> str:
    return {"promised": "promises", "denied": "denies", "told": "says", "warned": "warns", "demanded": "demands"}.get(
        cue, "says"
    )
