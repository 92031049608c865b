"""Ctrl+F: words in the article."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from reader.app.find.places import places_of
from tests.app.driver import Driver

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def begin(reader: Driver, words: str) -> None:
    reader.press(Qt.Key.Key_F, CONTROL)
    reader.qtbot.keyClicks(reader.window.focusWidget(), words)


def here(reader: Driver) -> int:
    found = reader.window.page.found()
    assert found is not None
    return found.start


def test_typing_goes_to_the_first_place_and_enter_to_the_next(reader: Driver) -> None:
    begin(reader, "port ellery")
    assert reader.window.parts.finder.count.text() == "1 of 3"
    first = here(reader)
    assert reader.words(reader.window.page.found()) == "Port Ellery"
    reader.press(Qt.Key.Key_Return)
    assert reader.window.parts.finder.count.text() == "2 of 3"
    assert here(reader) > first
    reader.press(Qt.Key.Key_Return, SHIFT)
    assert here(reader) == first
    reader.press(Qt.Key.Key_F3, SHIFT)
    assert reader.window.parts.finder.count.text() == "3 of 3"
    reader.press(Qt.Key.Key_F3)
    assert here(reader) == first


def test_capitals_and_whole_words_are_told_apart_where_that_is_wanted(reader: Driver) -> None:
    text, finder = reader.window.reading.document.text, reader.window.parts.finder

    def counted() -> int:
        return int(finder.count.text().rpartition(" ")[2])

    begin(reader, "The")
    assert counted() == text.lower().count("the")
    reader.qtbot.mouseClick(finder.same_case, Qt.MouseButton.LeftButton)
    assert counted() == text.count("The") < text.lower().count("the")
    reader.qtbot.mouseClick(finder.same_case, Qt.MouseButton.LeftButton)
    reader.qtbot.mouseClick(finder.whole_words, Qt.MouseButton.LeftButton)
    assert counted() == text.lower().replace(",", " ").split().count("the") < text.lower().count("the")
    assert reader.words(reader.window.page.found()).lower() == "the"


def test_the_scroll_bar_shows_where_the_places_are(reader: Driver) -> None:
    bar = reader.window.page.bar
    before = bar.grab().toImage()
    begin(reader, "port ellery")
    assert len(bar.places()) == 3
    text = reader.window.reading.document.text
    shares = [span.start / len(text) for span in places_of("port ellery", text)]
    assert all(abs(place - share) < 0.01 for place, share in zip(bar.places(), shares, strict=True))
    assert bar.grab().toImage() != before
    reader.press(Qt.Key.Key_Escape)
    assert bar.places() == ()


def test_escape_takes_all_of_it_back(reader: Driver) -> None:
    before = reader.window.page.viewport().grab().toImage()
    begin(reader, "truce")
    assert reader.window.page.viewport().grab().toImage() != before
    reader.press(Qt.Key.Key_Escape)
    assert not reader.window.parts.finder.isVisible()
    assert reader.window.page.found() is None
    assert reader.window.page.hasFocus()
    reader.wait(lambda: reader.window.page.viewport().grab().toImage() == before)


def test_what_is_selected_is_searched(reader: Driver) -> None:
    reader.drag("went", "early")
    reader.press(Qt.Key.Key_F, CONTROL)
    assert reader.window.parts.finder.field.text() == reader.words(reader.window.page.selected_span())


def test_words_that_are_not_there_are_told(reader: Driver) -> None:
    begin(reader, "submarine")
    assert reader.window.parts.finder.count.text() == "Not in this article"
    assert not reader.window.parts.finder.next.isEnabled()


def test_another_article_is_searched_anew(reader: Driver, tmp_path) -> None:
    begin(reader, "ellerland")
    assert reader.window.parts.finder.count.text() == "1 of 2"
    other = tmp_path / "other.txt"
    other.write_text("Ellerland waits, and Ellerland hopes. In Ellerland nobody sleeps.", encoding="utf-8")
    reader.open(other)
    assert reader.window.parts.finder.count.text() == "1 of 3"


def test_signs_that_look_alike_are_alike() -> None:
    text = "He said “the sea’s\ncalm” — twice."
    for words in ('"the sea\'s calm"', "SEA'S  CALM", "- twice"):
        assert [span.of(text) for span in places_of(words, text)], words
    assert places_of("a.c", "abc a.c") == [(4, 7)]
    assert places_of("  ", text) == []


@given(st.text(), st.text(min_size=1, max_size=8))
def test_every_place_is_in_range_and_in_order(text: str, words: str) -> None:
    found = places_of(words, text + words.strip() + text)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert bool(found) == bool(words.split())
