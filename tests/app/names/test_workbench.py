"""Correcting names and positions in the whole window: what is shown follows at once, and is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from reader.analysis import EntityType
from reader.app.names.name_row import Column
from tests.app.driver import Driver
from tests.app.stand_ins import HEADLINE, StandInBackgrounds, page_about

CONTROL = Qt.KeyboardModifier.ControlModifier


def names_of(reader: Driver) -> list[str]:
    analysis = reader.window.reading.analysis
    assert analysis is not None
    return [entity.name for entity in analysis.entities]


def entity(reader: Driver, name: str):
    return next(it for it in reader.window.reading.analysis.entities if it.name == name)


def menu_at(reader: Driver, words: str, nth: int = 0) -> QMenu:
    """The page's menu, opened with the right button on these words."""
    view, where = reader.window.page.viewport(), reader.point(words, nth)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, view.mapToGlobal(where))
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def offered(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.isVisible() and action.text()]


def choose(menu: QMenu, *path: str) -> None:
    """Take an entry of a menu, or of a menu in it."""
    for words in path[:-1]:
        menu = next(it for it in menu.actions() if it.text().replace("&", "") == words).menu()
        menu.aboutToShow.emit()
    next(it for it in menu.actions() if it.text().replace("&", "") == path[-1]).trigger()
    popup = QApplication.activePopupWidget()
    if popup:
        popup.close()


def test_leaving_a_name_out_unmarks_it_everywhere_and_undo_brings_it_back(reader: Driver) -> None:
    choose(menu_at(reader, "Ellerland"), "“Ellerland” Is No Name")
    assert "Ellerland" not in names_of(reader)
    assert "6 names" in reader.window.status.text()
    reader.click("Ellerland", 1)
    assert not reader.window.side.isVisible()
    reader.press(Qt.Key.Key_Z, CONTROL)
    assert "Ellerland" in names_of(reader)
    reader.press(Qt.Key.Key_Y, CONTROL)
    assert "Ellerland" not in names_of(reader)


def test_a_correction_is_there_when_the_article_is_opened_again(reader: Driver, article: Path, tmp_path: Path) -> None:
    choose(menu_at(reader, "Northern Fleet"), "Type of This Name", "Event")
    other = tmp_path / "other.txt"
    other.write_text("Nothing to be seen here.", encoding="utf-8")
    reader.open(other)
    reader.open(article)
    assert entity(reader, "Northern Fleet Union").type is EntityType.EVENT
    reader.click("Northern Fleet")
    assert "Event" in reader.sees(reader.window.parts.panel)


def test_merging_by_the_menu_follows_in_the_open_panel(reader: Driver) -> None:
    reader.click("Marta Sund")
    choose(menu_at(reader, "Marta Sund"), "The Same As", "Nils Aker")
    assert "Marta Sund" not in names_of(reader)
    assert reader.window.parts.panel.name.text() == "Nils Aker"
    assert len(reader.window.parts.panel.positions.cards()) == 4


def test_selected_words_can_be_added_as_a_name(reader: Driver) -> None:
    reader.drag("Fishermen", "in Port Ellery went")
    choose(menu_at(reader, "Fishermen"), "Add as a Name", "Nationality or group")
    assert entity(reader, "Fishermen").type is EntityType.NORP
    reader.click("Fishermen")
    assert reader.window.parts.panel.name.text() == "Fishermen"


def test_plain_words_offer_nothing_of_names(reader: Driver) -> None:
    menu = menu_at(reader, "went home early")
    assert not [words for words in offered(menu) if "Name" in words]
    menu.close()


def test_the_menu_by_key_is_about_the_focused_mark(reader: Driver) -> None:
    reader.press(Qt.Key.Key_F7)
    focused = reader.words(reader.window.page.focused_mention().span)
    view = reader.window.page.viewport()
    where = reader.point("went home")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, where, view.mapToGlobal(where))
    QApplication.sendEvent(view, event)
    menu = QApplication.activePopupWidget()
    assert any(focused in words for words in offered(menu))
    menu.close()


def test_a_card_says_it_is_no_position(reader: Driver) -> None:
    reader.click("Marta Sund")
    card = reader.window.parts.panel.positions.cards()[0]
    reader.qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert menu is reader.window.parts.workbench.cards.menu
    choose(menu, "Not a Position")
    assert reader.window.parts.panel.positions.cards() == []
    assert "3 positions" in reader.window.status.text()
    reader.press(Qt.Key.Key_Z, CONTROL)
    assert len(reader.window.parts.panel.positions.cards()) == 1


