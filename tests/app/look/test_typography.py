"""View > Text: how the article is set."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction, QFont, QFontInfo
from PySide6.QtWidgets import QFontDialog, QMenu

from reader.settings import SettingsFile
from tests.app.driver import Driver


def entry(driver: Driver, *path: str) -> QAction:
    menu, found = driver.window.typography.menu, None
    for words in path:
        found = next(action for action in menu.actions() if action.text().replace("&", "") == words)
        menu = found.menu() if isinstance(found.menu(), QMenu) else menu
    assert found is not None
    return found


def test_lines_and_column_change_and_are_remembered(reader: Driver, tmp_path: Path) -> None:
    before = reader.window.page.document().size()
    entry(reader, "Lines", "Wide").trigger()
    higher = reader.window.page.document().size()
    assert higher.height() > before.height()
    entry(reader, "Column", "Narrow").trigger()
    assert reader.window.page.document().textWidth() < higher.width()
    kept = SettingsFile.within(tmp_path / "config").settings
    assert (kept.line_height, kept.measure) == (1.8, 60)
    reader.click("Nils Aker")
    assert reader.window.parts.panel.name.text() == "Nils Aker"


def test_another_font_and_back(reader: Driver, tmp_path: Path) -> None:
    usual = QFontInfo(reader.window.page.document().defaultFont()).family()
    entry(reader, "Font…").trigger()
    dialog = reader.window.findChild(QFontDialog)
    assert dialog.isVisible()
    dialog.fontSelected.emit(QFont("Noto Sans", 99))
    dialog.reject()
    assert reader.window.page.document().defaultFont().families()[0] == "Noto Sans"
    kept = SettingsFile.within(tmp_path / "config").settings
    assert (kept.font, kept.text_size) == ("Noto Sans", 28.0)
    entry(reader, "Usual Font").trigger()
    assert QFontInfo(reader.window.page.document().defaultFont()).family() == usual
