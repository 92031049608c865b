"""One Undo and one Redo for all that a reader does, whichever part of the window it was done in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QKeySequence

from reader.app.language.wording import tr


class UndoSource(Protocol):
    """Something with steps of its own; times are those of `reader.steps.Steps`, None where there is no step."""

    @property
    def refreshed(self) -> SignalInstance:
        """Emitted when any of this may differ."""

    @property
    def undo(self) -> QAction:
        """Takes its last step back."""

    @property
    def redo(self) -> QAction:
        """Makes its last step again."""

    @property
    def undo_time(self) -> int | None:
        """When the step was made that `undo` would take back."""

    @property
    def redo_time(self) -> int | None:
        """When the step was made that `redo` would make again."""


class Undoing(QObject):
    """`undo` takes back the latest step of all sources; `redo` is there until a new step is made anywhere.

    `begun` comes before either, so that what is being written becomes a step first.
    """

    begun = Signal()

    def __init__(self, sources: Sequence[UndoSource], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources = tuple(sources)
        self.undo = QAction(tr("&Undo"), self)
        self.undo.setShortcut(QKeySequence.StandardKey.Undo)
        self.redo = QAction(tr("&Redo"), self)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.undo.triggered.connect(self._undo)
        self.redo.triggered.connect(self._redo)
        for source in self._sources:
            source.refreshed.connect(self._enable)
        self._enable()

    def _undo(self) -> None:
        self.begun.emit()
        source = self._to_undo()
        if source:
            source.undo.trigger()

    def _redo(self) -> None:
        self.begun.emit()
        source = self._to_redo()
        if source:
            source.redo.trigger()

    def _to_undo(self) -> UndoSource | None:
        able = [source for source in self._sources if source.undo.isEnabled()]
        return max(able, key=lambda source: source.undo_time or 0, default=None)

    def _to_redo(self) -> UndoSource | None:
        """The source of the first step that was taken back, unless another step was made after it."""
        able = [source for source in self._sources if source.redo.isEnabled()]
        source = min(able, key=lambda source: source.redo_time or 0, default=None)
        latest = max((each.undo_time or 0 for each in self._sources), default=0)
        return source if source and (source.redo_time or 0) > latest else None

    def _enable(self) -> None:
        self.undo.setEnabled(self._to_undo() is not None)
        self.redo.setEnabled(self._to_redo() is not None)
