"""How an article comes in and goes out: copied words, reloading, PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QFileDialog

from tests.app.driver import Driver
from tests.app.stand_ins import TEXT, StandInBackgrounds, page_about

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_copied_words_open_as_an_article(driver: Driver) -> None:
    QApplication.clipboard().setText(TEXT)
    with driver.qtbot.waitSignal(driver.window.reading.analysed):
        driver.press(Qt.Key.Key_V, CONTROL | SHIFT)
    driver.click("Nils Aker")
    assert driver.window.parts.panel.name.text() == "Nils Aker"
    assert not driver.window.actions_.reload.isEnabled()
    assert driver.window.recents.latest(5) == []


def test_without_copied_words_the_article_stays(reader: Driver) -> None:
    QApplication.clipboard().setText(" \n ")
    reader.window.actions_.paste.trigger()
    assert reader.window.messages.text() == "There are no copied words to open."
    assert reader.window.reading.document is not None


@pytest.mark.parametrize("by_renaming", [False, True])
def test_a_change_on_the_disk_is_noticed_and_reloaded(reader: Driver, article: Path, by_renaming: bool) -> None:
    changed = TEXT + "\nEllerland has changed its mind.\n"
    if by_renaming:
        other = article.with_suffix(".new")
        other.write_text(changed, encoding="utf-8")
        other.replace(article)
    else:
        article.write_text(changed, encoding="utf-8")
    reader.wait(lambda: "has changed on the disk" in reader.window.messages.text())
    with reader.qtbot.waitSignal(reader.window.reading.analysed):
        reader.push(reader.window.messages, "Reload")
    assert "changed its mind" in reader.window.page.toPlainText()


def test_f5_reads_the_file_again(reader: Driver, article: Path) -> None:
    with reader.qtbot.waitSignal(reader.window.reading.analysed):
        reader.press(Qt.Key.Key_F5)


def test_the_article_is_saved_as_a_pdf(reader: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "truce.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    reader.window.actions_.save_pdf.trigger()
    assert path.read_bytes().startswith(b"%PDF-")


def test_a_pdf_that_cannot_be_written_is_told(reader: Driver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "no such folder" / "truce.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    reader.window.actions_.save_pdf.trigger()
    assert "cannot be written" in reader.window.messages.text()


def test_printing_asks_for_a_printer(reader: Driver) -> None:
    reader.press(Qt.Key.Key_P, CONTROL)
    dialog = reader.window.findChild(QPrintDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_nothing_is_printed_or_reloaded_without_an_article(driver: Driver) -> None:
    do = driver.window.actions_
    assert not any(action.isEnabled() for action in (do.print, do.save_pdf, do.reload))


def test_positions_and_what_is_known_are_exported_with_the_notes(
    reader: Driver, backgrounds: StandInBackgrounds, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    backgrounds.known["Nils Aker"] = page_about("Nils Aker")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all"), "Markdown (*.md)"))
    reader.window.parts.notes.exchange.export_all.trigger()
    reader.wait((tmp_path / "all.md").exists)
    written = (tmp_path / "all.md").read_text(encoding="utf-8")
    assert "Marta Sund" in written
    assert "the truce a beginning" in written
    assert "CC BY-SA 4.0" in written
    assert backgrounds.asked == []
