"""What is known of a name, in the window: plain text, asked about where it must be, never for another name."""

from __future__ import annotations

import datetime
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from reader.app.panel.source_lines import open_page
from reader.background import Unavailable
from tests.app.driver import Driver
from tests.app.stand_ins import StandInBackgrounds, page_about


def test_background_names_its_source_and_is_plain_text(reader: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    reader.click("Aker")
    panel = reader.window.parts.panel
    reader.wait(lambda: "known" in reader.sees(panel))
    seen = reader.sees(panel)
    assert "Nils Aker is <b>known</b> here & there." in seen
    assert "Mayor of Port Ellery" in seen
    assert "As of 1 March 2024" in seen
    assert "CC BY-SA 4.0" in seen
    assert "A third paragraph." not in seen
    reader.push(panel, "Read more")
    assert "A third paragraph." in reader.sees(panel)
    reader.push(panel, "Nils Aker — Wikipedia")
    assert [url.toString() for url in opened] == ["https://wiki.example/Nils_Aker"]


def test_nothing_from_wikipedia_is_read_as_markup(reader: Driver, backgrounds: StandInBackgrounds) -> None:
    hostile = "<img src='file:///etc/passwd'><b>Aker</b> & Co"
    page = page_about(hostile)
    backgrounds.answers["Nils Aker"] = replace(page, description=hostile, url="https://wiki.example/<b>x</b>")
    reader.click("Aker")
    panel = reader.window.parts.panel
    reader.wait(lambda: f"{hostile} is <b>known</b>" in reader.sees(panel.background))
    assert hostile in reader.sees(panel)
    for widget in panel.findChildren(QWidget):
        assert "<" not in widget.toolTip()
        if isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText


def test_only_web_pages_are_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    for address in ("file:///etc/passwd", "javascript:alert(1)", "smb://host/x", "", "https://wiki.example/A"):
        open_page(QUrl(address))
    assert [url.host() for url in opened] == ["wiki.example"]


def test_what_is_known_shows_while_it_is_looked_up(reader: Driver, backgrounds: StandInBackgrounds) -> None:
    backgrounds.known["Nils Aker"] = page_about("Aker from memory")
    backgrounds.held["Nils Aker"] = threading.Event()
    reader.click("Aker")
    reader.wait(lambda: "Aker from memory is" in reader.sees(reader.window.parts.panel.background))
    assert "Looking up…" in reader.sees(reader.window.parts.panel.background)
    backgrounds.held["Nils Aker"].set()
    reader.wait(lambda: "Nils Aker is" in reader.sees(reader.window.parts.panel.background))
    assert "Looking up…" not in reader.sees(reader.window.parts.panel.background)


def test_ambiguous_names_are_asked_about(reader: Driver) -> None:
    reader.click("Port Ellery", nth=1)
    panel = reader.window.parts.panel
    reader.wait(lambda: "Which one is meant?" in reader.sees(panel))
    assert "song" in reader.sees(panel)
    reader.push(panel, "Port Ellery (song)")
    reader.wait(lambda: "Port Ellery (song) is <b>known</b>" in reader.sees(panel))


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("Ellerland", "Wikipedia cannot be reached: there is no network."),
        ("Storm Regatta", "No page was found for this name."),
    ],
)
def test_plain_words_where_there_is_no_background(reader: Driver, name: str, sentence: str) -> None:
    reader.click(name)
    reader.wait(lambda: sentence in reader.sees(reader.window.parts.panel.background))


def test_a_late_answer_never_shows_for_another_name(reader: Driver, backgrounds: StandInBackgrounds) -> None:
    held = backgrounds.held["Nils Aker"] = threading.Event()
    reader.click("Aker")
    reader.wait(lambda: backgrounds.asked == ["Nils Aker"])
    reader.click("Sund")
    seen = []
    reader.window.parts.lookups.answered.connect(lambda answer: seen.append(answer.title))
    held.set()
    reader.wait(lambda: "Marta Sund is" in reader.sees(reader.window.parts.panel.background))
    assert seen == ["Marta Sund"]
    assert "Nils Aker is" not in reader.sees(reader.window.parts.panel)


def test_what_is_odd_about_the_kept_pages_is_told_once(reader: Driver, backgrounds: StandInBackgrounds) -> None:
    backgrounds.notice = "The kept pages were damaged; they are looked up anew."
    reader.click("Nils Aker")
    reader.wait(lambda: reader.window.messages.text() == backgrounds.notice)
    reader.window.messages.hide()
    reader.click("Marta Sund")
    reader.wait(lambda: "known" in reader.sees(reader.window.parts.panel.background))
    assert not reader.window.messages.isVisible()


def test_what_cannot_be_had_now_is_asked_again_when_it_may(reader: Driver, backgrounds: StandInBackgrounds) -> None:
    soon = datetime.datetime.now(datetime.UTC)
    backgrounds.answers["Nils Aker"] = Unavailable("Wikipedia asks us to wait.", until=soon)
    reader.click("Nils Aker")
    reader.wait(lambda: "asks us to wait" in reader.sees(reader.window.parts.panel.background))
    backgrounds.answers["Nils Aker"] = page_about("Nils Aker")
    reader.wait(lambda: "is <b>known</b>" in reader.sees(reader.window.parts.panel.background))


def test_nobody_asks_again_for_a_name_that_was_left(reader: Driver, backgrounds: StandInBackgrounds) -> None:
    soon = datetime.datetime.now(datetime.UTC)
    backgrounds.answers["Nils Aker"] = Unavailable("Wikipedia asks us to wait.", until=soon)
    reader.click("Nils Aker")
    reader.wait(lambda: "asks us to wait" in reader.sees(reader.window.parts.panel.background))
    reader.click("Marta Sund")
    reader.wait(lambda: "Marta Sund is" in reader.sees(reader.window.parts.panel.background))
    assert not reader.window.parts.lookups._later.isActive()
