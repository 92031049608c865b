from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from reader.analysis import PositionStatus
from reader.documents import Span
from reader.library.articles import Articles, Differing, KeptPosition, LibraryFile, StanceReader, Subjects, differences
from reader.paths import resources
from tests.library.articles.making import article

FIXTURES = Path(__file__).parents[1] / "fixtures"
DAY = datetime.date(2024, 3, 1)
FORCES = {"denied": "denies", "refused": "refuses", "promised": "promises", "vowed": "promises"}


@pytest.fixture(scope="module")
def stances() -> StanceReader:
    return StanceReader.load(resources())


def position(identity: int, cue: str, words: str, date: datetime.date) -> KeptPosition:
    force, held = FORCES.get(cue, "says"), PositionStatus.HELD
    return KeptPosition(
        identity, str(identity), "", date, (1,), ("Ana",), None, None, force, held, True, cue, words, Span(0, 9)
    )


def pair(*said: str, days: int = 30) -> list[KeptPosition]:
    dates = (DAY, DAY + datetime.timedelta(days))
    return [position(n, said[2 * n], said[2 * n + 1], date) for n, date in enumerate(dates)]


@pytest.mark.parametrize(("ending", "count"), [("", 60), ("_2", 100), ("_3", 90), ("_4", 60)])
def test_suggestions_are_right_on_planted_pairs(stances: StanceReader, ending: str, count: int) -> None:
    lines = (FIXTURES / f"differing_positions{ending}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    kinds = [kind for kind, *_ in rows]
    suggested = [kind for kind, *said in rows if differences(pair(*said), stances)]
    right = suggested.count("reversal")
    assert len(rows) == count
    assert right / len(suggested) >= 0.85
    assert right / kinds.count("reversal") >= 0.6


def test_what_was_said_in_the_same_days_is_not_compared(stances: StanceReader) -> None:
    said = ("said", "the harbour tunnel will open", "said", "the harbour tunnel will not open")
    assert differences(pair(*said, days=13), stances) == []
    (found,) = differences(list(reversed(pair(*said, days=14))), stances)
    assert found.earlier.date == DAY


def test_what_differs_in_a_detail_on_both_sides_is_not_compared(stances: StanceReader) -> None:
    said = ("said", "the town will send nurses to the harbour", "said", "the town will not send guards to the harbour")
    assert not differences(pair(*said), stances)
    assert differences(pair(*said[:3], "the town will not send any more nurses to the harbour"), stances)


def test_cues_take_sides(stances: StanceReader) -> None:
    assert differences(pair("backed", "the harbour tunnel plan", "opposed", "the harbour tunnel plan"), stances)
    assert not differences(pair("backed", "the harbour tunnel plan", "supported", "the harbour tunnel plan"), stances)


def test_a_suggestion_is_dismissed_for_good(
    articles: Articles, library_file: LibraryFile, stances: StanceReader
) -> None:
    later = article(
        ("Ana Brook", "denied", "that the harbour tunnel leaks"), date=DAY + datetime.timedelta(40), words="Later"
    )
    earlier = article(("Ana Brook", "said", "the harbour tunnel leaks"), date=DAY)
    for each in (later, earlier):
        articles.add(*each, {"e0": "Ana Brook"})
    (subject,) = Subjects(library_file).named("Ana Brook")
    differing = Differing(library_file, stances)
    (found,) = differing.suggestions(subject.id)
    assert (found.earlier.words, found.later.words) == ("the harbour tunnel leaks", "that the harbour tunnel leaks")
    differing.dismiss(found)
    articles.add(*later, {"e0": "Ana Brook"})
    assert Differing(library_file, stances).suggestions(subject.id) == []
