"""Which page is known for a name, without a network."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from reader.analysis import Entity
from reader.app.services import Backgrounds
from reader.app.work import Lane, Latest, Ticket
from reader.documents import Document
from reader.errors import ReaderError
from reader.library.lookup import query_for


class KnownPages(QObject):
    """Looks in a lane for the titles of the pages of an article's names; `found` gives them by the entities' ids."""

    found = Signal(object)

    def __init__(self, backgrounds: Backgrounds, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backgrounds = backgrounds
        self._lane = lane
        self._latest = Latest()

    def ask(self, document: Document, entities: Sequence[Entity]) -> None:
        """Look for those of these entities; what was asked before is not told any more."""
        self._latest.take(
            self._lane.start(lambda ticket: self._titles(document, entities, ticket), self.found.emit, self._miss)
        )

    def drop(self) -> None:
        """Let nothing be told any more."""
        self._latest.drop()

    def _titles(self, document: Document, entities: Sequence[Entity], ticket: Ticket) -> Mapping[str, str]:
        titles: dict[str, str] = {}
        for entity in entities:
            if ticket.cancelled():
                break
            page = self._backgrounds.remembered(query_for(document, entity))
            if page:
                titles[entity.id] = page.title
        return titles

    def _miss(self, error: ReaderError) -> None:
        """A page that cannot be told is not told; the panel says why."""
        self.found.emit({})
