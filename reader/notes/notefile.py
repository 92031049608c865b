"""The file that keeps the notes of one document: its format, and every version of it ever written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from reader.documents import Document
from reader.errors import StorageError
from reader.notes.annotation import Annotation, Tombstone
from reader.notes.jsonld import CONTEXT, from_json, read_time, to_json
from reader.notes.records import Record, Records

FORMAT = "sidelight-notes"
VERSION = 1


class DamagedNotesError(StorageError):
    """A file cannot be understood as notes."""


class NewerNotesError(StorageError):
    """A file was written by a later version of the program, and must be left as it is."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What the document was called when it was annotated: for the reader's eyes, never its identity."""

    title: str | None = None
    headline: str | None = None
    path: str | None = None

    @classmethod
    def of(cls, document: Document) -> Hint:
        """What `document` is called now; its path is absolute."""
        return cls(document.title, document.headline, str(document.path.absolute()) if document.path else None)


@dataclass(frozen=True, slots=True)
class NoteFile:
    """All that one file holds; `unreadable` counts the entries in it that are broken and therefore left out."""

    digest: str
    hint: Hint
    records: Records
    unreadable: int = 0


def encode(file: NoteFile) -> bytes:
    """The file's content, in the newest version of the format: an AnnotationPage of the W3C model, and our keys."""
    annotations = [record for record in file.records.values() if isinstance(record, Annotation)]
    deleted = [record for record in file.records.values() if isinstance(record, Tombstone)]
    head = {
        "@context": CONTEXT,
        "type": "AnnotationPage",
        "format": FORMAT,
        "version": VERSION,
        "document": {
            "digest": file.digest,
            "title": file.hint.title,
            "headline": file.hint.headline,
            "path": file.hint.path,
        },
        "deleted": {tombstone.id: tombstone.modified.isoformat() for tombstone in deleted},
    }
    # A line for each annotation: to be read, searched and compared by people, and quick to write.
    lines = ",\n".join(_text(to_json(annotation, file.digest)) for annotation in annotations)
    return f'{_text(head)[:-1]}, "items": [\n{lines}\n]}}\n'.encode()


def _text(value: dict[str, Any]) -> str:
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair, from a path or the clipboard: only \uXXXX can write it
        return json.dumps(value)
    return text


def decode(data: bytes) -> NoteFile:
    """What a file of this or any earlier version holds; raises DamagedNotesError or NewerNotesError."""
    try:
        value = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise DamagedNotesError("The file of these notes is damaged.") from error
    version = value.get("version") if isinstance(value, dict) and value.get("format") == FORMAT else None
    if type(version) is not int or version < 1:
        raise DamagedNotesError("The file of these notes is damaged.")
    if version > VERSION:
        raise NewerNotesError(
            "The notes on this article were written by a newer version of Sidelight. They are left as they are and "
            "can be neither shown nor changed here."
        )
    return _decode_1(value)


def _decode_1(value: dict[str, Any]) -> NoteFile:
    document, items, deleted = value.get("document"), value.get("items"), value.get("deleted")
    if not (isinstance(document, dict) and isinstance(items, list) and isinstance(deleted, dict)):
        raise DamagedNotesError("The file of these notes is damaged.")
    records: dict[str, Record] = {}
    unreadable = 0
    for read, entries in ((_annotation, items), (_tombstone, deleted.items())):
        for entry in entries:
            try:
                record = read(entry)
            except ValueError:
                unreadable += 1
            else:
                records[record.id] = record
    return NoteFile(str(document.get("digest")), _hint(document), records, unreadable)


def _annotation(entry: object) -> Record:
    return from_json(entry)


def _tombstone(entry: tuple[str, object]) -> Record:
    return Tombstone(entry[0], read_time(entry[1]))


def _hint(document: dict[str, Any]) -> Hint:
    names = (document.get(key) for key in ("title", "headline", "path"))
    return Hint(*(name if isinstance(name, str) else None for name in names))
