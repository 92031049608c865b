"""Constructions of newspapers from around the world, each in a sentence of its own."""

from __future__ import annotations

import pytest

from reader import paths
from reader.analysis import Entity, EntityType
from reader.analysis.names import Lexicon, find_entities
from tests.analysis.names.parsed import doc, document

LEXICON = Lexicon.load(paths.resources() / "lexicon")


def found(text: str, names: dict[str, str]) -> tuple[Entity, ...]:
    return find_entities(doc(text, names), document(text), LEXICON)


@pytest.mark.parametrize(
    ("text", "names", "named"),
    [
        # initials that begin with an A
        ("They asked A.K. Quillby twice.", {"A.K. Quillby": "PERSON"}, ["A.K. Quillby"]),
        # a title that only people have, and names that no list knows
        ("They asked Shri Tamo Quillby twice.", {}, ["Tamo Quillby"]),
        ("We saw Barrister Omwe Quillby there.", {"Quillby": "ORG"}, ["Omwe Quillby"]),
        # a nickname behind two first names
        ('We saw Maria Lourdes "Malou" Quillby there.', {}, ['Maria Lourdes "Malou" Quillby']),
        ('We saw Maria "El Loro" Quillby there.', {}, ['Maria "El Loro" Quillby']),
        # Korean and Chinese given names stand behind the surname
        ("So said Quim Yuk-lin there.", {"Yuk-lin": "PERSON"}, ["Quim Yuk-lin"]),
        # one after the other
        ("We met Quilla, Lomi Quillby there.", {"Quilla, Lomi Quillby": "ORG"}, ["Quilla", "Lomi Quillby"]),
        ("We met Lomi Quillby & Sons there.", {"Lomi Quillby &": "PERSON"}, ["Lomi Quillby"]),
        # letters in capitals before what somebody is
        ("So said OWB leader Quillby.", {"Quillby": "PERSON"}, ["OWB", "Quillby"]),
        ("So said CEO Quillby.", {"Quillby": "PERSON"}, ["Quillby"]),
        # a part of a title is no name
        ("So said Supreme Leader Quillby.", {"Supreme": "ORG", "Quillby": "PERSON"}, ["Quillby"]),
        ("So said Cabinet Secretary Quillby.", {"Cabinet": "ORG", "Quillby": "PERSON"}, ["Quillby"]),
        ("So ruled Orvan District Judge Quillby.", {"Quillby": "PERSON"}, ["Quillby"]),
        # what a maker makes is no part of its name
        ("Chipmaker Quillby Semi Corp fell.", {}, ["Quillby Semi Corp"]),
        ("So chipmaker Quillby Semi Corp fell.", {"Quillby Semi Corp": "ORG"}, ["Quillby Semi Corp"]),
        ("So Insurer Quillby paid.", {"Insurer Quillby": "ORG"}, ["Quillby"]),
        ("They fear Hurricane Quilla now.", {"Quilla": "PERSON"}, ["Hurricane Quilla"]),
        ("They passed the Orvan Water Protection Bill at noon.", {}, ["Orvan Water Protection Bill"]),
        ("They saw Protection Bill Quillby there.", {"Bill Quillby": "PERSON"}, ["Bill Quillby"]),
    ],
)
def test_names_are_found_with_their_borders(text: str, names: dict[str, str], named: list[str]) -> None:
    spans = sorted(span for entity in found(text, names) for span in entity.mentions)
    assert [span.of(text) for span in spans] == named


@pytest.mark.parametrize(
    ("text", "names", "name", "kind"),
    [
        ("They live in Orvan now.", {"Orvan": "PERSON"}, "Orvan", EntityType.GPE),
        ("So said goalkeeper Ikor Quillby there.", {"Ikor Quillby": "ORG"}, "Ikor Quillby", EntityType.PERSON),
        ("They met near Lake Tarn there.", {"Lake Tarn": "LOC"}, "Lake Tarn", EntityType.LOC),
        ("The Orvan and Tarn counties voted.", {"Tarn": "ORG"}, "Tarn", EntityType.GPE),
        ("We read of the Institute for the Study of War there.", {}, "Institute for the Study of War", EntityType.ORG),
    ],
)
def test_the_words_around_tell_the_type(text: str, names: dict[str, str], name: str, kind: EntityType) -> None:
    assert {e.name: e.type for e in found(text, names)}[name] is kind


def test_who_is_called_again_by_the_last_word_is_a_person() -> None:
    text = "They chose Tamo Quillby today, and so it is Quillby now."
    (person,) = found(text, {"Tamo Quillby": "ORG"})
    assert (person.type, len(person.mentions)) == (EntityType.PERSON, 2)


def test_what_is_called_again_by_the_first_word_is_no_person() -> None:
    text = "They chose Tamo Quillby today, and so it is Tamo now, and Quillby is far."
    assert EntityType.PERSON not in {entity.type for entity in found(text, {"Tamo Quillby": "ORG"})}


def test_a_company_is_called_again_by_its_first_word() -> None:
    text = "Quillware Holdings Ltd fell. Analysts like Quillware."
    (company,) = found(text, {"Quillware Holdings Ltd": "ORG", "Quillware.": "PERSON"})
    assert (company.type, len(company.mentions)) == (EntityType.ORG, 2)
