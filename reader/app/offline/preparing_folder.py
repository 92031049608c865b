"""Looking up all names of the articles in a folder, so that they can be read without a network."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from reader.analysis import Analysis
from reader.app.commands.actions import Actions
from reader.app.commands.file_dialogs import FileDialogs
from reader.app.language.wording import marked, number, tr
from reader.app.offline.prepared import Prepared, prepare
from reader.app.services import Backgrounds, Services
from reader.app.status import Status
from reader.app.work import Lane, Lanes, Ticket
from reader.documents import Document

_Found = TypeVar("_Found")
_STOPPED = marked("Stopped. What was found so far is kept: prepare the folder again to go on.")


@dataclass(frozen=True, slots=True)
class _State:
    """Which files are prepared, how many of them, and what came of these."""

    files: Sequence[Path]
    done: int
    prepared: Prepared

    def after(self, prepared: Prepared) -> _State:
        return _State(self.files, self.done + 1, self.prepared + prepared)


class PreparingFolder(QObject):
    """Reads one file after the other, and fetches what is known of its names; the window goes between any two.

    `told` gives a sentence on what is missing. It can be cancelled; what was read and found before is not read and
    asked for again.
    """

    told = Signal(str)

    def __init__(
        self,
        backgrounds: Backgrounds,
        services: Services,
        lanes: Lanes,
        status: Status,
        actions: Actions,
        dialogs: FileDialogs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._backgrounds = backgrounds
        self._services = services
        self._lanes = lanes
        self._status = status
        self._dialogs = dialogs
        self._ticket: Ticket | None = None
        actions.prepare_folder.triggered.connect(self._choose)
        status.cancelled.connect(self._cancel)

    def drop(self) -> None:
        """Stop; what was found is kept."""
        if self._ticket:
            self._ticket.cancel()
            self._ticket = None

    def prepare(self, folder: Path) -> None:
        """Prepare the articles in this folder and below."""
        self.drop()
        from reader.library.articles.importing import files_of  # not before a folder is prepared

        files = files_of(folder) if folder.is_dir() else []
        if files:
            self._go_on(_State(files, 0, Prepared()))
        else:
            self.told.emit(tr("There are no texts in {folder}.", folder=folder.name))

    def _choose(self) -> None:
        folder = self._dialogs.ask_folder(tr("Prepare a folder for offline"))
        if folder:
            self.prepare(folder)

    def _cancel(self) -> None:
        if self._ticket:
            self.drop()
            self._status.rest(tr(_STOPPED))

    def _go_on(self, state: _State) -> None:
        """Read the next file, if there is one."""
        self._ticket = None
        if state.done == len(state.files):
            self._finish(state)
            return
        file = state.files[state.done]
        self._show(state)
        self._start(self._lanes.analysis, state, lambda ticket: self._read(file, ticket), self._look_up)

    def _read(self, file: Path, ticket: Ticket) -> tuple[Document, Analysis]:
        document = self._services.load(file)
        return document, self._services.analyse(document, None, None, ticket.cancelled, lambda: 0)

    def _look_up(self, state: _State, read: tuple[Document, Analysis]) -> None:
        def work(ticket: Ticket) -> Prepared:
            return prepare(self._backgrounds, *read, lambda done, total: None, ticket.cancelled, pictures=True)

        self._start(self._lanes.ahead, state, work, lambda state, prepared: self._go_on(state.after(prepared)))

    def _start(
        self,
        lane: Lane,
        state: _State,
        work: Callable[[Ticket], _Found],
        then: Callable[[_State, _Found], None],
    ) -> None:
        """Do this of one file; where it fails, the next file is taken."""
        unread = Prepared(unread=(state.files[state.done].name,))
        self._ticket = lane.start(
            work, lambda found: then(state, found), lambda error: self._go_on(state.after(unread))
        )

    def _show(self, state: _State) -> None:
        total = len(state.files)
        told = tr(
            "Preparing {place} of {many}: {file}",
            place=number(state.done + 1),
            many=number(total),
            file=state.files[state.done].name,
        )
        self._status.work(told, state.done / total)

    def _finish(self, state: _State) -> None:
        articles = tr("1 article|{n} articles", n=len(state.files))
        self._status.rest(f"{articles}: {state.prepared.summary}")
        if state.prepared.lacking:
            self.told.emit(state.prepared.lacking)
