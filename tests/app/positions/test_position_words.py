"""What a card says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.analysis import Position, PositionKind, PositionStatus
from reader.app.panel.words import content_of, manner_of, saying_of
from reader.documents import Span

TEXT = "“The nets,” Sund said, “are ‘ours’ now.” Later she told Aker that the “old pier” was closed."


def spans(*words: str) -> tuple[Span, ...]:
    return tuple(Span(TEXT.index(each), TEXT.index(each) + len(each)) for each in words)


def position(kind: PositionKind, source: str, cue: str, *content: str) -> Position:
    return Position(kind, spans(source), spans(cue), spans(*content))


def test_parts_that_lie_apart_are_joined_by_dots() -> None:
    it = position(PositionKind.DIRECT, "Sund", "said", "“The nets,”", "“are ‘ours’ now.”")
    passage = content_of(it, TEXT)
    assert passage.words == "“The nets,” … “are ‘ours’ now.”"
    assert [span.of(passage.words) for span in passage.quoted] == ["“The nets,”", "“are ‘ours’ now.”"]


def test_only_what_is_quoted_is_set_off_in_a_mixed_one() -> None:
    passage = content_of(position(PositionKind.MIXED, "she", "told", "that the “old pier” was closed"), TEXT)
    assert [span.of(passage.words) for span in passage.quoted] == ["“old pier”"]


def test_nothing_is_set_off_in_an_indirect_one() -> None:
    passage = content_of(position(PositionKind.INDIRECT, "she", "told", "that the “old pier” was closed"), TEXT)
    assert passage.quoted == ()


def test_direct_words_without_their_quotation_marks_are_set_off_whole() -> None:
    passage = content_of(position(PositionKind.DIRECT, "Sund", "said", "The nets"), TEXT)
    assert passage.quoted == (Span(0, len("The nets")),)


def test_an_open_quotation_reaches_to_the_end() -> None:
    text = "“Stay,” he said. “And wait"
    passage = content_of(Position(PositionKind.DIRECT, (), (), (Span(17, len(text)),)), text)
    assert [span.of(passage.words) for span in passage.quoted] == ["“And wait"]


@pytest.mark.parametrize("text", ["nets and boats " * 200, "“nets and boats “" * 200, "x" * 5000])
def test_very_long_content_is_cut(text: str) -> None:
    passage = content_of(Position(PositionKind.MIXED, (), (), (Span(0, len(text)),)), text)
    assert 400 < len(passage.words) <= 1002
    assert passage.words.endswith(" …")
    assert all(span.end <= len(passage.words) for span in passage.quoted)


@pytest.mark.parametrize(
    ("source", "cue", "expected"),
    [("Sund", "said", "Sund said"), ("she", "told", "she told"), ("she told", "told", "she told")],
)
def test_source_and_cue_stand_in_the_order_of_the_text(source: str, cue: str, expected: str) -> None:
    assert saying_of(position(PositionKind.INDIRECT, source, cue, "closed"), TEXT) == expected


def test_what_is_not_held_is_told_beside_the_kind() -> None:
    it = position(PositionKind.MIXED, "she", "told Aker", "that the “old pier” was closed")
    assert manner_of(it)[0] == "mixed"
    assert manner_of(replace(it, status=PositionStatus.NEGATED)) == (
        "mixed, not said",
        "In the article's words, with some of the speaker's own. The article reports that they do not say this",
    )
    assert {manner_of(replace(it, status=status))[0] for status in PositionStatus} >= {"mixed, if", "mixed, asked for"}
