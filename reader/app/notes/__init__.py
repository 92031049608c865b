"""Notes in the window: fills in the text, lists beside it, and what can be done with them."""

from reader.app.notes.controller import NotesController
from reader.app.notes.exchange import NotesExchange
from reader.app.notes.leaving import Leaving
from reader.app.notes.long_work import LongWork
from reader.app.notes.note_search import NoteSearch
from reader.app.notes.page_view import PageView
from reader.app.notes.saving import Saving
from reader.app.notes.sheets import NoteSheets

__all__ = [
    "Leaving",
    "LongWork",
    "NoteSearch",
    "NoteSheets",
    "NotesController",
    "NotesExchange",
    "PageView",
    "Saving",
]
