"""Light and dark, as the system has it or as asked for."""

from __future__ import annotations

import gc
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessibilityHints, QColor, QPalette
from PySide6.QtWidgets import QApplication

from reader.app.look.appearance import Appearance
from reader.app.look.theme import CONTRAST, CONTRAST_LIGHT, DARK, LIGHT, THEMES, palette_of
from reader.settings import SettingsFile
from tests.app.driver import Driver


def test_the_system_is_followed(qapp: QApplication) -> None:
    qapp.setPalette(palette_of(LIGHT))
    appearance = Appearance(qapp)
    told = []
    appearance.changed.connect(told.append)
    assert appearance.theme is LIGHT
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert told == [DARK]
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(DARK.page)
    appearance.deleteLater()


def test_high_contrast_is_followed_in_light_and_in_dark(qapp: QApplication) -> None:
    qapp.setPalette(palette_of(LIGHT))
    appearance = Appearance(qapp)
    hints = qapp.styleHints()
    contrast = hints.findChild(QAccessibilityHints).contrastPreferenceChanged
    contrast.emit(Qt.ContrastPreference.HighContrast)
    assert appearance.theme is CONTRAST_LIGHT
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.theme is CONTRAST
    contrast.emit(Qt.ContrastPreference.NoPreference)
    assert appearance.theme is DARK
    gc.collect()
    assert hints.findChild(QAccessibilityHints).contrastPreference() is Qt.ContrastPreference.NoPreference
    appearance.deleteLater()


def test_a_theme_that_was_asked_for_stays(qapp: QApplication) -> None:
    appearance = Appearance(qapp, LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert appearance.theme is LIGHT
    appearance.deleteLater()


def test_an_open_article_changes_with_the_theme(qapp: QApplication, reader: Driver) -> None:
    reader.click("Aker")
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    look = reader.window.grab().toImage()
    ink = {look.pixelColor(x, y).name() for x in range(60, 500, 2) for y in range(150, 300)}
    assert DARK.ink in ink
    assert LIGHT.ink not in ink
    assert reader.window.parts.panel.positions.cards()


def test_colours_are_chosen_in_the_menu_and_remembered(qapp: QApplication, reader: Driver, tmp_path: Path) -> None:
    menu = reader.window.parts.colours.menu
    for name, theme in THEMES.items():
        next(action for action in menu.actions() if action.data() == name).trigger()
        assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(theme.page)
        assert SettingsFile.within(tmp_path / "config").settings.theme == name
    next(action for action in menu.actions() if action.data() == "system").trigger()
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(LIGHT.page)
    assert [action.data() for action in menu.actions() if action.isChecked()] == ["system"]
