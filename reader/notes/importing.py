"""Notes from a file: our own JSON-LD, what Hypothesis exports, and any W3C annotation with a quote."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from reader.documents import Document
from reader.errors import ReaderError
from reader.notes.anchoring import AnchorState
from reader.notes.annotation import Annotation, EntityNote, Note, select
from reader.notes.clock import Clock, utc_now
from reader.notes.foreign import foreign_note
from reader.notes.jsonld import is_finding, read_own
from reader.notes.placing import Places

MOST_BYTES = 32_000_000
MOST_NOTES = 50_000
_LISTS = ("items", "rows", "annotations", "@graph")
"""Where files keep their annotations: a page of the W3C model, Hypothesis' API, its client's export, JSON-LD."""


class NotesImportError(ReaderError):
    """A file cannot be read as notes."""


@dataclass(frozen=True, slots=True)
class Imported:
    """The notes of a file that belong to a document, and those on entities.

    `elsewhere` counts those on other texts, whose words are not in this one; `unreadable` what is no note on a
    passage (a reply, say) or broken.
    """

    annotations: tuple[Annotation, ...] = ()
    entity_notes: tuple[EntityNote, ...] = ()
    elsewhere: int = 0
    unreadable: int = 0

    def notice(self, added: int) -> str:
        """A sentence for the reader, where `added` notes were new."""
        known = len(self.annotations) + len(self.entity_notes) - added
        parts = [f"{added} note{'s' * (added != 1)} imported"]
        parts += [f"{known} here already"] if known else []
        parts += [f"{self.elsewhere} on other texts"] if self.elsewhere else []
        parts += [f"{self.unreadable} not readable as notes"] if self.unreadable else []
        return ", ".join(parts) + "."


def read_notes(path: Path, document: Document, clock: Clock = utc_now) -> Imported:
    """The notes in the file at `path` that belong to `document`; raises NotesImportError."""
    try:
        if path.exists() and not path.is_file():
            raise NotesImportError(f"“{path.name}” is not a file.")
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise NotesImportError(f"“{path.name}” cannot be read: {error.strerror or error}.") from error
    if len(data) > MOST_BYTES:
        raise NotesImportError(f"“{path.name}” is too large to hold notes.")
    try:
        return parse_notes(data, document, clock)
    except NotesImportError as error:
        raise NotesImportError(f"“{path.name}” cannot be imported: {error}") from error


def parse_notes(data: bytes, document: Document, clock: Clock = utc_now) -> Imported:
    """The notes in the content of a file; NotesImportError says what is wrong with it.

    What was made on this very text is taken as it is, even where it is lost; of the rest only what is found in it.
    """
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise NotesImportError("it is not JSON.") from error
    entries = _entries(value)
    if entries is None:
        raise NotesImportError("there are no annotations in it.")
    if len(entries) > MOST_NOTES:
        raise NotesImportError("there are too many annotations in it.")
    return _sorted_out([_note(entry, clock) for entry in entries if not is_finding(entry)], document)


def _entries(value: Any) -> list[Any] | None:  # noqa: ANN401 - anything may be in a file
    """The annotations, still unread; None if there is no place for any."""
    if isinstance(value, list):
        return value
    if not isinstance(value, dict):
        return None
    for key in _LISTS:
        if isinstance(value.get(key), list):
            return list(value[key])
    first = value.get("first")
    if isinstance(first, dict) and isinstance(first.get("items"), list):
        return list(first["items"])
    return [value] if "target" in value else None


def _note(entry: object, clock: Clock) -> tuple[Note, str] | None:
    """A note and the digest of the text that it was made on, "" where that is not known; None if it is none."""
    try:
        return read_own(entry) or (foreign_note(entry, clock()), "")
    except ValueError:
        return None


def _sorted_out(notes: Iterable[tuple[Note, str] | None], document: Document) -> Imported:
    places = Places(document.text)
    annotations: list[Annotation] = []
    entity_notes: list[EntityNote] = []
    elsewhere = unreadable = 0
    for found in notes:
        if found is None:
            unreadable += 1
        elif isinstance(found[0], EntityNote):
            entity_notes.append(found[0])
        else:
            annotation = found[0] if found[1] == document.digest else _fitted(found[0], places, document)
            elsewhere += annotation is None
            annotations += [annotation] if annotation else []
    return Imported(tuple(annotations), tuple(entity_notes), elsewhere, unreadable)


def _fitted(annotation: Annotation, places: Places, document: Document) -> Annotation | None:
    """An annotation of another text for this one; None if its words are not in it."""
    anchor = places.anchor(annotation)
    if anchor.span is None:
        return None
    position, quote = select(document.text, anchor.span)
    attached = anchor.state is AnchorState.ATTACHED
    return replace(annotation, position=position, quote=quote if attached else annotation.quote)
