"""One piece of work that may take long: its progress is shown once it has taken a second, and it can be stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from reader.app.language.wording import tr
from reader.app.status import Status
from reader.app.work import Lane, Ticket
from reader.errors import ReaderError

PATIENCE = 1000
"""Milliseconds until it is shown that something is being done."""

Result = TypeVar("Result")


class LongWork(QObject):
    """Does one thing after the other in a lane; Cancel in the status bar stops it, and nothing of it comes then."""

    def __init__(self, lane: Lane, status: Status, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._status = status
        self._ticket: Ticket | None = None
        self._words = ""
        self._share = 0.0
        self.patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self.patience.timeout.connect(self._tell)
        status.cancelled.connect(self._cancel)

    def start(
        self,
        words: str,
        work: Callable[[Ticket], Result],
        done: Callable[[Result], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        """Do `work` in the lane, then call `done` or `failed`; `words` say what is being done."""
        self.drop()
        self._words, self._share = words, 0.0
        self.patience.start()
        self._ticket = self._lane.start(work, lambda result: self._finish(done, result), self._failing(failed))

    def progress(self, ticket: Ticket, share: float) -> None:
        """Tell from the work how much of it is done, 0 to 1."""
        ticket.post(lambda: self._grow(share))

    def rest(self, words: str) -> None:
        """Say how things are."""
        self._status.rest(words)

    def drop(self) -> None:
        """Let nothing come of what is being done."""
        self.patience.stop()
        if self._ticket:
            self._ticket.cancel()
            self._ticket = None

    def _cancel(self) -> None:
        if self._ticket:
            self.drop()
            self._status.rest(tr("Stopped."))

    def _finish(self, done: Callable[[Result], None], result: Result) -> None:
        self.drop()
        done(result)

    def _failing(self, failed: Callable[[ReaderError], None]) -> Callable[[ReaderError], None]:
        def fail(error: ReaderError) -> None:
            self.drop()
            failed(error)

        return fail

    def _grow(self, share: float) -> None:
        self._share = share
        if not self.patience.isActive():
            self._tell()

    def _tell(self) -> None:
        self._status.work(self._words, self._share)
