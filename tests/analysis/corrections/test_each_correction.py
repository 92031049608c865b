"""What each correction does to an article."""

import pytest

from reader.analysis import Analysis, Entity, EntityType, Position, PositionKind
from reader.analysis.corrections import (
    AddName,
    LeaveOut,
    LeaveOutRule,
    Merge,
    NameRule,
    NotAPosition,
    PositionRef,
    Rename,
    Retype,
    SameRule,
    Split,
    WrongSpeaker,
    WrongWords,
    apply,
    apply_all,
    corrected,
    corrections_of,
    missed_name,
    rule_of,
    touched,
    with_rule,
)
from reader.documents import Span
from tests.analysis.corrections.cases import TEXT, span

AKER = Entity("e1", "Nils Aker", EntityType.PERSON, (span("Nils Aker"), span("Aker", 1), span("Aker", 2)), ("Aker",))
ELLERY = Entity("e2", "Ellery", EntityType.GPE, (span("Ellery"),))
SUND = Entity("e3", "Marta Sund", EntityType.PERSON, (span("Marta Sund"), span("Sund", 1)), ("Sund",))
UNION = Entity("e4", "Northern Fleet Union", EntityType.ORG, (span("Northern Fleet Union"),))
NFU = Entity("e5", "NFU", EntityType.PRODUCT, (span("NFU"),))
SAID = Position(PositionKind.INDIRECT, (span("Aker", 1),), (span("said"),), (span("the nets would stay dry"),), ("e1",))
DENIED = Position(
    PositionKind.INDIRECT,
    (span("Sund, an aide to Aker"),),
    (span("denied"),),
    (span("that the Union had asked for it"),),
    ("e3",),
    sure=False,
)
TOLD = Position(
    PositionKind.DIRECT, (span("Sund", 2),), (span("told"),), (span("“NFU boats will sail,”"),), (), described="Sund"
)
FOUND = Analysis((AKER, ELLERY, SUND, UNION, NFU), (SAID, DENIED, TOLD), "by hand")


def after(*corrections):
    outcome = apply(FOUND, TEXT, corrections)
    assert outcome.skipped == ()
    return outcome.analysis


def named(analysis, name):
    return next(entity for entity in analysis.entities if entity.name == name)


def test_merging_keeps_the_first_with_all_names_mentions_and_positions():
    analysis = after(Merge(span("Northern Fleet Union"), span("NFU")), Merge(span("Marta Sund"), span("Nils Aker")))
    union, sund = named(analysis, "Northern Fleet Union"), named(analysis, "Marta Sund")
    assert (union.id, union.type, union.other_names) == ("e4", EntityType.ORG, ("NFU",))
    assert union.mentions == (span("Northern Fleet Union"), span("NFU"))
    assert sund.other_names == ("Sund", "Nils Aker", "Aker")
    assert analysis.positions_of("e3") == tuple(p for p in analysis.positions if p.cue != TOLD.cue)
    assert [entity.id for entity in analysis.entities] == ["e3", "e2", "e4"]


def test_joint_speakers_who_are_merged_speak_once():
    both = Analysis(FOUND.entities, (Position(SAID.kind, SAID.source, SAID.cue, SAID.content, ("e1", "e3")),), "m")
    analysis = corrected(both, TEXT, [Merge(span("Marta Sund"), span("Nils Aker"))])
    assert analysis.positions[0].speakers == ("e3",)


def test_splitting_gives_the_mentions_their_own_entity_and_what_is_said_under_them():
    analysis = after(Split((span("Aker", 1), span("Aker", 2))))
    rest, part = named(analysis, "Nils Aker"), named(analysis, "Aker")
    assert (rest.id, rest.mentions, rest.other_names) == ("e1", (span("Nils Aker"),), ())
    assert (part.type, part.mentions) == (EntityType.PERSON, (span("Aker", 1), span("Aker", 2)))
    assert analysis.positions[0].speakers == (part.id,)
    assert analysis.positions[1:] == FOUND.positions[1:]


def test_splitting_off_the_full_name_leaves_the_rest_with_its_own():
    analysis = after(Split((span("Nils Aker"),)))
    assert {entity.name for entity in analysis.entities} >= {"Nils Aker", "Aker"}
    assert named(analysis, "Aker").id == "e1"
    assert analysis.positions[0].speakers == ("e1",)


def test_splitting_can_gather_mentions_of_several_and_all_that_one_of_them_said():
    analysis = after(Split((*SUND.mentions, span("Aker", 2))))
    part = named(analysis, "Marta Sund")
    assert part.mentions == (*SUND.mentions, span("Aker", 2))
    assert analysis.positions[1].speakers == (part.id,)
    assert analysis.positions[0].speakers == ("e1",)


def test_splitting_off_everything_changes_nothing():
    assert after(Split(AKER.mentions)).entities == FOUND.entities


