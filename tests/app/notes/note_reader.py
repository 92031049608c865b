"""A person who reads several articles in the real window, and writes notes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox

from reader.app.notes.notes_panel import NotesPanel
from tests.app.driver import Driver
from tests.app.stand_ins import span_of

HARBOUR = """Ferry Towns Keep Their Bell
By Ada Quill

Marta Sund rang the bell in Port Ellery before the ferries left. Nobody in Ellerland heard it, she wrote.

The Cod Convention says nothing of bells, and the towns are glad of that.
"""


class NoteReader:
    """Drives the notes of one window."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.window = driver.window

    @property
    def panel(self) -> NotesPanel:
        return self.window.parts.notes.panel

    def note(self, words: str, text: str = "") -> None:
        """Select, press N, type, and go back to the article."""
        document = self.window.reading.document
        assert document is not None
        self.window.page.setFocus()
        self.window.page.select(span_of(words, document.text))
        self.driver.press(Qt.Key.Key_N)
        self.type(text)
        self.window.page.setFocus()

    def type(self, text: str) -> None:
        self.driver.qtbot.keyClicks(self.window.focusWidget(), text)

    def look_at_notes(self) -> None:
        self.window.side.show_tab(self.panel)

    def choose(self, box: QComboBox, words: str) -> None:
        """Choose an entry with the keyboard, once it is there."""
        self.driver.wait(lambda: box.findText(words) >= 0)
        box.setFocus()
        for _ in range(box.count()):
            self.driver.press(Qt.Key.Key_Up)
        for _ in range(box.findText(words)):
            self.driver.press(Qt.Key.Key_Down)
        assert box.currentText() == words

    def cards(self) -> list[str]:
        """The first line of each card in the list."""
        model = self.panel.view.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def sees_cards(self, *passages: str) -> None:
        """Wait until these are listed, in this order."""
        self.driver.wait(lambda: self.cards() == list(passages))

    def card(self, passage: str) -> QPoint:
        index = self.panel.view.model().index(self.cards().index(passage), 0)
        self.panel.view.scrollTo(index)
        return self.panel.view.visualRect(index).topLeft() + QPoint(40, 20)

    def click_card(self, passage: str) -> None:
        point = self.card(passage)
        self.driver.qtbot.mouseClick(self.panel.view.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def enter_card(self, passage: str) -> None:
        self.click_card(passage)
        self.panel.view.setFocus()
        self.driver.press(Qt.Key.Key_Return)

    def settle(self) -> None:
        """Wait until all that was written is saved."""
        self.driver.wait(lambda: not self.window.parts.sheets.unsaved())

    def heading(self) -> str:
        document = self.window.reading.document
        return document.headline or "" if document else ""

    def write_second(self, folder: Path) -> Path:
        path = folder / "bell.txt"
        path.write_text(HARBOUR, encoding="utf-8")
        return path
