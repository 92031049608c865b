"""Files that cannot be read, and texts that are strange: a message in the window, and what was open stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from reader.documents import Document
from reader.errors import ModelError
from tests.app.driver import Driver
from tests.app.stand_ins import HEADLINE, StandInAnalyser


def empty(folder: Path) -> Path:
    path = folder / "empty.txt"
    path.touch()
    return path


def binary(folder: Path) -> Path:
    path = folder / "picture.txt"
    path.write_bytes(bytes(range(256)) * 40)
    return path


def directory(folder: Path) -> Path:
    path = folder / "folder"
    path.mkdir()
    return path


def missing(folder: Path) -> Path:
    return folder / "nowhere.txt"


@pytest.mark.parametrize("make", [empty, binary, directory, missing])
def test_a_message_and_what_was_open_stays(reader: Driver, tmp_path: Path, make: Callable[[Path], Path]) -> None:
    path = make(tmp_path)
    shown = reader.window.page.toPlainText()
    reader.window.open(path)
    reader.wait(lambda: reader.window.messages.isVisible())
    assert path.name in reader.window.messages.text()
    assert reader.window.page.toPlainText() == shown
    assert HEADLINE in reader.window.windowTitle()
    reader.click("Aker")
    assert reader.window.parts.panel.name.text() == "Nils Aker"


def test_the_message_goes_with_the_next_file(driver: Driver, tmp_path: Path, article: Path) -> None:
    driver.window.open(missing(tmp_path))
    driver.wait(lambda: driver.window.messages.isVisible())
    assert driver.window.empty.isVisible()
    driver.open(article)
    assert not driver.window.messages.isVisible()


def test_of_two_files_in_a_row_the_later_one_counts(driver: Driver, tmp_path: Path, article: Path) -> None:
    first = tmp_path / "first.txt"
    first.write_text("The first of two.\n", encoding="utf-8")
    opened: list[Document] = []
    driver.window.reading.opened.connect(opened.append)
    driver.window.open(first)
    driver.open(article)
    assert [document.path for document in opened] == [article]


STRANGE = {
    "one line": "word Nils Aker said so " * 44_000,
    "one word": "x" * 300_000,
    "right to left": "قال العمدة نيلز أكر إن القوارب ستبقى في الميناء.\n\nNils Aker nodded.",
    "emoji": "🐟🐟🐟 ⚓ 👩🏽‍🌾\n\n🇳🇴🇮🇸",
    "separators": "One\u2028two\u2029three \ufdd0 four \ufffc five, Nils Aker.",
}


@pytest.mark.parametrize("name", STRANGE)
def test_strange_texts_are_shown_whole(driver: Driver, tmp_path: Path, name: str) -> None:
    path = tmp_path / "strange.txt"
    path.write_text(STRANGE[name], encoding="utf-8")
    driver.open(path)
    document = driver.window.reading.document
    assert document
    shown = "".join(driver.window.page.toPlainText().split())
    blanked = document.text.count("\ufdd0")
    assert len(shown) == len("".join(document.text.split())) - blanked
    if "Nils Aker" in document.text:
        driver.click("Nils Aker")
        assert driver.window.parts.panel.name.text() == "Nils Aker"


def test_a_missing_model_is_told_and_the_text_stays(driver: Driver, article: Path, analyser: StandInAnalyser) -> None:
    analyser.error = ModelError("No language model is installed.")
    with driver.qtbot.waitSignal(driver.window.reading.analysis_failed):
        driver.window.open(article)
    assert driver.window.messages.text() == "No language model is installed."
    assert driver.window.page.isVisible()


def test_a_notice_of_the_analysis_is_shown(driver: Driver, article: Path, analyser: StandInAnalyser) -> None:
    analyser.notice = "This seems not to be English."
    driver.open(article)
    assert driver.window.messages.text() == "This seems not to be English."
