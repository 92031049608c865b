"""Several articles in one window, a tab each."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabBar

from reader.app.articles.tabs import Tabs
from tests.app.driver import Driver
from tests.app.stand_ins import HEADLINE

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "other.txt"
    boats = "\n\n".join(f"Boat {number} of Ellerland waits." for number in range(200))
    path.write_text(f"Ellerland Waits\n\n{boats}", encoding="utf-8")
    return path


@pytest.fixture
def both(reader: Driver, other: Path) -> Driver:
    """The window with two articles, the second one shown."""
    reader.open(other)
    return reader


def titles(tabs: Tabs) -> list[str]:
    return [tabs.tabText(index) for index in range(tabs.count())]


def shows(driver: Driver, title: str) -> None:
    """Wait until an article is shown, read, and its tab the present one."""
    tabs, reading = driver.window.parts.tabs, driver.window.reading
    driver.wait(lambda: reading.document.title == title and reading.analysis)
    assert tabs.tabText(tabs.currentIndex()) == title


def test_one_article_needs_no_tabs_and_two_have_them(reader: Driver, other: Path) -> None:
    tabs = reader.window.parts.tabs
    assert not tabs.isVisible()
    assert not tabs.next_one.isEnabled()
    reader.open(other)
    assert tabs.isVisible()
    assert titles(tabs) == [HEADLINE, "Ellerland Waits"]
    assert tabs.currentIndex() == 1


def test_keys_and_clicks_go_through_them(both: Driver) -> None:
    tabs = both.window.parts.tabs
    both.press(Qt.Key.Key_PageUp, CTRL)
    shows(both, HEADLINE)
    both.press(Qt.Key.Key_PageDown, CTRL)
    shows(both, "Ellerland Waits")
    both.press(Qt.Key.Key_PageDown, CTRL)
    shows(both, HEADLINE)
    both.qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    shows(both, "Ellerland Waits")


def test_each_is_where_it_was_left(both: Driver) -> None:
    page = both.window.page
    page.put_at_top(page.article.text.index("Boat 100 "))
    there = page.first_visible()
    both.press(Qt.Key.Key_PageUp, CTRL)
    shows(both, HEADLINE)
    both.press(Qt.Key.Key_PageUp, CTRL)
    shows(both, "Ellerland Waits")
    assert page.first_visible() == there


def test_an_article_that_is_open_has_one_tab(both: Driver, article: Path) -> None:
    both.open(article)
    assert titles(both.window.parts.tabs) == [HEADLINE, "Ellerland Waits"]
    assert both.window.parts.tabs.currentIndex() == 0


def test_closing_shows_the_next_one(both: Driver) -> None:
    tabs = both.window.parts.tabs
    both.press(Qt.Key.Key_F4, CTRL)
    shows(both, HEADLINE)
    assert titles(tabs) == [HEADLINE]
    assert not tabs.isVisible()
    assert not tabs.close_one.isEnabled()
    tabs.close_tab(0)
    assert tabs.count() == 1


def test_the_button_and_the_middle_of_the_mouse_close(both: Driver, article: Path) -> None:
    tabs = both.window.parts.tabs
    both.qtbot.mouseClick(tabs, Qt.MouseButton.MiddleButton, pos=tabs.tabRect(0).center())
    assert titles(tabs) == ["Ellerland Waits"]
    both.open(article)
    button = tabs.tabButton(1, QTabBar.ButtonPosition.RightSide)
    both.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    shows(both, "Ellerland Waits")


def test_what_waits_is_loaded_when_it_is_shown(reader: Driver, other: Path, article: Path, tmp_path: Path) -> None:
    tabs = reader.window.parts.tabs
    gone = tmp_path / "gone.txt"
    tabs.add_waiting([article, other, gone])
    assert titles(tabs) == [HEADLINE, "other", "gone"]
    assert tabs.paths() == [article, other, gone]
    tabs.setCurrentIndex(2)
    reader.wait(lambda: titles(tabs) == [HEADLINE, "other"])
    assert tabs.currentIndex() == 0
    tabs.setCurrentIndex(1)
    shows(reader, "Ellerland Waits")


def test_a_tab_leads_out_of_the_library(both: Driver) -> None:
    tabs = both.window.parts.tabs
    both.window.actions_.library.trigger()
    both.qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(1).center())
    assert both.window.page.isVisible()
    both.window.actions_.library.trigger()
    both.qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    shows(both, HEADLINE)
    assert both.window.page.isVisible()
