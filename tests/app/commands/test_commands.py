"""Ctrl+K does anything that the menus do, Ctrl+Shift+J goes to a heading, Ctrl+? shows all shortcuts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.app.commands.menu_entries import entries
from reader.app.commands.shortcuts_dialog import ShortcutsDialog
from tests.app.driver import Driver

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def listed(picker) -> list[str]:
    return [picker.list.item(row).text() for row in range(picker.list.count())]


def test_some_words_of_a_command_do_it(reader: Driver) -> None:
    reader.press(Qt.Key.Key_K, CONTROL)
    picker = reader.window.parts.pickers.commands
    reader.qtbot.keyClicks(reader.window.focusWidget(), "larger")
    assert [words.partition("   ·")[0] for words in listed(picker)] == ["View › Text › Larger Text"]
    size = reader.window.page.kind.size
    reader.press(Qt.Key.Key_Return)
    assert reader.window.page.kind.size > size
    assert not picker.isVisible()
    assert reader.window.page.hasFocus()


def test_what_cannot_be_done_now_is_not_offered(driver: Driver) -> None:
    driver.press(Qt.Key.Key_K, CONTROL)
    offered = listed(driver.window.parts.pickers.commands)
    assert any("Open…" in words for words in offered)
    assert not any("Reload" in words for words in offered)


def test_the_outline_leads_to_a_heading_and_back(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "treaty.md"
    parts = [f"{'#' * level} {title}\n\n" + "The ministers met again. " * 200 for level, title in OUTLINE]
    path.write_text("\n\n".join(["# The Long Treaty", "It took years.", *parts]), encoding="utf-8")
    driver.open(path)
    page, picker = driver.window.page, driver.window.parts.pickers.headings
    driver.press(Qt.Key.Key_J, CONTROL | SHIFT)
    assert listed(picker) == ["The Talks", "    The Storm", "The Vote"]
    driver.qtbot.keyClicks(driver.window.focusWidget(), "vote")
    driver.press(Qt.Key.Key_Return)
    assert [driver.words(span) for span in page.flashed()] == ["The Vote"]
    there = page.verticalScrollBar().value()
    assert there > 0
    driver.window.actions_.back.trigger()
    assert page.verticalScrollBar().value() < there


OUTLINE = ((2, "The Talks"), (3, "The Storm"), (2, "The Vote"))


def test_without_headings_there_is_no_outline(reader: Driver) -> None:
    assert not reader.window.actions_.go_to_heading.isEnabled()


def test_all_shortcuts_are_shown_and_none_is_given_twice(reader: Driver) -> None:
    reader.press(Qt.Key.Key_Question, CONTROL)
    dialog = reader.window.findChild(ShortcutsDialog)
    assert dialog is not None and dialog.isVisible()
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    found = list(entries(reader.window.menuBar().actions()))
    keys = [key.toString() for entry in found for key in entry.action.shortcuts()]
    assert len(keys) > 25
    assert len(set(keys)) == len(keys)
    assert {entry.words.rstrip("…") for entry in found if entry.action.shortcuts()} <= shown
    dialog.reject()
