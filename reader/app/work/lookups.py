"""Background for the entity that the panel shows, and for no other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from reader.app.services import Backgrounds
from reader.app.work.lane import Lane, Ticket
from reader.background import Answer, Background, Query
from reader.errors import ReaderError


class Lookups(QObject):
    """Asks about one name at a time: with the next question, answers to the last are dropped.

    `answered` gives the Answer, `failed` a sentence; `noticed` a sentence on something odd about what is kept.
    """

    answered = Signal(object)
    failed = Signal(str)
    noticed = Signal(str)

    def __init__(self, backgrounds: Backgrounds, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backgrounds = backgrounds
        self._lane = lane
        self._query: Query | None = None
        self._ticket: Ticket | None = None
        self._notice = ""

    def ask(self, query: Query) -> Background | None:
        """Look a name up; what is known without a network is given at once."""
        self._query = query
        self._start(lambda ticket: None if ticket.cancelled() else self._backgrounds.lookup(query))
        return self._backgrounds.remembered(query)

    def choose(self, title: str) -> None:
        """Fetch the page that the reader meant by the last question."""
        query = self._query
        self._start(lambda _: self._backgrounds.choose(title, query))

    def drop(self) -> None:
        """Let no answer come any more."""
        if self._ticket:
            self._ticket.cancel()

    def _start(self, work: Callable[[Ticket], Answer | None]) -> None:
        self.drop()
        self._ticket = self._lane.start(work, self._deliver, self._fail)

    def _deliver(self, answer: Answer | None) -> None:
        self.answered.emit(answer)
        self.tell_notice()

    def tell_notice(self) -> None:
        """Tell what is odd about what is kept, once."""
        if self._backgrounds.notice != self._notice:
            self._notice = self._backgrounds.notice
            self.noticed.emit(self._notice)

    def _fail(self, error: ReaderError) -> None:
        self.failed.emit(str(error))
