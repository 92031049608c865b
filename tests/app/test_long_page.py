"""A text that takes Qt a while to lay out: places in it hold from the first moment, and nothing takes long at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from reader.app.look.theme import DARK, LIGHT
from reader.app.page import Page, Type
from reader.documents import Document, Span, from_text
from tests.benchmarks.chronicle import chronicle

WORDS = 30_000
FAR = 100_000  # code points


@pytest.fixture(scope="module")
def document() -> Document:
    return from_text(chronicle(WORDS))


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page(LIGHT, Type())
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def blocks_laid_out(page: Page) -> int:
    block, count = page.document().firstBlock(), 0
    while block.isValid():
        count += block.layout().lineCount() > 0
        block = block.next()
    return count


@pytest.fixture
def far(page: Page, document: Document, qtbot: QtBot) -> Page:
    """A page that stands far down."""
    page.show_document(document)
    page.put_at_top(FAR)
    qtbot.waitUntil(page.is_laid_out)
    return page


def is_at(page: Page, offset: int) -> bool:
    """Whether it stands there, to a line."""
    return page.first_visible() <= offset < page.first_visible() + 2 * page.kind.measure


def test_a_place_far_down_is_told_at_once_and_shown_when_it_is_laid_out(
    page: Page, document: Document, qtbot: QtBot
) -> None:
    page.show_document(document)
    page.put_at_top(FAR)
    assert page.first_visible() == FAR
    assert blocks_laid_out(page) < page.document().blockCount() / 4
    qtbot.waitUntil(page.is_laid_out)
    assert is_at(page, FAR)
    assert page.verticalScrollBar().value() > 0
    assert blocks_laid_out(page) == page.document().blockCount()


def test_a_passage_far_down_is_scrolled_to_before_all_is_laid_out(page: Page, document: Document, qtbot: QtBot) -> None:
    page.show_document(document)
    words = Span(FAR, FAR + 10)
    page.flash([words])
    qtbot.waitUntil(page.is_laid_out)
    assert page.viewport().rect().contains(page.box_of(words))


@pytest.mark.parametrize("change", ["size", "width", "both"])
def test_the_place_and_the_selection_stay_in_another_look(far: Page, change: str, qtbot: QtBot) -> None:
    there = far.first_visible()
    words = Span(there + 300, there + 420)
    far.select(words)
    selected = far.selected_span()
    if change != "width":
        far.set_look(LIGHT, Type(16))
    if change != "size":
        far.resize(450, 600)
        far.resize(480, 600)
    assert far.first_visible() == there
    assert blocks_laid_out(far) < far.document().blockCount() / 4
    qtbot.waitUntil(far.is_laid_out)
    assert is_at(far, there)
    assert far.selected_span() == selected


def test_what_was_seen_is_seen_until_the_place_is_found_again(far: Page, qtbot: QtBot) -> None:
    before = far.viewport().grab().toImage()
    far.set_look(LIGHT, Type(16))
    assert far.viewport().grab().toImage().copy(0, 0, 500, 500) == before.copy(0, 0, 500, 500)
    qtbot.waitUntil(far.is_laid_out)
    assert far.viewport().grab().toImage().copy(0, 0, 500, 500) != before.copy(0, 0, 500, 500)


def test_another_article_is_not_taken_to_the_place_of_the_one_before(far: Page, qtbot: QtBot) -> None:
    far.set_look(LIGHT, Type(16))
    far.show_document(from_text("A Short One\n\nIt has a single paragraph."))
    qtbot.waitUntil(far.is_laid_out)
    assert far.first_visible() == 0


def test_other_colours_lay_nothing_out_anew(far: Page) -> None:
    far.set_look(DARK, far.kind)
    assert blocks_laid_out(far) == far.document().blockCount()
    assert far.is_laid_out()


def test_a_press_before_all_is_laid_out_does_not_lay_it_out(page: Page, document: Document, qtbot: QtBot) -> None:
    page.show_document(document)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
    assert blocks_laid_out(page) < page.document().blockCount() / 4
