"""All names of the articles in a folder looked up: one file after the other, with Cancel, and resumed."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from tests.app.driver import Driver
from tests.app.stand_ins import TEXT, StandInBackgrounds


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with articles, one of them below, and one file that is none; it is the one that the reader picks."""
    folder = tmp_path / "articles"
    (folder / "below").mkdir(parents=True)
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "b.txt").write_text("Nils Aker met Marta Sund in Ellerland.\n", encoding="utf-8")
    (folder / "below" / "c.txt").write_text("Nothing was said in Port Ellery.\n", encoding="utf-8")
    (folder / "d.pdf").write_bytes(b"%PDF-1.4\nbroken")
    (folder / "e.zip").write_bytes(b"not looked at")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def prepare(driver: Driver) -> None:
    driver.window.actions_.prepare_folder.trigger()


def test_all_articles_are_prepared_and_what_is_missing_is_told(
    driver: Driver, folder: Path, backgrounds: StandInBackgrounds
) -> None:
    seen: list[str] = []
    status = driver.window.status
    status.work = lambda words, share, work=status.work: (seen.append(words), work(words, share))  # type: ignore[method-assign]
    prepare(driver)
    driver.wait(lambda: "4 articles: 6 names are ready" in status.text())
    assert len(backgrounds.asked) == 7 + 3 + 1
    assert driver.window.messages.text() == (
        "Not found out yet: Ellerland. Try again later to go on. "
        "No page was found for Northern Fleet Union, Cod Convention, Storm Regatta. Not read: d.pdf."
    )
    assert [words for words in seen if words.startswith("Preparing")] == [
        "Preparing 1 of 4: a.txt",
        "Preparing 2 of 4: b.txt",
        "Preparing 3 of 4: c.txt",
        "Preparing 4 of 4: d.pdf",
    ]
    assert "picture of Nils Aker" in backgrounds.further.asked
    assert not status.progress.isVisible()
    assert driver.window.reading.document is None


def test_it_is_cancelled_and_gone_on_with(driver: Driver, folder: Path, backgrounds: StandInBackgrounds) -> None:
    held = backgrounds.held["Nils Aker"] = threading.Event()
    prepare(driver)
    driver.wait(lambda: backgrounds.asked)
    driver.push(driver.window.status, "Cancel")
    assert driver.window.status.text().startswith("Stopped. What was found so far is kept")
    backgrounds.held.pop("Nils Aker")
    held.set()
    done = threading.Event()
    driver.lanes.ahead.start(lambda _: None, lambda _: done.set(), lambda _: None)
    driver.wait(done.is_set)
    assert set(backgrounds.asked) == {"Nils Aker"}
    prepare(driver)
    driver.wait(lambda: "4 articles" in driver.window.status.text())


def test_an_article_can_be_opened_meanwhile(
    driver: Driver, folder: Path, article: Path, backgrounds: StandInBackgrounds
) -> None:
    held = backgrounds.held["Nils Aker"] = threading.Event()
    prepare(driver)
    driver.wait(lambda: backgrounds.asked)
    driver.open(article)
    driver.click("Marta Sund")
    driver.wait(lambda: "Marta Sund is" in driver.sees(driver.window.parts.panel.background))
    backgrounds.held.pop("Nils Aker")
    held.set()
    driver.wait(lambda: "4 articles" in driver.window.status.text())


def test_a_folder_without_texts_is_told(driver: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "empty"))
    prepare(driver)
    assert driver.window.messages.text() == "There are no texts in empty."


def test_nothing_happens_where_no_folder_is_chosen(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    prepare(driver)
    assert not driver.window.status.progress.isVisible()
