"""Notes as one W3C Annotation Collection, for other programs and other machines."""

from __future__ import annotations

from collections.abc import Iterable

from reader.documents import Document
from reader.notes.annotation import Note
from reader.notes.jsonld import CONTEXT, Json, to_json, write


def to_collection(document: Document, notes: Iterable[Note], further: Iterable[Json] = ()) -> Json:
    """The notes, in the order given, as an AnnotationCollection of one page.

    `further` are annotations that no reader wrote, in JSON-LD already. The document is named by its digest; its
    title is the label, a hint for people.
    """
    items = [*(to_json(note, document.digest) for note in notes), *further]
    address = f"urn:sha256:{document.digest}"
    return {
        "@context": CONTEXT,
        "id": f"{address}#annotations",
        "type": "AnnotationCollection",
        "label": f"Notes on {document.title or 'an untitled text'}",
        "total": len(items),
        "first": {
            "id": f"{address}#annotations-1",
            "type": "AnnotationPage",
            "partOf": f"{address}#annotations",
            "startIndex": 0,
            "items": items,
        },
    }


def to_jsonld(document: Document, notes: Iterable[Note], further: Iterable[Json] = ()) -> str:
    """The same as text."""
    return write(to_collection(document, notes, further), indent=1) + "\n"
