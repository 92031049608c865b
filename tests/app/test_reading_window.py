"""The window, driven by mouse and keyboard: open an article, click a name, read what is said and known."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.analysis import Analysis, Entity, EntityType, Mention
from tests.app.driver import Driver
from tests.app.stand_ins import HEADLINE, POSITIONS, TEXT, StandInAnalyser, span_of


def test_first_run_offers_samples_and_opens_one(driver: Driver) -> None:
    window = driver.window
    assert window.empty.isVisible()
    sample = window.empty.buttons[0]
    with driver.qtbot.waitSignal(window.reading.analysed):
        driver.qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
    assert window.page.isVisible()
    assert sample.text() in window.windowTitle()


def test_text_is_shown_before_it_is_analysed(driver: Driver, article: Path, analyser: StandInAnalyser) -> None:
    analyser.held.clear()
    driver.window.open(article)
    driver.wait(lambda: driver.window.page.isVisible())
    assert "Fishermen in Port Ellery" in driver.window.page.toPlainText()
    driver.wait(lambda: driver.window.status.progress.isVisible())
    assert driver.window.reading.analysis is None


def test_title_is_the_headline(reader: Driver) -> None:
    assert reader.window.windowTitle() == f"{HEADLINE} — Sidelight"


def test_a_click_on_a_name_shows_its_positions(reader: Driver) -> None:
    reader.click("Aker")
    panel = reader.window.parts.panel
    assert panel.isVisible()
    seen = reader.sees(panel)
    assert "Nils Aker" in seen
    assert "Person" in seen
    shown = [card for card in panel.positions.cards() if card.isVisible()]
    assert [card.words.text() for card in shown] == [
        "that the boats would stay in harbour until the talks are over",
        "the towns would “share every net” if the Cod Convention is kept",
    ]
    assert "Nils Aker stressed" in seen
    assert "indirect" in seen
    assert "mixed" in seen


def test_what_cannot_speak_has_no_place_for_positions(reader: Driver) -> None:
    reader.click("Cod Convention")
    assert not reader.window.parts.panel.positions.isVisible()
    reader.click("Ellerland")
    reader.wait(lambda: "nothing that they said" in reader.sees(reader.window.parts.panel.positions))


def test_a_short_panel_does_not_scroll(reader: Driver) -> None:
    reader.window.resize(1180, 900)
    reader.click("Sund")
    reader.wait(lambda: "Marta Sund is" in reader.sees(reader.window.parts.panel.background))
    reader.wait(lambda: reader.window.parts.panel.verticalScrollBar().maximum() == 0)


def test_less_certain_positions_are_folded(reader: Driver) -> None:
    reader.click("Aker")
    hidden = reader.window.parts.panel.positions.cards()[-1]
    assert not hidden.isVisible()
    reader.push(reader.window.parts.panel, "Less certain (1)")
    assert hidden.isVisible()
    assert "waited long enough" in hidden.words.text()


def test_a_click_beside_a_name_opens_nothing(reader: Driver) -> None:
    reader.click("stressed")
    assert not reader.window.parts.panel.isVisible()


def test_a_click_behind_the_last_word_of_a_line_opens_nothing(reader: Driver) -> None:
    """Qt's nearest position to it is in the name; the pointer is not."""
    page, name = reader.window.page, span_of("Ada Quill")
    page.set_mentions([Mention(name, EntityType.PERSON)], [Mention(name, EntityType.PERSON)])
    box = page.box_of(name)
    view, left = page.viewport(), Qt.MouseButton.LeftButton
    with reader.qtbot.assertNotEmitted(page.entity_clicked):
        reader.qtbot.mouseClick(view, left, pos=QPoint(box.right() + 40, box.center().y()))
    with reader.qtbot.waitSignal(page.entity_clicked):
        reader.qtbot.mouseClick(view, left, pos=QPoint(box.right() - 4, box.center().y()))


