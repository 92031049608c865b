from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from reader.library.articles import Articles, Completing, LibraryFile, LibraryQuery, QueryError, Searching, parsed
from tests.library.articles.making import article


def test_keys_phrases_and_plain_words_are_told_apart() -> None:
    query = parsed('by:Rutte says:"open door" after:2024-11 before:2025 force:promises in:positions grain “two words”')
    assert query == LibraryQuery(
        words=("grain", "two words"),
        by=("Rutte",),
        says=("open door",),
        force="promises",
        after=datetime.date(2024, 11, 1),
        before=datetime.date(2025, 1, 1),
        within="positions",
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("from:Rutte", "from:"),
        ("after:autumn", "after:2024-11"),
        ("after:2024-13", "after:2024-11"),
        ("by: ", "missing after “by:”"),
        ('by:""', "missing after “by:”"),
        ("in:notes boats", "in:text"),
        ('"open', "not closed"),
        ("  — ", "nothing"),
        ("after:2025 before:2024", "No day"),
    ],
)
def test_what_cannot_be_understood_is_told(text: str, told: str) -> None:
    with pytest.raises(QueryError, match=told):
        parsed(text)


@pytest.fixture
def searching(articles: Articles, library_file: LibraryFile) -> Searching:
    november, december = datetime.date(2024, 11, 5), datetime.date(2024, 12, 5)
    one = article(
        ("Ana Brook", "promised", "the open harbour for boats"),
        ("Bo Crane", "denied", "that boats wait"),
        names={"Lund": "GPE"},
        date=november,
        words="The café by the quay",
    )
    document, analysis = article(("Ana Brook", "said", "the harbour is open"), ("Cy Dale", "said", "harbours cost"))
    told = replace(analysis.positions[0], addressee="Cy Dale")
    articles.add(*one)
    articles.add(replace(document, date=december), replace(analysis, positions=(told, *analysis.positions[1:])))
    return Searching(library_file)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("harbour", ["the harbour is open", "harbours cost", "the open harbour for boats"]),
        ('"open harbour"', ["the open harbour for boats"]),
        ("says:harbour by:brook", ["the harbour is open", "the open harbour for boats"]),
        ('by:"Ana Brook" before:2024-12', ["the open harbour for boats"]),
        ("by:Ana after:2024-12", ["the harbour is open"]),
        ("force:denies", ["that boats wait"]),
        ("to:Dale", ["the harbour is open"]),
        ("about:Lund boats", ["the open harbour for boats", "that boats wait"]),
        ("harbour in:text", []),
        ("harbour OR NOT* (", []),
        ("by:Nobody", []),
    ],
)
def test_positions_are_found_the_latest_first(searching: Searching, text: str, found: list[str]) -> None:
    assert [each.words for each in searching.positions(parsed(text))] == found


@pytest.mark.parametrize(("text", "count"), [("cafe", 1), ("harbour", 2), ("by:Crane", 1), ("cafe in:positions", 0)])
def test_articles_are_found(searching: Searching, text: str, count: int) -> None:
    assert len(searching.articles(parsed(text))) == count


def test_who_talks_most_about_something(searching: Searching, articles: Articles) -> None:
    articles.add(*article(("Cy Dale", "said", "a harbour needs cranes"), ("Cy Dale", "said", "our harbour is small")))
    speakers = searching.speakers(parsed("harbour"))
    assert (speakers[0].subject.name, speakers[0].positions) == ("Cy Dale", 2)
    held = searching.positions(parsed("harbour"), speaker=speakers[0].subject.id)
    assert {each.words for each in held} == {"a harbour needs cranes", "our harbour is small"}


def test_a_query_is_completed(searching: Searching, library_file: LibraryFile) -> None:
    complete = Completing(library_file).completions
    assert complete("boats b") == ["boats by:", "boats before:"]
    assert complete("boats by:bro") == ['boats by:"Ana Brook"']
    assert complete('by:"Ana Br') == ['by:"Ana Brook"']
    assert complete("force:p") == ["force:promises"]
    assert complete("in:") == ["in:positions", "in:text"]
    assert complete("boats ") == []
    assert complete("after:20") == []


@pytest.mark.parametrize(
    "text",
    [
        "harbour",
        "says:harbour",
        "by:Brook",
        "by:Brook harbour",
        "force:denies harbour",
        "harbour after:2024-11",
        "by:Brook after:2024-11 before:2025",
        "harbour in:text",
        "about:Lund",
        "by:nobody",
    ],
)
def test_the_whole_answer_is_that_of_its_parts(articles: Articles, library_file: LibraryFile, text: str) -> None:
    articles.add(*article(("Ana Brook", "said", "the harbour will open"), names={"Lund": "GPE"}, words="A harbour"))
    articles.add(*article(("Bo Crane", "denied", "the harbour is closed"), date=datetime.date(2024, 10, 1)))
    articles.add(*article(("Ana Brook", "denied", "ships wait"), ("Bo Crane", "said", "the harbour sleeps")))
    searching, query = Searching(library_file), parsed(text)
    answer = searching.answer(query)
    assert answer.positions == searching.positions(query)
    assert answer.articles == searching.articles(query)
    assert answer.speakers == searching.speakers(query)


def test_excerpts_have_the_words_sought_and_some_around_them(searching: Searching) -> None:
    query = parsed("boats")
    (found,) = searching.articles(query)
    excerpts = searching.excerpts(query, [found])
    assert "boats" in excerpts[found.digest]
    assert "\n" not in excerpts[found.digest]
    assert searching.excerpts(parsed("by:Brook"), [found]) == {}
    assert searching.excerpts(query, []) == {}
