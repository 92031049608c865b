"""What holds for every analysis and every list of corrections."""

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.corrections import (
    LeaveOutRule,
    NameRule,
    SameRule,
    apply,
    corrected,
    corrections_of,
    spans_of,
    touched,
)
from tests.analysis.corrections.cases import TEXT, TYPES, analyses, cases

NAMES = st.sampled_from(["Aker", "Sund", "Ellery", "Union", "an", "e"])
RULES = st.lists(
    st.builds(NameRule, NAMES, TYPES, st.booleans())
    | st.builds(LeaveOutRule, NAMES)
    | st.builds(SameRule, NAMES, NAMES),
    max_size=4,
)


def assert_whole(analysis):
    ids = [entity.id for entity in analysis.entities]
    assert len(set(ids)) == len(ids)
    mentions = sorted(span for entity in analysis.entities for span in entity.mentions)
    assert all(0 <= span.start < span.end <= len(TEXT) for span in mentions)
    assert all(one.end <= other.start for one, other in pairwise(mentions))
    firsts = [entity.mentions[0] for entity in analysis.entities]
    assert firsts == sorted(firsts)
    for entity in analysis.entities:
        assert list(entity.mentions) == sorted(entity.mentions)
        written = {span.of(TEXT) for span in entity.mentions}
        assert entity.name
        assert entity.name not in entity.other_names
        assert set(entity.other_names) == written - {entity.name}
        assert len(set(entity.other_names)) == len(entity.other_names)
    for position in analysis.positions:
        assert set(position.speakers) <= set(ids)
        assert len(set(position.speakers)) == len(position.speakers)
        assert all(0 <= span.start < span.end <= len(TEXT) for span in position.content)
        assert list(position.content) == sorted(position.content)


@given(cases())
def test_the_result_is_a_whole_analysis(case):
    analysis, corrections = case
    assert_whole(corrected(analysis, TEXT, corrections))


@given(cases())
def test_corrections_are_not_made_twice(case):
    analysis, corrections = case
    once = corrected(analysis, TEXT, corrections)
    assert corrected(once, TEXT, corrections) == once


@given(cases(), st.data())
def test_going_on_from_some_is_as_good_as_making_all(case, data):
    analysis, corrections = case
    first = data.draw(st.integers(0, len(corrections)))
    half = corrected(analysis, TEXT, corrections[:first])
    assert corrected(half, TEXT, corrections) == corrected(analysis, TEXT, corrections)


@given(cases())
def test_each_correction_alone_is_made_once_even_where_it_is_not_remembered(case):
    analysis, corrections = case
    for correction in corrections:
        once = replace(corrected(analysis, TEXT, (correction,)), corrections=())
        again = replace(corrected(once, TEXT, (correction,)), corrections=())
        assert again == once


@given(cases())
def test_what_is_skipped_changes_nothing(case):
    analysis, corrections = case
    outcome = apply(analysis, TEXT, corrections)
    made = tuple(each for each in corrections if each not in outcome.skipped)
    if len(made) + len(outcome.skipped) == len(corrections):
        without = corrected(analysis, TEXT, made)
        assert (without.entities, without.positions) == (outcome.analysis.entities, outcome.analysis.positions)


@given(cases())
def test_entities_that_no_correction_meets_stay_as_they_are(case):
    analysis, corrections = case
    meant = [span for correction in corrections for span in spans_of(correction)]
    after = {entity.id: entity for entity in corrected(analysis, TEXT, corrections).entities}
    for entity in analysis.entities:
        if not any(span.overlaps(mention) for span in meant for mention in entity.mentions) and not any(
            name in (entity.name, *entity.other_names) for name in added_names(corrections)
        ):
            assert after[entity.id] == entity


def added_names(corrections):
    return {" ".join(each.name.split()) for each in corrections if hasattr(each, "name")}


@given(cases())
def test_what_is_touched_is_there(case):
    analysis, corrections = case
    after = corrected(analysis, TEXT, corrections)
    assert touched(after, corrections) <= {entity.id for entity in after.entities}


@given(analyses(), RULES)
def test_rules_mean_corrections_that_fit(analysis, rules):
    meant = corrections_of(rules, analysis, TEXT)
    outcome = apply(analysis, TEXT, meant)
    assert outcome.skipped == ()
    assert_whole(outcome.analysis)
