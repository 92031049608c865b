"""Two things of one name stay two: places, a man and a country, father and son, husband and wife."""

from __future__ import annotations

import pytest

from reader import paths
from reader.analysis import Entity, EntityType
from reader.analysis.names import Lexicon, find_entities
from tests.analysis.names.parsed import doc, document

LEXICON = Lexicon.load(paths.resources() / "lexicon")
STATE, COUNTRY = "Georgia (U.S. state)", "Georgia (country)"


def found(text: str, names: dict[str, str]) -> tuple[Entity, ...]:
    return find_entities(doc(text, names), document(text), LEXICON)


def bearers(text: str, names: dict[str, str]) -> dict[str, int]:
    """Each person with the number of mentions."""
    return {e.name: len(e.mentions) for e in found(text, names) if e.type is EntityType.PERSON}


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("The governor of Georgia signed it in Atlanta.", [STATE]),
        ("We flew to Georgia. The roads from Tbilisi are long. Trucks left Armenia for Georgia.", [COUNTRY]),
        (
            "Ships left Savannah in Georgia. Wine came by way of Batumi in Georgia. They ship from Georgia.",
            [STATE, COUNTRY],
        ),
        ("Wine from Georgia sells in Ohio, and Texas. A law in Georgia was praised in Tbilisi.", [STATE, COUNTRY]),
        ("They landed in Georgia at noon.", [COUNTRY]),
    ],
)
def test_georgia_is_a_country_or_a_state_by_the_words_around_it(text: str, meant: list[str]) -> None:
    assert [e.expansions[0] for e in found(text, {}) if e.name == "Georgia"] == meant


def test_what_stands_without_a_sign_is_the_place_of_which_the_article_spoke_last() -> None:
    text = "A court sat in Savannah in Georgia. Wine came by Batumi in Georgia. They ship it from Georgia."
    assert [len(entity.mentions) for entity in found(text, {}) if entity.name == "Georgia"] == [1, 2]


def test_a_well_known_city_is_another_only_where_it_says_so() -> None:
    text = "They flew from Paris to Texas. They drove to Paris, Texas. They liked Paris."
    places = {e.expansions or (e.name,): len(e.mentions) for e in found(text, {}) if e.name == "Paris"}
    assert places == {("Paris",): 2, ("Paris, Texas",): 1}


@pytest.mark.parametrize(
    ("text", "person", "mentions"),
    [
        (
            "Olga Jordan flew to Amman. Jordan slept. The government of Jordan wrote. Jordan's king read it.",
            "Olga Jordan",
            {"Olga Jordan": 2, "Jordan": 2},
        ),
        ("Olga Jordan flew. She lives in Jordan. Mrs. Jordan paints.", "Olga Jordan", {"Olga Jordan": 2, "Jordan": 1}),
        ("Austin Quill moved to Austin.", "Austin Quill", {"Austin Quill": 1, "Austin": 1}),
    ],
)
def test_a_person_and_a_place_of_one_name_are_two(text: str, person: str, mentions: dict[str, int]) -> None:
    entities = found(text, {person: "PERSON"})
    assert {e.name: len(e.mentions) for e in entities if e.name in mentions} == mentions
    assert {e.type for e in entities if e.name in mentions} == {EntityType.PERSON, EntityType.GPE}


FATHER, SON = "Tom Quill Sr.", "Tom Quill Jr."


@pytest.mark.parametrize(
    ("text", "names", "mentions"),
    [
        # father and son
        ("Tom Quill built it. Tom Quill Jr. runs it. Tom Quill Sr. slept.", [FATHER, SON], {FATHER: 2, SON: 1}),
        ("Tom Quill Sr. built it. Tom Quill Jr. runs it. The elder Quill slept.", [FATHER, SON], {FATHER: 2, SON: 1}),
        ("Tom Quill Sr. built it. Tom Quill Jr. runs it. The younger Quill slept.", [FATHER, SON], {FATHER: 1, SON: 2}),
        ("Tom Quill met Tom Quill Jr. on Monday. The younger Quill slept.", [SON], {"Tom Quill": 1, SON: 2}),
        # other middle names are other people, more of the same name is not
        (
            "George H.W. Quill met George W. Quill. George H. W. Quill slept.",
            ["George H.W. Quill", "George W. Quill", "George H. W. Quill"],
            {"George H. W. Quill": 2, "George W. Quill": 1},
        ),
        (
            "Charles E. Quill met us. Charles Edward Quill slept.",
            ["Charles E. Quill", "Charles Edward Quill"],
            {"Charles Edward Quill": 2},
        ),
        # husband and wife
        (
            "Mary Quill met Senator John Quill. Mary Quill sang. Senator Quill slept. Mrs. Quill sang.",
            ["Mary Quill", "John Quill"],
            {"Mary Quill": 3, "John Quill": 2},
        ),
        ("Mary Quill met John Quill. Quill slept.", ["Mary Quill", "John Quill"], {"Mary Quill": 1, "John Quill": 2}),
    ],
)
def test_people_of_one_surname_are_told_apart(text: str, names: list[str], mentions: dict[str, int]) -> None:
    assert bearers(text, dict.fromkeys(names, "PERSON")) == mentions