def test_selecting_a_letter_of_a_name_opens_nothing(reader: Driver) -> None:
    view, left, start = reader.window.page.viewport(), Qt.MouseButton.LeftButton, reader.point("Nils Aker")
    with reader.qtbot.assertNotEmitted(reader.window.page.entity_clicked):
        reader.qtbot.mousePress(view, left, pos=start)
        reader.qtbot.mouseMove(view, start + QPoint(8, 0))
        reader.qtbot.mouseRelease(view, left, pos=start + QPoint(8, 0))
    assert reader.window.page.selected_span()


def test_dragging_over_a_name_selects_and_opens_nothing(reader: Driver) -> None:
    reader.drag("Nils Aker", "stressed")
    selected = reader.window.page.selected_span()
    assert selected
    assert reader.words(selected).startswith("Nils Aker,")
    assert not reader.window.parts.panel.isVisible()


def test_a_card_shows_its_words_in_the_text(reader: Driver) -> None:
    reader.click("Sund")
    card = reader.window.parts.panel.positions.cards()[0]
    reader.qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert [reader.words(span) for span in reader.window.page.flashed()] == ["the truce a beginning"]
    box = reader.window.page.box_of(reader.window.page.flashed()[0])
    assert reader.window.page.viewport().rect().contains(box)


def test_enter_on_a_card_works_as_a_click(reader: Driver) -> None:
    reader.click("Sund")
    reader.window.parts.panel.positions.cards()[0].setFocus()
    reader.press(Qt.Key.Key_Return)
    assert [reader.words(span) for span in reader.window.page.flashed()] == ["the truce a beginning"]


def test_hundreds_of_positions_come_some_at_a_time(reader: Driver) -> None:
    many = [replace(POSITIONS[0]) for _ in range(70)]
    panel = reader.window.parts.panel
    entity = Entity("aker", "Nils Aker", EntityType.PERSON, (span_of("Nils Aker"),))
    reader.click("Aker")
    panel.show_entity(entity, many, TEXT, entity.mentions[0].start)
    reader.wait(lambda: "Show 30 more of 40" in reader.sees(panel))
    assert "70 positions" in reader.sees(panel)
    reader.push(panel, "Show 30 more of 40")
    assert len(panel.positions.cards()) == 60
    reader.push(panel, "Show 10 more of 10")
    assert len(panel.positions.cards()) == 70
    assert "Show" not in reader.sees(panel.positions)


def test_mentions_are_counted_and_stepped_through(reader: Driver) -> None:
    reader.click("Port Ellery")
    bar = reader.window.parts.panel.mentions
    assert bar.text() == "Mention 1 of 3"
    reader.qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert bar.text() == "Mention 2 of 3"
    focused = reader.window.page.focused_mention()
    assert focused
    assert TEXT[: focused.span.start].count("Port Ellery") == 1
    reader.qtbot.mouseClick(bar.previous, Qt.MouseButton.LeftButton)
    reader.qtbot.mouseClick(bar.previous, Qt.MouseButton.LeftButton)
    assert bar.text() == "Mention 3 of 3"


