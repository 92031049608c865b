"""A picture of the window in use, for `make run` without a display."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reader.analysis import Analysis, Entity
from reader.app.window import Window

_SETTLE = 300  # milliseconds until everything that was laid out is painted
_BAD_INPUT = 2
_SIZE = (1180, 820)


class Portrait(QObject):
    """Waits for the analysis and for the background of the entity with the most positions; saves the window."""

    def __init__(self, window: Window, path: Path) -> None:
        super().__init__(window)
        self.code = 0
        self._window = window
        self._path = path
        window.resize(*_SIZE)  # whatever it was left at
        window.reading.analysed.connect(self._open_panel)
        window.reading.failed.connect(self._give_up)
        window.reading.analysis_failed.connect(self._give_up)
        window.parts.lookups.answered.connect(self._settle)
        window.parts.lookups.failed.connect(self._settle)

    def _open_panel(self, analysis: Analysis) -> None:
        entity = most_quoted(analysis)
        if entity:
            self._window.parts.guide.open_at(entity.mentions[0].start)
        else:
            self._settle()

    def _settle(self) -> None:
        QTimer.singleShot(_SETTLE, self, self._save)

    def _save(self) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if not self._window.grab().save(str(self._path)):
            self.code = _BAD_INPUT
        QApplication.quit()

    def _give_up(self) -> None:
        self.code = _BAD_INPUT
        self._settle()


def most_quoted(analysis: Analysis) -> Entity | None:
    """The entity with the most positions that are sure, then the most mentions."""

    def said(entity: Entity) -> int:
        return sum(position.sure for position in analysis.positions_of(entity.id))

    return max(analysis.entities, key=lambda it: (said(it), len(it.mentions)), default=None)
