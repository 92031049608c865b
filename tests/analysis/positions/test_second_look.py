from __future__ import annotations

import dataclasses

import pytest

from reader.analysis.positions import CueKnowledge, find_attributions
from reader.analysis.positions.candidate import Candidate, Source
from reader.analysis.positions.generation import Offer
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.second_look import SecondLook, looked_at
from reader.analysis.positions.words import Words

NESTED = """
Mara 1 nsubj PROPN NNP
said 1 ROOT VERB VBD say
Odo 3 nsubj PROPN NNP
fears 1 ccomp VERB VBZ fear
it 5 nsubj PRON PRP
leaks 3 ccomp VERB VBZ leak
"""
CLAUSES = CueKnowledge(
    cues={"": 0.0},
    look=-9.0,
    weights={"": -6.0, "shape=verb + clause|ccomp": 12.0},
    scores=(0.0,),
    precisions=(0.5,),
    accept=0.5,
    sure=0.9,
    words=Words({}, {}),
)
OUTER = Offer(Candidate("verb + clause", "ccomp", 1, (1,), Source(0, "subject"), 3, ((2, 6),)), (0, 1), ((2, 6),))
INNER = Offer(Candidate("verb + clause", "ccomp", 3, (3,), Source(2, "subject"), 5, ((4, 6),)), (2, 3), ((4, 6),))


@pytest.fixture
def seen(sentence):
    """The features of each offer, given the log odds that a first look gave to "said" and to "fears"."""

    def features(said: float, fears: float) -> list[set[str]]:
        looks = [look for offer, odds in ((OUTER, said), (INNER, fears)) if (look := looked_at([offer], [odds]))]
        around = SecondLook(Grammar(sentence(NESTED)), looks)
        return [set(*around.features(look)) for look in looks]

    return features


def test_what_is_hardly_likely_is_not_looked_at_again():
    assert looked_at([OUTER], [-4.0]) is None
    assert looked_at([OUTER, INNER], [2.0, -4.0]).offers == [OUTER]


def test_the_shares_and_that_of_nothing_are_the_whole():
    look = looked_at([OUTER, INNER], [0.0, 0.0])
    assert look.shares == pytest.approx([1 / 3, 1 / 3])
    assert look.likely == pytest.approx(2 / 3)


def test_a_cue_knows_of_the_report_it_stands_in(seen):
    outer, inner = seen(4.0, 1.0)
    assert {"over=free", "under=5 inside"} <= outer
    assert {"over=9 inside False", "under=none"} <= inner


def test_an_unlikely_report_around_a_cue_does_not_count(seen):
    outer, inner = seen(-1.0, 1.0)
    assert "over=free" in inner
    assert "under=5 inside" in outer


def test_a_cue_knows_the_cue_it_depends_on(seen):
    outer, inner = seen(4.0, 1.0)
    assert "parent=ccomp 1 9 inside" in inner
    assert "parent=none" in outer


def test_a_cue_that_depends_on_none_likely_has_no_parent(seen):
    (inner,) = seen(-9.0, 1.0)
    assert "parent=none" in inner


def test_a_report_knows_the_one_beside_it_that_has_its_words(seen):
    outer, inner = seen(4.0, 1.0)
    assert "rival=half other 1" in inner
    assert "rival=half other -1" in outer


def test_reports_without_a_word_in_common_are_no_rivals(seen):
    (inner,) = seen(-9.0, 1.0)
    assert "rival=none" in inner


@pytest.mark.parametrize(("odds", "known"), [(4.0, "9"), (-9.0, "no cue")])
def test_a_cue_knows_how_likely_the_one_is_that_it_is_coordinated_with(sentence, odds, known):
    table = NESTED.replace("fears 1 ccomp", "fears 1 conj")
    looks = [look for offer, score in ((OUTER, odds), (INNER, 1.0)) if (look := looked_at([offer], [score]))]
    around = SecondLook(Grammar(sentence(table)), looks)
    features = [set(*around.features(look)) for look in looks]
    assert f"first={known}|subject" in features[-1]
    assert odds < 0 or "then=5" in features[0]


def test_the_second_look_may_take_back_what_the_first_took(sentence):
    doc = sentence(NESTED)
    doubting = dataclasses.replace(CLAUSES, again={"over=9 inside False": -9.0})
    assert [one.cue[0].of(doc.text) for one in find_attributions(doc, CLAUSES)] == ["said", "fears"]
    assert [one.cue[0].of(doc.text) for one in find_attributions(doc, doubting)] == ["said"]


def test_a_construction_may_have_a_limit_of_its_own(sentence):
    strict = dataclasses.replace(CLAUSES, limits={"verb + clause": 1.0})
    assert find_attributions(sentence(NESTED), CLAUSES)
    assert find_attributions(sentence(NESTED), strict) == ()
