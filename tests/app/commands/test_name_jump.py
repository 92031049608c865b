"""Ctrl+J: a name by typing some of it."""

from __future__ import annotations

from PySide6.QtCore import Qt

from reader.analysis import Entity, EntityType
from reader.app.commands.picker import fitting
from reader.app.names.jump import name_choices
from tests.app.driver import Driver

CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(reader: Driver) -> list[str]:
    rows = reader.window.parts.pickers.names.list
    return [rows.item(row).text().partition("   ·")[0] for row in range(rows.count())]


def test_some_letters_and_enter_go_to_the_name(reader: Driver) -> None:
    reader.press(Qt.Key.Key_J, CONTROL)
    assert len(listed(reader)) == 7
    reader.qtbot.keyClicks(reader.window.focusWidget(), "conv")
    assert listed(reader) == ["Cod Convention"]
    reader.press(Qt.Key.Key_Return)
    assert not reader.window.parts.pickers.names.isVisible()
    assert reader.window.parts.panel.name.text() == "Cod Convention"
    assert reader.words(reader.window.page.focused_mention().span) == "Cod Convention"


def test_the_arrows_choose_and_escape_leaves(reader: Driver) -> None:
    reader.press(Qt.Key.Key_J, CONTROL)
    wanted = listed(reader)[1]
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Return)
    assert reader.window.parts.panel.name.text() == wanted
    reader.press(Qt.Key.Key_J, CONTROL)
    reader.press(Qt.Key.Key_Escape)
    assert not reader.window.parts.pickers.names.isVisible()
    assert reader.window.page.hasFocus()


def test_enter_on_nothing_stays(reader: Driver) -> None:
    reader.press(Qt.Key.Key_J, CONTROL)
    reader.qtbot.keyClicks(reader.window.focusWidget(), "zzz")
    reader.press(Qt.Key.Key_Return)
    assert reader.window.parts.pickers.names.isVisible()
    assert not reader.window.side.isVisible()


def test_it_closes_when_the_article_is_clicked(reader: Driver) -> None:
    reader.press(Qt.Key.Key_J, CONTROL)
    reader.click("went home")
    assert not reader.window.parts.pickers.names.isVisible()


def test_there_is_nothing_to_go_to_without_an_article(driver: Driver) -> None:
    assert not driver.window.actions_.go_to_name.isEnabled()


def test_names_that_begin_so_come_first_then_words_then_any_part() -> None:
    def named(name: str, *others: str) -> Entity:
        return Entity(name, name, EntityType.ORG, (), others)

    choices = name_choices(
        [named("Unhappy Union"), named("Port Union"), named("Union of Ports"), named("UOP", "Union Pack")]
    )

    def found(words: str) -> list[str]:
        return [choice.names[0] for choice in fitting(choices, words)]

    assert found("  UNION ") == ["Union of Ports", "UOP", "Unhappy Union", "Port Union"]
    assert found("app") == ["Unhappy Union"]
    assert len(found("")) == 4
