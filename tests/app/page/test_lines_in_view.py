"""What is in view is known at every moment, also while a long text is still being laid out."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from reader.app.look.theme import LIGHT
from reader.app.page import Page, Type
from reader.documents import Document, from_text
from tests.benchmarks.chronicle import chronicle


@pytest.fixture(scope="module")
def document() -> Document:
    return from_text(chronicle(60_000))


@pytest.fixture
def page(qtbot: QtBot, document: Document) -> Page:
    page = Page(LIGHT, Type())
    qtbot.addWidget(page)
    page.resize(700, 600)
    page.show()
    page.show_document(document)
    return page


def test_the_top_is_in_view_before_the_end_is_laid_out(page: Page, document: Document) -> None:
    page.repaint()
    last = page.document().lastBlock()
    assert not last.layout().lineCount()
    visible = page._layers.visible()
    assert visible.start == 0
    assert 500 < visible.end < 5_000
    assert page.first_visible() == 0
    assert not last.layout().lineCount()  # and asking did not have it laid out


def test_between_two_paragraphs_the_second_is_the_first_in_view(page: Page, document: Document, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(page.document().lastBlock().layout().lineCount()), timeout=10_000)
    block = page.document().findBlockByNumber(page.document().blockCount() // 2)
    rest = block.next()
    below = block.layout().position().y() + block.layout().boundingRect().bottom()
    above = rest.layout().position().y()
    assert above > below + 2
    bar = page.verticalScrollBar()
    for y, first in ((below - 2, block), (below + 1, rest), (above + 1, rest)):
        bar.setValue(round(y))
        assert page._layers.offsets
        position = page._layers.offsets.to_qt(page.first_visible())
        assert page.document().findBlock(position).blockNumber() == first.blockNumber()
    bar.setValue(bar.maximum())
    assert page._layers.visible().end == document.paragraphs[-1].span.end
