"""Notes as rows of the index, and back."""

from __future__ import annotations

import datetime
import functools
import json
from typing import Any

from reader.documents import Span
from reader.notes.annotation import Annotation, Colour, Motivation, Note
from reader.notes.entity_name import EntityName
from reader.notes.folding import folded_words
from reader.notes.notefile import ENTITIES, NoteFile
from reader.notes.search import Found

COLUMNS = (
    "id digest article path motivation colour start end_ passage body tags entity entity_type creator created modified"
).split()
_MOTIVATIONS = {each.value: each for each in Motivation}
_COLOURS = {each.value: each for each in Colour}
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
_MICROSECOND = datetime.timedelta(microseconds=1)


def row_of(note: Note, file: NoteFile) -> list[str | int | None]:
    """The values of COLUMNS, and the words that are searched."""
    on_passage = note if isinstance(note, Annotation) else None
    article = file.hint.headline or file.hint.title or ""
    passage = on_passage.quote.exact if on_passage else ""
    entity = note.entity
    values: list[str | int | None] = [
        note.id,
        file.digest if file.digest != ENTITIES else "",
        article,
        file.hint.path or "",
        (on_passage.motivation if on_passage else Motivation.COMMENTING).value,
        note.colour.value,
        _small(on_passage.position.start) if on_passage else None,
        _small(on_passage.position.end) if on_passage else None,
        passage,
        note.body,
        json.dumps([storable(tag) for tag in note.tags], ensure_ascii=False),
        entity.name if entity else None,
        entity.type if entity else None,
        note.creator,
        (note.created - _EPOCH) // _MICROSECOND,
        (note.modified - _EPOCH) // _MICROSECOND,
        folded_words("\n".join([passage, note.body, *note.tags, entity.name if entity else "", article])),
    ]
    return [storable(value) if isinstance(value, str) else value for value in values]


def found_in(row: tuple[Any, ...]) -> Found:
    """The note of the values of COLUMNS."""
    (id_, digest, article, path, motivation, colour, start, end, passage, body, tags, name, kind, *rest) = row
    creator, created, modified = rest
    return Found(
        id=id_,
        digest=digest,
        article=article,
        path=path,
        motivation=_MOTIVATIONS[motivation],
        colour=_COLOURS[colour],
        span=Span(start, end) if start is not None else None,
        passage=passage,
        body=body,
        tags=_tags(tags),
        entity=EntityName(name, kind) if name else None,
        creator=creator,
        created=_EPOCH + datetime.timedelta(microseconds=created),
        modified=_EPOCH + datetime.timedelta(microseconds=modified),
    )


@functools.lru_cache(maxsize=4096)
def _tags(stored: str) -> tuple[str, ...]:
    return tuple(json.loads(stored))


def storable(text: str) -> str:
    """`text` as a database takes it: half a surrogate pair becomes a question mark."""
    return text if text.isascii() else text.encode(errors="replace").decode()


def _small(offset: int) -> int:
    """An offset as a database takes it; a larger one is in no text."""
    return min(offset, 2**62)
