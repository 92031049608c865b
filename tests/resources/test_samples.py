"""The sample articles have the shape of news and the kinds of position that the program is for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.documents.front import date_in
from reader.paths import resources

SAMPLES = sorted(path for path in (resources() / "samples").iterdir() if path.suffix in {".txt", ".md"})
LAST_LINE = "This sample was written for Sidelight from public facts; its wording is ours."


def text_of(name: str) -> str:
    return (resources() / "samples" / name).read_text(encoding="utf-8")


def test_there_are_plain_and_markdown_samples() -> None:
    assert [path.name for path in SAMPLES] == ["budapest-memorandum.txt", "paris-agreement.txt", "world-trade.md"]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_sample_begins_with_headline_byline_and_date(path: Path) -> None:
    headline, byline, date, first = [line for line in path.read_text(encoding="utf-8").splitlines() if line][:4]
    assert 20 < len(headline) < 100
    assert not headline.endswith(".")
    assert byline.startswith("By ")
    found = date_in(date)
    assert found is not None and found.year in {2024, 2025}
    assert len(first) > 200


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_sample_is_of_an_article_s_length_and_says_whose_words_it_is(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert 500 <= len(text.split()) <= 750
    assert text.endswith(LAST_LINE + "\n")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_quotation_marks_are_typographic_and_close_within_their_paragraph(path: Path) -> None:
    for paragraph in path.read_text(encoding="utf-8").split("\n\n"):
        assert not re.search("[\"']", paragraph)
        assert re.sub("[^“”]", "", paragraph).replace("“”", "") == ""


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_lines_have_no_stray_white_space_and_no_double_gaps(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "\n\n\n" not in text
    assert not any(line != line.rstrip() for line in text.splitlines())


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("direct", "“Three times without success,” Zelenskyy said."),
        ("direct across the cue", "“I feel a personal stake,” he told"),
        ("indirect", "Zelenskyy has insisted that only membership of NATO"),
        ("mixed", "There can be “no lasting security in Europe without a strong, independent Ukraine,” Rutte said"),
        ("pronoun source", "He added that Ukraine’s rightful place was in the alliance."),
        ("according to", "According to Foreign Minister Sergei Lavrov, the memorandum"),
        ("institution as source", "The Ukrainian Foreign Ministry this week called the memorandum “a monument"),
        ("participle", "Antony Blinken told reporters in April, adding that"),
    ],
)
def test_the_article_on_ukraine_reports_every_kind_of_position(kind: str, words: str) -> None:
    assert words in text_of("budapest-memorandum.txt"), kind
