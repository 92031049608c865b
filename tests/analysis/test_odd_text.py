"""Texts that are no usual article: nothing breaks, and nothing takes longer than its length asks for."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest

from reader import paths
from reader.analysis import Analysis, EntityType
from reader.analysis.analyser import Analyser
from reader.analysis.language import NOT_ENGLISH
from reader.analysis.names import Lexicon, find_entities
from reader.documents import from_text
from tests.analysis.names.parsed import doc, document
from tests.benchmarks.odd_texts import ODD_TEXTS

LEXICON = Lexicon.load(paths.resources() / "lexicon")
ARTICLE = (
    "Ada Quill told the Orvan Water Board in Norway that the harbour was full. “We will dredge it,” said Bo Marsh, "
    "the mayor of Osterby. NATO and Ukraine’s Foreign Ministry did not answer. Quill left on Monday."
)
POEM = "O Danube, Danube,\n  thou slow grey road,\n\nMy Anna weeps.\nO Norway! — O\nAnd so, and so, and so\n"
TABLE = "Name\tTown\tPoints\nAda Quill\tOslo\t12\nBo Marsh\tLima\t9\n| Ada | Oslo |\n|-----|------|\n+----+\n;;;;\n"
CODE = (
    'def quill(ada: Ada) -> "Orvan":\n    return {"Norway": 1, **ada.__dict__}  # NATO\n\n\n#include <a.h>\n{{{ }}}\n'
)


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return Analyser.load(paths.resources())


def assert_whole(analysis: Analysis, text: str) -> None:
    spans = sorted(span for entity in analysis.entities for span in entity.mentions)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    known = {entity.id for entity in analysis.entities}
    assert all(known.issuperset(position.speakers) for position in analysis.positions)


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        ARTICLE.upper(),
        ARTICLE.lower(),
        ARTICLE.title(),
        POEM,
        TABLE,
        CODE,
        "“" * 500 + "Ada Quill",
        "Ada Quill\u200d\U0001f600 met\u202e Bo\ufffd Marsh\x00 in \u0301Oslo.",
        "The " * 300 + "Quill.",
        "A. B. C. D. E. F. G. said no. " * 20,
        "Nor" + "\n" * 200 + "way",
        *(make(40) for make in ODD_TEXTS.values()),
    ],
)
def test_nothing_breaks(analyser: Analyser, text: str) -> None:
    read = from_text(text)
    assert_whole(analyser.analyse(read), read.text)


@pytest.mark.model
def test_names_of_an_article_in_capitals_are_those_that_are_known(analyser: Analyser) -> None:
    found = {entity.name for entity in analyser.analyse(from_text(ARTICLE.upper())).entities}
    assert {"NORWAY", "NATO"} <= found


@pytest.mark.model
def test_an_article_without_capitals_has_no_names_rather_than_wrong_ones(analyser: Analyser) -> None:
    assert analyser.analyse(from_text(ARTICLE.lower())).entities == ()


@pytest.mark.model
@pytest.mark.parametrize("words", [30, 60])
def test_a_very_long_name_is_one_name_or_none(analyser: Analyser, words: int) -> None:
    name = " ".join(["Bartholomew"] * words)
    read = from_text(f"We met Ada Quill and {name} in Oslo.")
    analysis = analyser.analyse(read)
    assert_whole(analysis, read.text)
    assert {entity.type for entity in analysis.entities if entity.name == "Oslo"} == {EntityType.GPE}


@pytest.mark.model
@pytest.mark.parametrize(
    "text",
    [
        "Die Ministerin Ada Quill sagte in Oslo, dass der Hafen voll ist und die NATO nicht helfen will.",
        "La ministre Ada Quill a dit à Oslo que le port est plein et que les bateaux ne sont pas dans la mer.",
    ],
)
def test_another_language_is_told_and_nothing_is_marked(analyser: Analyser, text: str) -> None:
    analysis = analyser.analyse(from_text(text))
    assert (analysis.entities, analysis.positions, analysis.notice) == ((), (), NOT_ENGLISH)


@pytest.mark.parametrize("name", ODD_TEXTS)
def test_ten_times_the_text_does_not_take_a_hundred_times_as_long(name: str) -> None:
    small, large = (ODD_TEXTS[name](count) for count in (60, 600))
    assert _took(large) < 30 * max(_took(small), _took(small))


def test_five_thousand_names_are_all_found() -> None:
    text = ODD_TEXTS["names, a line each"](5000)
    mentions = sum(len(entity.mentions) for entity in find_entities(doc(text, {}), document(text), LEXICON))
    assert mentions >= 4900


def _took(text: str) -> float:
    """The processor's time for names alone, which no other process lengthens much."""
    parsed, read = doc(text, {}), document(text)
    started = time.process_time()
    find_entities(parsed, read, LEXICON)
    return time.process_time() - started
