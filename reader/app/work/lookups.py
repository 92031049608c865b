"""Background for the entity that the panel shows, and for no other."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from reader.app.services import Backgrounds
from reader.app.work.lane import Lane, Ticket
from reader.background import Answer, Background, Candidate, Query, Unavailable

_LONGEST_WAIT = 24 * 3600.0  # seconds
_SHORTEST_WAIT = 1000  # milliseconds


class Lookups(QObject):
    """Asks about one name at a time: with the next question, answers to the last are dropped.

    `answered` gives the Answer, `failed` a sentence. `offered` gives Candidates for what else the name may mean,
    `offer_failed` a sentence. `chosen` says that the reader's choice among pages may be another now. `noticed` gives
    a sentence on something odd about what is kept.
    """

    answered = Signal(object)
    failed = Signal(str)
    offered = Signal(object)
    offer_failed = Signal(str)
    chosen = Signal()
    noticed = Signal(str)

    def __init__(self, backgrounds: Backgrounds, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backgrounds = backgrounds
        self._lane = lane
        self._query: Query | None = None
        self._ticket: Ticket | None = None
        self._offer: Ticket | None = None
        self._notice = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.ask_again)

    # Answers

    def ask(self, query: Query) -> Background | None:
        """Look a name up; what is known without a network is given at once."""
        self._query = query
        self._start(self._backgrounds.lookup)
        return self._backgrounds.remembered(query)

    def ask_again(self) -> None:
        """Put the last question again: what would answer it may have changed."""
        self._start(self._backgrounds.lookup)

    def refresh(self) -> None:
        """Ask for what Wikipedia has now."""
        self._start(self._backgrounds.refresh)

    def choose(self, title: str) -> None:
        """Fetch the page that the reader meant by the last question."""
        self._start(lambda query: self._backgrounds.choose(title, query), chooses=True)

    def choose_nothing(self) -> None:
        """Keep that no page is what the last question was about."""
        self._start(self._backgrounds.choose_nothing, chooses=True)

    def forget_choice(self) -> None:
        """Let no choice of the reader's hold for the last question."""

        def forget(query: Query) -> Answer:
            self._backgrounds.choices.forget(query)
            return self._backgrounds.lookup(query)

        self._start(forget, chooses=True)

    # Offers

    def offer(self) -> None:
        """Look for what else the name of the last question may mean."""
        self._start_offer(self._backgrounds.alternatives)

    def search(self, text: str) -> None:
        """Look for pages by words that the reader typed, or by a page's address."""
        self._start_offer(lambda query: self._backgrounds.search(text, query))

    def drop(self) -> None:
        """Let no answer come any more."""
        self._later.stop()
        for ticket in (self._ticket, self._offer):
            if ticket:
                ticket.cancel()

    def tell_notice(self) -> None:
        """Tell what is odd about what is kept, once."""
        if self._backgrounds.notice != self._notice:
            self._notice = self._backgrounds.notice
            self.noticed.emit(self._notice)

    def _wait_until(self, moment: datetime.datetime) -> None:
        """Ask again then, if it is still about the same name; not where that is beyond a session."""
        seconds = (moment - datetime.datetime.now(moment.tzinfo)).total_seconds()
        if seconds < _LONGEST_WAIT:
            self._later.start(max(int(seconds * 1000), _SHORTEST_WAIT))

    def _start(self, work: Callable[[Query], Answer], *, chooses: bool = False) -> None:
        query = self._query
        self.drop()
        if query is not None:
            self._ticket = self._lane.start(
                lambda ticket: None if ticket.cancelled() else work(query),
                lambda answer: self._deliver(answer, chooses),
                lambda error: self.failed.emit(str(error)),
            )

    def _start_offer(self, work: Callable[[Query], tuple[Candidate, ...]]) -> None:
        query = self._query
        if self._offer:
            self._offer.cancel()
        if query is not None:
            self._offer = self._lane.start(
                lambda ticket: () if ticket.cancelled() else work(query),
                self.offered.emit,
                lambda error: self.offer_failed.emit(str(error)),
            )

    def _deliver(self, answer: Answer | None, chooses: bool) -> None:
        self.answered.emit(answer)
        if isinstance(answer, Background | Unavailable) and answer.until:
            self._wait_until(answer.until)
        if chooses:
            self.chosen.emit()
        self.tell_notice()
