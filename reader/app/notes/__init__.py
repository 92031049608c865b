"""Notes in the window: fills in the text, a list beside it, and what can be done with them."""

from reader.app.notes.controller import NotesController
from reader.app.notes.exchange import NotesExchange
from reader.app.notes.notes_panel import NotesPanel
from reader.app.notes.page_view import PageView

__all__ = ["NotesController", "NotesExchange", "NotesPanel", "PageView"]
