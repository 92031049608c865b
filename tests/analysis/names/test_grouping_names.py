from __future__ import annotations

import pytest

from reader import paths
from reader.analysis import Entity, EntityType
from reader.analysis.names import Lexicon, find_entities
from tests.analysis.names.parsed import doc, document

LEXICON = Lexicon.load(paths.resources() / "lexicon")


def found(text: str, **names: str) -> tuple[Entity, ...]:
    return find_entities(doc(text, {n.replace("_", " "): label for n, label in names.items()}), document(text), LEXICON)


def groups(entities: tuple[Entity, ...], text: str) -> list[list[str]]:
    return [[span.of(text) for span in entity.mentions] for entity in entities]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The United States agreed. U.S. envoys and America agree.", {}),
        ("The North Atlantic Treaty Organization met. NATO met again.", {}),
        ("The Orvan Water Board (OWB) met. OWB paid.", {"Orvan_Water_Board": "ORG"}),
        ("The Orvan Water Board met. Then OWB paid.", {"Orvan_Water_Board": "ORG", "OWB": "PERSON"}),
        ("Orvan University grew. Orvan is old.", {"Orvan_University": "ORG", "Orvan_is": "ORG"}),
        ("Charles E. Quillby met us. Chuck Quillby left.", {"Charles_E._Quillby": "PERSON", "Chuck_Quillby": "PERSON"}),
        ("Ada Quillby met us. Quilby left.", {"Ada_Quillby": "PERSON", "Quilby": "ORG"}),
        ("Republicans agreed. The GOP and the Republican Party agree.", {}),
    ],
)
def test_names_of_one_thing_are_one_entity(text: str, names: dict[str, str]) -> None:
    assert len(found(text, **names)) == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ukraine spoke. Ukrainian voters agreed.", {}),
        ("Ada Quill met Bo Quill.", {"Ada_Quill": "PERSON", "Bo_Quill": "PERSON"}),
        ("Tom Quill Jr. met Tom Quill.", {"Tom_Quill_Jr.": "PERSON"}),
        ("OSTERBY (AP) — All well. The AP reports.", {}),
        ("Republicans met Democrats.", {}),
    ],
)
def test_two_things_stay_two(text: str, names: dict[str, str]) -> None:
    assert len(found(text, **names)) == 2


def test_a_surname_is_parted_among_its_bearers_by_title() -> None:
    text = "Mary Quill met John Quill. Mr. Quill spoke. Mrs. Quill sang."
    entities = found(text, Mary_Quill="PERSON", John_Quill="PERSON")
    assert groups(entities, text) == [["Mary Quill", "Quill"], ["John Quill", "Quill"]]
    assert [text[: entity.mentions[1].start].split()[-1] for entity in entities] == ["Mrs.", "Mr."]


def test_a_surname_without_title_is_whom_the_article_names_most() -> None:
    text = "Mary Quill met John Quill. John Quill spoke. Then Quill left."
    entities = found(text, Mary_Quill="PERSON", John_Quill="PERSON")
    assert groups(entities, text) == [["Mary Quill"], ["John Quill", "John Quill", "Quill"]]


def test_two_of_one_surname_are_two_though_one_is_never_named_in_full() -> None:
    text = "Tom and Mary Quill met. Mr. Quill spoke. Mrs. Quill sang."
    entities = found(text, Mary_Quill="PERSON")
    assert groups(entities, text) == [["Tom", "Quill"], ["Mary Quill", "Quill"]]


def test_a_surname_with_a_particle_is_one_name() -> None:
    text = "Ursula von der Quill spoke. Von der Quill left."
    assert groups(found(text, Ursula="PERSON", Quill="GPE"), text) == [["Ursula von der Quill", "Von der Quill"]]


def test_an_article_of_a_treaty_is_looked_up_under_the_treaty() -> None:
    (article,) = found("They invoked Article 5 of the NATO pact.")
    assert (article.type, article.expansions) == (EntityType.LAW, ("North Atlantic Treaty",))


def test_a_man_and_a_country_of_one_name_stay_two() -> None:
    text = "Michael Jordan played in Jordan. Jordan won."
    entities = found(text, Michael_Jordan="PERSON")
    assert groups(entities, text) == [["Michael Jordan", "Jordan"], ["Jordan"]]
    assert [entity.type for entity in entities] == [EntityType.PERSON, EntityType.GPE]


def test_the_name_is_the_fullest_and_the_lists_give_fuller_ones() -> None:
    text = "The IMF met. The International Monetary Fund lends. The U.S. pays."
    fund, states = found(text)
    assert (fund.name, fund.other_names) == ("International Monetary Fund", ("IMF",))
    assert (states.name, states.expansions) == ("U.S.", ("United States",))


def test_the_words_around_a_name_tell_its_type() -> None:
    text = "The town of Orvan is small. The Z-9 program grew."
    assert {e.name: e.type for e in found(text, Orvan="PERSON", **{"Z-9": "ORG"})} == {
        "Orvan": EntityType.GPE,
        "Z-9": EntityType.LAW,
    }
