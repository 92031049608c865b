"""The library is searched, leads to the words in an article, and back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from reader.app.library import LazyLibrary
from reader.app.services import Services
from reader.documents import Span
from reader.library.articles import Articles
from reader.notes import Notebook
from tests.app.driver import Driver
from tests.app.library.kept_articles import kept
from tests.app.library.librarian import Librarian

MEMBERSHIP = ("Marta Sund says", "Tove Lind says", "Tove Lind promises")


def test_the_latest_articles_are_shown_first(librarian: Librarian) -> None:
    search = librarian.view.search
    assert librarian.headings(search.articles)[0] == "Storm Regatta Put Off"
    assert search.hint.text() == "5 articles are kept. Delete takes the selected ones out."
    assert search.field.hasFocus()


def test_words_find_positions_articles_and_speakers_by_number(librarian: Librarian) -> None:
    search = librarian.view.search
    librarian.type("membership")
    librarian.sees(search.positions, *MEMBERSHIP)
    librarian.sees(search.articles, "Storm Regatta Put Off", "Ellerland Offers Money")
    librarian.sees(search.speakers, "Tove Lind", "Marta Sund")
    assert [row.aside for row in search.speakers.rows] == ["2", "1"]
    assert search.tabs.tabText(0) == "Positions (3)"
    assert search.tabs.currentIndex() == 0


def test_articles_show_the_words_that_were_sought_where_the_text_has_them(librarian: Librarian) -> None:
    articles = librarian.view.search.articles
    assert not any(row.words for row in articles.rows)
    librarian.type("membership")
    librarian.driver.wait(lambda: all("membership" in row.words for row in articles.rows))
    assert librarian.headings(articles) == ["Storm Regatta Put Off", "Ellerland Offers Money"]
    librarian.type("by:Lind")
    librarian.driver.wait(lambda: not any(row.words for row in articles.rows))
    assert librarian.headings(articles) == ["Storm Regatta Put Off", "Ellerland Offers Money"]


def test_query_words_narrow(librarian: Librarian) -> None:
    librarian.type("by:Lind says:membership after:2024-11 force:promises in:positions")
    librarian.sees(librarian.view.search.positions, "Tove Lind promises")


def test_what_cannot_be_understood_is_told_and_what_was_found_stays(librarian: Librarian) -> None:
    search = librarian.view.search
    librarian.type("membership")
    librarian.sees(search.positions, *MEMBERSHIP)
    librarian.type("after:soon")
    assert search.hint.text().startswith("“after:soon” is no date")
    librarian.sees(search.positions, *MEMBERSHIP)
    librarian.type("walrus")
    librarian.driver.wait(lambda: search.hint.text() == "Nothing fits.")


def test_a_speaker_has_their_positions_beside(librarian: Librarian) -> None:
    search = librarian.view.search
    librarian.type("membership")
    librarian.sees(search.speakers, "Tove Lind", "Marta Sund")
    librarian.sees(search.theirs, "Tove Lind says", "Tove Lind promises")
    search.tabs.setCurrentIndex(2)
    librarian.choose(search.speakers, "Marta Sund")
    librarian.sees(search.theirs, "Marta Sund says")
    assert [row.aside for row in search.theirs.rows] == ["18 Feb 2025"]


def test_notes_are_searched_by_plain_words(librarian: Librarian, services: Services) -> None:
    search, document = librarian.view.search, kept()[3][0]
    start = document.text.index("Tove Lind promised")
    Notebook(document, services.knowledge().notes).add(Span(start, start + 18), body="The league, at last")
    librarian.type("promised league")
    librarian.sees(search.notes, "The league, at last")
    assert search.tabs.tabText(3) == "Notes (1)"
    search.tabs.setCurrentIndex(3)
    librarian.enter(search.notes, "The league, at last")
    driver = librarian.driver
    driver.wait(lambda: driver.window.reading.document)
    assert [driver.words(span) for span in driver.window.page.flashed()] == ["Tove Lind promised"]


def test_names_and_keys_are_completed(librarian: Librarian) -> None:
    field = librarian.view.search.field
    librarian.driver.qtbot.keyClicks(field, "by:tov")
    librarian.driver.wait(lambda: field.offered.stringList() == ['by:"Tove Lind"'])
    field.clear()
    librarian.driver.qtbot.keyClicks(field, "for")
    librarian.driver.wait(lambda: field.offered.stringList() == ["force:"])


def test_enter_opens_the_article_at_the_words_and_back_returns(librarian: Librarian) -> None:
    search, driver = librarian.view.search, librarian.driver
    librarian.type("membership")
    librarian.sees(search.positions, *MEMBERSHIP)
    driver.press(Qt.Key.Key_Down)
    assert search.positions.hasFocus()
    librarian.enter(search.positions, "Tove Lind promises")
    driver.wait(lambda: driver.window.reading.document)
    assert driver.window.reading.document.title == "Ellerland Offers Money"
    assert not librarian.window.parts.library.is_shown
    assert driver.window.page.hasFocus()
    assert [driver.words(span) for span in driver.window.page.flashed()] == [
        "Tove Lind promised membership of the fishing league to both harbour towns"
    ]
    driver.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert librarian.window.parts.library.is_shown
    assert search.field.text() == "membership"
    librarian.sees(search.positions, *MEMBERSHIP)
    assert search.positions.currentIndex().row() == 2


def test_back_leads_through_searches_to_the_article(librarian: Librarian) -> None:
    driver, search = librarian.driver, librarian.view.search
    librarian.type("boats")
    librarian.type("money")
    do = librarian.window.actions_
    do.back.trigger()
    assert search.field.text() == "boats"
    do.forward.trigger()
    assert search.field.text() == "money"
    for _ in range(2):
        do.back.trigger()
    assert search.field.text() == ""
    do.back.trigger()
    assert not librarian.window.parts.library.is_shown
    assert not do.back.isEnabled()
    assert driver.window.empty.isVisible()


def test_escape_and_the_action_lead_back(librarian: Librarian) -> None:
    driver = librarian.driver
    driver.press(Qt.Key.Key_Escape)
    assert not librarian.window.parts.library.is_shown
    assert not librarian.window.actions_.library.isChecked()
    driver.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert librarian.window.parts.library.is_shown
    assert not librarian.window.actions_.find.isEnabled()
    driver.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert librarian.window.actions_.find.isEnabled()


def test_articles_are_removed_and_put_back_with_undo(librarian: Librarian, library: LazyLibrary) -> None:
    driver, search = librarian.driver, librarian.view.search
    librarian.choose(search.articles, "Storm Regatta Put Off")
    driver.press(Qt.Key.Key_Delete)
    driver.wait(lambda: len(search.articles.rows) == 4)
    assert librarian.headings(search.articles)[0] == "Ellerland Offers Money"
    driver.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    driver.wait(lambda: len(search.articles.rows) == 5)
    assert Articles(library.file()).count() == 5
    librarian.window.parts.undoing.redo.trigger()
    driver.wait(lambda: len(search.articles.rows) == 4)


def test_an_article_that_was_removed_meanwhile_is_told_of(librarian: Librarian, library: LazyLibrary) -> None:
    Articles(library.file()).empty()
    librarian.enter(librarian.view.search.articles, "Storm Regatta Put Off")
    librarian.driver.wait(librarian.window.messages.text)
    assert librarian.window.messages.text() == "The article is not in the library any more."


def test_nothing_of_it_is_made_before_it_is_asked_for(driver: Driver) -> None:
    assert driver.window.parts.library.view is None
