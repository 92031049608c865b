"""Help > About."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader import __version__
from reader.analysis.installed import version
from reader.app.about.about_dialog import AboutDialog, about_text
from reader.paths import Folders


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def opened(window: QWidget, text: str) -> AboutDialog:
    dialog = AboutDialog(window, text)
    dialog.open()
    return dialog


def test_it_tells_all_versions_and_where_files_are(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path)
    text = about_text(folders, "")
    for told in (f"Sidelight {__version__}", f"Qt {qVersion()}", f"spacy {version('spacy')}", "en_core_web_"):
        assert told in text
    for folder in (folders.config, folders.data, folders.cache, folders.logs):
        assert str(folder) in text


def test_the_details_can_be_copied(window: QWidget) -> None:
    dialog = opened(window, "Sidelight 7\nQt 8")
    dialog.copy.click()
    assert QApplication.clipboard().text() == "Sidelight 7\nQt 8"
    dialog.close()


def test_the_licences_are_all_there(window: QWidget) -> None:
    dialog = opened(window, "")
    dialog.tabs.setCurrentWidget(dialog.licences)
    rows = [dialog.licences.list.topLevelItem(index) for index in range(dialog.licences.list.topLevelItemCount())]
    qt = next(row for row in rows if row.text(0) == "PySide6_Essentials")
    assert qt.text(1) == version("PySide6-Essentials")
    dialog.licences.list.setCurrentItem(qt)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in dialog.licences.text.toPlainText()
    dialog.close()
