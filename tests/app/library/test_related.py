"""What else the library has about the people and things of the open article."""

from __future__ import annotations

from reader.app.library import LazyLibrary
from reader.library.articles import Articles
from tests.app.driver import Driver
from tests.app.library.kept_articles import fill, kept
from tests.app.library.librarian import Librarian


def test_articles_that_share_names_are_listed_and_opened(librarian: Librarian) -> None:
    driver, related = librarian.driver, librarian.window.parts.related
    librarian.enter(librarian.view.search.articles, "Ellerland Offers Money")
    driver.wait(lambda: driver.window.reading.analysis)
    driver.window.side.show_tab(related)
    driver.wait(lambda: len(related.rows.rows) == 4)
    assert librarian.headings(related.rows)[0] == "Storm Regatta Put Off"
    assert related.rows.rows[0].words == "also about: Tove Lind, Cod Convention, Port Ellery"
    librarian.enter(related.rows, "Storm Regatta Put Off")
    driver.wait(lambda: driver.window.reading.document.title == "Storm Regatta Put Off")


def test_nothing_that_is_related_is_told(reader: Driver) -> None:
    related = reader.window.parts.related
    reader.window.side.show_tab(related)
    reader.wait(lambda: related.hint.text().startswith("No other article"))


def test_what_comes_into_the_library_meanwhile_is_listed(reader: Driver, library: LazyLibrary) -> None:
    related = reader.window.parts.related
    reader.window.side.show_tab(related)
    reader.wait(lambda: related.hint.text().startswith("No other article"))
    reader.wait(lambda: Articles(library.file()).count() == 1)
    fill(library.file())
    reader.window.parts.kept.shelf.changed.emit()
    reader.wait(lambda: len(related.rows.rows) == len(kept()))
