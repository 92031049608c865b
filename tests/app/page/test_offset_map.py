"""Code points and UTF-16 units, for any text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.app.page.offset_map import OffsetMap
from reader.documents import Document, Span
from reader.documents.loading import from_text
from reader.errors import DocumentError

CHARACTERS = st.one_of(
    st.sampled_from("ab \n\t\u00a0\u2028\u2029\ufdd0\ufffc\u202e🐟👩🏽\u200dé"),
    st.characters(exclude_categories=("Cs",)),
)


def document_of(text: str) -> Document | None:
    try:
        return from_text(text)
    except DocumentError:
        return None


@given(st.text(CHARACTERS, max_size=80))
def test_every_code_point_of_a_paragraph_comes_back(text: str) -> None:
    document = document_of(text)
    if document:
        offsets = OffsetMap(document)
        for paragraph in document.paragraphs:
            for offset in range(paragraph.span.start, paragraph.span.end + 1):
                assert offsets.from_qt(offsets.to_qt(offset)) == offset


@given(st.text(CHARACTERS, max_size=80))
def test_qt_has_each_character_where_the_map_says(text: str) -> None:
    document = document_of(text)
    if document:
        offsets, shown = OffsetMap(document), QTextDocument()
        shown.setPlainText(offsets.shown())
        assert shown.blockCount() == len(document.paragraphs)
        for paragraph in document.paragraphs:
            for offset in range(*paragraph.span):
                character = document.text[offset]
                if character.isalnum() or character == "🐟":
                    cursor = QTextCursor(shown)
                    cursor.setPosition(offsets.to_qt(offset))
                    cursor.setPosition(offsets.to_qt(offset + 1), QTextCursor.MoveMode.KeepAnchor)
                    assert cursor.selectedText() == character


@given(st.text(CHARACTERS, max_size=80))
def test_positions_never_go_back(text: str) -> None:
    document = document_of(text)
    if document:
        offsets = OffsetMap(document)
        positions = [offsets.to_qt(offset) for offset in range(len(document.text) + 1)]
        assert positions == sorted(positions)


def test_half_of_a_surrogate_pair_belongs_to_the_whole() -> None:
    document = from_text("a🐟b")
    offsets = OffsetMap(document)
    assert [offsets.from_qt(position) for position in range(5)] == [0, 1, 1, 2, 3]
    assert offsets.span(1, 3) == Span(1, 2)


@pytest.mark.parametrize("text", ["word " * 5000, "x" * 20_000, "🐟" * 9000 + " end"])
def test_a_very_long_paragraph_is_several_blocks_and_loses_nothing(text: str) -> None:
    document = from_text(text)
    offsets = OffsetMap(document)
    lines = offsets.shown().split("\n")
    assert len(lines) > 1
    assert max(map(len, lines)) <= 8000
    assert "".join(offsets.shown().split()) == "".join(text.split())
    for offset in range(0, document.paragraphs[0].span.end, 997):
        assert offsets.from_qt(offsets.to_qt(offset)) == offset
