"""Text from elsewhere, made fit to show."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.background.plain_text import MAX_PARAGRAPH, MAX_PARAGRAPHS, one_line, paragraphs_of


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("One.\n\n\nTwo.\n  \nThree.", ("One.", "Two.", "Three.")),
        ("A <script>run()</script>word", ("A word",)),
        ("A <STYLE type='x'>p {}\n\n</STYLE >word", ("A word",)),
        ("An <script>endless script", ("An",)),
        ("A <b class='x'>bold</b> word<br/>", ("A bold word",)),
        ("5 < 6 and 7 > 6", ("5 < 6 and 7 > 6",)),
        (".mw-parser-output .x{color:red}A word", ("A word",)),
        ("Ines Varga (; born 1968) spoke ( ).", ("Ines Varga (born 1968) spoke.",)),
        ("a\u202eb\u2066c\u200bd\u00ade\ufefff", ("abcdef",)),
        ("non\u00a0breaking\ttabs", ("non breaking tabs",)),
        ("نامه\u200cای", ("نامه\u200cای",)),
        ("", ()),
    ],
)
def test_what_is_shown(text: str, shown: tuple[str, ...]) -> None:
    assert paragraphs_of(text) == shown


def test_a_long_line_is_cut_after_a_sentence() -> None:
    assert one_line("It is so. It was not always so, they say.", 30) == "It is so. It was not always s…"
    assert one_line("It has been so for long. And more.", 30) == "It has been so for long. …"


@settings(deadline=None)
@given(st.text(), st.integers(min_value=2, max_value=300))
def test_one_line_is_visible_and_short_whatever_comes(text: str, limit: int) -> None:
    line = one_line(text, limit)
    assert len(line) <= limit
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in line)


@settings(deadline=None)
@given(st.text(alphabet=st.sampled_from("<>sctrip/ style{}.mw-@media\n(;) \u202e")))
def test_no_script_or_style_survives_whatever_comes(text: str) -> None:
    paragraphs = paragraphs_of(text)
    assert len(paragraphs) <= MAX_PARAGRAPHS
    assert all(0 < len(paragraph) <= MAX_PARAGRAPH for paragraph in paragraphs)
    assert "<script>" not in "".join(paragraphs)
