"""The licences of everything that the program is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QSplitter, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from reader.app.language.wording import tr
from reader.licences import Part, parts

_TEXT = Qt.ItemDataRole.UserRole


class LicencesPage(QWidget):
    """Each part with its version and licence; below, the licence's text of the chosen one."""

    def __init__(self) -> None:
        super().__init__()
        self.list = QTreeWidget()
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setHeaderLabels([tr("Part"), tr("Version"), tr("Licence")])
        self.list.setAccessibleName(tr("Parts"))
        self.list.currentItemChanged.connect(self._show)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(tr("Licence"))
        both = QSplitter(Qt.Orientation.Vertical)
        both.addWidget(self.list)
        both.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.addWidget(both)

    def fill(self) -> None:
        """Read what is installed, the first time that the page is looked at."""
        if self.list.topLevelItemCount():
            return
        rows = [_row(part) for part in parts()]
        self.list.addTopLevelItems(rows)
        for column in (0, 1):
            self.list.resizeColumnToContents(column)
        self.list.setCurrentItem(rows[0])

    def _show(self, item: QTreeWidgetItem | None) -> None:
        self.text.setPlainText(item.data(0, _TEXT) if item else "")


def _row(part: Part) -> QTreeWidgetItem:
    item = QTreeWidgetItem([part.name, part.version, part.licence])
    item.setData(
        0,
        _TEXT,
        part.text or tr("{part} carries no text of its licence ({licence}).", part=part.name, licence=part.licence),
    )
    return item