def test_names_by_keyboard(reader: Driver) -> None:
    reader.window.page.setFocus()
    reader.press(Qt.Key.Key_Tab)
    first = reader.window.page.focused_mention()
    assert first
    assert reader.words(first.span) == "Port Ellery"
    reader.press(Qt.Key.Key_F7)
    reader.press(Qt.Key.Key_F7)
    reader.press(Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    focused = reader.window.page.focused_mention()
    assert focused
    assert reader.words(focused.span) == "Nils Aker"
    reader.press(Qt.Key.Key_Return)
    assert reader.window.parts.panel.name.text() == "Nils Aker"
    reader.press(Qt.Key.Key_F6)
    assert reader.window.side.isAncestorOf(reader.window.focusWidget())
    reader.press(Qt.Key.Key_F6)
    assert reader.window.page.hasFocus()


def test_tab_leaves_the_page_after_the_last_name(reader: Driver) -> None:
    reader.click("Aker")
    reader.press(Qt.Key.Key_Escape)
    count = len(reader.window.reading.mentions)
    for _ in range(count):
        reader.press(Qt.Key.Key_Tab)
        assert reader.window.page.hasFocus()
    reader.press(Qt.Key.Key_Tab)
    assert not reader.window.page.hasFocus()


def test_selecting_by_keyboard(reader: Driver) -> None:
    reader.window.page.setFocus()
    reader.press(Qt.Key.Key_Tab)
    for _ in "Port Ellery":
        reader.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    selected = reader.window.page.selected_span()
    assert selected
    assert reader.words(selected) == "Port Ellery"


def test_the_hand_shows_over_names_alone(reader: Driver) -> None:
    view = reader.window.page.viewport()
    QTest.mouseMove(view, reader.point("Aker"))
    reader.wait(lambda: view.cursor().shape() is Qt.CursorShape.PointingHandCursor)
    QTest.mouseMove(view, reader.point("stressed"))
    reader.wait(lambda: view.cursor().shape() is Qt.CursorShape.IBeamCursor)


def test_copying_gives_the_documents_own_words(driver: Driver, tmp_path: Path) -> None:
    path = tmp_path / "spaces.txt"
    path.write_text("One\u00a0word 🐟 and\u2028another, said Nils Aker.\n\nA new paragraph.\n", encoding="utf-8")
    driver.open(path)
    driver.window.actions_.select_all.trigger()
    driver.window.actions_.copy.trigger()
    document = driver.window.reading.document
    assert document
    assert QGuiApplication.clipboard().text() == document.text.strip()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()


def test_back_and_forward(reader: Driver) -> None:
    reader.click("Aker")
    reader.click("Sund")
    reader.window.actions_.back.trigger()
    assert reader.window.parts.panel.name.text() == "Nils Aker"
    reader.window.actions_.forward.trigger()
    assert reader.window.parts.panel.name.text() == "Marta Sund"
    assert not reader.window.actions_.forward.isEnabled()


def test_marks_grow_and_cancel_stops(driver: Driver, article: Path, analyser: StandInAnalyser) -> None:
    analyser.held.clear()
    driver.window.open(article)
    driver.wait(lambda: driver.window.reading.mentions)
    driver.click("Aker")
    assert driver.window.parts.panel.name.text() == "Nils Aker"
    assert "still being read" in driver.sees(driver.window.parts.panel.positions)
    driver.push(driver.window.status, "Cancel")
    assert "Stopped" in driver.window.status.text()
    assert driver.window.reading.mentions
    assert driver.window.page.step_mention(True)


def test_the_panel_fills_when_the_article_has_been_read(
    driver: Driver, article: Path, analyser: StandInAnalyser
) -> None:
    analyser.held.clear()
    driver.window.open(article)
    driver.wait(lambda: driver.window.reading.mentions)
    driver.click("Aker")
    analyser.held.set()
    driver.wait(lambda: driver.window.parts.panel.positions.cards())
    assert driver.window.parts.panel.name.text() == "Nils Aker"


def test_the_analysis_of_another_article_never_shows(
    driver: Driver, article: Path, tmp_path: Path, analyser: StandInAnalyser
) -> None:
    analyser.held.clear()
    driver.window.open(article)
    driver.wait(lambda: driver.window.reading.mentions)
    other = tmp_path / "other.txt"
    other.write_text("Marta Sund went home.\n\nNobody saw her.\n", encoding="utf-8")
    told: list[Analysis] = []
    driver.window.reading.analysed.connect(told.append)
    driver.window.open(other)
    driver.wait(lambda: "Nobody saw her" in driver.window.page.toPlainText())
    analyser.held.set()
    driver.wait(lambda: told)
    assert [[entity.name for entity in analysis.entities] for analysis in told] == [["Marta Sund"]]
    driver.click("Marta Sund")
    assert driver.window.parts.panel.mentions.text() == "1 mention"


def test_closing_stops_an_analysis_that_runs(driver: Driver, article: Path, analyser: StandInAnalyser) -> None:
    analyser.held.clear()
    driver.window.open(article)
    driver.wait(lambda: driver.window.reading.mentions)
    driver.window.close()
    after = threading.Event()
    driver.lanes.analysis.start(lambda _: after.set(), lambda _: None, lambda _: None)
    assert after.wait(10), "the lane is still busy with the closed window's article"


def test_zoom_keeps_the_place(reader: Driver) -> None:
    page = reader.window.page
    before = page.box_of(span_of("Fishermen")).height()
    reader.press(Qt.Key.Key_Equal, Qt.KeyboardModifier.ControlModifier)
    assert page.box_of(span_of("Fishermen")).height() > before
    reader.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.box_of(span_of("Fishermen")).height() == before
    reader.window.resize(900, 320)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    top = page.first_visible()
    reader.press(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert abs(page.first_visible() - top) < 200


def test_a_dropped_file_is_opened(driver: Driver, article: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article))])
    where, copy = QPoint(200, 200), Qt.DropAction.CopyAction
    button, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where, copy, data, button, keys)
    QApplication.sendEvent(driver.window, enter)
    assert enter.isAccepted()
    with driver.qtbot.waitSignal(driver.window.reading.analysed):
        QApplication.sendEvent(driver.window, QDropEvent(QPointF(where), copy, data, button, keys))
    assert HEADLINE in driver.window.windowTitle()


