"""The library as one window asks it: away from the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.app.library.lazy_library import LazyLibrary
from reader.app.work import Lane, Ticket
from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.library.articles import LibraryFile

Answer = TypeVar("Answer")


class Shelf(QObject):
    """Asks and changes the library in its lane, one thing after the other.

    `changed` says that something in it is another now, `failed` gives a sentence where it cannot be used, `noticed`
    one on what is odd about it (it was damaged).
    """

    changed = Signal()
    failed = Signal(str)
    noticed = Signal(str)

    def __init__(self, library: LazyLibrary, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.library = library
        self._lane = lane
        self._notice = ""
        self._is_closed = False

    def ask(self, work: Callable[[LibraryFile], Answer], done: Callable[[Answer], None]) -> Ticket:
        """Have `work` asked of the library, and `done` called with its answer; the ticket cancels it."""
        return self._lane.start(
            lambda _: work(self.library.file()), lambda answer: self._give(answer, done), self._fail
        )

    def change(self, work: Callable[[LibraryFile], Answer], done: Callable[[Answer], None] = lambda _: None) -> None:
        """Have `work` change the library; `changed` comes after `done`."""

        def finish(answer: Answer) -> None:
            done(answer)
            self.changed.emit()

        self.ask(work, finish)

    def write(self, work: Callable[[LibraryFile], object]) -> None:
        """Have `work` done, even where the window closes meanwhile; nobody is told, not of a failure either."""
        self._lane.start(lambda _: work(self.library.file()), lambda _: None, lambda _: None)

    def close(self) -> None:
        """Let nothing come any more; what was asked for is done all the same."""
        self._is_closed = True

    def _give(self, answer: Answer, done: Callable[[Answer], None]) -> None:
        if self._is_closed:
            return
        notice = self.library.file().notice
        if notice != self._notice:
            self._notice = notice
            self.noticed.emit(notice)
        done(answer)

    def _fail(self, error: ReaderError) -> None:
        if not self._is_closed:
            self.failed.emit(str(error))
