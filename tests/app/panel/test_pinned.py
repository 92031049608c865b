"""Names that are kept in tabs of their own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from tests.app.driver import Driver


def tabs(reader: Driver) -> list[str]:
    side = reader.window.side
    return [side.tabText(place) for place in range(side.count())]


def pin(reader: Driver, name: str) -> None:
    reader.click(name)
    reader.qtbot.mouseClick(reader.window.parts.panel.pin_button, Qt.MouseButton.LeftButton)


def test_a_pinned_name_stays_while_the_reader_goes_on(reader: Driver) -> None:
    before = tabs(reader)
    pin(reader, "Nils Aker")
    assert tabs(reader) == [*before, "Nils Aker"]
    kept = reader.window.parts.pinned.panels()[0]
    assert reader.window.side.currentWidget() is kept
    assert not kept.pin_button.isVisible()
    assert len(kept.positions.cards()) == len(reader.window.parts.panel.positions.cards()) > 1
    reader.click("Marta Sund")
    assert reader.window.parts.panel.name.text() == "Marta Sund"
    assert kept.name.text() == "Nils Aker"


def test_its_background_stays_with_it(reader: Driver) -> None:
    pin(reader, "Nils Aker")
    kept = reader.window.parts.pinned.panels()[0]
    reader.wait(lambda: kept.page())
    reader.click("Marta Sund")
    reader.wait(lambda: reader.window.parts.panel.page())
    assert kept.page().title == "Nils Aker"
    assert "Not this one?" not in reader.sees(reader.window.parts.pinned.panels()[0])


def test_its_cards_lead_to_their_words_and_back(reader: Driver) -> None:
    pin(reader, "Nils Aker")
    kept = reader.window.parts.pinned.panels()[0]
    kept.positions.chosen.emit(reader.window.reading.analysis.positions[0].content)
    assert reader.window.page.flashed() == reader.window.reading.analysis.positions[0].content


def test_the_same_name_is_kept_once(reader: Driver) -> None:
    pin(reader, "Nils Aker")
    pin(reader, "Nils Aker")
    assert len(reader.window.parts.pinned.panels()) == 1


def test_closing_it_goes_back_to_the_panel(reader: Driver) -> None:
    before = tabs(reader)
    pin(reader, "Nils Aker")
    kept = reader.window.parts.pinned.panels()[0]
    kept.setFocus()
    reader.qtbot.keyClick(kept, Qt.Key.Key_Escape)
    assert tabs(reader) == before
    assert reader.window.side.currentWidget() is reader.window.parts.panel


def test_a_correction_reaches_it_and_another_article_ends_it(reader: Driver, tmp_path: Path) -> None:
    pin(reader, "Nils Aker")
    kept, desk = reader.window.parts.pinned.panels()[0], reader.window.parts.workbench.desk
    desk.rename(kept.entity, "Nils O. Aker")
    assert kept.name.text() == "Nils O. Aker"
    desk.leave_out([kept.entity])
    assert reader.window.parts.pinned.panels() == []
    pin(reader, "Marta Sund")
    other = tmp_path / "other.txt"
    other.write_text("A Quiet Day\n\nMarta Sund slept.", encoding="utf-8")
    reader.open(other)
    assert reader.window.parts.pinned.panels() == []
