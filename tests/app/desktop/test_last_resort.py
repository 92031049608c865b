"""An error that nobody foresaw is told in a window, in whatever thread it arose, and is logged without its words."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from reader.app.about.error_window import ErrorWindow
from reader.app.desktop.last_resort import LastResort
from reader.logs import LOG_FILE, logging_in


@pytest.fixture(autouse=True)
def log(qapp: QApplication, tmp_path: Path) -> Iterator[Path]:
    resort = LastResort(qapp)
    with logging_in(tmp_path), resort.installed():
        yield tmp_path / LOG_FILE
    resort.deleteLater()
    for window in open_windows():
        window.close()
        window.deleteLater()


def open_windows() -> list[ErrorWindow]:
    return [it for it in QApplication.topLevelWidgets() if isinstance(it, ErrorWindow) and it.isVisible()]


def fail() -> None:
    raise ZeroDivisionError("Quillhaven")


def told(qtbot: QtBot) -> ErrorWindow:
    qtbot.waitUntil(lambda: len(open_windows()) == 1)
    return open_windows()[0]


def test_one_in_the_window_is_told_and_logged(qtbot: QtBot, log: Path) -> None:
    QTimer.singleShot(0, fail)
    report = told(qtbot).report.toPlainText()
    assert "ZeroDivisionError: Quillhaven" in report
    assert "Qt" in report.splitlines()[1]
    logged = log.read_text(encoding="utf-8")
    assert "builtins.ZeroDivisionError" in logged
    assert "Quillhaven" not in logged


def test_one_in_another_thread_is_told_too(qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in told(qtbot).report.toPlainText()


def test_many_come_into_one_window(qtbot: QtBot) -> None:
    for _ in range(30):
        QTimer.singleShot(0, fail)
    window = told(qtbot)
    qtbot.waitUntil(lambda: window.report.toPlainText().count("ZeroDivisionError: ") == 20)
    assert len(open_windows()) == 1


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    QTimer.singleShot(0, fail)
    window = told(qtbot)
    buttons = window.findChildren(QDialogButtonBox)[0].buttons()
    next(button for button in buttons if "Copy" in button.text()).click()
    assert "ZeroDivisionError: Quillhaven" in QApplication.clipboard().text()


def test_what_qt_complains_of_is_logged_without_names_of_files(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    qWarning("QFileSystemWatcher::addPath: cannot watch /home/anna/Quillhaven.txt")
    assert "Quillhaven" in capsys.readouterr().err
    logged = log.read_text(encoding="utf-8")
    assert "QFileSystemWatcher::addPath" in logged
    assert "Quillhaven" not in logged


def test_what_was_there_before_comes_back(qapp: QApplication) -> None:
    before = sys.excepthook, threading.excepthook
    resort = LastResort(qapp)
    with resort.installed():
        assert sys.excepthook != before[0]
    assert (sys.excepthook, threading.excepthook) == before
    resort.deleteLater()
