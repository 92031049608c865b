"""What a reader does in the library, as steps of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from reader.app.language.wording import tr
from reader.app.library.shelf import Shelf

if TYPE_CHECKING:
    from reader.library.articles import ByHand, LibraryFile, Removing


class Undoable(Protocol):
    """Something of the library with steps; asked in its lane."""

    @property
    def undo_time(self) -> int | None:
        """When the step was made that would be taken back now."""

    @property
    def redo_time(self) -> int | None:
        """When the step was made that would be made again now."""

    def undo(self) -> None:
        """Take the last step back."""

    def redo(self) -> None:
        """Make it again."""


Kind = TypeVar("Kind", bound=Undoable)
Answer = TypeVar("Answer")


def removing(file: LibraryFile) -> Removing:
    """What takes articles out of this library."""
    from reader.library.articles import Removing

    return Removing(file)


def by_hand(file: LibraryFile) -> ByHand:
    """What joins and splits people and things in this library."""
    from reader.library.articles import ByHand

    return ByHand(file)


class _Signals(QObject):
    """A generic class cannot be a QObject itself."""

    refreshed = Signal()


class LibrarySteps(Generic[Kind]):
    """Makes steps of one kind in the library's lane, and takes them back; `words` name the kind in menus."""

    def __init__(self, shelf: Shelf, open_in: Callable[[LibraryFile], Kind], words: str, parent: QObject) -> None:
        self._signals = _Signals(parent)
        self.refreshed = self._signals.refreshed
        self._shelf = shelf
        self._open_in = open_in
        self._made: Kind | None = None
        self.undo = QAction(tr("Undo {change}", change=words), parent)
        self.redo = QAction(tr("Redo {change}", change=words), parent)
        self.undo.triggered.connect(lambda: self.make(lambda kind: kind.undo()))
        self.redo.triggered.connect(lambda: self.make(lambda kind: kind.redo()))
        self._refresh()

    @property
    def undo_time(self) -> int | None:
        """When the step was made that `undo` would take back."""
        return self._made.undo_time if self._made else None

    @property
    def redo_time(self) -> int | None:
        """When the step was made that `redo` would make again."""
        return self._made.redo_time if self._made else None

    def make(self, work: Callable[[Kind], Answer], done: Callable[[Answer], None] = lambda _: None) -> None:
        """Have `work` done in the library, then `done` called with its answer."""

        def finish(answer: Answer) -> None:
            self._refresh()
            done(answer)

        self._shelf.change(lambda file: work(self._kind(file)), finish)

    def _kind(self, file: LibraryFile) -> Kind:
        self._made = self._made or self._open_in(file)
        return self._made

    def _refresh(self) -> None:
        self.undo.setEnabled(self.undo_time is not None)
        self.redo.setEnabled(self.redo_time is not None)
        self.refreshed.emit()
