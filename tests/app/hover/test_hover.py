"""The card over a name that the pointer rests on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from reader.app.pace import Pace
from reader.app.services import Services
from reader.settings import SettingsFile
from tests.app.driver import Driver
from tests.app.stand_ins import StandInBackgrounds, page_about


@pytest.fixture
def services(services: Services) -> Services:
    return replace(services, pace=Pace(rest=1, grace=1))


def point_at(reader: Driver, words: str, nth: int = 0) -> None:
    """Move the pointer, without a button."""
    move(reader, reader.point(words, nth))


def move(reader: Driver, where: QPoint) -> None:
    view, none = reader.window.page.viewport(), Qt.MouseButton.NoButton
    place, keys = QPointF(where), Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, view.mapToGlobal(place), none, none, keys)
    QApplication.sendEvent(view, event)


def shown(reader: Driver) -> bool:
    return reader.window.parts.hover.card.isVisible()


def test_a_pointer_that_rests_on_a_name_sees_who_it_is(reader: Driver, backgrounds: StandInBackgrounds) -> None:
    backgrounds.known["Nils Aker"] = replace(
        page_about("Nils Aker"), paragraphs=("He was born on a boat. He is mayor. He has no net.",)
    )
    point_at(reader, "Nils Aker")
    reader.wait(lambda: shown(reader))
    told = reader.sees(reader.window.parts.hover.card)
    assert "Nils Aker" in told
    assert "Person" in told
    assert "Mayor of Port Ellery" in told
    assert "He was born on a boat. He is mayor." in told
    assert "no net" not in told
    assert "2 positions here" in told
    assert backgrounds.asked == []


def test_the_card_goes_with_the_pointer_and_stays_under_it(reader: Driver) -> None:
    point_at(reader, "Nils Aker")
    reader.wait(lambda: shown(reader))
    point_at(reader, "went home early")
    reader.wait(lambda: not shown(reader))
    point_at(reader, "Marta Sund")
    reader.wait(lambda: shown(reader))
    reader.window.parts.hover.card.entered.emit()
    assert not reader.window.parts.hover._grace.isActive()
    reader.window.parts.hover.card.left.emit()
    reader.wait(lambda: not shown(reader))


def test_a_click_on_the_card_opens_the_panel(reader: Driver) -> None:
    point_at(reader, "Marta Sund")
    reader.wait(lambda: shown(reader))
    reader.qtbot.mouseClick(reader.window.parts.hover.card, Qt.MouseButton.LeftButton)
    assert not shown(reader)
    assert reader.window.parts.panel.name.text() == "Marta Sund"


def test_the_card_lies_inside_the_page_and_off_its_name(reader: Driver) -> None:
    page = reader.window.page
    for words in ("Nils Aker", "Ellerland", "Storm Regatta"):
        point_at(reader, "went home early")
        point_at(reader, words)
        reader.wait(lambda: shown(reader))
        card = reader.window.parts.hover.card.geometry()
        assert page.rect().contains(card), words
        assert not card.contains(reader.point(words) + page.viewport().pos()), words
        reader.window.parts.hover.drop()


def test_keys_clicks_and_scrolling_end_it(reader: Driver) -> None:
    for end in (
        lambda: reader.press(Qt.Key.Key_Escape),
        lambda: reader.click("went home early"),
        lambda: reader.window.page.verticalScrollBar().valueChanged.emit(1),
    ):
        reader.window.page.setFocus()
        point_at(reader, "went home early")
        point_at(reader, "Marta Sund")
        reader.wait(lambda: shown(reader))
        end()
        reader.wait(lambda: not shown(reader))


def test_a_side_that_opens_ends_it(reader: Driver) -> None:
    point_at(reader, "Nils Aker")
    reader.wait(lambda: shown(reader))
    reader.window.side.set_shown(True)
    reader.wait(lambda: not shown(reader))


def test_the_keyboards_focus_shows_it_too(reader: Driver) -> None:
    reader.press(Qt.Key.Key_F7)
    reader.wait(lambda: shown(reader))


def test_it_is_declined_on_the_card_for_good_and_wanted_in_the_menu(reader: Driver, tmp_path: Path) -> None:
    point_at(reader, "Marta Sund")
    reader.wait(lambda: shown(reader))
    reader.push(reader.window.parts.hover.card, "Don't show these")
    assert not shown(reader)
    assert not SettingsFile.within(tmp_path / "config").settings.hover_cards
    point_at(reader, "went home early")
    point_at(reader, "Marta Sund")
    assert not reader.window.parts.hover._rest.isActive()
    reader.window.parts.hover.wanted.trigger()
    point_at(reader, "went home early")
    point_at(reader, "Marta Sund")
    reader.wait(lambda: shown(reader))


def test_there_is_no_card_while_selecting(reader: Driver) -> None:
    reader.drag("went", "early")
    assert not reader.window.parts.hover._rest.isActive()
