"""The page of somebody: what they say by date, to whom, where they are named, and whether it differs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.app.library import LazyLibrary
from reader.app.library.join_dialog import JoinDialog
from reader.app.library.subject_page import SubjectPage
from reader.app.services import Services
from reader.documents import Span
from reader.library.articles import Articles, Subject, Subjects
from reader.notes import Motivation, Notebook
from tests.app.driver import Driver
from tests.app.library.kept_articles import kept
from tests.app.library.librarian import Librarian

SAYS = "Nils Aker says"


def subject(library: LazyLibrary, name: str) -> Subject:
    return Subjects(library.file()).named(name)[0]


@pytest.fixture
def page(librarian: Librarian, library: LazyLibrary) -> SubjectPage:
    """The page of Nils Aker, by way of the speakers."""
    librarian.type("boats")
    search = librarian.view.search
    librarian.sees(search.speakers, "Nils Aker")
    search.tabs.setCurrentIndex(2)
    librarian.enter(search.speakers, "Nils Aker")
    page = librarian.view.subject
    librarian.driver.wait(lambda: page.subject == subject(library, "Nils Aker"))
    return page


def test_positions_are_listed_by_date(page: SubjectPage, librarian: Librarian) -> None:
    librarian.sees(page.said.rows, SAYS, "Nils Aker promises", SAYS, "Nils Aker warns")
    assert page.said.rows.rows[0].aside == "9 Jan 2024"
    assert page.told.text() == "Person · 4 positions in 4 articles"
    assert page.tabs.tabText(0) == "Positions (4)"
    assert page.said.rows.hasFocus()


def test_words_force_and_article_narrow_list_and_timeline(page: SubjectPage, librarian: Librarian) -> None:
    said = page.said
    said.words.setText("foreign boats")
    librarian.sees(said.rows, SAYS, SAYS)
    assert said.timeline.accessibleDescription().startswith("2 positions")
    said.words.clear()
    said.force.setCurrentIndex(said.force.findData("warns"))
    said.force.activated.emit(said.force.currentIndex())
    librarian.sees(said.rows, "Nils Aker warns")
    said.force.setCurrentIndex(0)
    said.article.setCurrentIndex(said.article.findText("Boats Wait in Port Ellery"))
    said.article.activated.emit(said.article.currentIndex())
    librarian.sees(said.rows, SAYS)
    said.words.setText("walrus")
    assert said.counts.text() == "No position fits."


def test_zooming_narrows_to_what_is_seen(page: SubjectPage, librarian: Librarian) -> None:
    said = page.said
    first = said.timeline.seen.first
    said.timeline.zoom(0.3, first)
    librarian.sees(said.rows, SAYS, "Nils Aker promises")
    said.all.click()
    assert len(said.rows.rows) == 4


def test_who_answers_is_listed(page: SubjectPage, librarian: Librarian) -> None:
    assert librarian.headings(page.exchanges) == ["Marta Sund → Nils Aker: says"]
    assert page.tabs.tabText(1) == "To and from others (1)"


def test_enter_opens_the_article_and_back_returns_to_the_page(page: SubjectPage, librarian: Librarian) -> None:
    librarian.enter(page.said.rows, "Nils Aker warns")
    window = librarian.window
    librarian.driver.wait(lambda: window.reading.document)
    assert window.reading.document.title == "Ellerland Offers Money"
    window.actions_.back.trigger()
    assert page.isVisible()
    window.actions_.back.trigger()
    assert librarian.view.search.field.text() == "boats"
    window.actions_.forward.trigger()
    assert page.isVisible()


def test_two_positions_are_shown_side_by_side(page: SubjectPage, librarian: Librarian) -> None:
    rows = page.said.rows
    assert not page.said.compare.isEnabled()
    librarian.choose(rows, SAYS)
    index = rows.model().index(3, 0)
    rows.selectionModel().select(index, rows.selectionModel().SelectionFlag.Select)
    librarian.driver.press(Qt.Key.Key_C)
    pair = librarian.view.pair
    assert pair.isVisible()
    assert [card.date.text() for card in pair.cards] == ["9 Jan 2024", "5 Nov 2024"]
    assert pair.told.text() == "43 weeks apart."
    assert not pair.dismiss.isVisible()
    assert pair.cards[0].open.hasFocus()
    librarian.driver.press(Qt.Key.Key_Space)
    librarian.driver.wait(lambda: librarian.window.reading.document)
    assert librarian.window.reading.document.title == "Boats Wait in Port Ellery"


def test_what_differs_is_suggested_and_dismissed_for_good(page: SubjectPage, librarian: Librarian) -> None:
    assert not page.differences.rows
    page.tabs.setCurrentIndex(4)
    librarian.sees(page.differences, "says – says")
    assert page.differences.rows[0].words == (
        "“the harbour will open to foreign boats in spring” – “the harbour will not open to foreign boats in spring”"
    )
    librarian.enter(page.differences, "says – says")
    pair = librarian.view.pair
    assert pair.told.text().startswith("Differs? ")
    pair.dismiss.click()
    assert page.isVisible()
    librarian.sees(page.differences)
    assert page.tabs.tabText(4) == "Differs? (0)"


def test_two_are_joined_and_parted_by_undo(page: SubjectPage, librarian: Librarian, library: LazyLibrary) -> None:
    page.join.click()
    dialog = librarian.view.findChild(JoinDialog)
    dialog.field.setText("tove")
    librarian.sees(dialog.rows, "Tove Lind")
    dialog.field.setFocus()
    librarian.driver.qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    librarian.driver.qtbot.keyClick(dialog.rows, Qt.Key.Key_Return)
    librarian.driver.wait(lambda: page.tabs.tabText(0) == "Positions (6)")
    assert subject(library, "tove").name == "Nils Aker"
    librarian.window.parts.undoing.undo.trigger()
    librarian.driver.wait(lambda: page.tabs.tabText(0) == "Positions (4)")
    assert subject(library, "tove").name == "Tove Lind"


def test_another_of_that_name_is_split_off_and_joined_again(page: SubjectPage, librarian: Librarian) -> None:
    page.tabs.setCurrentIndex(2)
    assert not page.split_button.isEnabled()
    librarian.choose(page.articles, "Ellerland Offers Money")
    page.split_button.click()
    librarian.driver.wait(lambda: page.tabs.tabText(2) == "Articles (3)")
    assert librarian.window.messages.text() == "1 article names somebody else called Nils Aker now."
    librarian.window.parts.undoing.undo.trigger()
    librarian.driver.wait(lambda: page.tabs.tabText(2) == "Articles (4)")


def test_notes_on_passages_that_name_them_lead_there(
    librarian: Librarian, services: Services, library: LazyLibrary
) -> None:
    document = kept()[3][0]
    notebook = Notebook(document, services.knowledge().notes)
    start = document.text.index("Nils Aker warned")
    notebook.add(Span(start, start + 16), Motivation.COMMENTING, body="Is that so?")
    librarian.view.show_subject(subject(library, "Nils Aker").id)
    page = librarian.view.subject
    librarian.sees(page.notes, "Is that so?")
    page.tabs.setCurrentIndex(3)
    librarian.enter(page.notes, "Is that so?")
    driver = librarian.driver
    driver.wait(lambda: driver.window.reading.document)
    assert [driver.words(span) for span in driver.window.page.flashed()] == ["Nils Aker warned"]


def test_a_page_of_somebody_whom_no_article_names_any_more_is_left(
    page: SubjectPage, librarian: Librarian, library: LazyLibrary
) -> None:
    Articles(library.file()).empty()
    page.refresh()
    librarian.driver.wait(librarian.view.search.isVisible)


def test_the_panel_leads_to_the_page_and_back_to_the_article(
    driver: Driver, library: LazyLibrary, services: Services, reader: Driver
) -> None:
    document, analysis = kept()[0]
    Articles(library.file()).add(document, analysis)
    driver.click("Aker")
    panel, window = driver.window.parts.panel, driver.window
    driver.wait(lambda: panel.everywhere.isVisible())
    assert panel.everywhere.text() == "In all articles: 4 positions in 2 articles"
    panel.everywhere.click()
    page = window.parts.library.view.subject
    driver.wait(lambda: page.subject and page.subject.name == "Nils Aker")
    assert not window.side.isVisible()
    window.actions_.back.trigger()
    assert window.page.isVisible()
    assert window.side.isVisible()
