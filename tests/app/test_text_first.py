"""The text is on the screen before what belongs to it is even imported."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.look.appearance import Appearance
from reader.app.services import Services
from reader.app.window import Window
from reader.app.work import Lanes
from tests.app.stand_ins import HEADLINE

LATER = (
    "spacy",
    "email.message",
    "httpx",
    "wikipediaapi",
    "libzim",
    "markdown_it",
    "trafilatura",
    "rapidfuzz",
    "PySide6.QtNetwork",
)
LATER_OF_OURS = ("reader.background", "reader.notes", "reader.report", "reader.app.parts", "reader.app.panel.card")


@pytest.fixture
def window(appearance: Appearance, services: Services, lanes: Lanes) -> Iterator[Window]:
    window = Window(services, appearance, lanes)
    yield window
    window.close()
    window.deleteLater()


def furnished(window: Window) -> bool:
    return hasattr(window, "parts")


def test_the_text_is_there_first_and_all_else_follows_by_itself(window: Window, qtbot: QtBot, article: Path) -> None:
    seen: list[tuple[str, bool]] = []
    window.reading.loaded.connect(lambda _: seen.append((window.page.toPlainText(), furnished(window))))
    with qtbot.waitSignal(window.reading.analysed, timeout=10_000):
        window.appear(article)
        assert not window.isVisible()  # no empty page flashes up before the text
    assert seen[0][0].startswith(HEADLINE)
    assert not seen[0][1]
    assert window.isVisible()
    assert furnished(window)
    assert window.parts.notes.panel.isEnabled()


def test_a_file_that_cannot_be_read_leaves_a_window_that_works(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "torn.txt").write_bytes(b"\0\1\2" * 99)
    window.appear(tmp_path / "torn.txt")
    qtbot.waitUntil(lambda: furnished(window), timeout=10_000)
    assert window.messages.text() == "torn.txt is not a text file."
    assert window.isVisible()


def test_a_file_that_is_not_there_leaves_a_window_that_works(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    window.appear(tmp_path / "gone.txt")
    qtbot.waitUntil(lambda: "gone.txt is not there" in window.messages.text(), timeout=10_000)
    assert window.isVisible()


def test_a_window_without_a_file_is_furnished_too(window: Window, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.furnished, timeout=10_000):
        window.appear()
    assert window.empty.isVisible()


def test_a_window_that_is_closed_before_it_is_furnished_stays_closed(
    window: Window, lanes: Lanes, qtbot: QtBot, article: Path
) -> None:
    held = threading.Event()
    lanes.lookups.start(lambda _: held.wait(10), lambda _: None, lambda _: None)
    with qtbot.waitSignal(window.reading.loaded, timeout=10_000):
        window.appear(article)
    qtbot.waitUntil(lambda: window.isVisible() and bool(window.page.toPlainText()))
    window.close()
    held.set()
    idle: list[bool] = []
    lanes.lookups.start(lambda _: True, idle.append, lambda _: None)
    qtbot.waitUntil(lambda: bool(idle), timeout=10_000)
    assert not furnished(window)
    assert not window.isVisible()


def test_nothing_heavy_is_imported_before_the_text() -> None:
    code = "import sys, reader.app.application, reader.app.articles.windows; print(*sys.modules)"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    imported = set(done.stdout.split())
    assert "reader.app.page.page" in imported
    assert imported.isdisjoint({*LATER, *LATER_OF_OURS})
