"""After corrections it can still be told of each mention whether the model, a rule or the reader found it."""

import pytest

from reader.analysis import Analysis, Entity, EntityType, FoundBy
from reader.analysis.corrections import AddName, LeaveOut, Merge, Rename, Retype, Split, corrected
from tests.analysis.corrections.cases import TEXT, span

MODEL, RULE, YOU = FoundBy
FULL, SHORT, LAST = span("Nils Aker"), span("Aker", 1), span("Aker", 2)
SUND, MISSED = span("Marta Sund"), span("Ellery Radio")
AKER = Entity("e1", "Nils Aker", EntityType.PERSON, (FULL, SHORT, LAST), ("Aker",), (), (MODEL, RULE, RULE))
MARTA = Entity("e2", "Marta Sund", EntityType.PERSON, (SUND,))
FOUND = Analysis((AKER, MARTA), (), "by hand")


def origins(*corrections):
    return {
        e.name: dict(zip(e.mentions, e.found_by, strict=True)) for e in corrected(FOUND, TEXT, corrections).entities
    }


@pytest.mark.parametrize(
    ("corrections", "name", "found_by"),
    [
        ([Merge(FULL, SUND)], "Nils Aker", {FULL: MODEL, SUND: MODEL, SHORT: RULE, LAST: RULE}),
        ([Split((LAST,))], "Nils Aker", {FULL: MODEL, SHORT: RULE}),
        ([Split((LAST,))], "Aker", {LAST: RULE}),
        ([Rename(SUND, "Marta P. Sund")], "Marta P. Sund", {SUND: MODEL}),
        ([Retype(SUND, EntityType.ORG)], "Marta Sund", {SUND: MODEL}),
        ([LeaveOut(FULL, whole=False)], "Aker", {SHORT: RULE, LAST: RULE}),
        ([AddName((MISSED,), EntityType.ORG, "Ellery Radio")], "Ellery Radio", {MISSED: YOU}),
        ([AddName((MISSED,), EntityType.PERSON, "Marta Sund")], "Marta Sund", {SUND: MODEL, MISSED: YOU}),
        # what was left out and then added is the reader's; what was there already is not
        ([LeaveOut(SUND), AddName((SUND,), EntityType.ORG, "Sund")], "Sund", {SUND: YOU}),
        ([AddName((SUND, MISSED), EntityType.PERSON, "Marta Sund")], "Marta Sund", {SUND: MODEL, MISSED: YOU}),
    ],
)
def test_each_mention_keeps_where_it_came_from(corrections, name, found_by):
    assert origins(*corrections)[name] == found_by


def test_an_entity_tells_each_origin_once_and_its_marks_tell_their_own():
    assert AKER.origins == (MODEL, RULE)
    assert [(mark.span, mark.type, mark.found_by) for mark in AKER.marks()] == [
        (FULL, EntityType.PERSON, MODEL),
        (SHORT, EntityType.PERSON, RULE),
        (LAST, EntityType.PERSON, RULE),
    ]
    assert MARTA.origins == (MODEL,)
