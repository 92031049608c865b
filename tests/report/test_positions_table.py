from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import Analysis, Entity, EntityType, Position, PositionKind
from reader.documents import Span
from reader.report.positions_table import positions_csv, positions_markdown

TEXT = "Port officials warned of *storms* and asked for money. Keller and Moss agreed."


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


ANALYSIS = Analysis(
    (
        Entity("k", "Anna Keller", EntityType.PERSON, (span("Keller"),)),
        Entity("m", "Tom Moss", EntityType.PERSON, (span("Moss"),)),
    ),
    (
        Position(
            PositionKind.INDIRECT,
            (span("Port officials"),),
            (span("warned of"),),
            (span("*storms*"), span("asked for money")),
            described="Port officials",
        ),
        Position(
            PositionKind.INDIRECT,
            (span("Keller and Moss"),),
            (span("agreed"),),
            (span("money"),),
            ("k", "m"),
            sure=False,
        ),
    ),
    "none",
)


def test_markdown_names_the_speakers_and_escapes_the_words() -> None:
    assert positions_markdown(ANALYSIS.positions, ANALYSIS, TEXT).splitlines() == [
        r"- **Port officials** (warned of, indirect): \*storms\* … asked for money",
        "- **Anna Keller and Tom Moss** (agreed, indirect): money",
    ]
    assert positions_markdown((), ANALYSIS, TEXT) == ""


def test_the_table_has_a_line_for_each() -> None:
    table = list(csv.DictReader(io.StringIO(positions_csv(ANALYSIS.positions, ANALYSIS, TEXT))))
    assert [row["speaker"] for row in table] == ["", "Anna Keller and Tom Moss"]
    assert [row["certain"] for row in table] == ["yes", "no"]
    assert table[0]["described"] == "Port officials"
    assert TEXT[int(table[0]["start"]) : int(table[0]["end"])] == "*storms* and asked for money"


@given(st.text(min_size=1, max_size=30))
def test_nothing_in_an_article_becomes_a_formula_or_a_line(words: str) -> None:
    whole = Span(0, len(words))
    position = Position(PositionKind.DIRECT, (whole,), (), (whole,), described=words)
    analysis = Analysis((), (position,), "none")
    table = list(csv.reader(io.StringIO(positions_csv([position], analysis, words))))
    assert len(table) == 2
    assert not any(cell.startswith(("=", "+", "-", "@")) for cell in table[1])
    assert positions_markdown([position], analysis, words).count("\n- ") == 0
