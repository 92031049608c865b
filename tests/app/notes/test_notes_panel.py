"""All notes in one list: searched, filtered, sorted, and the way from a note to its passage and back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.app.conftest import *  # noqa: F403 - the window with its stand-ins
from tests.app.driver import Driver
from tests.app.notes.note_reader import NoteReader
from tests.app.stand_ins import HEADLINE

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def person(reader: Driver, tmp_path: Path) -> NoteReader:
    """Two articles with notes; the second is open, and the notes are shown."""
    person = NoteReader(reader)
    person.note("stay in harbour", "Until when?")
    reader.open(person.write_second(tmp_path))
    person.note("rang the bell", "Nice.")
    person.note("Cod Convention", "A treaty.")
    person.look_at_notes()
    return person


def test_the_article_s_notes_are_listed_first(person: NoteReader) -> None:
    person.sees_cards("rang the bell", "Cod Convention")


def test_all_notes_are_listed_and_enter_opens_the_other_article_and_back_returns(person: NoteReader) -> None:
    person.choose(person.panel.bar.scope, "All notes")
    person.sees_cards("rang the bell", "Cod Convention", "stay in harbour")
    person.enter_card("stay in harbour")
    person.driver.wait(lambda: person.heading() == HEADLINE)
    person.driver.wait(person.window.page.flashed)
    assert [person.driver.words(span) for span in person.window.page.flashed()] == ["stay in harbour"]
    assert person.panel.editor.text.toPlainText() == "Until when?"
    assert person.panel.editor.text.hasFocus()
    person.type(" Now.")
    person.window.page.setFocus()
    person.driver.press(Qt.Key.Key_Left, ALT)
    person.driver.wait(lambda: person.heading() == "Ferry Towns Keep Their Bell")
    assert not person.window.actions_.back.isEnabled()


def test_a_note_of_another_article_is_not_written_here(person: NoteReader) -> None:
    person.choose(person.panel.bar.scope, "All notes")
    person.sees_cards("rang the bell", "Cod Convention", "stay in harbour")
    person.click_card("stay in harbour")
    assert person.panel.editor is None
    assert person.heading() == "Ferry Towns Keep Their Bell"
    person.click_card("rang the bell")
    assert person.panel.editor.text.toPlainText() == "Nice."


def test_enter_on_a_note_of_this_article_goes_to_its_passage_and_back(person: NoteReader) -> None:
    person.enter_card("Cod Convention")
    assert [person.driver.words(span) for span in person.window.page.flashed()] == ["Cod Convention"]
    person.window.page.setFocus()
    person.driver.press(Qt.Key.Key_Left, ALT)
    assert not person.window.actions_.back.isEnabled()


def test_notes_are_searched_by_words_of_passage_and_note(person: NoteReader) -> None:
    person.panel.bar.words.setFocus()
    person.type("treaty")
    person.sees_cards("Cod Convention")
    person.panel.bar.words.clear()
    person.type("BELL")
    person.choose(person.panel.bar.scope, "All notes")
    person.sees_cards("rang the bell", "Cod Convention")  # by the article's title


def test_tags_are_written_in_the_note_and_filtered_by(person: NoteReader) -> None:
    person.click_card("rang the bell")
    person.panel.editor.tags.setFocus()
    person.type("sound, #Harbour , sound")
    person.panel.view.setFocus()
    notes = person.window.parts.sheets.notebook.annotations()
    assert notes[0].tags == ("sound", "Harbour")
    person.click_card("Cod Convention")
    index = person.panel.view.model().index(0, 0)
    assert "#sound  #Harbour" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    person.driver.push(person.panel, "Filter")
    person.choose(person.panel.bar.tag, "#sound")
    person.sees_cards("rang the bell", "Cod Convention")  # what is open stays
    person.panel.leave()
    person.choose(person.panel.bar.colour, "Yellow")
    person.sees_cards("rang the bell")
    person.driver.push(person.panel, "Filter")
    person.sees_cards("rang the bell", "Cod Convention")


def test_notes_are_filtered_by_colour_and_article(person: NoteReader) -> None:
    person.click_card("rang the bell")
    person.window.page.setFocus()
    person.driver.press(Qt.Key.Key_4)  # blue
    person.panel.leave()
    person.driver.push(person.panel, "Filter")
    person.choose(person.panel.bar.colour, "Blue")
    person.sees_cards("rang the bell")
    person.choose(person.panel.bar.colour, "Any colour")
    person.choose(person.panel.bar.scope, "All notes")
    person.choose(person.panel.bar.article, HEADLINE)
    person.sees_cards("stay in harbour")


def test_the_latest_comes_first_where_time_is_the_order_and_stays_in_its_place_while_written(
    person: NoteReader,
) -> None:
    person.choose(person.panel.bar.order, "Latest first")
    person.sees_cards("Cod Convention", "rang the bell")
    person.click_card("rang the bell")
    person.panel.view.setFocus()
    person.driver.press(Qt.Key.Key_F2)
    person.type(" Very.")
    person.driver.wait(lambda: person.window.parts.sheets.notebook.annotations()[0].body == "Nice. Very.")
    assert person.cards() == ["Cod Convention", "rang the bell"]
    assert person.panel.editor.text.hasFocus()
    person.choose(person.panel.bar.order, "By place")
    person.choose(person.panel.bar.order, "Latest first")
    person.sees_cards("rang the bell", "Cod Convention")


def test_a_note_written_while_others_are_listed_is_shown(person: NoteReader) -> None:
    person.panel.bar.words.setFocus()
    person.type("treaty")
    person.sees_cards("Cod Convention")
    person.note("Nobody")
    assert person.panel.bar.words.text() == ""
    assert person.panel.editor.text.toPlainText() == ""


def test_passages_are_linked_to_a_name_and_listed_with_it(person: NoteReader) -> None:
    person.click_card("rang the bell")
    person.choose(person.panel.editor.name, "Marta Sund")
    assert person.window.parts.sheets.notebook.annotations()[0].entity.name == "Marta Sund"
    person.driver.click("Sund")
    person.driver.push(person.window.parts.panel, "All notes")
    person.sees_cards("rang the bell")
    assert person.panel.bar.scope.currentText() == "On Marta Sund"
    person.window.parts.undoing.undo.trigger()
    person.sees_cards()


def test_a_name_is_chosen_by_its_first_letter_whatever_the_window_does_at_it(person: NoteReader) -> None:
    person.click_card("rang the bell")
    person.panel.editor.name.setFocus()
    person.driver.press(Qt.Key.Key_P)
    assert person.panel.editor.name.currentText() == "Port Ellery"
    person.driver.press(Qt.Key.Key_N)
    assert person.panel.editor.name.hasFocus()
    person.driver.press(Qt.Key.Key_F9)
    assert not person.panel.isVisible()


def test_the_number_keys_highlight_in_their_colour_and_b_sets_a_bookmark(reader: Driver) -> None:
    reader.drag("went", "early")
    reader.press(Qt.Key.Key_3)
    reader.drag("Nobody", "quay")
    reader.press(Qt.Key.Key_B)
    first, second = reader.window.parts.sheets.notebook.annotations()
    assert first.colour.value == "green"
    assert second.motivation.value == "bookmarking"


def test_words_are_selected_with_the_keyboard_alone(reader: Driver) -> None:
    page = reader.window.page
    page.setFocus()
    for _ in range(7):
        reader.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    reader.press(Qt.Key.Key_H)
    assert [note.quote.exact for note in reader.window.parts.sheets.notebook.annotations()] == ["Harbour"]


def test_a_preview_shows_markdown_and_runs_nothing(person: NoteReader) -> None:
    person.click_card("rang the bell")
    editor = person.panel.editor
    editor.setFocus()
    editor.text.setPlainText("**Loud** <b>not bold</b> ![x](https://x.example/x.png) [site](https://x.example)")
    person.driver.push(editor, "Preview")
    assert editor.preview.toPlainText() == "Loud <b>not bold</b> !x site"
    assert not editor.text.isVisible()
    person.driver.push(editor, "Write")
    assert editor.text.isVisible()
