"""Folders are added to the library while the window is used."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.library.lazy_library import LazyLibrary
from reader.app.settings.preferences import Preferences
from reader.app.work import Lane, Ticket
from reader.errors import ReaderError
from reader.library.articles import Articles, ImportProgress, import_folder, load_analyse
from reader.library.articles.importing import Analyse, MakeAnalyse, Pages

_MOST_PROCESSES = 4
"""Each holds a language model of its own in memory."""


class Adding(QObject):
    """Reads folders on all cores and keeps what is in them; what is not done is remembered, and can be gone on with.

    `progressed` gives an ImportProgress as it grows, `ended` the last one, `failed` a sentence. `make_analyse`, a
    function of a module, is called in each process with the language model that was chosen.
    """

    progressed = Signal(object)
    ended = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        library: LazyLibrary,
        lane: Lane,
        preferences: Preferences,
        pages: Pages,
        parent: QObject | None = None,
        make_analyse: Callable[[str], Analyse] = load_analyse,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._lane = lane
        self._preferences = preferences
        self._pages = pages
        self._make_analyse = make_analyse
        self._stop = threading.Event()
        self._ticket: Ticket | None = None

    @property
    def is_running(self) -> bool:
        """Whether something is being added."""
        return self._ticket is not None

    @property
    def unfinished(self) -> Sequence[Path]:
        """What was begun, now or in an earlier session, and is not done."""
        return [Path(name) for name in self._preferences.settings.adding]

    def begin(self, paths: Sequence[Path]) -> None:
        """Add these files, and all in these folders and below; one thing at a time."""
        if self._ticket:
            return
        settings = self._preferences.settings
        self._preferences.change(adding=tuple(str(path) for path in paths))
        self._stop.clear()
        keeps_text, make_analyse = settings.library_texts, partial(self._make_analyse, settings.model)
        self._ticket = self._lane.start(
            lambda ticket: self._add(paths, keeps_text, make_analyse, ticket), self._finish, self._fail
        )

    def stop(self) -> None:
        """Let what is under way be the last; all that is read is kept."""
        self._stop.set()

    def forget(self) -> None:
        """Do not go on with what is not done."""
        self._preferences.change(adding=())

    def close(self) -> None:
        """Let nothing come any more; what is not done can be gone on with another time."""
        self._stop.set()
        if self._ticket:
            self._ticket.cancel()

    def _add(self, paths: Sequence[Path], keeps_text: bool, make: MakeAnalyse, ticket: Ticket) -> ImportProgress:
        def tell(progress: ImportProgress) -> None:
            ticket.post(lambda: self.progressed.emit(progress))

        with closing(self._library.opened_again()) as file:
            return import_folder(
                paths,
                Articles(file, keeps_text=keeps_text),
                make,
                processes=min(os.cpu_count() or 1, _MOST_PROCESSES),
                pages=self._pages,
                on_progress=tell,
                cancelled=self._stop.is_set,
            )

    def _finish(self, progress: ImportProgress) -> None:
        self._ticket = None
        if progress.done == progress.total:
            self.forget()
        self.ended.emit(progress)

    def _fail(self, error: ReaderError) -> None:
        self._ticket = None
        self.failed.emit(str(error))
