from __future__ import annotations

import json
import multiprocessing
from functools import partial

import pytest

from reader.analysis import Analysis, Mention, any_length
from reader.analysis.analyser import Analyser
from reader.analysis.any_length import AnyLength
from reader.analysis.loading import load_analyser
from reader.analysis.order import ReadingOrder
from reader.analysis.pieces import GROUP, Cancelled, groups_of
from reader.analysis.together import HelperEnded, Together
from reader.documents import Document, from_text
from reader.errors import ModelError
from reader.paths import resources
from reader.report import json_report
from tests.benchmarks.chronicle import chronicle

LOAD = partial(load_analyser, resources())


@pytest.fixture(scope="module")
def document() -> Document:
    return from_text(chronicle(4_000))


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    return load_analyser(resources())


@pytest.fixture(scope="module")
def expected(analyser: Analyser, document: Document) -> str:
    return report(analyser.analyse(document), document)


def report(analysis: Analysis, document: Document) -> str:
    return json.dumps(json_report(document, analysis, {}, full=False))


class Reader:
    """Whoever looks at the page: at `place`, and told what is found."""

    def __init__(self, place: int = 0) -> None:
        self.place = place
        self.told: list[Mention] = []
        self.shares: list[float] = []


def test_what_is_seen_is_read_first_and_nothing_else_comes_of_it(
    analyser: Analyser, document: Document, expected: str
) -> None:
    reader = Reader(len(document.text) // 2)
    analysis = analyser.analyse(document, reader.told.extend, reader.shares.append, None, lambda: reader.place)
    assert report(analysis, document) == expected
    assert abs(reader.told[0].span.start - reader.place) < 2_000
    assert reader.shares == sorted(reader.shares)
    assert reader.shares[-1] == 1


def test_two_processes_give_the_same_report(document: Document, expected: str) -> None:
    reader = Reader(len(document.text) // 2)
    together = Together(
        document, groups_of(document), LOAD, reader.told.extend, reader.shares.append, place=lambda: reader.place
    )
    assert report(together.analyse(), document) == expected
    first = next(start for start, pieces in groups_of(document) if start + GROUP > reader.place)
    assert min(mention.span.start for mention in reader.told[:5]) >= first
    assert len({mention.span for mention in reader.told}) == len(reader.told)
    assert reader.shares[-1] == 1
    assert not multiprocessing.active_children()


def test_where_a_process_is_killed_one_does_it(
    document: Document, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader, killed = Reader(), []

    def kill_one(found: list[Mention]) -> None:
        reader.told += found
        for process in multiprocessing.active_children()[: 1 - len(killed)]:
            process.kill()
            killed.append(process)

    with pytest.raises(HelperEnded):
        Together(document, groups_of(document), LOAD, kill_one).analyse()
    killed.clear()
    reader.told.clear()
    monkeypatch.setattr(any_length, "is_long", lambda _: True)
    assert report(AnyLength(LOAD).analyse(document, kill_one), document) == expected
    assert killed
    assert len({mention.span for mention in reader.told}) == len(reader.told)
    assert not multiprocessing.active_children()


def test_with_the_model_at_hand_what_is_seen_is_told_before_other_processes_begin(
    document: Document, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    analyser = AnyLength(LOAD)
    analyser.analyse(from_text("Ada Quill lives in Norway."))
    reader, helpers = Reader(len(document.text) // 2), []

    def tell(found: list[Mention]) -> None:
        reader.told += found
        helpers.append(len(multiprocessing.active_children()))

    monkeypatch.setattr(any_length, "is_long", lambda _: True)
    analysis = analyser.analyse(document, tell, reader.shares.append, None, lambda: reader.place)
    assert report(analysis, document) == expected
    assert helpers[:2] == [0, 2]
    assert abs(reader.told[0].span.start - reader.place) < GROUP
    assert len({mention.span for mention in reader.told}) == len(reader.told)


def test_with_the_model_at_hand_a_jump_is_followed_before_other_processes_have_begun(
    document: Document, expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    analyser = AnyLength(LOAD)
    analyser.analyse(from_text("Ada Quill lives in Norway."))
    reader, firsts = Reader(0), []

    def jump(found: list[Mention]) -> None:
        firsts.extend(mention.span.start for mention in found[:1])
        reader.place = len(document.text) - GROUP

    monkeypatch.setattr(any_length, "is_long", lambda _: True)
    analysis = analyser.analyse(document, jump, reader.shares.append, None, lambda: reader.place)
    assert report(analysis, document) == expected
    assert firsts[0] < GROUP
    assert reader.place - GROUP < firsts[1]
    assert reader.shares[:2] == [0.0, 0.0]  # neither was read by the others


@pytest.mark.parametrize("enough", [0, 1])
def test_what_is_not_wanted_any_more_ends_at_once(document: Document, enough: int) -> None:
    told: list[list[Mention]] = []
    with pytest.raises(Cancelled):
        Together(document, groups_of(document), LOAD, told.append, cancelled=lambda: len(told) >= enough).analyse()
    assert len(told) == enough
    assert not multiprocessing.active_children()


def test_a_model_that_is_not_there_is_told(document: Document) -> None:
    with pytest.raises(ModelError, match="no_such_model"):
        Together(document, groups_of(document), partial(load_analyser, resources(), "no_such_model")).analyse()


def test_reading_follows_the_place_and_leaves_nothing_out() -> None:
    place = 25
    order = ReadingOrder([0, 10, 20, 30, 40], lambda: place)
    seen = [next(order)]
    place = 0
    seen += [next(order), next(order)]
    place = 1_000
    assert [*seen, *order] == [2, 0, 1, 4, 3]
    assert list(ReadingOrder([], lambda: 0)) == []
