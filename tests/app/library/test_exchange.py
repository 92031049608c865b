"""The library is exported, imported and emptied."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from reader.app.library import LazyLibrary
from reader.library.articles import Articles
from tests.app.library.librarian import Librarian


def test_all_is_exported_emptied_and_imported(
    librarian: Librarian, library: LazyLibrary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, view, messages = tmp_path / "all.jsonl", librarian.view, librarian.window.messages
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    view.export.trigger()
    librarian.driver.wait(lambda: messages.text() == "5 articles written to all.jsonl.")
    before = {digest: Articles(library.file()).analysis(digest) for digest in Articles(library.file()).digests()}
    view.empty.trigger()
    box = view.findChild(QMessageBox)
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    next(button for button in box.buttons() if button.text() == "Empty").click()
    librarian.driver.wait(lambda: messages.text() == "5 articles taken out.")
    librarian.driver.wait(lambda: not view.search.articles.rows)
    view.take_in.trigger()
    librarian.driver.wait(lambda: messages.text() == "5 articles added.")
    assert {digest: Articles(library.file()).analysis(digest) for digest in before} == before
    librarian.driver.wait(lambda: len(view.search.articles.rows) == 5)


def test_thinking_better_of_emptying_keeps_all(librarian: Librarian, library: LazyLibrary) -> None:
    librarian.view.empty.trigger()
    librarian.view.findChild(QMessageBox).button(QMessageBox.StandardButton.Cancel).click()
    assert Articles(library.file()).count() == 5


def test_a_file_that_is_none_is_told_of(librarian: Librarian, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "picture.jsonl"
    path.write_bytes(b"\xff\xfe\x00 no library")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    librarian.view.take_in.trigger()
    librarian.driver.wait(librarian.window.messages.text)
    assert librarian.window.messages.text() == "picture.jsonl is no library that was exported."
