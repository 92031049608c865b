from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.about.network_log import NetworkLogDialog
from reader.app.library import LazyLibrary
from reader.app.look.appearance import Appearance
from reader.app.services import Knowledge, Services
from reader.app.window import Window
from reader.app.work import Lanes
from reader.background import BackgroundService, open_background
from reader.documents import load
from reader.library.corrections import CorrectionStore
from reader.library.recent import RecentArticles
from reader.notes import EntityNotebook, Notebook, NoteStore
from reader.paths import resources
from reader.settings import SettingsFile
from tests.app.driver import Driver
from tests.app.stand_ins import StandInAnalyser
from tests.background.conftest import notes_folder as notes_folder
from tests.background.conftest import serve as serve

OpenOn = Callable[..., Driver]


@pytest.fixture
def background_on(tmp_path: Path, notes_folder: Path) -> Iterator[Callable[..., BackgroundService]]:
    """Opens the real service over a wiki at an address; further options as `open_background` has them."""
    with ExitStack() as stack:

        def open_service(api_url: str, **options: Any) -> BackgroundService:
            where = {"cache_folder": tmp_path / "cache", "choices_file": tmp_path / "choices.json"} | options
            service = open_background(starter_folder=notes_folder, wikipedia_url=api_url, **where)
            stack.callback(service.close)
            return service

        yield open_service


@pytest.fixture
def reader_on(
    appearance: Appearance, qapp: QApplication, qtbot: QtBot, tmp_path: Path, article: Path
) -> Iterator[OpenOn]:
    """The window with the article, another or none, over a real background service."""
    with ExitStack() as stack:

        def open_window(service: BackgroundService, path: Path | None = article, analyse: Any = None) -> Driver:
            library = LazyLibrary(tmp_path / "data")
            stack.callback(library.close)
            notes = NoteStore(tmp_path / "notes-kept")
            lanes = Lanes(qapp)
            stack.callback(lanes.close)
            read, write = lanes.notebooks.do, lanes.saving.do
            knowledge = Knowledge(
                backgrounds=service,
                open_notebook=lambda document: Notebook(document, notes, read=read, write=write),
                entity_notes=EntityNotebook(notes, read=read, write=write),
                notes=notes,
                corrections=CorrectionStore(tmp_path / "corrections"),
                library=library,
            )
            parts = Services(
                load=load,
                analyse=analyse or StandInAnalyser(),
                samples=(),
                icons=resources() / "icons",
                about=lambda: "Sidelight, as tested",
                settings=SettingsFile(tmp_path / "config" / "settings.json"),
                recent=RecentArticles(tmp_path / "recent.json"),
                knowledge=lambda: knowledge,
            )
            window = Window(parts, appearance, lanes)
            stack.callback(window.deleteLater)
            stack.callback(window.close)
            window.furnish()
            window.show()
            window.activateWindow()
            qtbot.waitExposed(window)
            driver = Driver(window, qtbot, lanes)
            if path:
                driver.open(path)
            return driver

        yield open_window


def seen(driver: Driver) -> str:
    """The words of the panel's background."""
    return driver.sees(driver.window.parts.panel.background)


def logged(driver: Driver) -> list[tuple[str, str, str]]:
    """Address, answer and size of each request, as the network log shows them."""
    driver.window.actions_.network_log.trigger()
    dialog = driver.window.findChildren(NetworkLogDialog)[-1]
    model = dialog.model
    rows = [tuple(model.index(row, column).data() for column in range(1, 4)) for row in range(model.rowCount())]
    dialog.close()
    return rows  # type: ignore[return-value]
