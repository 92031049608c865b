"""One thread of work, and the one queued signal that brings results back to the window."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

from reader.app.language.wording import marked, tr
from reader.errors import ReaderError

Result = TypeVar("Result")
_DEFECT = marked("Something went wrong in Sidelight itself; the terminal tells more. What is open stays as it is.")


class Ticket:
    """One piece of work: cancelled from the window, asked and reported to from the thread."""

    def __init__(self, post: Callable[[Callable[[], None]], None]) -> None:
        self._post = post
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """The result is not wanted any more: nothing of this work reaches the window from now on."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Whether the work should stop; asked between batches."""
        return self._cancelled.is_set()

    def post(self, call: Callable[[], None]) -> None:
        """Have this called in the window's thread, unless the work is cancelled by then."""
        self._post(lambda: None if self.cancelled() else call())


class Latest:
    """Of pieces of work that answer one question after the other, the last: a new one drops those before it."""

    def __init__(self) -> None:
        self._ticket: Ticket | None = None

    def take(self, ticket: Ticket) -> None:
        """Let this be the one that counts."""
        self.drop()
        self._ticket = ticket

    def drop(self) -> None:
        """Let no answer come any more."""
        if self._ticket:
            self._ticket.cancel()
            self._ticket = None


class Lane(QObject):
    """Does one piece of work after the other in a thread of its own.

    What the work raises as ReaderError goes to `failed`. Any other exception is a defect: the reader is told that
    there was one, and it is raised in the window's thread, where the excepthook shows it.
    """

    _returned = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._tickets: set[Ticket] = set()
        self._returned.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Callable[[Ticket], Result],
        done: Callable[[Result], None],
        failed: Callable[[ReaderError], None],
    ) -> Ticket:
        """Do `work` in the thread, then call `done` or `failed` in the window's; the ticket cancels it."""
        ticket = Ticket(self._returned.emit)
        self._tickets.add(ticket)
        future = self._pool.submit(work, ticket)
        future.add_done_callback(lambda it: self._returned.emit(partial(self._deliver, ticket, it, done, failed)))
        return ticket

    def do(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[ReaderError], None]
    ) -> None:
        """The same for work that asks for no ticket."""
        self.start(lambda _: work(), done, failed)

    def wait(self, seconds: float) -> bool:
        """Wait until all that was started by now is done, and deliver it; gives whether it was in time."""
        ended = threading.Event()
        self._pool.submit(ended.set)
        in_time = ended.wait(seconds)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        return in_time

    def cancel_all(self) -> None:
        """Cancel what runs and what waits."""
        for ticket in self._tickets:
            ticket.cancel()

    def close(self) -> None:
        """Cancel everything and wait until the thread has ended."""
        self.cancel_all()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def finish(self) -> None:
        """Wait until all that was started is done; nothing of it reaches the window any more."""
        self.cancel_all()
        self._pool.shutdown(wait=True)

    def _call(self, call: Callable[[], None]) -> None:
        call()

    def _deliver(
        self,
        ticket: Ticket,
        future: Future[Result],
        done: Callable[[Result], None],
        failed: Callable[[ReaderError], None],
    ) -> None:
        self._tickets.discard(ticket)
        if ticket.cancelled():
            return
        error = future.exception()
        if isinstance(error, ReaderError):
            failed(error)
        elif error is not None:
            failed(ReaderError(tr(_DEFECT)))
            raise error
        else:
            done(future.result())


class Lanes:
    """The threads of the program, shared by its windows: files are read, articles analysed, names looked up.

    What an article needs altogether is looked up in `ahead`, and what there is of a page beyond its beginning in
    `further`, so that a click never waits for either; the library is asked and written in `library`, and filled with
    folders in `imports`. Notes are read in `notebooks`, written in `saving`, all of them searched in `notes`, and
    exported and imported in `exchange`.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        self.files = Lane("files", parent)
        self.analysis = Lane("analysis", parent)
        self.lookups = Lane("look-ups", parent)
        self.further = Lane("further", parent)
        self.ahead = Lane("ahead", parent)
        self.library = Lane("library", parent)
        self.imports = Lane("imports", parent)
        self.notebooks = Lane("notebooks", parent)
        self.saving = Lane("saving", parent)
        self.notes = Lane("notes", parent)
        self.exchange = Lane("exchange", parent)

    def close(self) -> None:
        """Cancel everything and wait until the threads have ended: some seconds, where the network is slow."""
        lookups = (self.lookups, self.further, self.ahead)
        for lane in (self.files, self.analysis, *lookups, self.imports, self.notebooks, self.notes, self.exchange):
            lane.close()
        self.library.finish()
        self.saving.finish()
