"""The articles of the library that are about the same people and things as the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.language.wording import marked, tr
from reader.app.library.desk import LibraryDesk
from reader.app.library.row_list import RowList
from reader.app.library.rows import Row, article_row
from reader.app.look.theme import Theme
from reader.app.panel.labels import plain_label
from reader.app.work import Latest, Reading

if TYPE_CHECKING:
    from reader.library.articles import LibraryFile

_MOST = 20
_HINT = marked("Other articles of your library that name the same people and things as this one appear here.")
_NONE = marked("No other article of your library names two or more of the people and things in this one.")


class RelatedPanel(QWidget):
    """Lists them, those that share most names first, with the names; it looks for them while it is seen."""

    def __init__(self, desk: LibraryDesk, reading: Reading, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = reading
        self._latest = Latest()
        self._is_late = True
        self.rows = RowList(tr("Related articles"), theme, lines=2)
        self.hint = plain_label(tr(_HINT), "quiet")
        self.setObjectName("panel")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 10, 0, 0)
        box.setSpacing(6)
        top = QVBoxLayout()
        top.setContentsMargins(16, 4, 16, 4)
        top.addWidget(self.hint)
        box.addLayout(top)
        box.addWidget(self.rows, 1)
        self.setFocusProxy(self.rows)
        self.rows.entered.connect(desk.open_article)
        reading.opened.connect(self._begin)
        reading.analysed.connect(self._look_later)
        desk.shelf.changed.connect(self._look_later)

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        self.rows.set_look(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Look for them now, if that was put off."""
        super().showEvent(event)
        if self._is_late:
            self._look()

    def _begin(self) -> None:
        self._show([])
        self.hint.setText(tr(_HINT))

    def _look_later(self) -> None:
        self._is_late = True
        if self.isVisible():
            self._look()

    def _look(self) -> None:
        document = self._reading.document
        self._latest.drop()
        if document is not None:
            self._is_late = False
            digest = document.digest
            self._latest.take(self._desk.shelf.ask(lambda file: _related(file, digest), self._show))

    def _show(self, rows: list[Row]) -> None:
        self.rows.show_rows(rows)
        self.hint.setText("" if rows else tr(_NONE))
        self.hint.setVisible(not rows)


def _related(file: LibraryFile, digest: str) -> list[Row]:
    from reader.library.articles import Subjects

    found = Subjects(file).neighbours(digest, _MOST)
    return [article_row(each.article, tr("also about: {names}", names=", ".join(each.shared))) for each in found]
