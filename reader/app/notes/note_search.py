"""Searching all notes, beside the window's own thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reader.app.work import Lane, Ticket
from reader.errors import ReaderError
from reader.notes import EntityName, Found, NoteIndex, Wanted


@dataclass(frozen=True, slots=True)
class InUse:
    """What notes have, to choose among: tags and entities, the most used first, articles as digest and title."""

    tags: tuple[str, ...] = ()
    entities: tuple[EntityName, ...] = ()
    articles: tuple[tuple[str, str], ...] = ()


class NoteSearch(QObject):
    """Asks the index: `found` gives what the latest question found, in order, `offered` what is InUse."""

    found = Signal(object)
    offered = Signal(object)
    failed = Signal(str)

    def __init__(self, index: NoteIndex, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = index
        self._lane = lane
        self._asked: Ticket | None = None
        self._offering: Ticket | None = None
        self._ended = False

    def ask(self, questions: Sequence[Wanted]) -> None:
        """Search; only the answer to the latest question is given."""
        if self._asked:
            self._asked.cancel()
        if not self._ended:
            self._asked = self._lane.start(lambda ticket: self._search(questions, ticket), self.found.emit, self._fail)

    def ask_what_is_in_use(self) -> None:
        """Find out what there is to choose among."""
        if self._offering:
            self._offering.cancel()
        if not self._ended:
            self._offering = self._lane.start(lambda ticket: self._in_use(), self.offered.emit, self._fail)

    def end(self) -> None:
        """Ask nothing and let nothing come any more."""
        self._ended = True
        for ticket in filter(None, (self._asked, self._offering)):
            ticket.cancel()

    def _search(self, questions: Sequence[Wanted], ticket: Ticket) -> tuple[Found, ...]:
        answers = (() if ticket.cancelled() else self._index.search(wanted) for wanted in questions)
        return tuple(note for answer in answers for note in answer)

    def _in_use(self) -> InUse:
        return InUse(self._index.tags(), self._index.entities(), self._index.articles())

    def _fail(self, error: ReaderError) -> None:
        self.failed.emit(str(error))
