from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.library import LazyLibrary
from reader.app.look.appearance import Appearance
from reader.app.look.theme import LIGHT, palette_of
from reader.app.services import Knowledge, Services
from reader.app.window import Window
from reader.app.work import Lanes
from reader.documents import load
from reader.library.corrections import CorrectionStore
from reader.library.recent import RecentArticles
from reader.notes import EntityNotebook, Notebook, NoteStore
from reader.paths import resources
from reader.settings import SettingsFile
from tests.app.driver import Driver
from tests.app.stand_ins import TEXT, StandInAnalyser, StandInBackgrounds

QLocale.setDefault(QLocale("en"))


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "truce.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.fixture
def analyser() -> StandInAnalyser:
    return StandInAnalyser()


@pytest.fixture
def backgrounds() -> StandInBackgrounds:
    return StandInBackgrounds()


@pytest.fixture
def library(tmp_path: Path) -> Iterator[LazyLibrary]:
    library = LazyLibrary(tmp_path / "data")
    yield library
    library.close()


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """Made before any thread runs, as the program does it: Qt's style is not set while others wait for Python."""
    qapp.setPalette(palette_of(LIGHT))
    appearance = Appearance(qapp)
    yield appearance
    appearance.deleteLater()


@pytest.fixture
def lanes(appearance: Appearance) -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    lanes.close()


@pytest.fixture
def notes(tmp_path: Path) -> NoteStore:
    return NoteStore(tmp_path / "notes")


@pytest.fixture
def services(
    analyser: StandInAnalyser,
    backgrounds: StandInBackgrounds,
    library: LazyLibrary,
    lanes: Lanes,
    notes: NoteStore,
    tmp_path: Path,
) -> Services:
    read, write = lanes.notebooks.do, lanes.saving.do
    knowledge = Knowledge(
        backgrounds=backgrounds,
        open_notebook=lambda document: Notebook(document, notes, read=read, write=write),
        entity_notes=EntityNotebook(notes, read=read, write=write),
        corrections=CorrectionStore(tmp_path / "corrections"),
        library=library,
        notes=notes,
    )
    samples = tuple(sorted((resources() / "samples").glob("*.*")))
    return Services(
        load=load,
        analyse=analyser,
        samples=samples,
        icons=resources() / "icons",
        about=lambda: "Sidelight, as tested",
        settings=SettingsFile(tmp_path / "config" / "settings.json"),
        recent=RecentArticles(tmp_path / "recent.json"),
        knowledge=lambda: knowledge,
    )


@pytest.fixture
def driver(
    qapp: QApplication,
    qtbot: QtBot,
    appearance: Appearance,
    services: Services,
    lanes: Lanes,
    analyser: StandInAnalyser,
    backgrounds: StandInBackgrounds,
) -> Iterator[Driver]:
    window = Window(services, appearance, lanes)
    window.furnish()
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    yield Driver(window, qtbot, lanes)
    analyser.held.set()
    for event in backgrounds.held.values():
        event.set()
    # The platform without a display keeps copied words beyond the end of Python, which their wrapper does not outlive.
    qapp.clipboard().clear()
    window.close()
    lanes.close()
    window.deleteLater()


@pytest.fixture
def reader(driver: Driver, article: Path) -> Driver:
    """The window with the article open and read."""
    driver.open(article)
    return driver
