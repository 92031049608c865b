"""How many marks there are: chosen in View > Names in the Text, and remembered."""

from __future__ import annotations

from pathlib import Path

from reader.app.services import Services
from reader.documents import Span
from reader.settings import SettingsFile
from tests.app.driver import Driver
from tests.app.stand_ins import TEXT


def take(driver: Driver, words: str) -> None:
    menu = driver.window.parts.density.menu
    next(action for action in menu.actions() if action.text().replace("&", "") == words).trigger()


def is_lined(driver: Driver, words: str, nth: int = 0) -> bool:
    """Whether the words look otherwise than they do on a page without any marks."""
    page = driver.window.page
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    box = page.box_of(Span(start, start + len(words))).adjusted(0, 0, 0, 4)
    shown = page.viewport().grab(box).toImage()
    page.set_mentions([], [])
    plain = page.viewport().grab(box).toImage()
    driver.window.parts.density.mark()
    return shown != plain


def test_every_mention_has_a_line_at_first(reader: Driver) -> None:
    assert is_lined(reader, "Nils Aker")
    assert is_lined(reader, "Aker said"[:4], 1)


def test_only_the_first_mention_has_a_line_and_the_others_can_be_clicked(reader: Driver) -> None:
    take(reader, "First Mention Only")
    assert is_lined(reader, "Nils Aker")
    assert not is_lined(reader, "Aker", 1)
    reader.click("Aker said")
    assert reader.window.parts.panel.name.text() == "Nils Aker"


def test_no_lines_and_back(reader: Driver) -> None:
    take(reader, "No Lines")
    assert not is_lined(reader, "Nils Aker")
    take(reader, "All Mentions")
    assert is_lined(reader, "Nils Aker")


def test_a_type_that_is_off_is_neither_lined_nor_clicked_nor_stepped_to(reader: Driver) -> None:
    take(reader, "Person")
    assert not is_lined(reader, "Nils Aker")
    reader.click("Nils Aker")
    assert not reader.window.side.isVisible()
    take(reader, "Person")
    reader.click("Nils Aker")
    assert reader.window.parts.panel.name.text() == "Nils Aker"


def test_the_choice_is_remembered(reader: Driver, services: Services, tmp_path: Path) -> None:
    take(reader, "First Mention Only")
    take(reader, "Event")
    kept = SettingsFile(tmp_path / "config" / "settings.json").settings
    assert (kept.marks, kept.hidden_types) == ("first", ("EVENT",))


def test_a_choice_that_cannot_be_kept_holds_and_is_told(reader: Driver, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    take(reader, "No Lines")
    assert not is_lined(reader, "Nils Aker")
    assert "settings cannot be kept" in reader.window.messages.text()