def test_the_panel_is_closed_and_comes_back(reader: Driver) -> None:
    reader.click("Aker")
    reader.qtbot.mouseClick(reader.window.parts.panel.close_button, Qt.MouseButton.LeftButton)
    assert not reader.window.parts.panel.isVisible()
    reader.window.actions_.panel.trigger()
    assert reader.window.parts.panel.isVisible()


def test_escape_in_the_panel_closes_it_and_goes_back_to_the_page(reader: Driver) -> None:
    reader.click("Sund")
    reader.window.parts.panel.positions.cards()[0].setFocus()
    reader.press(Qt.Key.Key_Escape)
    assert not reader.window.parts.panel.isVisible()
    assert reader.window.page.hasFocus()


def test_escape_in_the_page_takes_flash_and_focus_back(reader: Driver) -> None:
    reader.click("Sund")
    reader.window.parts.panel.positions.cards()[0].click()
    reader.window.page.setFocus()
    reader.press(Qt.Key.Key_Escape)
    assert reader.window.page.flashed() == ()
    assert reader.window.page.focused_mention() is None


def test_notes_are_made_beside_the_names(reader: Driver, tmp_path: Path) -> None:
    reader.drag("stay in harbour", "until")
    reader.press(Qt.Key.Key_N)
    reader.wait(lambda: reader.window.parts.notes.panel.isVisible())
    reader.press(Qt.Key.Key_Y)
    assert list((tmp_path / "notes").iterdir())
    reader.click("Sund")
    assert reader.window.parts.panel.isVisible()
    assert not reader.window.parts.notes.panel.isVisible()


def test_the_mouses_own_buttons_go_back_and_forward(reader: Driver) -> None:
    reader.click("Nils Aker")
    reader.click("Marta Sund")
    view = reader.window.page.viewport()
    reader.qtbot.mouseClick(view, Qt.MouseButton.BackButton, pos=QPoint(50, 50))
    assert reader.window.parts.panel.name.text() == "Nils Aker"
    reader.qtbot.mouseClick(view, Qt.MouseButton.ForwardButton, pos=QPoint(50, 50))
    assert reader.window.parts.panel.name.text() == "Marta Sund"
