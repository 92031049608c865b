"""Drives the window as a person would: by mouse and keyboard, where things are seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.app.window import Window
from reader.app.work import Lanes
from reader.documents import Span


class Driver:
    """A person in front of the window."""

    def __init__(self, window: Window, qtbot: QtBot, lanes: Lanes) -> None:
        self.window = window
        self.qtbot = qtbot
        self.lanes = lanes

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=10_000)

    def open(self, path: Path) -> None:
        """Open a file and wait until it is read, and notes can be written on it, if at all."""
        with self.qtbot.waitSignal(self.window.reading.analysed, timeout=10_000):
            self.window.open(path)
        notes = self.window.parts.sheets.notebook
        assert notes
        self.wait(lambda: notes.is_read or not notes.read_only)

    def point(self, words: str, nth: int = 0) -> QPoint:
        """The middle of a word's first letter, as Qt's own cursor geometry has it."""
        page = self.window.page
        cursor = QTextCursor(page.document())
        for _ in range(nth + 1):
            cursor = page.document().find(words, cursor, QTextDocument.FindFlag.FindCaseSensitively)
        assert not cursor.isNull(), words
        cursor.setPosition(cursor.selectionStart())
        left = page.cursorRect(cursor)
        cursor.movePosition(QTextCursor.MoveOperation.Right)
        right = page.cursorRect(cursor)
        return QPoint((left.left() + right.left()) // 2, left.center().y())

    def click(self, words: str, nth: int = 0) -> None:
        self.qtbot.mouseClick(self.window.page.viewport(), Qt.MouseButton.LeftButton, pos=self.point(words, nth))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = self.window.focusWidget() or self.window
        self.qtbot.keyClick(target, key, modifier)

    def drag(self, first: str, last: str) -> None:
        """Select with the mouse, from before the first word's first letter to the middle of the last's."""
        view = self.window.page.viewport()
        self.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=self.point(first) - QPoint(3, 0))
        self.qtbot.mouseMove(view, self.point(last))
        self.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=self.point(last))

    def sees(self, area: QWidget) -> str:
        """All words that are visible in a part of the window."""
        labels = [it for it in area.findChildren(QWidget) if isinstance(it, QLabel | QPushButton)]
        return "\n".join(it.text() for it in labels if it.isVisible())

    def button(self, area: QWidget, words: str) -> QPushButton:
        found = [it for it in area.findChildren(QPushButton) if it.text() == words and it.isVisible()]
        assert found, f"no button “{words}”"
        return found[0]

    def push(self, area: QWidget, words: str) -> None:
        self.wait(lambda: self.button(area, words).height() > 0)  # it has its place
        self.qtbot.mouseClick(self.button(area, words), Qt.MouseButton.LeftButton)

    def words(self, span: Span) -> str:
        document = self.window.reading.document
        assert document is not None
        return span.of(document.text)
