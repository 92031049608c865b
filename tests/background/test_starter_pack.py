"""The notes that come with the program, found by name; and whether the real ones can be read."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from reader.background import Ambiguous, Background, Origin, Query
from reader.background.starter import StarterPack
from reader.paths import resources


@pytest.mark.parametrize("name", ["Ostrova Accord", "ostrova accord", "the Ostrova pact", "Accord of  Ostrova"])
def test_a_note_is_found_by_its_title_and_names(name: str, notes_folder: Path) -> None:
    note = StarterPack(notes_folder).find(Query(name, "LAW"))
    assert note == Background(
        title="Ostrova Accord",
        description="made-up treaty of 1999",
        paragraphs=("It ended a dispute.", "It has nine articles."),
        origin=Origin.STARTER,
        url="https://en.wikipedia.org/wiki/Ostrova_Accord",
        as_of=datetime.date(2026, 5, 1),
        licence="",
    )


def test_a_part_of_a_name_is_not_enough(notes_folder: Path) -> None:
    assert StarterPack(notes_folder).find(Query("Ostrova", "GPE")) is None


def test_a_surname_is_not_enough_for_somebody_else(notes_folder: Path) -> None:
    assert StarterPack(notes_folder).find(Query("Bela Varga", "PERSON", ("Varga",))) is None
    assert StarterPack(notes_folder).find(Query("Ines Varga", "PERSON", ("Varga",))) is not None


def test_two_notes_of_one_name_are_a_question(notes_folder: Path) -> None:
    answer = StarterPack(notes_folder).find(Query("Council", "ORG"))
    assert isinstance(answer, Ambiguous)
    assert [c.title for c in answer.candidates] == ["Harbour Council", "Hill Council"]
    assert [c.description for c in answer.candidates] == ["made-up council of ports", "made-up council of villages"]


def test_a_guess_at_the_fuller_form_gives_way_to_what_the_article_speaks_of(notes_folder: Path) -> None:
    pack = StarterPack(notes_folder)
    woods = "At the edge of the Calder loggers met those who guard its birds, its rivers and its oaks."
    forest = pack.find(Query("Calder", "ORG", ("Calder (firm)",), woods))
    assert isinstance(forest, Background)
    assert forest.title == "Calder forest"
    firm = pack.find(Query("Calder", "ORG", ("Calder (firm)",), "Calder closed on Monday."))
    assert isinstance(firm, Background)
    assert firm.title == "Calder (firm)"
    assert isinstance(pack.find(Query("Calder", "ORG", ("Calder (firm)",), "Birds and rivers.")), Ambiguous)


def test_the_first_known_name_decides(notes_folder: Path) -> None:
    note = StarterPack(notes_folder).find(Query("the assembly", "ORG", ("Hill Council", "the Council")))
    assert isinstance(note, Background)
    assert note.title == "Hill Council"


@pytest.mark.parametrize(("name", "entity_type"), [("Varga", "GPE"), ("Ostrova Accord", "PERSON")])
def test_a_person_is_nothing_else_and_nothing_else_is_a_person(name: str, entity_type: str, notes_folder: Path) -> None:
    assert StarterPack(notes_folder).find(Query(name, entity_type)) is None


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"as_of": "today", "notes": []}', '{"as_of": "2026-01-01"}', '{"as_of": 7, "notes": [7]}']
)
def test_a_broken_file_is_named_and_the_others_are_read(content: str, notes_folder: Path) -> None:
    (notes_folder / "broken.json").write_text(content, encoding="utf-8")
    pack = StarterPack(notes_folder)
    assert pack.find(Query("Ines Varga", "PERSON")) is not None
    assert "broken.json" in pack.notice


def test_every_note_of_the_program_is_found_by_its_title() -> None:
    pack = StarterPack(resources() / "background")
    titles = {note.background.title: note for note in pack.all_notes()}
    assert pack.notice == ""
    assert len(titles) >= 100
    for title, note in titles.items():
        assert note in pack.notes(Query(title, note.type)), title
        assert note.background.paragraphs[0]
