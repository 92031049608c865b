"""The real program from opening a file to the exported note: model, starter pack, notes, window."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from reader.app.application import services
from reader.app.look.appearance import Appearance
from reader.app.look.theme import LIGHT
from reader.app.window import Window
from reader.app.work import Lanes
from reader.paths import Folders
from tests.app.driver import Driver

pytestmark = pytest.mark.model

NOBODY = "http://127.0.0.1:9/api.php"
ARTICLE = """Ferry Ministers Meet in Lisbon

Anna Keller, the transport minister of Germany, stressed that the ferries must be “safe by the spring” in Lisbon \
on Monday. She added that NATO had no part in the talks.

The Portuguese prime minister, Rui Tavares, said the harbour would stay open. The French delegation left early.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ferries.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


@pytest.fixture
def person(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Driver]:
    folders = Folders.under(tmp_path / "data")
    with ExitStack() as opened:
        lanes = Lanes(qapp)
        parts = services(folders, None, opened, lanes)
        parts.settings.change(network="never")
        window = Window(parts, Appearance(qapp, LIGHT), lanes)
        window.show()
        window.furnish()
        window.activateWindow()
        qtbot.waitExposed(window)
        yield Driver(window, qtbot, lanes)
        window.close()
        lanes.close()
        window.deleteLater()


def test_from_the_file_to_the_exported_note(
    person: Driver, article: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = person.window
    with person.qtbot.waitSignal(window.reading.analysed, timeout=60_000):
        window.open(article)
    person.click("Anna Keller")
    assert "Person" in person.sees(window.parts.panel)
    cards = window.parts.panel.positions.cards()
    assert any("safe by the spring" in card.words.text() for card in cards)
    cards[0].click()
    assert window.page.flashed()
    person.click("NATO")
    person.wait(lambda: "Built-in note" in person.sees(window.parts.panel.background))
    person.drag("harbour would", "open")
    person.press(Qt.Key.Key_H)
    exported = tmp_path / "notes.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(exported), ""))
    window.parts.notes.exchange.export.trigger()
    person.wait(exported.exists)
    assert "harbour would stay" in exported.read_text(encoding="utf-8")


def test_a_second_opening_needs_no_analysis(person: Driver, article: Path, tmp_path: Path) -> None:
    with person.qtbot.waitSignal(person.window.reading.analysed, timeout=60_000):
        person.window.open(article)
    first = person.window.reading.analysis
    assert list((tmp_path / "data" / "cache" / "analyses").iterdir())
    grown: list[object] = []
    person.window.reading.mentions_grew.connect(grown.append)
    person.open(article)
    assert person.window.reading.analysis == first
    assert not grown


def run(*arguments: str, scale: int = 1) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    return subprocess.run(
        [sys.executable, "-m", "reader", "--wikipedia-url", NOBODY, *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )


def test_a_picture_of_the_window(article: Path, tmp_path: Path) -> None:
    picture = tmp_path / "build" / "window.png"
    done = run("--data-dir", str(tmp_path), "--screenshot", str(picture), str(article), scale=2)
    assert done.returncode == 0, done.stderr
    image = QImage(str(picture))
    assert image.width() >= 2000
    assert max(len({image.pixel(x, y) for x in range(image.width())}) for y in range(200, 1000, 20)) > 20


def test_a_picture_of_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    done = run("--data-dir", str(tmp_path), "--screenshot", str(picture), str(tmp_path / "nowhere.txt"))
    assert done.returncode == 2
    assert picture.exists()
