"""What the status bar and the message bar say of the open article."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, SignalInstance

from reader.analysis import Analysis
from reader.app.language.wording import tr
from reader.app.message_bar import MessageBar
from reader.app.status import Status
from reader.app.work import Reading


class Telling(QObject):
    """Follows the reading of articles, and tells of its progress, its end, and what went wrong."""

    def __init__(self, reading: Reading, status: Status, messages: MessageBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._status = status
        self._messages = messages
        reading.opened.connect(self._begin)
        reading.progressed.connect(self._tell_progress)
        reading.found.connect(self._tell_notice)
        reading.analysed.connect(self._tell_found)
        reading.failed.connect(self._fail)
        reading.analysis_failed.connect(self._fail)
        status.cancelled.connect(self._stop)

    def pass_on(self, *told: SignalInstance) -> None:
        """Show every sentence that these signals give."""
        for signal in told:
            signal.connect(self._messages.tell)

    def pass_on_storage(self, failed: SignalInstance, recovered: SignalInstance) -> None:
        """Show the sentence that `failed` gives until `recovered` comes."""
        failed.connect(self._messages.tell)
        recovered.connect(self._messages.hide)

    def tell_opening(self, path: Path) -> None:
        """A file is being opened."""
        if not self._reading.is_analysing():
            self._status.rest(tr("Opening {file}…", file=path.name))

    def _begin(self) -> None:
        self._messages.hide()
        self._status.work(tr("Looking for names…"), 0.0)

    def _tell_progress(self, share: float) -> None:
        self._status.work(tr("Looking for names…") if share < 1 else tr("Finding who says what…"), share)

    def _tell_notice(self, analysis: Analysis) -> None:
        if analysis.notice:
            self._messages.tell(analysis.notice)

    def _tell_found(self) -> None:
        analysis = self._reading.analysis
        if analysis:
            names = tr("1 name|{n} names", n=len(analysis.entities))
            positions = tr("1 position|{n} positions", n=len(analysis.positions))
            self._status.rest(f"{names} · {positions}")
        elif not self._reading.is_analysing():
            self._status.rest("")

    def _fail(self, sentence: str) -> None:
        self._messages.tell(sentence)
        self._tell_found()

    def _stop(self) -> None:
        if self._reading.is_analysing():
            self._reading.cancel()
            self._status.rest(tr("Stopped. Names that were not reached are not marked."))
