"""Highlights and notes, made and changed by mouse and keyboard on the real page and the real list."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from reader.analysis import EntityType, Mention
from reader.app.look.icons import Icons
from reader.app.look.theme import DARK, LIGHT
from reader.app.notes.inks import ink
from reader.documents import Span
from reader.notes import Colour, Motivation, Notebook, NoteStore
from tests.app.notes.note_desk import NoteDesk
from tests.notes.note_documents import document_of


def test_a_selection_is_highlighted_with_h(desk: NoteDesk) -> None:
    before = desk.colour_at("Tallinn")
    span = desk.drag("met in Tallinn on Monday")
    desk.press(Qt.Key.Key_H)
    assert desk.kept() == [("met in Tallinn on Monday", "")]
    (note,) = desk.notebook.annotations()
    assert note.position.span == span
    assert note.motivation is Motivation.HIGHLIGHTING
    assert desk.page.selected_span() is None
    assert before == LIGHT.page
    assert desk.colour_at("Tallinn") == ink(Colour.YELLOW, LIGHT).name()
    assert desk.cards() == ["met in Tallinn on Monday"]


def test_a_note_is_written_with_n_and_saved_when_the_reader_pauses(desk: NoteDesk) -> None:
    with desk.qtbot.waitSignal(desk.notes.panel_requested):
        desk.drag("Mara Lind")
        desk.press(Qt.Key.Key_N)
    desk.type("Who is she?")
    desk.qtbot.waitUntil(lambda: desk.kept() == [("Mara Lind", "Who is she?")])
    assert desk.panel.editor.text.hasFocus()


def test_who_types_without_a_pause_is_saved_within_a_second_too(desk: NoteDesk) -> None:
    desk.drag("Mara Lind")
    desk.press(Qt.Key.Key_N)
    pause = desk.panel.editor.pause
    assert pause.longest.interval() < 1000
    pause.rest.setInterval(60_000)
    pause.longest.setInterval(20)
    desk.type("Who is she?")
    desk.qtbot.waitUntil(lambda: desk.kept() == [("Mara Lind", "Who is she?")])
    desk.type(" And who is he?")
    desk.qtbot.waitUntil(lambda: desk.kept() == [("Mara Lind", "Who is she? And who is he?")])


def test_leaving_the_note_saves_it_at_once(desk: NoteDesk) -> None:
    desk.note("Mara Lind", "Who is she?")
    assert desk.kept() == [("Mara Lind", "Who is she?")]


def test_h_and_n_are_letters_where_a_note_is_written(desk: NoteDesk) -> None:
    desk.note("Mara Lind", "hn HN")
    assert desk.kept() == [("Mara Lind", "hn HN")]


def test_nothing_selected_makes_no_note(desk: NoteDesk) -> None:
    desk.press(Qt.Key.Key_H)
    desk.press(Qt.Key.Key_N)
    assert desk.kept() == []
    assert desk.enabled() == {"Export Notes, Positions and Background", "Import Notes"}


def test_the_same_passage_is_not_highlighted_twice(desk: NoteDesk) -> None:
    desk.highlight("Mara Lind")
    desk.highlight("Mara Lind")
    desk.note("Mara Lind", "Who is she?")
    assert desk.kept() == [("Mara Lind", "Who is she?")]


def test_a_click_on_a_note_in_the_article_selects_it_in_the_list(desk: NoteDesk) -> None:
    desk.highlight("Tallinn")
    desk.note("Otto Bren", "A colleague.")
    with desk.qtbot.waitSignal(desk.notes.panel_requested):
        desk.click("Tallinn")
    assert desk.panel.current_id() == desk.notebook.annotations()[0].id
    with desk.qtbot.waitSignal(desk.notes.panel_requested):
        desk.click("Otto Bren")
    assert desk.panel.editor.text.toPlainText() == "A colleague."


def test_a_click_beside_the_notes_asks_for_nothing(desk: NoteDesk) -> None:
    desk.highlight("Tallinn")
    with desk.qtbot.assertNotEmitted(desk.notes.panel_requested, wait=50):
        desk.click("spring")


def test_making_a_highlight_is_no_click_on_it(desk: NoteDesk) -> None:
    with desk.qtbot.assertNotEmitted(desk.notes.panel_requested, wait=50):
        desk.highlight("Tallinn")


def test_tab_goes_from_the_list_through_all_parts_of_the_note_and_arrows_choose_the_colour(desk: NoteDesk) -> None:
    desk.highlight("Tallinn")
    desk.panel.view.setFocus()
    desk.press(Qt.Key.Key_Tab)
    editor = desk.panel.editor
    assert editor.text.hasFocus()
    desk.press(Qt.Key.Key_Tab)
    assert editor.tags.hasFocus()
    desk.press(Qt.Key.Key_Tab)
    assert editor.name.hasFocus()
    desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Right)
    assert desk.notebook.annotations()[0].colour is Colour.GREEN
    desk.press(Qt.Key.Key_Tab)
    assert editor.preview_button.hasFocus()
    desk.press(Qt.Key.Key_Tab)
    assert editor.delete_button.hasFocus()


def test_a_click_on_a_name_in_a_highlight_is_for_the_name(desk: NoteDesk) -> None:
    start = desk.document.text.index("Mara Lind")
    mentions = [Mention(Span(start, start + 9), EntityType.PERSON)]
    desk.page.set_mentions(mentions, mentions)
    desk.highlight("said Mara Lind, who led the talks")
    with desk.qtbot.assertNotEmitted(desk.notes.panel_requested, wait=50):
        desk.click("Mara Lind")
    with desk.qtbot.waitSignal(desk.notes.panel_requested):
        desk.click("led the talks")


def test_a_click_on_a_card_shows_the_passage(desk: NoteDesk) -> None:
    desk.highlight("Tallinn")
    desk.highlight("no peace")
    with desk.qtbot.waitSignal(desk.panel.passage_requested) as asked:
        desk.click_card(1)
    (span,) = asked.args
    assert span.of(desk.document.text) == "no peace"
    assert desk.page.flashed() == (span,)


def test_enter_on_a_card_scrolls_to_its_passage(desk: NoteDesk) -> None:
    long = document_of("First words.\n\n" + "And then some more were said. " * 900 + "\n\nLast words.")
    notebook = desk.open(long, desk.store)
    notebook.add(Span(0, 11))
    notebook.add(Span(len(long.text) - 11, len(long.text) - 1))
    desk.panel.view.setFocus()
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.page.viewport().rect().contains(desk.page.box_of(Span(len(long.text) - 11, len(long.text) - 1)))
    desk.press(Qt.Key.Key_Up)
    desk.press(Qt.Key.Key_Return)
    assert desk.page.viewport().rect().contains(desk.page.box_of(Span(0, 11)))


def test_a_note_is_edited_in_its_card_by_keyboard_alone(desk: NoteDesk) -> None:
    desk.note("Mara Lind", "Who")
    desk.panel.view.setFocus()
    desk.press(Qt.Key.Key_F2)
    desk.type(" is she?")
    desk.press(Qt.Key.Key_Escape)
    assert desk.panel.view.hasFocus()
    assert desk.kept() == [("Mara Lind", "Who is she?")]


def test_only_the_selected_card_is_edited_and_going_to_another_saves(desk: NoteDesk) -> None:
    desk.highlight("Tallinn")
    desk.note("Mara Lind", "Who is she?")
    desk.click_card(0)
    desk.press(Qt.Key.Key_F2)
    desk.type("A port.")
    desk.click_card(1)
    assert desk.kept() == [("Tallinn", "A port."), ("Mara Lind", "Who is she?")]
    assert desk.panel.editor.text.toPlainText() == "Who is she?"


def test_a_card_grows_with_what_is_written(desk: NoteDesk) -> None:
    desk.note("Mara Lind", "Who?")
    desk.panel.write(desk.notebook.annotations()[0].id)
    view = desk.panel.view
    before = view.visualRect(view.currentIndex()).height()
    for _ in range(6):
        desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: view.visualRect(view.currentIndex()).height() > before)
    assert view.visualRect(view.currentIndex()).contains(desk.panel.editor.geometry())


def test_undo_and_redo_go_through_highlight_note_colour_and_delete(desk: NoteDesk) -> None:
    desk.note("Mara Lind", "Who is she?")
    desk.click("Mara Lind")
    desk.press(Qt.Key.Key_Delete)
    assert desk.kept() == []
    assert desk.colour_at("Mara Lind") == LIGHT.page
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.press(*undo)
    assert desk.kept() == [("Mara Lind", "Who is she?")]
    desk.press(*undo)
    assert desk.kept() == [("Mara Lind", "")]
    desk.press(*undo)
    assert desk.kept() == []
    assert "Undo" not in desk.enabled()
    for _ in range(2):
        desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.kept() == [("Mara Lind", "Who is she?")]


def test_undo_shows_in_the_open_card(desk: NoteDesk) -> None:
    desk.note("Mara Lind", "Who is she?")
    desk.undoing.undo.trigger()
    assert desk.panel.editor.text.toPlainText() == ""
    desk.undoing.redo.trigger()
    assert desk.panel.editor.text.toPlainText() == "Who is she?"


def test_undo_while_typing_takes_back_what_was_just_typed(desk: NoteDesk) -> None:
    desk.drag("Mara Lind")
    desk.press(Qt.Key.Key_N)
    desk.type("Who is she?")
    desk.undoing.undo.trigger()
    assert desk.kept() == [("Mara Lind", "")]


def test_delete_removes_the_card_and_undo_brings_back_all_that_was_typed(desk: NoteDesk) -> None:
    desk.highlight("Tallinn")
    desk.drag("Mara Lind")
    desk.press(Qt.Key.Key_N)
    desk.type("Who is she?")
    desk.qtbot.mouseClick(desk.panel.editor.delete_button, Qt.MouseButton.LeftButton)
    assert desk.cards() == ["Tallinn"]
    desk.undoing.undo.trigger()
    assert desk.cards() == ["Tallinn", "Mara Lind"]
    assert desk.kept() == [("Tallinn", ""), ("Mara Lind", "Who is she?")]


def test_delete_in_the_article_takes_the_note_under_the_selection(desk: NoteDesk) -> None:
    desk.highlight("Tallinn")
    desk.highlight("Otto Bren stressed")
    desk.drag("Otto")
    desk.press(Qt.Key.Key_Delete)
    assert desk.kept() == [("Tallinn", "")]
    desk.drag("spring")
    desk.press(Qt.Key.Key_Delete)
    assert desk.kept() == [("Tallinn", "")]


def test_another_colour_is_chosen_in_the_card_and_used_for_the_next(desk: NoteDesk) -> None:
    desk.highlight("Tallinn")
    swatches = {it.accessibleName(): it for it in desk.panel.editor.findChildren(QToolButton)}
    assert list(swatches) == ["Yellow", "Orange", "Green", "Blue", "Purple"]
    assert swatches["Yellow"].isChecked()
    desk.qtbot.mouseClick(swatches["Green"], Qt.MouseButton.LeftButton)
    assert desk.colour_at("Tallinn") == ink(Colour.GREEN, LIGHT).name()
    desk.highlight("no peace")
    assert [note.colour for note in desk.notebook.annotations()] == [Colour.GREEN, Colour.GREEN]


def test_the_shorter_of_two_overlapping_notes_lies_on_top(desk: NoteDesk) -> None:
    text = desk.document.text
    words = "Otto Bren stressed that"
    start = text.index(words)
    desk.notebook.add(Span(start, start + 9), colour=Colour.BLUE)
    desk.notebook.add(Span(start, start + len(words)), colour=Colour.YELLOW)
    assert desk.colour_at("Bren") == ink(Colour.BLUE, LIGHT).name()
    assert desk.colour_at("stressed") == ink(Colour.YELLOW, LIGHT).name()


def test_a_passage_with_a_note_has_a_sign_that_a_highlight_has_not(desk: NoteDesk) -> None:
    start = desk.document.text.index("Tallinn")
    corner = desk.page.box_of(Span(start, start + 7)).adjusted(-2, -8, 12, 2)
    desk.highlight("Tallinn")
    desk.page.clearFocus()
    highlighted = desk.page.viewport().grab(corner).toImage()
    desk.notebook.edit(desk.notebook.annotations()[0].id, body="A port.")
    assert desk.page.viewport().grab(corner).toImage() != highlighted
    desk.notebook.undo()
    assert desk.page.viewport().grab(corner).toImage() == highlighted


def test_the_theme_changes_text_and_cards(desk: NoteDesk, icons: Icons) -> None:
    desk.note("Mara Lind", "Who is she?")
    desk.page.set_look(DARK, desk.page.kind)
    desk.notes.set_look(DARK, icons)
    assert desk.colour_at("Mara Lind") == ink(Colour.YELLOW, DARK).name()
    assert desk.panel.editor.text.toPlainText() == "Who is she?"
    assert not desk.notes.actions.highlight.icon().isNull()


def test_a_disk_that_fails_is_told_once_and_the_note_is_kept_with_the_next(desk: NoteDesk, folder: Path) -> None:
    folder.write_text("a file in the way")
    failures: list[str] = []
    desk.notes.storage_failed.connect(failures.append)
    desk.note("Mara Lind", "Who is she?")
    desk.wait()
    assert len(failures) == 1
    assert "cannot be saved" in failures[0]
    assert desk.cards() == ["Mara Lind"]
    assert not desk.notes.flush()
    folder.unlink()
    with desk.qtbot.waitSignal(desk.notes.storage_recovered):
        desk.highlight("Tallinn")
    assert desk.kept() == [("Tallinn", ""), ("Mara Lind", "Who is she?")]
    assert desk.notes.flush()


def test_flush_saves_what_is_still_being_typed(desk: NoteDesk) -> None:
    desk.drag("Mara Lind")
    desk.press(Qt.Key.Key_N)
    desk.type("Who is she?")
    assert desk.notes.flush()
    assert desk.kept() == [("Mara Lind", "Who is she?")]


def test_another_article_shows_its_own_notes_and_keeps_what_was_typed(desk: NoteDesk) -> None:
    first = desk.document
    desk.drag("Mara Lind")
    desk.press(Qt.Key.Key_N)
    desk.type("Who is she?")
    desk.open(document_of("Rain fell on the quay."), desk.store)
    assert desk.cards() == []
    assert desk.panel.hint.isVisible()
    desk.highlight("Rain")
    assert desk.cards() == ["Rain"]
    desk.open(first, desk.store)
    assert desk.cards() == ["Mara Lind"]
    assert not desk.panel.hint.isVisible()
    assert desk.kept() == [("Mara Lind", "Who is she?")]


def test_damaged_notes_are_told_when_the_article_opens(desk: NoteDesk, folder: Path) -> None:
    folder.mkdir()
    (folder / f"{desk.document.digest}.json").write_bytes(b"{")
    with desk.qtbot.waitSignal(desk.notes.noticed) as told:
        desk.open(desk.document, desk.store)
    assert "could not be read" in told.args[0]


def test_notes_of_a_newer_version_are_told_and_nothing_can_be_changed(desk: NoteDesk, folder: Path) -> None:
    desk.highlight("Tallinn")
    desk.wait()
    file = folder / f"{desk.document.digest}.json"
    newer = re.sub(rb'"version": \d+', b'"version": 99', file.read_bytes())
    file.write_bytes(newer)
    with desk.qtbot.waitSignal(desk.notes.storage_failed) as told:
        desk.open(desk.document, desk.store)
    assert "newer version" in told.args[0]
    desk.highlight("Tallinn")
    desk.note("Mara Lind", "")
    assert desk.cards() == []
    assert file.read_bytes() == newer


def test_screen_readers_hear_passage_note_and_colour(desk: NoteDesk) -> None:
    desk.note("Mara Lind", "Who is she?")
    index = desk.panel.view.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "“Mara Lind”. Who is she?. yellow"


def test_a_note_written_in_another_window_appears_with_the_next_change(desk: NoteDesk, folder: Path) -> None:
    other = Notebook(desk.document, NoteStore(folder))
    other.add(Span(0, 7), body="From elsewhere")
    desk.highlight("Tallinn")
    desk.wait()
    assert desk.cards() == ["Harbour", "Tallinn"]
