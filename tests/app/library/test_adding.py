"""A folder is added while the window is used; it can be stopped, and gone on with another time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.library import LazyLibrary
from reader.app.library.adding import Adding
from reader.app.library.adding_bar import AddingBar
from reader.app.services import Services
from reader.app.settings.preferences import Preferences
from reader.library.articles import Articles, ImportProgress
from tests.app.driver import Driver
from tests.library.articles.importing_process import make_analyse


def analyse_in_tests(model: str):
    return make_analyse()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number}.txt").write_text(f"Boat{number} waits in the harbour.")
    (folder / "empty.txt").write_text("")
    return folder


@pytest.fixture
def adding(driver: Driver, library: LazyLibrary, services: Services) -> Iterator[Adding]:
    preferences = Preferences(services.settings)
    adding = Adding(library, driver.lanes.imports, preferences, lambda *_: {}, driver.window, analyse_in_tests)
    yield adding
    adding.close()


@pytest.fixture
def bar(driver: Driver, adding: Adding) -> AddingBar:
    bar = AddingBar(adding)
    driver.qtbot.addWidget(bar)
    return bar


def test_a_folder_is_added_with_what_cannot_be_read(
    driver: Driver, adding: Adding, bar: AddingBar, folder: Path, library: LazyLibrary
) -> None:
    assert bar.isHidden()
    seen: list[int] = []
    adding.progressed.connect(lambda progress: seen.append(progress.done))
    with driver.qtbot.waitSignal(adding.ended, timeout=60_000):
        adding.begin([folder])
    assert seen == list(range(62))
    assert bar.words.text() == "60 articles added, 1 file cannot be read."
    assert "empty.txt" in bar.toolTip()
    assert Articles(library.file()).count() == 60
    assert not adding.unfinished
    with driver.qtbot.waitSignal(adding.ended, timeout=60_000):
        adding.begin([folder])
    assert bar.words.text() == "0 articles added, 60 were here already, 1 file cannot be read."


def test_it_is_stopped_and_gone_on_with(
    driver: Driver, adding: Adding, bar: AddingBar, folder: Path, library: LazyLibrary
) -> None:

    def stop_early(progress: ImportProgress) -> None:
        if progress.done == 5:
            bar.stop.click()

    adding.progressed.connect(stop_early)
    with driver.qtbot.waitSignal(adding.ended, timeout=60_000):
        adding.begin([folder])
    count = Articles(library.file()).count()
    assert 5 <= count < 60
    assert bar.words.text().endswith("files not read yet.")
    assert adding.unfinished == [folder]
    adding.progressed.disconnect(stop_early)
    with driver.qtbot.waitSignal(adding.ended, timeout=60_000):
        bar.go_on.click()
    assert Articles(library.file()).count() == 60


def test_what_an_earlier_session_has_not_finished_is_offered(
    driver: Driver, adding: Adding, services: Services, folder: Path
) -> None:
    services.settings.change(adding=(str(folder),))
    bar = AddingBar(adding)
    driver.qtbot.addWidget(bar)
    assert bar.words.text() == "Adding “texts” to the library was not finished."
    assert not bar.go_on.isHidden()
    bar.drop.click()
    assert bar.isHidden()
    assert not adding.unfinished


def test_a_library_that_cannot_be_written_ends_it(
    driver: Driver, adding: Adding, bar: AddingBar, folder: Path, library: LazyLibrary
) -> None:
    library.folder.write_text("a file where the folder should be")
    with driver.qtbot.waitSignal(adding.failed, timeout=60_000):
        adding.begin([folder])
    assert bar.words.text().startswith("The library cannot be used")
    assert not bar.go_on.isHidden()
