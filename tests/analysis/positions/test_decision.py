from __future__ import annotations

import pytest

from reader.analysis.positions.candidate import Candidate, Source
from reader.analysis.positions.decision import best_of
from reader.analysis.positions.generation import Offer


def offer(start: int, end: int, source: int = 0) -> Offer:
    content = ((start, end),)
    candidate = Candidate("verb + clause", "ccomp", 1, (1,), Source(source, "subject"), start, content)
    return Offer(candidate, (source, source + 1), content)


def test_what_most_agree_on_is_taken_before_the_likeliest_alone():
    short, long, longer = offer(2, 4), offer(2, 12), offer(2, 13)
    chance, best = best_of([short, long, longer], [0.3, 0.2, 0.1], [0.3, 0.2, 0.1])
    assert best is long
    assert chance == pytest.approx(0.498, abs=0.001)


def test_where_none_agree_the_likeliest_is_taken():
    offers = [offer(2, 4), offer(2, 12), offer(14, 30)]
    assert best_of(offers, [0.3, 0.2, 0.1], [0.3, 0.2, 0.1])[1] is offers[0]


def test_the_same_words_of_another_source_do_not_agree():
    mara, odo = offer(2, 12), offer(2, 12, source=13)
    chance, best = best_of([mara, odo], [0.1, 0.0], [0.1, 0.0])
    assert best is mara
    assert chance == pytest.approx(0.356, abs=0.001)


def test_what_is_hardly_likely_at_all_has_no_chance():
    assert best_of([offer(2, 4)], [-9.0], [-9.0])[0] == 0.0


def test_the_first_look_has_more_to_say_about_the_words_and_the_second_about_the_chance():
    short, long = offer(2, 4), offer(2, 30)
    chance, best = best_of([short, long], [1.0, 0.0], [0.0, 0.5])
    assert best is short
    assert chance == pytest.approx(0.274, abs=0.001)


def test_where_only_the_end_is_in_doubt_the_report_is_taken():
    offers = [offer(2, 4), offer(2, 12), offer(14, 30)]
    assert best_of(offers, [6.0, 5.9, 5.9], [6.0, 6.0, 6.0])[0] == pytest.approx(0.4)
