"""A person in front of the library."""

from __future__ import annotations

from PySide6.QtCore import Qt

from reader.app.library.row_list import RowList
from reader.app.library.view import LibraryView
from tests.app.driver import Driver


class Librarian:
    """Uses the library by keyboard; what it lists is told by headings."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.window = driver.window

    @property
    def view(self) -> LibraryView:
        view = self.window.parts.library.view
        assert view is not None
        return view

    def open(self) -> None:
        """Ask for the library, and wait for the latest articles."""
        self.window.actions_.library.trigger()
        self.driver.wait(lambda: self.window.parts.library.is_shown and self.view.search.articles.rows)

    def type(self, text: str) -> None:
        """Type a query into the field, and Enter."""
        field = self.view.search.field
        field.setFocus()
        field.clear()
        self.driver.qtbot.keyClicks(field, text)
        self.driver.press(Qt.Key.Key_Return)

    def headings(self, rows: RowList) -> list[str]:
        return [row.heading for row in rows.rows]

    def sees(self, rows: RowList, *headings: str) -> None:
        """Wait until exactly these are listed."""
        self.driver.wait(lambda: self.headings(rows) == list(headings))

    def enter(self, rows: RowList, heading: str) -> None:
        """Go to a row, and press Enter."""
        self.choose(rows, heading)
        self.driver.press(Qt.Key.Key_Return)

    def choose(self, rows: RowList, heading: str) -> None:
        rows.setFocus()
        rows.setCurrentIndex(rows.model().index(self.headings(rows).index(heading), 0))
