"""What is opened is kept in the library, and read from there when its file has gone."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from reader.app.library import LazyLibrary
from reader.app.services import Services
from reader.library.articles import LIBRARY_FILE, Articles, KeptArticle
from tests.app.driver import Driver
from tests.app.stand_ins import HEADLINE, StandInBackgrounds, page_about


def kept(driver: Driver, library: LazyLibrary, where: Callable[[KeptArticle], object] = bool) -> KeptArticle:
    """The only article of the library, once it is there as wanted."""
    found: list[KeptArticle] = []

    def look() -> bool:
        found[:] = Articles(library.file()).latest()
        return len(found) == 1 and bool(where(found[0]))

    driver.wait(look)
    return found[0]


def test_an_article_is_kept_with_what_was_found(driver: Driver, article: Path, library: LazyLibrary) -> None:
    driver.open(article)
    it = kept(driver, library)
    assert (it.title, it.byline, it.date) == (HEADLINE, "Ada Quill", datetime.date(2024, 3, 12))
    assert it.path == article
    assert it.digest == driver.window.reading.document.digest
    assert Articles(library.file()).analysis(it.digest) == driver.window.reading.analysis


def test_pages_that_are_known_join_names(
    driver: Driver, article: Path, library: LazyLibrary, backgrounds: StandInBackgrounds
) -> None:
    backgrounds.known["Nils Aker"] = page_about("Nils Aker (mayor)")
    driver.open(article)
    kept(driver, library)
    pages = library.file().read(lambda db: db.execute("SELECT name FROM subjects WHERE page = 'Nils Aker (mayor)'"))
    assert pages.fetchall() == [("Nils Aker",)]


def test_a_page_that_is_found_later_joins_names_too(
    driver: Driver, article: Path, library: LazyLibrary, backgrounds: StandInBackgrounds
) -> None:
    driver.open(article)
    kept(driver, library)
    backgrounds.known["Nils Aker"] = page_about("Nils Aker (mayor)")
    driver.click("Aker")
    query = "SELECT name FROM subjects WHERE page = 'Nils Aker (mayor)'"
    driver.wait(lambda: library.file().read(lambda db: db.execute(query).fetchall()) == [("Nils Aker",)])


def test_a_correction_is_kept_too(reader: Driver, library: LazyLibrary) -> None:
    kept(reader, library)
    desk = reader.window.parts.workbench.desk
    desk.leave_out([entity for entity in desk.analysis.entities if entity.name == "Storm Regatta"])
    names = "SELECT count(*) FROM entities WHERE name = 'Storm Regatta'"
    reader.wait(lambda: library.file().read(lambda db: db.execute(names).fetchone()) == (0,))


def test_the_place_is_kept(driver: Driver, library: LazyLibrary, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The Long Wait\n\n" + "\n\n".join(f"Boat {n} waits in Ellerland." for n in range(300)))
    driver.open(path)
    kept(driver, library)
    driver.window.page.put_at_top(driver.window.page.article.text.index("Boat 150 "))
    there = driver.window.page.first_visible()
    driver.window.close()
    driver.lanes.close()
    assert kept(driver, library).offset == there


def test_what_was_read_last_is_kept_when_the_window_closes_at_once(
    driver: Driver, article: Path, library: LazyLibrary
) -> None:
    driver.open(article)
    driver.window.close()
    driver.lanes.close()
    assert Articles(library.file()).count() == 1


def test_nothing_is_kept_where_that_is_not_wanted(
    driver: Driver, article: Path, library: LazyLibrary, services: Services
) -> None:
    services.settings.change(library=False)
    driver.open(article)
    driver.window.close()
    driver.lanes.close()
    assert Articles(library.file()).count() == 0


def test_the_text_is_not_kept_where_that_is_not_wanted(
    driver: Driver, article: Path, library: LazyLibrary, services: Services
) -> None:
    services.settings.change(library_texts=False)
    driver.open(article)
    assert not kept(driver, library).has_text


def test_a_file_that_has_gone_is_read_from_the_library(driver: Driver, article: Path, library: LazyLibrary) -> None:
    driver.open(article)
    kept(driver, library)
    document = driver.window.reading.document
    article.unlink()
    driver.open(article)
    assert driver.window.reading.document == document
    assert "truce.txt is not there any more" in driver.window.messages.text()


def test_a_file_that_has_gone_is_still_among_the_latest(driver: Driver, article: Path, library: LazyLibrary) -> None:
    driver.open(article)
    kept(driver, library)
    article.unlink()
    recents = driver.window.recents
    driver.wait(lambda: recents.latest(4) == [(HEADLINE, article)])
    Articles(library.file()).empty()
    driver.window.parts.kept.shelf.changed.emit()
    driver.wait(lambda: not recents.latest(4))


def test_a_file_that_nobody_has_read_is_missed(driver: Driver, tmp_path: Path) -> None:
    driver.window.open(tmp_path / "never.txt")
    driver.wait(driver.window.messages.text)
    assert "never.txt" in driver.window.messages.text()
    assert driver.window.reading.document is None


def test_a_library_that_cannot_be_used_is_told_of(driver: Driver, article: Path, library: LazyLibrary) -> None:
    library.folder.write_text("a file where the folder should be")
    driver.open(article)
    driver.wait(driver.window.messages.text)
    assert driver.window.messages.text().startswith("The library cannot be used")


def test_a_damaged_library_is_set_aside_and_told_of(driver: Driver, article: Path, library: LazyLibrary) -> None:
    library.folder.mkdir(parents=True)
    (library.folder / LIBRARY_FILE).write_bytes(b"no library at all " * 100)
    driver.open(article)
    driver.wait(driver.window.messages.text)
    assert driver.window.messages.text().startswith("The library was damaged. 0 of its articles could be read")
    assert kept(driver, library).title == HEADLINE
    assert list(library.folder.glob("library.damaged-*.db"))


def test_where_the_reader_is_is_no_matter_to_be_told_of(driver: Driver, article: Path, library: LazyLibrary) -> None:
    library.folder.write_text("a file where the folder should be")
    driver.open(article)
    driver.wait(driver.window.messages.text)
    driver.window.messages.hide()
    driver.window.recents.keep()
    done: list[object] = []
    driver.lanes.library.start(lambda _: "after it", done.append, done.append)
    driver.wait(lambda: done)
    assert not driver.window.messages.text()