def test_a_card_moves_to_another_speaker(reader: Driver) -> None:
    reader.click("Marta Sund")
    card = reader.window.parts.panel.positions.cards()[0]
    QApplication.sendEvent(
        card, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, card.rect().center(), card.mapToGlobal(card.pos()))
    )
    choose(QApplication.activePopupWidget(), "Wrong Speaker…", "Port Ellery")
    assert reader.window.parts.panel.positions.cards() == []
    reader.click("Port Ellery")
    assert [card.words.text() for card in reader.window.parts.panel.positions.cards()] == ["the truce a beginning"]


def test_the_table_opens_with_f8_shows_a_name_and_closes(reader: Driver) -> None:
    view = reader.window.parts.workbench.view
    assert not view.isVisible()
    reader.press(Qt.Key.Key_F8)
    assert view.isVisible()
    assert reader.window.actions_.names.isChecked()
    model = view.table.model()
    rows = [model.index(row, Column.NAME).data() for row in range(model.rowCount())]
    assert sorted(rows) == sorted(names_of(reader))
    view.table.selectRow(rows.index("Cod Convention"))
    reader.press(Qt.Key.Key_Return)
    assert reader.window.parts.panel.name.text() == "Cod Convention"
    view.table.setFocus()
    reader.press(Qt.Key.Key_Escape)
    assert not view.isVisible()
    assert reader.window.page.hasFocus()


def test_a_mark_leads_to_its_row(reader: Driver) -> None:
    choose(menu_at(reader, "Cod Convention"), "Show in the Table of Names")
    view = reader.window.parts.workbench.view
    assert view.isVisible()
    assert view.table.current().name == "Cod Convention"


def test_corrections_are_exported_and_taken_in_again(
    reader: Driver, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.json"
    choose(menu_at(reader, "Storm Regatta"), "“Storm Regatta” Is No Name")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    reader.window.parts.workbench.export.trigger()
    reader.press(Qt.Key.Key_Z, CONTROL)
    assert "Storm Regatta" in names_of(reader)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    reader.window.parts.workbench.take_in.trigger()
    assert "Storm Regatta" not in names_of(reader)


def test_undo_goes_back_through_notes_and_corrections_in_their_order(reader: Driver) -> None:
    reader.drag("went", "early")
    reader.press(Qt.Key.Key_H)
    choose(menu_at(reader, "Ellerland"), "“Ellerland” Is No Name")
    reader.drag("Nobody", "Ellerland was")
    reader.press(Qt.Key.Key_H)
    notebook = reader.window.parts.sheets
    count = lambda: len(notebook.notebook.annotations())  # noqa: E731
    assert count() == 2
    seen = []
    for _ in range(3):
        reader.window.page.setFocus()
        reader.press(Qt.Key.Key_Z, CONTROL)
        seen.append((count(), "Ellerland" in names_of(reader)))
    assert seen == [(1, False), (1, True), (0, True)]
    assert not reader.window.parts.undoing.undo.isEnabled()
    for _ in range(2):
        reader.window.parts.undoing.redo.trigger()
    assert (count(), "Ellerland" in names_of(reader)) == (1, False)
    choose(menu_at(reader, "Storm Regatta"), "“Storm Regatta” Is No Name")
    assert not reader.window.parts.undoing.redo.isEnabled()


def test_nothing_can_be_corrected_while_no_article_is_open(driver: Driver) -> None:
    assert not driver.window.parts.workbench.export.isEnabled()
    assert not driver.window.parts.undoing.undo.isEnabled()
    driver.press(Qt.Key.Key_F8)
    assert driver.window.parts.workbench.view.table.model().rowCount() == 0


def test_the_title_stays_that_of_the_article(reader: Driver) -> None:
    choose(menu_at(reader, "Storm Regatta"), "“Storm Regatta” Is No Name")
    assert HEADLINE in reader.window.windowTitle()


def test_the_table_tells_the_pages_that_are_known(reader: Driver, backgrounds: StandInBackgrounds) -> None:
    backgrounds.known["Nils Aker"] = page_about("Nils Aker (mayor)")
    reader.press(Qt.Key.Key_F8)
    model = reader.window.parts.workbench.view.table.model()

    def pages() -> dict[str, str]:
        rows = range(model.rowCount())
        return {model.index(row, Column.NAME).data(): model.index(row, Column.PAGE).data() for row in rows}

    reader.wait(lambda: pages()["Nils Aker"])
    assert pages()["Nils Aker"] == "Nils Aker (mayor)"
    assert pages()["Marta Sund"] == ""
    backgrounds.known["Marta Sund"] = page_about("Marta Sund")
    reader.click("Marta Sund")
    reader.wait(lambda: pages()["Marta Sund"])
