from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import PositionKind
from reader.analysis.positions.quotations import QuotedWords, quotations
from reader.documents import Span


def quoted(text: str) -> list[str]:
    return [span.of(text) for span in quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Not now,” she said.", ["“Not now,”"]),
        ('"Not now," she said, "or ever."', ['"Not now,"', '"or ever."']),
        ("''Not now,'' she said.", ["''Not now,''"]),
        ("«Pas encore», dit-elle.", ["«Pas encore»"]),
        ("„Noch nicht” sagte sie.", ["„Noch nicht”"]),
        ("Odo: ‘I’m here’ now", ["‘I’m here’"]),
        ("The voters' choice isn't Odo's.", []),
        ("“One.\n“Two.” He said.", ["“One.", "“Two.”"]),
        ("“He said ‘no’ twice.”", ["“He said ‘no’ twice.”"]),
        ("”The wrong mark first.” ― Odo", ["”The wrong mark first.”"]),
        ("No mark” before, nor ” alone", []),
        ("no marks at all", []),
    ],
)
def test_quoted_stretches(text, expected):
    assert quoted(text) == expected


@given(st.text(alphabet="ab \n\"'“”‘’«»„`.,", max_size=80))
def test_quotations_are_in_range_in_order_and_apart(text):
    end = 0
    for span in quotations(text):
        assert end <= span.start < span.end <= len(text)
        end = span.end


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        ("“Not now,”", PositionKind.DIRECT),
        ("it was “not now”", PositionKind.MIXED),
        ("it was late", PositionKind.INDIRECT),
    ],
)
def test_kind_goes_by_the_share_of_quoted_words(content, kind):
    text = f"She said {content} today"
    words = QuotedWords(text, quotations(text))
    assert words.kind_of((Span(9, 9 + len(content)),)) is kind
