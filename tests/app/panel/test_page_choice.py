"""“Not this one?”: the reader says which page is meant, and can take it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.app.driver import Driver
from tests.app.stand_ins import StandInBackgrounds

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shown(reader: Driver) -> Driver:
    """The panel with the page that was found for Nils Aker."""
    reader.click("Nils Aker")
    reader.wait(lambda: "Nils Aker is <b>known</b> here & there." in seen(reader))
    return reader


def seen(reader: Driver) -> str:
    return reader.sees(reader.window.parts.panel.background)


def push(reader: Driver, words: str) -> None:
    reader.push(reader.window.parts.panel.background, words)


def test_another_page_is_offered_chosen_kept_and_undone(shown: Driver) -> None:
    push(shown, "Not this one?")
    shown.wait(lambda: "Nils Aker (poet)" in seen(shown))
    assert "Norwegian poet" in seen(shown)
    push(shown, "Nils Aker (poet)")
    shown.wait(lambda: "Nils Aker (poet) is" in seen(shown))
    assert "Forget my choice" in seen(shown)
    shown.click("Marta Sund")
    shown.wait(lambda: "Marta Sund is" in seen(shown))
    shown.click("Nils Aker")
    shown.wait(lambda: "Nils Aker (poet) is" in seen(shown))
    shown.window.page.setFocus()
    shown.press(Qt.Key.Key_Z, CONTROL)
    shown.wait(lambda: "Nils Aker is <b>" in seen(shown))
    shown.press(Qt.Key.Key_Y, CONTROL)
    shown.wait(lambda: "Nils Aker (poet) is" in seen(shown))


def test_nothing_fits_is_kept_and_forgotten(shown: Driver) -> None:
    push(shown, "Not this one?")
    push(shown, "Nothing fits")
    shown.wait(lambda: "You said that no page fits." in seen(shown))
    push(shown, "Forget my choice")
    shown.wait(lambda: "Nils Aker is <b>" in seen(shown))


def test_words_are_searched(shown: Driver, backgrounds: StandInBackgrounds) -> None:
    push(shown, "Not this one?")
    shown.wait(lambda: "Nils Aker (poet)" in seen(shown))
    choice = shown.window.parts.panel.background.choice
    assert choice.field.hasFocus()
    shown.qtbot.keyClicks(choice.field, "submarine")
    shown.qtbot.keyClick(choice.field, Qt.Key.Key_Return)
    shown.wait(lambda: "No page was found." in seen(shown))
    choice.field.setText("poet")
    shown.qtbot.keyClick(choice.field, Qt.Key.Key_Return)
    shown.wait(lambda: "Norwegian poet" in seen(shown))
    assert backgrounds.searched == ["submarine", "poet"]


def test_it_can_be_left(shown: Driver) -> None:
    push(shown, "Not this one?")
    push(shown, "Leave it as it is")
    shown.wait(lambda: "Not this one?" in seen(shown))
    assert "Which page is meant?" not in seen(shown)


def test_where_wikipedia_cannot_be_had_it_says_so(shown: Driver, backgrounds: StandInBackgrounds) -> None:
    backgrounds.unreachable = "Wikipedia cannot be reached: there is no network."
    push(shown, "Not this one?")
    shown.wait(lambda: backgrounds.unreachable in seen(shown))


def test_a_page_can_be_looked_up_again_behind_the_shown_text(shown: Driver) -> None:
    push(shown, "Look up again")
    assert "Nils Aker is <b>known</b> here & there." in seen(shown)
    shown.wait(lambda: "As it is now" in shown.sees(shown.window.parts.panel))


def test_offers_for_another_name_are_dropped(shown: Driver) -> None:
    push(shown, "Not this one?")
    shown.click("Marta Sund")
    shown.wait(lambda: "Marta Sund is" in seen(shown))
    assert "poet" not in seen(shown)
