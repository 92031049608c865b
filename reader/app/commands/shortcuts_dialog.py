"""All shortcuts at a glance."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.app.commands.menu_entries import Entry
from reader.app.language.wording import marked, tr
from reader.app.panel.labels import plain_label

_ON_THE_PAGE = (
    (marked("Select words"), marked("Shift+Left, Shift+Right")),
    (marked("Open the name that is focused"), marked("Return")),
    (marked("Text larger, smaller"), marked("Ctrl+Wheel")),
)
_COLUMNS = 2
_AROUND = 64  # pixels: the margins and the scroll bar


class ShortcutsDialog(QDialog):
    """The entries of the menus that have a shortcut, menu by menu, and the keys of the page."""

    def __init__(self, entries: Iterable[Entry], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard Shortcuts"))
        groups: dict[str, list[tuple[str, str]]] = {}
        for entry in entries:
            keys = QKeySequence.listToString(entry.action.shortcuts(), QKeySequence.SequenceFormat.NativeText)
            if keys:
                groups.setdefault(entry.way[0], []).append((entry.words.rstrip("…"), keys.replace("; ", ", ")))
        groups[tr("On the page")] = [(tr(words), tr(keys)) for words, keys in _ON_THE_PAGE]
        inner = QWidget()
        columns = QHBoxLayout(inner)
        columns.setSpacing(40)
        for column in _balanced(list(groups.items())):
            columns.addLayout(_column(column))
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(area)
        box.addWidget(buttons)
        self.resize(max(780, inner.sizeHint().width() + _AROUND), 660)


Group = tuple[str, list[tuple[str, str]]]


def _balanced(groups: list[Group]) -> list[list[Group]]:
    """The groups in columns of about one height."""
    columns: list[list[Group]] = [[] for _ in range(_COLUMNS)]
    for group in groups:
        min(columns, key=lambda column: sum(len(rows) + 2 for _, rows in column)).append(group)
    return columns


def _column(groups: list[Group]) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(0, 1)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(5)
    for title, rows in groups:
        grid.addWidget(plain_label(title, "section", wraps=False), grid.rowCount(), 0, 1, 2)
        for words, keys in rows:
            row = grid.rowCount()
            grid.addWidget(plain_label(words, "words", wraps=False), row, 0)
            grid.addWidget(plain_label(keys, "quiet", wraps=False), row, 1, Qt.AlignmentFlag.AlignRight)
        grid.setRowMinimumHeight(grid.rowCount(), 12)
    grid.setRowStretch(grid.rowCount(), 1)
    return grid
