"""Edit > Settings: what is chosen holds at once and the next time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from reader.analysis.installed import described, installed_models
from reader.app.analysing import LazyAnalyser
from reader.app.settings_dialog import SettingsDialog
from reader.documents import from_text
from reader.errors import ModelError
from reader.paths import resources
from reader.settings import SettingsFile
from tests.app.driver import Driver


@pytest.fixture
def dialog(reader: Driver) -> Iterator[SettingsDialog]:
    reader.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = reader.window.findChild(SettingsDialog)
    assert dialog.isVisible()
    yield dialog
    dialog.close()


def choices(dialog: SettingsDialog) -> list[str]:
    return [dialog.model.itemText(place) for place in range(dialog.model.count())]


def choose(dialog: SettingsDialog, place: int) -> None:
    dialog.model.setCurrentIndex(place)
    dialog.model.activated.emit(place)


def test_the_models_that_are_installed_can_be_chosen(dialog: SettingsDialog) -> None:
    assert choices(dialog)[0] == f"Best installed ({described()})"
    assert choices(dialog)[1:-1] == [described(name) for name in installed_models()]
    assert dialog.model.currentIndex() == 0


def test_another_model_reads_the_open_article_again_and_is_remembered(
    reader: Driver, dialog: SettingsDialog, tmp_path: Path
) -> None:
    with reader.qtbot.waitSignal(reader.window.reading.found):
        choose(dialog, 1)
    assert SettingsFile.within(tmp_path / "config").settings.model == installed_models()[0]


def test_a_folder_is_asked_for_and_then_listed(
    reader: Driver, dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = str(tmp_path / "my model")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: folder)
    with reader.qtbot.waitSignal(reader.window.reading.found):
        choose(dialog, dialog.model.count() - 1)
    assert dialog.model.currentText() == folder
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    choose(dialog, dialog.model.count() - 1)
    assert dialog.model.currentText() == folder


def test_a_choice_that_cannot_be_kept_is_told(reader: Driver, dialog: SettingsDialog, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")
    choose(dialog, 1)
    assert "settings cannot be kept" in reader.window.messages.text()


@pytest.mark.model
def test_the_analyser_follows_the_choice(tmp_path: Path) -> None:
    chosen = [""]
    analyse = LazyAnalyser(resources(), tmp_path / "kept", lambda: chosen[0])
    document = from_text("Ferry Talks\n\nAnna Keller of Germany said the ferries were late.")
    assert analyse(document).model == described()
    chosen[0] = str(tmp_path)
    with pytest.raises(ModelError, match="holds no language model"):
        analyse(document)
    chosen[0] = ""
    assert analyse(document).entities
