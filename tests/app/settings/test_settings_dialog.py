"""Edit > Settings: what is chosen holds at once and the next time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog

from reader.analysis.installed import described, installed_models
from reader.app.analysing import LazyAnalyser
from reader.app.knowing import follow_settings, open_knowledge
from reader.app.settings.settings_dialog import SettingsDialog
from reader.app.work import Lanes
from reader.background import ENGLISH_WIKIPEDIA, BackgroundService, NetworkPolicy, Sources, open_background
from reader.documents import from_text
from reader.errors import ModelError
from reader.paths import Folders, resources
from reader.settings import Settings, SettingsFile
from tests.app.driver import Driver

COMPANY = "https://wiki.company.example/w/api.php"


@pytest.fixture
def dialog(reader: Driver) -> Iterator[SettingsDialog]:
    reader.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = reader.window.findChild(SettingsDialog)
    assert dialog.isVisible()
    yield dialog
    dialog.close()


def choices(dialog: SettingsDialog) -> list[str]:
    return [dialog.models.model.itemText(place) for place in range(dialog.models.model.count())]


def choose(dialog: SettingsDialog, place: int) -> None:
    dialog.models.model.setCurrentIndex(place)
    dialog.models.model.activated.emit(place)


def test_the_models_that_are_installed_can_be_chosen(dialog: SettingsDialog) -> None:
    assert choices(dialog)[0] == f"Best installed ({described()})"
    assert choices(dialog)[1:-1] == [described(name) for name in installed_models()]
    assert dialog.models.model.currentIndex() == 0


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
        choose(dialog, dialog.models.model.count() - 1)
    assert dialog.models.model.currentText() == folder
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    choose(dialog, dialog.models.model.count() - 1)
    assert dialog.models.model.currentText() == folder


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


def kept(tmp_path: Path) -> Settings:
    return SettingsFile.within(tmp_path / "config").settings


def test_the_network_is_switched(reader: Driver, dialog: SettingsDialog, tmp_path: Path) -> None:
    buttons = dialog.sources.network.buttons()
    assert [button.isChecked() for button in buttons] == [False, True, False]
    reader.qtbot.mouseClick(buttons[0], Qt.MouseButton.LeftButton, pos=QPoint(8, buttons[0].height() // 2))
    assert kept(tmp_path).network == "never"


def test_sources_are_switched_off(dialog: SettingsDialog, tmp_path: Path) -> None:
    dialog.sources.cache.click()
    dialog.sources.starter.click()
    assert (kept(tmp_path).cache, kept(tmp_path).starter) == (False, False)


def test_another_server_is_set_and_what_is_none_is_told(reader: Driver, dialog: SettingsDialog, tmp_path: Path) -> None:
    server = dialog.sources.server
    for typed, is_taken in (
        ("ftp://wiki.example/api.php", False),
        (" https://wiki.company.example/w/api.php ", True),
        ("no address", False),
    ):
        server.field.setText(typed)
        server.field.setFocus()
        reader.qtbot.keyClick(server.field, Qt.Key.Key_Return)
        assert ("not the web address" not in server.words.text()) is is_taken
    assert kept(tmp_path).wikipedia == "https://wiki.company.example/w/api.php"
    server.field.setText("")
    server.field.editingFinished.emit()
    assert kept(tmp_path).wikipedia == ""


def test_the_library_keeps_what_is_wanted(dialog: SettingsDialog, tmp_path: Path) -> None:
    page = dialog.library
    assert page.keep.isChecked()
    assert page.texts.isChecked()
    page.texts.click()
    page.keep.click()
    assert not page.texts.isEnabled()
    kept = SettingsFile.within(tmp_path / "config").settings
    assert (kept.library, kept.library_texts) == (False, False)


def test_offline_encyclopaedias_are_added_and_removed(
    dialog: SettingsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("one.zim", "two.zim", "two.zim", ""):
        path = str(tmp_path / name) if name else ""
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, path=path: (path, ""))
        dialog.sources.add.click()
    assert [Path(name).name for name in kept(tmp_path).zim_files] == ["one.zim", "two.zim"]
    dialog.sources.files.setCurrentRow(0)
    dialog.sources.remove.click()
    assert [Path(name).name for name in kept(tmp_path).zim_files] == ["two.zim"]
    assert not dialog.sources.remove.isEnabled()


def test_the_real_sources_follow_the_settings(tmp_path: Path) -> None:
    with closing(open_background(tmp_path / "cache", resources() / "background")) as backgrounds:
        file = SettingsFile.within(tmp_path / "config")
        file.change(network="never", starter=False)
        follow_settings(backgrounds, file)
        assert backgrounds.sources == Sources(starter=False, network=NetworkPolicy.NEVER)
        file.change(cache=False, network="ahead", zim_files=(str(tmp_path / "one.zim"),))
        assert backgrounds.sources == Sources(False, (tmp_path / "one.zim",), False, NetworkPolicy.AHEAD)
        assert backgrounds.wikipedia_url == ENGLISH_WIKIPEDIA
        for address, asked in ((COMPANY, COMPANY), ("no address", COMPANY), ("", ENGLISH_WIKIPEDIA)):
            file.change(wikipedia=address)
            assert backgrounds.wikipedia_url == asked


def test_the_server_of_the_command_line_goes_before_that_of_the_settings(tmp_path: Path, lanes: Lanes) -> None:
    file = SettingsFile.within(tmp_path / "config")
    file.change(wikipedia=COMPANY)
    with ExitStack() as opened:
        here = "http://127.0.0.1:9/api.php"
        backgrounds = open_knowledge(Folders.under(tmp_path), here, file, opened, lanes).backgrounds
        assert isinstance(backgrounds, BackgroundService)
        assert backgrounds.wikipedia_url == here
