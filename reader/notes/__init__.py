"""Annotations: highlights and notes, anchored in the text, kept by document content."""

from reader.notes.anchoring import Anchor, Anchoring, AnchorState
from reader.notes.annotation import (
    Annotation,
    Colour,
    EntityNote,
    Motivation,
    Note,
    TextPositionSelector,
    TextQuoteSelector,
    select,
)
from reader.notes.collection import to_collection, to_jsonld
from reader.notes.entity_name import EntityName
from reader.notes.entity_notebook import EntityNotebook
from reader.notes.history import Change
from reader.notes.importing import Imported, NotesImportError, parse_notes, read_notes
from reader.notes.index import NoteIndex
from reader.notes.links import PassageLink
from reader.notes.markdown import to_markdown
from reader.notes.notebook import Notebook
from reader.notes.placing import Placed
from reader.notes.search import Found, Order, Wanted
from reader.notes.starting import Start, at_once
from reader.notes.store import NoteStore

__all__ = [
    "Anchor",
    "AnchorState",
    "Anchoring",
    "Annotation",
    "Change",
    "Colour",
    "EntityName",
    "EntityNote",
    "EntityNotebook",
    "Found",
    "Imported",
    "Motivation",
    "Note",
    "NoteIndex",
    "NoteStore",
    "Notebook",
    "NotesImportError",
    "Order",
    "PassageLink",
    "Placed",
    "Start",
    "TextPositionSelector",
    "TextQuoteSelector",
    "Wanted",
    "at_once",
    "parse_notes",
    "read_notes",
    "select",
    "to_collection",
    "to_jsonld",
    "to_markdown",
]
