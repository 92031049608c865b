"""The Positions tab: all that is said, by whom, chosen and copied."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.analysis import PositionKind
from reader.app.positions import PositionsView
from reader.app.positions.rows import NOBODY, Choice, Heading, Line, Listing, Order
from tests.app.driver import Driver
from tests.app.stand_ins import POSITIONS, TEXT


@pytest.fixture
def view(reader: Driver) -> PositionsView:
    reader.window.side.show_tab(reader.window.parts.positions)
    return reader.window.parts.positions


def rows(view: PositionsView) -> list[str]:
    model = view.rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def click(reader: Driver, view: PositionsView, row: int) -> None:
    box = view.rows.visualRect(view.rows.model().index(row, 0))
    reader.qtbot.mouseClick(view.rows.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def test_speakers_stand_above_what_they_say_the_one_who_says_most_first(view: PositionsView) -> None:
    assert rows(view)[0] == "Nils Aker, 2 positions"
    assert rows(view)[3] == "Marta Sund, 1 position"
    assert rows(view)[4] == "She called: the truce a beginning"


def test_the_less_certain_come_when_they_are_asked_for(reader: Driver, view: PositionsView) -> None:
    assert not any("waited long" in row for row in rows(view))
    reader.qtbot.mouseClick(view.less_certain, Qt.MouseButton.LeftButton)
    view.less_certain.setChecked(True)
    assert any("waited long" in row for row in rows(view))
    assert rows(view)[0] == "Nils Aker, 3 positions"


def test_in_order_has_no_headings(view: PositionsView) -> None:
    view.order.setCurrentText("In order")
    view.order.activated.emit(1)
    assert [row.partition(":")[0] for row in rows(view)] == ["Nils Aker stressed", "Aker said", "She called"]


def test_words_speakers_and_kinds_choose(reader: Driver, view: PositionsView) -> None:
    reader.qtbot.keyClicks(view.words, "net")
    assert [row.partition(",")[0] for row in rows(view)] == [
        "Nils Aker",
        "Aker said: the towns would “share every net” if the Cod Convention is kept",
    ]
    view.words.setText("sund")
    assert rows(view)[0] == "Marta Sund, 1 position"
    view.words.setText("nobody says this")
    assert rows(view) == []
    assert "No position fits." in reader.sees(view)
    view.words.clear()
    view.kind.setCurrentText("Mixed")
    view.kind.activated.emit(0)
    assert len(rows(view)) == 2


def test_a_position_leads_to_its_words_and_a_speaker_to_the_panel(reader: Driver, view: PositionsView) -> None:
    click(reader, view, 4)
    assert [reader.words(span) for span in reader.window.page.flashed()] == ["the truce a beginning"]
    assert reader.window.side.currentWidget() is view
    click(reader, view, 3)
    assert reader.window.side.currentWidget() is reader.window.parts.panel
    assert reader.window.parts.panel.name.text() == "Marta Sund"


def test_enter_is_a_click(reader: Driver, view: PositionsView) -> None:
    view.rows.setFocus()
    view.rows.setCurrentIndex(view.rows.model().index(1, 0))
    reader.press(Qt.Key.Key_Return)
    assert reader.window.page.flashed() == POSITIONS[0].content


def test_what_is_listed_is_copied(view: PositionsView) -> None:
    view.words.setText("truce")
    view.copy_markdown.trigger()
    assert QApplication.clipboard().text() == "- **Marta Sund** (called, indirect): the truce a beginning\n"
    view.copy_csv.trigger()
    table = list(csv.DictReader(io.StringIO(QApplication.clipboard().text())))
    assert [(row["speaker"], row["cue"], row["certain"]) for row in table] == [("Marta Sund", "called", "yes")]
    assert TEXT[int(table[0]["start"]) : int(table[0]["end"])] == "the truce a beginning"


def test_the_list_is_empty_until_the_article_is_read(driver: Driver) -> None:
    driver.window.side.show_tab(driver.window.parts.positions)
    assert "as soon as it is read" in driver.sees(driver.window.parts.positions)


def test_what_nobody_is_named_for_comes_last_however_much_it_is(reader: Driver) -> None:
    from dataclasses import replace

    unnamed = [replace(POSITIONS[0], speakers=(), described="officials")] * 3
    analysis = replace(reader.window.reading.analysis, positions=(*unnamed, POSITIONS[1]))
    listing = Listing(analysis, TEXT)
    shown = [row for row in listing.rows(Choice()) if isinstance(row, Heading)]
    assert [(row.name, row.count, row.share) for row in shown] == [("Nils Aker", 1, 1.0), (NOBODY, 3, 0.0)]
    joint = replace(reader.window.reading.analysis, positions=(replace(POSITIONS[0], speakers=("aker", "sund")),))
    assert len(Listing(joint, TEXT).rows(Choice())) == 4
    kinds = Listing(analysis, TEXT).rows(Choice(Order.TEXT, PositionKind.MIXED))
    assert [row.position for row in kinds if isinstance(row, Line)] == [POSITIONS[1]]
