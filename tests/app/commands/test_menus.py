"""Every action has its place in a menu; those of the window do what they say."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from reader import __version__
from reader.app.about.about_dialog import AboutDialog, about_text
from reader.paths import Folders
from tests.app.driver import Driver
from tests.app.stand_ins import HEADLINE


def in_menus(driver: Driver) -> list[QAction]:
    menus = [action.menu() for action in driver.window.menuBar().actions()]
    found: list[QAction] = []
    while menus:
        menu = menus.pop()
        assert isinstance(menu, QMenu)
        found += menu.actions()
        menus += [action.menu() for action in menu.actions() if action.menu()]
    return found


def test_every_action_is_in_a_menu(driver: Driver) -> None:
    found = in_menus(driver)
    notes = driver.window.parts.notes.actions
    wanted = [*driver.window.actions_.all(), *notes.for_edit_menu(), *driver.window.parts.notes.exchange.actions()]
    assert all(action in found for action in wanted)


def test_no_two_actions_share_a_shortcut(driver: Driver) -> None:
    keys = [key.toString() for action in in_menus(driver) for key in action.shortcuts()]
    assert len(keys) == len(set(keys))


def test_the_samples_are_in_the_menu(driver: Driver) -> None:
    first = driver.window.empty.buttons[0].text()
    sample = next(action for action in in_menus(driver) if action.text() == first)
    with driver.qtbot.waitSignal(driver.window.reading.analysed):
        sample.trigger()
    assert first in driver.window.windowTitle()


def test_open_asks_for_a_file(driver: Driver, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(article), ""))
    with driver.qtbot.waitSignal(driver.window.reading.analysed):
        driver.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert HEADLINE in driver.window.windowTitle()


def test_nothing_happens_where_no_file_is_chosen(reader: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    reader.window.actions_.open.trigger()
    assert HEADLINE in reader.window.windowTitle()
    assert not reader.window.messages.isVisible()


def test_nowhere_to_go_back_to_at_first(driver: Driver) -> None:
    assert not driver.window.actions_.back.isEnabled()
    assert not driver.window.actions_.forward.isEnabled()


@pytest.mark.parametrize(("turn", "sign"), [(120, 1), (-120, -1)])
def test_control_and_the_wheel_change_the_size(reader: Driver, turn: int, sign: int) -> None:
    page = reader.window.page
    size, place = page.kind.size, page.verticalScrollBar().value()
    event = QWheelEvent(
        QPointF(50, 50),
        page.viewport().mapToGlobal(QPointF(50, 50)),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(page.viewport(), event)
    assert (page.kind.size - size) * sign > 0
    assert page.verticalScrollBar().value() == place


def test_full_screen_and_back(reader: Driver) -> None:
    reader.press(Qt.Key.Key_F11)
    assert reader.window.isFullScreen()
    reader.press(Qt.Key.Key_F11)
    assert not reader.window.isFullScreen()


def test_about_tells_versions_and_folders(driver: Driver, tmp_path: Path) -> None:
    driver.window.actions_.about.trigger()
    dialog = driver.window.findChild(AboutDialog)
    assert dialog.told.text() == "Sidelight, as tested"
    dialog.close()
    text = about_text(Folders.under(tmp_path), "")
    assert __version__ in text
    assert str(tmp_path / "data") in text
    assert "Language model: en_core_web_" in text
