"""The open article: loaded, then read for its names and positions."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.analysis import Analysis, Mention
from reader.app.services import Services
from reader.app.work.lane import Lane, Ticket
from reader.documents import Document
from reader.errors import ReaderError

_PAUSE = 0.08  # seconds between two reports to the window: marks grow visibly, events do not pile up


class Reading(QObject):
    """Opens one file at a time; what was open stays until the next one is loaded.

    `loaded` gives the Document for its text to be shown, `opened` once more for all else to begin with it, before
    anything is known of it: the window calls `begin` between the two. `mentions_grew` gives the provisional mentions
    found since, `progressed` the share that is read, `found` the Analysis as the analyser made it; `analysed` gives
    what is shown from now on, after `show`. `failed` and `analysis_failed` give a sentence.
    """

    loaded = Signal(object)
    opened = Signal(object)
    failed = Signal(str)
    mentions_grew = Signal(object)
    progressed = Signal(float)
    found = Signal(object)
    analysed = Signal(object)
    analysis_failed = Signal(str)

    def __init__(self, services: Services, files: Lane, analyses: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.analysis: Analysis | None = None
        self.mentions: list[Mention] = []
        self._services = services
        self._files = files
        self._analyses = analyses
        self._load: Ticket | None = None
        self._analysis: Ticket | None = None
        self._running = False
        self._place = 0

    def open(self, path: Path) -> None:
        """Load a file; of two in a row, the later one counts."""
        if self._load:
            self._load.cancel()
        self._load = self._files.start(lambda _: self._services.load(path), self._open, self._fail)

    def take(self, document: Document) -> None:
        """Open a document that is in memory already."""
        if self._load:
            self._load.cancel()
        self._open(document)

    def begin(self) -> None:
        """Tell that the open document is on the screen, and read it."""
        if self.document is not None:
            self.opened.emit(self.document)
            self.analyse()

    def analyse(self) -> None:
        """Read the open document for names and positions."""
        self.cancel()
        document = self.document
        if document is not None:
            self._running = True
            self._analysis = self._analyses.start(
                lambda ticket: self._analyse(document, ticket),
                self._finish,
                self._fail_to_analyse,
            )

    def look_at(self, offset: int) -> None:
        """Tell where the reader is: what has not been read yet is read from there on."""
        self._place = offset

    def is_analysing(self) -> bool:
        """Whether the open document is being read."""
        return self._running

    def cancel(self) -> None:
        """Stop reading; the marks that were found stay."""
        self._running = False
        if self._analysis:
            self._analysis.cancel()

    def close(self) -> None:
        """Let nothing come any more."""
        self.cancel()
        if self._load:
            self._load.cancel()

    def show(self, analysis: Analysis) -> None:
        """Let this be the analysis of the open document."""
        self.analysis = analysis
        self.mentions = [mark for entity in analysis.entities for mark in entity.marks()]
        self.analysed.emit(analysis)

    def _open(self, document: Document) -> None:
        self.cancel()
        self.document, self.analysis, self.mentions = document, None, []
        self._place = 0
        self.loaded.emit(document)

    def _fail(self, error: ReaderError) -> None:
        self.failed.emit(str(error))

    def _fail_to_analyse(self, error: ReaderError) -> None:
        self._running = False
        self.analysis_failed.emit(str(error))

    def _finish(self, analysis: Analysis) -> None:
        self._running = False
        self.found.emit(analysis)

    def _grow(self, found: list[Mention], share: float) -> None:
        self.mentions.extend(found)
        self.mentions_grew.emit(found)
        self.progressed.emit(share)

    def _analyse(self, document: Document, ticket: Ticket) -> Analysis:
        reports = _Reports(lambda found, share: ticket.post(lambda: self._grow(found, share)))
        return self._services.analyse(document, reports.add, reports.progress, ticket.cancelled, lambda: self._place)


class _Reports:
    """Gathers what the analysis finds, and passes it on now and then."""

    def __init__(self, post: Callable[[list[Mention], float], None]) -> None:
        self._post = post
        self._found: list[Mention] = []
        self._last = 0.0

    def add(self, mentions: list[Mention]) -> None:
        self._found.extend(mentions)

    def progress(self, share: float) -> None:
        if share >= 1 or time.monotonic() - self._last > _PAUSE:
            self._last = time.monotonic()
            found, self._found = self._found, []
            self._post(found, share)
