"""Several windows, one program."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.application import meeting_point
from reader.app.articles.windows import Windows
from reader.app.look.appearance import Appearance
from reader.app.services import Services
from reader.app.window import Window
from reader.app.work import Lanes
from reader.paths import Folders
from tests.app.stand_ins import HEADLINE


@pytest.fixture
def windows(appearance: Appearance, services: Services, lanes: Lanes) -> Iterator[Windows]:
    windows = Windows(services, appearance, lanes)
    yield windows
    windows.close()


def shown(qtbot: QtBot, count: int) -> list[Window]:
    """The windows, once there are so many."""
    found: list[Window] = []

    def look() -> None:
        found[:] = [it for it in QApplication.topLevelWidgets() if isinstance(it, Window) and it.isVisible()]
        assert len(found) == count

    qtbot.waitUntil(look)
    return found


def test_each_file_has_a_window(windows: Windows, qtbot: QtBot, article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Ellerland Waits\n\nNobody in Ellerland knows why.", encoding="utf-8")
    windows.add_all([article, other])
    both = shown(qtbot, 2)
    qtbot.waitUntil(lambda: all(window.reading.analysis is not None for window in both))
    assert sorted(window.reading.document.title for window in both) == ["Ellerland Waits", HEADLINE]
    assert both[0].pos() != both[1].pos()


def test_what_is_dropped_beside_the_first_opens_in_windows(windows: Windows, qtbot: QtBot, article: Path) -> None:
    window = windows.add()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(article))] * 2)
    where, buttons, keys = QPointF(50, 50), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(where.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(where, Qt.DropAction.CopyAction, data, buttons, keys))
    assert len(shown(qtbot, 2)) == 2


def test_a_new_window_is_empty_and_closing_it_leaves_the_other(windows: Windows, qtbot: QtBot, article: Path) -> None:
    first = windows.add(article)
    qtbot.waitUntil(lambda: first.reading.analysis is not None)
    first.actions_.new_window.trigger()
    second = next(window for window in shown(qtbot, 2) if window is not first)
    assert second.reading.document is None
    second.open(article)
    second.close()
    assert shown(qtbot, 1) == [first]
    first.parts.guide.open_at(first.reading.analysis.entities[0].mentions[0].start)
    qtbot.waitUntil(lambda: first.parts.panel.background.isVisible())


def test_quitting_closes_all(windows: Windows, qtbot: QtBot) -> None:
    first = windows.add()
    windows.add()
    first.actions_.quit.trigger()
    shown(qtbot, 0)


def test_the_size_of_the_text_and_the_window_are_as_they_were_left(windows: Windows, qtbot: QtBot) -> None:
    window = windows.add()
    window.resize(777, 555)
    window.typography.step(1)
    size = window.page.kind.size
    window.close()
    again = windows.add()
    assert (again.width(), again.height(), again.page.kind.size) == (777, 555, size)


def test_a_later_start_brings_its_file_to_the_open_window(windows: Windows, qtbot: QtBot, article: Path) -> None:
    window = windows.add()
    windows.take([article])
    qtbot.waitUntil(lambda: window.reading.analysis is not None)
    assert shown(qtbot, 1) == [window]
    windows.take([])
    windows.take([article, article])
    shown(qtbot, 2)


def test_two_installations_never_meet(tmp_path: Path) -> None:
    one, other = (meeting_point(Folders.under(tmp_path / name)) for name in ("one", "other"))
    assert one != other
    assert one == meeting_point(Folders.under(tmp_path / "one"))


def test_a_second_start_hands_its_file_over_and_ends(tmp_path: Path, article: Path) -> None:
    second = tmp_path / "second.txt"
    second.write_text("Ellerland Waits\n\nNobody in Ellerland knows why.", encoding="utf-8")
    data = ["--data-dir", str(tmp_path / "data")]
    start = [sys.executable, "-m", "reader", *data]
    kept = tmp_path / "data" / "data" / "recent.json"
    with subprocess.Popen([*start, str(article)], stderr=subprocess.DEVNULL) as first:
        try:
            wait_for(lambda: kept.is_file() and "truce.txt" in kept.read_text(encoding="utf-8"))
            done = subprocess.run([*start, str(second)], timeout=60, check=False)
            assert done.returncode == 0
            assert first.poll() is None
            wait_for(lambda: "second.txt" in kept.read_text(encoding="utf-8"))
        finally:
            first.terminate()


def wait_for(condition: Callable[[], bool]) -> None:
    """Wait for what another process does."""
    ended = time.monotonic() + 60
    loop = threading.Event()
    while not condition():
        assert time.monotonic() < ended
        loop.wait(0.05)


def test_what_was_open_last_is_opened_again(
    windows: Windows, qtbot: QtBot, article: Path, tmp_path: Path, services: Services
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Ellerland Waits\n\nNobody in Ellerland knows why.", encoding="utf-8")
    windows.add_all([article, other])
    both = shown(qtbot, 2)
    qtbot.waitUntil(lambda: all(window.reading.analysis is not None for window in both))
    assert sorted(windows.last_session()) == sorted([article, other])
    both[0].close()
    left = both[1].reading.document.path
    qtbot.waitUntil(lambda: windows.last_session() == [left])
    both[1].actions_.quit.trigger()
    shown(qtbot, 0)
    assert windows.last_session() == [left]
    services.settings.change(restore=False)
    assert windows.last_session() == []
    services.settings.change(restore=True)
    left.unlink()
    assert windows.last_session() == []


def test_quitting_keeps_all_that_is_open(windows: Windows, qtbot: QtBot, article: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Ellerland Waits\n\nNobody in Ellerland knows why.", encoding="utf-8")
    windows.add_all([article, other])
    qtbot.waitUntil(lambda: len(windows.last_session()) == 2)
    shown(qtbot, 2)[0].actions_.quit.trigger()
    shown(qtbot, 0)
    assert sorted(windows.last_session()) == sorted([article, other])