def test_renaming_keeps_the_old_name_as_another():
    aker = named(after(Rename(span("Aker", 2), "  Nils  P. Aker ")), "Nils P. Aker")
    assert (aker.id, aker.other_names, aker.mentions) == ("e1", ("Nils Aker", "Aker"), AKER.mentions)


def test_a_given_name_stays_when_mentions_go():
    analysis = after(Rename(span("Nils Aker"), "The Mayor"), LeaveOut(span("Nils Aker"), whole=False))
    assert named(analysis, "The Mayor").other_names == ("Aker",)


def test_retyping_changes_the_type_alone():
    assert named(after(Retype(span("NFU"), EntityType.ORG)), "NFU").type is EntityType.ORG


def test_leaving_out_an_entity_leaves_its_positions_to_nobody():
    analysis = after(LeaveOut(span("Sund", 1)))
    assert "e3" not in {entity.id for entity in analysis.entities}
    assert (analysis.positions[1].speakers, analysis.positions[1].described) == ((), "Sund, an aide to Aker")


def test_leaving_out_one_mention_leaves_the_others():
    analysis = after(LeaveOut(span("Aker", 1), whole=False))
    assert named(analysis, "Nils Aker").mentions == (span("Nils Aker"), span("Aker", 2))
    assert (analysis.positions[0].speakers, analysis.positions[0].described) == ((), "Aker")


def test_a_missed_name_is_marked_and_speaks_where_it_is_the_source():
    add = missed_name(FOUND, TEXT, span("Ellery Radio"), EntityType.ORG, everywhere=True)
    assert named(after(add), "Ellery Radio").mentions == (span("Ellery Radio"),)
    sund = missed_name(FOUND, TEXT, span(" Sund ", 1), EntityType.PERSON, everywhere=True)
    assert sund == AddName((span("Sund", 2),), EntityType.PERSON, "Sund")
    analysis = after(sund)
    assert named(analysis, "Marta Sund").mentions == (*SUND.mentions, span("Sund", 2))
    assert (analysis.positions[2].speakers, analysis.positions[2].described) == (("e3",), None)


def test_a_name_inside_the_description_of_another_does_not_speak():
    nobody = Analysis((), (DENIED,), "m")
    nobody = corrected(nobody, TEXT, [WrongSpeaker(PositionRef.of(DENIED), None)])
    add = AddName((span("Aker", 2),), EntityType.PERSON, "Aker")
    assert corrected(nobody, TEXT, [*nobody.corrections, add]).positions[0].speakers == ()
    add = AddName((span("Sund", 1),), EntityType.PERSON, "Sund")
    assert corrected(nobody, TEXT, [*nobody.corrections, add]).positions[0].speakers != ()


def test_a_longer_name_takes_the_place_of_a_shorter_one():
    analysis = after(missed_name(FOUND, TEXT, span("Port Ellery"), EntityType.GPE, everywhere=True))
    assert [entity.name for entity in analysis.entities if "Ellery" in entity.name] == ["Port Ellery"]


def test_everywhere_leaves_other_names_whole():
    found = missed_name(FOUND, TEXT, span("Union", 1), EntityType.ORG, everywhere=True)
    assert found.spans == (span("Union", 1),)
    assert missed_name(FOUND, TEXT, span("the"), EntityType.ORG, everywhere=True).spans == tuple(
        span("the", nth) for nth in (0, 2, 3)
    )


def test_white_space_is_no_name():
    with pytest.raises(ValueError, match="no words"):
        missed_name(FOUND, TEXT, span("\n\n"), EntityType.ORG, everywhere=False)


def test_a_position_that_is_none_goes():
    assert after(NotAPosition(PositionRef.of(SAID))).positions == (DENIED, TOLD)


def test_another_speaker():
    position = after(WrongSpeaker(PositionRef.of(TOLD), span("Northern Fleet Union"))).positions[2]
    assert (position.speakers, position.described) == (("e4",), None)
    position = after(WrongSpeaker(PositionRef.of(SAID), None)).positions[0]
    assert (position.speakers, position.described) == ((), "Aker")


def test_other_words_and_what_the_reader_put_right_is_sure():
    words = span("the Union had asked for it")
    position = after(WrongWords(PositionRef.of(DENIED), (words,))).positions[1]
    assert (position.content, position.sure, position.confidence) == ((words,), True, 1.0)


def test_what_is_not_there_any_more_is_skipped_and_told():
    lost = (
        Merge(span("Nils Aker"), span("mayor")),
        Split((span("mayor"),)),
        Rename(span("mayor"), "X"),
        Retype(span("mayor"), EntityType.ORG),
        LeaveOut(span("mayor")),
        AddName((Span(5, 5), Span(-1, 4), Span(0, 10_000)), EntityType.ORG, "X"),
        NotAPosition(PositionRef((span("nets"),), SAID.cue)),
        WrongSpeaker(PositionRef.of(SAID), span("mayor")),
        WrongWords(PositionRef.of(SAID), ()),
    )
    outcome = apply(FOUND, TEXT, (*lost, Rename(span("NFU"), "Fleet Union")))
    assert outcome.skipped == lost
    assert named(outcome.analysis, "Fleet Union").id == "e5"


