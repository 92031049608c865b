"""What can be put right at a card and in the article itself."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction

from reader.analysis import EntityType
from reader.app.names import CardCorrections, PageCorrections
from reader.app.names.name_row import Column
from tests.app.names.names_bench import NamesBench, span_of


class Selection:
    """The words selected in an article."""

    span = None

    def __call__(self):
        return self.span


@pytest.fixture
def selection() -> Selection:
    return Selection()


@pytest.fixture
def card(bench: NamesBench, selection: Selection) -> Iterator[CardCorrections]:
    """The corrections of the first card: the mayor stressed that the boats would stay in harbour."""
    card = CardCorrections(bench.desk, selection, bench)
    card.set_position(bench.analysis.positions[0])
    yield card
    card.menu.close()


@pytest.fixture
def page(bench: NamesBench, selection: Selection) -> PageCorrections:
    return PageCorrections(bench.desk, selection, bench)


def offer(actions: list[QAction], words: str) -> QAction:
    return next(action for action in actions if action.text() == words)


def offered(actions: list[QAction]) -> list[str]:
    return [action.text().replace("&", "") for action in actions if action.isVisible() and not action.isSeparator()]


def test_a_card_that_is_no_position_goes_and_comes_back(bench, card):
    first = bench.analysis.positions[0]
    card.not_a_position.trigger()
    assert first not in bench.analysis.positions
    assert bench.row("Nils Aker")[Column.POSITIONS] == "2"
    bench.desk.undo.trigger()
    assert bench.analysis.positions == bench.found.positions


def test_another_speaker_is_chosen_among_those_who_can_speak(bench, card):
    assert offered(card.speakers.actions()) == [
        "Nobody Named",
        "Marta Sund",
        "Nils Aker",
        "Northern Fleet Union",
        "Ellerland",
        "Port Ellery",
    ]
    assert [action.text() for action in card.speakers.actions() if action.isChecked()] == ["Nils Aker"]
    offer(card.speakers.actions(), "Marta Sund").trigger()
    assert bench.analysis.positions[0].speakers == ("sund",)
    bench.desk.undo.trigger()
    offer(card.speakers.actions(), "Nobody Named").trigger()
    assert (bench.analysis.positions[0].speakers, bench.analysis.positions[0].described) == ((), "Nils Aker")


def test_the_selected_words_are_what_is_said(bench, card, selection):
    assert not card.wrong_words.isEnabled()
    selection.span = span_of(" the boats would stay in harbour ")
    card.set_position(bench.analysis.positions[2])
    card.wrong_words.trigger()
    position = bench.analysis.positions[2]
    assert position.content == (span_of("the boats would stay in harbour"),)
    assert (position.sure, bench.found.positions[2].sure) == (True, False)


def test_selected_white_space_is_no_words(bench, card, selection):
    selection.span = span_of("\n\n")
    card.set_position(bench.analysis.positions[0])
    assert not card.wrong_words.isEnabled()


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_the_menu_of_a_card_opens_with_the_three(bench, card):
    card.popup(bench.analysis.positions[1], bench.mapToGlobal(QPoint(20, 20)))
    assert card.menu.isVisible()
    assert offered(card.menu.actions())[:3] == ["Not a Position", "Wrong Speaker…", "Wrong Words: Use the Selection"]


def test_corrections_of_cards_are_listed_with_those_of_names(bench, card):
    card.not_a_position.trigger()
    assert bench.told()[0].startswith("“that the boats would stay in harbour until the talks are")
    assert bench.told()[0].endswith("is no position")


def test_without_a_position_nothing_is_offered(bench, card):
    card.set_position(None)
    assert not any(action.isEnabled() for action in card.actions())


def test_at_a_mark_its_name_is_corrected(bench, page):
    page.set_offset(span_of("Aker said").start + 1)
    assert offered(page.actions()) == [
        "Type of This Name",
        "The Same As",
        "Not “Nils Aker” Here",
        "No Name Here",
        "“Nils Aker” Is No Name",
        "Show in the Table of Names",
    ]
    offer(page.types.actions(), "Organisation").trigger()
    assert bench.named("Nils Aker").type is EntityType.ORG
    page.leave_out_here.trigger()
    assert bench.named("Nils Aker").mentions == (span_of("Nils Aker"),)
    page.set_offset(span_of("Nils Aker").start)
    page.leave_out.trigger()
    assert "Nils Aker" not in bench.rows()


def test_a_mark_can_be_another_name_or_the_same_as_another(bench, page):
    page.set_offset(span_of("Aker said").start)
    page.split.trigger()
    assert bench.named("Aker").mentions == (bench.found.entities[0].mentions[1],)
    page.same.aboutToShow.emit()
    assert offered(page.same.actions())[:2] == ["Marta Sund", "Nils Aker"]
    offer(page.same.actions(), "Nils Aker").trigger()
    assert bench.named("Nils Aker").mentions == bench.found.entities[0].mentions
    assert "Aker" not in bench.rows()


def test_selected_words_are_added_as_a_name(bench, page, selection):
    selection.span = span_of("Fishermen")
    page.set_offset(None)
    assert offered(page.actions()) == ["Add as a Name"]
    offer(page.add.actions(), "Nationality or group").trigger()
    assert bench.named("Fishermen").type is EntityType.NORP
    page.set_offset(selection.span.start)
    assert "Add as a Name" not in offered(page.actions())


def test_a_mark_is_found_in_the_table(bench, page):
    page.table_requested.connect(bench.view.select)
    bench.view.filter.setText("nobody")
    page.set_offset(span_of("Marta Sund").start)
    page.show_in_table.trigger()
    assert [entity.name for entity in bench.view.table.selected()] == ["Marta Sund"]
