"""The file that keeps the notes of one document: its format, and every version of it ever written.

Version 1 had notes on passages, alone. Version 2 has notes on entities (in a file of their own, about no document),
passages linked to an entity, and creators; its times end in Z, and a note without bodies has no "body".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from reader.documents import Document
from reader.errors import StorageError
from reader.notes.annotation import Note, Tombstone
from reader.notes.jsonld import CONTEXT, from_json, read_time, to_json, write, write_time
from reader.notes.records import Record, Records
from reader.versioned import DamagedFileError, NewerFileError, read_versioned

FORMAT = "sidelight-notes"
VERSION = 2
ENTITIES = "entities"
"""What stands in place of a digest for the notes on entities."""


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
    """All that one file holds; `unreadable` counts the entries in it that are broken and therefore left out.

    `digest` is that of the document, or ENTITIES.
    """

    digest: str
    hint: Hint
    records: Records
    unreadable: int = 0


class Encoder:
    """Writes one file again and again; a note that is the same object as the last time is not put into words anew."""

    def __init__(self) -> None:
        self._lines: dict[str, tuple[Note, str]] = {}

    def encode(self, file: NoteFile) -> bytes:
        """The file's content, in the newest version of the format: an AnnotationPage of the W3C model, and our keys."""
        notes = [record for record in file.records.values() if not isinstance(record, Tombstone)]
        deleted = [record for record in file.records.values() if isinstance(record, Tombstone)]
        self._lines = {note.id: (note, self._line(note, file.digest)) for note in notes}
        head = {
            "@context": CONTEXT,
            "id": f"urn:sha256:{file.digest}" if file.digest != ENTITIES else "reader:entity/",
            "type": "AnnotationPage",
            "format": FORMAT,
            "version": VERSION,
            "document": _document(file),
            "deleted": {tombstone.id: write_time(tombstone.modified) for tombstone in deleted},
        }
        # A line for each note: to be read, searched and compared by people, and quick to write.
        lines = ",\n".join(line for _, line in self._lines.values())
        return f'{write(head)[:-1]}, "items": [\n{lines}\n]}}\n'.encode()

    def _line(self, note: Note, digest: str) -> str:
        before, line = self._lines.get(note.id, (None, ""))
        return line if before is note else write(to_json(note, digest))


def encode(file: NoteFile) -> bytes:
    """What an `Encoder` makes of a file that it has not written before."""
    return Encoder().encode(file)


def _document(file: NoteFile) -> dict[str, Any] | None:
    if file.digest == ENTITIES:
        return None
    hint = file.hint
    return {"digest": file.digest, "title": hint.title, "headline": hint.headline, "path": hint.path}


def decode(data: bytes) -> NoteFile:
    """What a file of this or any earlier version holds; raises DamagedNotesError or NewerNotesError."""
    try:
        value = read_versioned(data, FORMAT, VERSION)
    except DamagedFileError as error:
        raise DamagedNotesError("The file of these notes is damaged.") from error
    except NewerFileError as error:
        raise NewerNotesError(
            "The notes on this article were written by a newer version of Sidelight. They are left as they are and "
            "can be neither shown nor changed here."
        ) from error
    return _decode(value)


def _decode(value: dict[str, Any]) -> NoteFile:
    """Version 2, of which version 1 is a part."""
    document, items, deleted = value.get("document"), value.get("items"), value.get("deleted")
    if document is None and value["version"] > 1:
        document = {"digest": ENTITIES}
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