def test_touched_are_those_that_corrections_speak_of():
    corrections = (Merge(span("Northern Fleet Union"), span("NFU")), Split((span("Aker", 1),)))
    analysis = corrected(FOUND, TEXT, corrections)
    assert touched(analysis, corrections) == {"e4", named(analysis, "Aker").id}


def test_the_id_of_a_new_entity_is_the_same_each_time():
    one, two = (named(after(Split((span("Aker", 1),)), Rename(span("NFU"), name)), "Aker") for name in "XY")
    assert one == two


@pytest.mark.parametrize(
    ("correction", "rule"),
    [
        (Retype(span("NFU"), EntityType.ORG), NameRule("NFU", EntityType.ORG)),
        (AddName((span("Union"),), EntityType.ORG, "Union"), NameRule("Union", EntityType.ORG, seek=True)),
        (LeaveOut(span("Ellery")), LeaveOutRule("Ellery")),
        (Merge(span("Northern Fleet Union"), span("NFU")), SameRule("Northern Fleet Union", "NFU")),
        (Merge(span("Aker"), span("Aker", 1)), None),
        (Rename(span("NFU"), "X"), None),
        (NotAPosition(PositionRef.of(SAID)), None),
    ],
)
def test_what_a_correction_would_be_for_every_article(correction, rule):
    assert rule_of(correction, TEXT) == rule


def test_rules_hold_by_spelling():
    rules = (
        NameRule("NFU", EntityType.ORG),
        NameRule("Radio", EntityType.ORG, seek=True),
        LeaveOutRule("Ellery"),
        SameRule("Northern Fleet Union", "NFU"),
    )
    analysis = corrected(FOUND, TEXT, corrections_of(rules, FOUND, TEXT))
    assert [entity.name for entity in analysis.entities] == ["Nils Aker", "Marta Sund", "Northern Fleet Union", "Radio"]
    assert named(analysis, "Northern Fleet Union").other_names == ("NFU",)


def test_a_rule_leaves_out_a_spelling_and_not_the_other_names_of_its_bearer():
    analysis = corrected(FOUND, TEXT, corrections_of([LeaveOutRule("Sund")], FOUND, TEXT))
    assert named(analysis, "Marta Sund").mentions == (span("Marta Sund"),)


def test_two_spellings_are_one_only_where_each_names_one_thing():
    two = Entity("e9", "NFU", EntityType.PERSON, (span("Radio"),))
    found = Analysis((*FOUND.entities, two), (), "m")
    assert corrections_of([SameRule("Northern Fleet Union", "NFU")], found, TEXT) == ()


def test_a_later_rule_on_a_name_replaces_the_earlier():
    rules = with_rule((), NameRule("NFU", EntityType.ORG))
    rules = with_rule(rules, SameRule("NFU", "Union"))
    rules = with_rule(rules, LeaveOutRule("NFU"))
    assert rules == (SameRule("NFU", "Union"), LeaveOutRule("NFU"))
    assert with_rule(rules, SameRule("NFU", "Union")) == (LeaveOutRule("NFU"), SameRule("NFU", "Union"))


def test_rules_come_first_and_what_they_did_already_is_not_told_as_skipped():
    leave, lost = LeaveOut(span("Ellery")), LeaveOut(span("mayor"))
    rename = Rename(span("NFU"), "Fleet")
    meant = corrections_of([LeaveOutRule("Ellery"), NameRule("NFU", EntityType.ORG)], FOUND, TEXT)
    outcome = apply_all(FOUND, TEXT, meant, [leave, lost, rename])
    assert outcome.skipped == (lost,)
    assert named(outcome.analysis, "Fleet").type is EntityType.ORG
    assert "Ellery" not in {entity.name for entity in outcome.analysis.entities}


def test_a_long_article_is_corrected_in_time_that_grows_with_it():
    """Counted, not timed: how many characters of the text are looked at to merge all of its names."""

    class Counting(str):
        read = 0

        def __getitem__(self, key):
            Counting.read += 1
            return super().__getitem__(key)

    def read(count):
        text = Counting("\n".join(f"Name{number:05}" for number in range(count)))
        spans = [Span(number * 10, number * 10 + 9) for number in range(count)]
        entities = tuple(Entity(f"e{n}", each.of(text), EntityType.ORG, (each,)) for n, each in enumerate(spans))
        Counting.read = 0
        merged = corrected(Analysis(entities, (), "m"), text, [Merge(spans[0], each) for each in spans[1:]])
        assert len(merged.entities) == 1
        return Counting.read

    assert read(400) <= 12 * read(40)
