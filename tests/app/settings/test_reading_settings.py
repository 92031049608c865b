"""Settings > Reading: what the menus choose, too, at once, in every window, and back to what is usual."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QComboBox

from reader.app.look.theme import LIGHT, SEPIA
from reader.app.page.flash import Flash
from reader.app.services import Services
from reader.app.settings.reading_settings import ReadingPage
from reader.app.settings.settings_dialog import SettingsDialog
from reader.app.window import Window
from reader.settings import Settings, SettingsFile
from tests.app.driver import Driver


@pytest.fixture
def dialog(reader: Driver) -> Iterator[ReadingPage]:
    reader.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = reader.window.findChild(SettingsDialog)
    yield dialog.reading
    dialog.close()


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_what_is_chosen_holds_at_once(reader: Driver, dialog: ReadingPage, qapp: QApplication, tmp_path: Path) -> None:
    page = reader.window.page
    choose(dialog.list_of("theme"), "sepia")
    assert qapp.palette().color(QPalette.ColorRole.Base) == QColor(SEPIA.page)
    choose(dialog.list_of("text_size"), 18.0)
    choose(dialog.list_of("line_height"), 1.8)
    choose(dialog.list_of("measure"), 60)
    assert (page.kind.size, page.kind.line_height, page.kind.measure) == (18.0, 1.8, 60)
    lined = page.viewport().grab().toImage()
    choose(dialog.list_of("marks"), "off")
    assert page.viewport().grab().toImage() != lined
    dialog.cards.click()
    assert not reader.window.parts.hover.wanted.isChecked()
    kept = SettingsFile.within(tmp_path / "config").settings
    assert (kept.theme, kept.text_size, kept.marks, kept.hover_cards) == ("sepia", 18.0, "off", False)


def test_the_usual_settings_come_back_together(reader: Driver, dialog: ReadingPage, services: Services) -> None:
    assert not dialog.usual.isEnabled()
    services.settings.change(theme="dark", text_size=21.0, measure=75, marks="first", still=True, model="", cache=False)
    assert dialog.list_of("text_size").currentText() == "21 points"
    dialog.usual.click()
    assert services.settings.settings == Settings(cache=False)
    assert reader.window.page.kind.size == Settings().text_size
    assert reader.window.appearance.theme is LIGHT
    assert not dialog.usual.isEnabled()


def test_the_menus_follow_the_settings(reader: Driver, dialog: ReadingPage) -> None:
    choose(dialog.list_of("marks"), "first")
    ticked = [action.text() for action in reader.window.parts.density.menu.actions() if action.isChecked()]
    assert "&First Mention Only" in ticked
    assert "&All Mentions" not in ticked


def test_another_window_follows_until_it_is_closed(reader: Driver, services: Services) -> None:
    other = Window(services, reader.window.appearance, reader.lanes)
    other.furnish()
    other.show()
    reader.window.typography.step(1)
    assert other.page.kind.size == reader.window.page.kind.size > Settings().text_size
    other.close()
    other.deleteLater()
    reader.qtbot.waitUntil(lambda: other not in QApplication.topLevelWidgets())
    reader.window.typography.step(1)


def test_nothing_moves_where_that_is_wanted(reader: Driver, dialog: ReadingPage) -> None:
    flash = reader.window.page.findChild(Flash)
    span = reader.window.parts.guide.entity_at(reader.window.page.article.text.index("Aker")).mentions[0]

    def fading() -> bool:
        reader.window.page.flash([span])
        return any(it.state() == QAbstractAnimation.State.Running for it in flash.findChildren(QAbstractAnimation))

    assert fading()
    dialog.still.click()
    assert not fading()
    assert 0 < flash.strength < 1
    assert reader.window.page.flashed() == (span,)
