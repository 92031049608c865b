"""`reader:` addresses open their passage, from the command line, a second start, and a note."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from reader.app.articles.windows import Windows
from reader.app.window import Window
from reader.documents import load
from reader.notes import EntityName, PassageLink, select
from reader.paths import target_of
from tests.app.conftest import *  # noqa: F403 - the window with its stand-ins
from tests.app.driver import Driver
from tests.app.notes.note_reader import NoteReader
from tests.app.stand_ins import HEADLINE, TEXT, span_of


def address_in(path: Path, words: str) -> str:
    document = load(path)
    return str(PassageLink(document.digest, *select(document.text, span_of(words, document.text))))


@pytest.fixture
def person(reader: Driver) -> NoteReader:
    return NoteReader(reader)


def flashed(window: Window) -> list[str]:
    document = window.reading.document
    return [span.of(document.text) for span in window.page.flashed()] if document else []


def test_a_passage_of_the_open_article_is_shown(person: NoteReader, article: Path) -> None:
    person.window.show_target(address_in(article, "went home early"))
    assert flashed(person.window) == ["went home early"]


def test_an_article_that_was_read_lately_is_opened_at_the_passage(person: NoteReader, tmp_path: Path) -> None:
    path = person.write_second(tmp_path)
    person.driver.open(path)
    person.driver.open(tmp_path / "truce.txt")
    person.window.show_target(address_in(path, "glad of that"))
    person.driver.wait(lambda: flashed(person.window) == ["glad of that"])
    assert person.window.actions_.back.isEnabled()


def test_a_passage_is_found_where_the_text_has_changed_meanwhile(
    person: NoteReader, article: Path, tmp_path: Path
) -> None:
    person.note("went home early", "Why?")
    address = address_in(article, "went home early")
    person.driver.open(person.write_second(tmp_path))
    article.write_text(TEXT.replace("Fishermen in Port Ellery", "Yesterday, fishermen in Port Ellery"))
    person.window.show_target(address)
    person.driver.wait(lambda: flashed(person.window) == ["went home early"])
    assert person.heading() == HEADLINE


def test_a_link_in_a_note_leads_to_its_passage(person: NoteReader, article: Path, tmp_path: Path) -> None:
    address = address_in(article, "went home early")
    person.driver.open(person.write_second(tmp_path))
    person.note("Nobody", f"See [there]({address})")
    person.look_at_notes()
    person.driver.push(person.panel.editor, "Preview")
    assert address in person.panel.editor.preview.toHtml().replace("&amp;", "&")
    person.panel.editor.preview.anchorClicked.emit(QUrl(address))
    person.driver.wait(lambda: flashed(person.window) == ["went home early"])


@pytest.mark.parametrize("address", ["reader:passage/nothing", "reader:", "reader:passage/" + "0" * 64 + "?exact=x"])
def test_what_leads_nowhere_is_told(person: NoteReader, address: str) -> None:
    person.window.show_target(address)
    person.driver.wait(lambda: person.window.messages.text())
    assert "passage" in person.window.messages.text()
    assert person.heading() == HEADLINE


def test_a_second_start_brings_an_address(
    services: Services,  # noqa: F405
    appearance: Appearance,  # noqa: F405
    driver: Driver,
    article: Path,
) -> None:
    windows = Windows(services, appearance, driver.lanes)
    window = windows.add(article)
    driver.qtbot.waitSignal(window.reading.analysed, timeout=10_000).wait()
    windows.take([target_of(address_in(article, "went home early"))])
    driver.wait(lambda: flashed(window) == ["went home early"])
    windows.close()


def test_words_of_the_command_line_are_files_or_addresses() -> None:
    assert target_of("a/reader:b.txt") == Path("a/reader:b.txt")
    assert target_of("reader:passage/1") == "reader:passage/1"
    assert target_of(Path("/a b/c.txt").as_uri()) == Path("/a b/c.txt")


def test_a_link_to_a_name_opens_it(person: NoteReader) -> None:
    person.window.parts.notes.on_entity.followed.emit(EntityName("Marta Sund", "PERSON").iri)
    assert person.window.parts.panel.entity.name == "Marta Sund"
    person.window.parts.notes.on_entity.followed.emit(EntityName("Ada Quill", "PERSON").iri)
    assert person.window.messages.text() == "Ada Quill is not named in this article."


def test_back_to_another_article_shows_the_name_that_was_looked_at_there(person: NoteReader, tmp_path: Path) -> None:
    path = person.write_second(tmp_path)
    person.driver.open(path)
    person.driver.open(tmp_path / "truce.txt")
    person.driver.click("Sund")
    person.window.show_target(address_in(path, "glad of that"))
    person.driver.wait(lambda: flashed(person.window) == ["glad of that"])
    assert person.window.parts.panel.entity is None
    person.window.actions_.back.trigger()
    person.driver.wait(lambda: person.heading() == HEADLINE)
    person.driver.wait(lambda: person.window.parts.panel.entity)
    assert person.window.parts.panel.entity.name == "Marta Sund"
