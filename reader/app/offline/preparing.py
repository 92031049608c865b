"""Looking up all names of an article, so that it can be read without a network."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.app.commands.actions import Actions
from reader.app.language.wording import marked, tr
from reader.app.offline.prepared import Prepared, prepare
from reader.app.services import Backgrounds
from reader.app.status import Status
from reader.app.work import Lane, Reading, Ticket
from reader.errors import ReaderError

_WORK = marked("Looking the names up…")


class Preparing(QObject):
    """Fetches what is known of every name, on request or, where the reader wants that, for each article opened.

    `told` gives a sentence on what was found and what is missing. It can be cancelled, and begins where it stopped.
    """

    told = Signal(str)

    def __init__(
        self, backgrounds: Backgrounds, lane: Lane, reading: Reading, status: Status, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._backgrounds = backgrounds
        self._lane = lane
        self._reading = reading
        self._status = status
        self._action = actions.prepare
        self._ticket: Ticket | None = None
        self._action.triggered.connect(lambda: self._begin(tells=True))
        self._action.setEnabled(False)
        reading.opened.connect(self.drop)
        reading.found.connect(self._look_ahead)
        reading.analysed.connect(lambda analysis: self._action.setEnabled(bool(analysis.entities)))
        status.cancelled.connect(self._cancel)

    def drop(self) -> None:
        """Stop; what was found is kept."""
        if self._ticket:
            self._ticket.cancel()
            self._ticket = None

    def _cancel(self) -> None:
        if self._ticket:
            self.drop()
            self._status.rest(tr("Stopped. What was found so far is kept."))

    def _look_ahead(self) -> None:
        if self._backgrounds.sources.network.looks_ahead:
            self._begin(tells=False)

    def _begin(self, *, tells: bool) -> None:
        document, analysis = self._reading.document, self._reading.analysis
        if document is None or analysis is None:
            return
        if self._ticket:
            self._ticket.cancel()
        self._status.work(tr(_WORK), 0.0)

        def work(ticket: Ticket) -> Prepared:
            def progress(done: int, total: int) -> None:
                ticket.post(lambda: self._status.work(tr(_WORK), done / max(total, 1)))

            return prepare(self._backgrounds, document, analysis, progress, ticket.cancelled, pictures=tells)

        self._ticket = self._lane.start(
            work, lambda prepared: self._finish(prepared, tells), lambda error: self._fail(error, tells)
        )

    def _finish(self, prepared: Prepared, tells: bool) -> None:
        self._ticket = None
        self._status.rest(prepared.summary)
        if tells and prepared.lacking:
            self.told.emit(prepared.lacking)

    def _fail(self, error: ReaderError, tells: bool) -> None:
        self._ticket = None
        self._status.rest("")
        if tells:
            self.told.emit(str(error))
