"""The starter pack is what it says: well-formed, dated, short, and findable by the names that articles use."""

from __future__ import annotations

import datetime
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from reader.paths import resources

FILES = sorted((resources() / "background").glob("*.json"))
TYPES = {"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "LAW", "EVENT", "WORK", "PRODUCT"}
FIELDS = {"title", "names", "type", "description", "text", "url"}

SHARED_ON_PURPOSE = {
    "amazon": {"Amazon (company)", "Amazon rainforest"},
    "clinton": {"Bill Clinton", "Hillary Clinton"},
    "georgia": {"Georgia (country)", "Georgia (U.S. state)"},
    "georgian": {"Georgia (country)", "Georgia (U.S. state)"},
}
"""Names that mean several things, with all that they mean: the reader must be asked, or the context decide."""

IN_THE_SAMPLES = {
    "budapest-memorandum.txt": (
        "Budapest Memorandum|Ukraine|Bill Clinton|United States|Boris Yeltsin|Russia|John Major|United Kingdom"
        "|Leonid Kuchma|Kyiv|Soviet Union|Nuclear Non-Proliferation Treaty|Crimea|Donetsk|Luhansk"
        "|Ukrainian Foreign Ministry|Andrii Sybiha|NATO|Brussels|Volodymyr Zelenskyy|Munich Security Conference"
        "|Budapest|Bucharest|Georgia|Germany|Angela Merkel|France|Washington summit|Antony Blinken|State Department"
        "|Mark Rutte|Jens Stoltenberg|Moscow|London|Keir Starmer|Britain|Poland|Baltic states|Article 5"
        "|North Atlantic Treaty|September 11, 2001|Joe Biden|Vladimir Putin|Sergei Lavrov|Kremlin"
        "|UN General Assembly|Irish|RTÉ|Europe"
    ),
    "paris-agreement.txt": (
        "Earth Day|United Nations headquarters|New York|Paris Agreement|World Meteorological Organization"
        "|Celeste Saulo|António Guterres|Sharm el-Sheikh|Egypt|G20|Washington|Donald Trump|Pittsburgh|Paris"
        "|Emmanuel Macron|Joe Biden|Ursula von der Leyen|European Commission|European Green Deal|European Union"
        "|Xi Jinping|China|Glasgow|Narendra Modi|India|Mia Mottley|Barbados|World Bank|International Monetary Fund"
        "|COP29|Baku|Simon Stiell|Bonn|Dubai|OPEC|Japan|Rafael Grossi|International Atomic Energy Agency|Greenpeace"
        "|Greta Thunberg|UN Climate Action Summit|COP30|Belém|Amazon|Brazil|Luiz Inácio Lula da Silva"
    ),
    "world-trade.md": (
        "World Trade Organization|Geneva|Marrakesh Agreement|Morocco|Donald Trump|White House|China"
        "|Ursula von der Leyen|European Commission|European Union|Maroš Šefčovič|Washington|Treaty of Lisbon"
        "|European Parliament|Council of the European Union|Canada|Mexico|USMCA|Mark Carney|Claudia Sheinbaum"
        "|Beijing|Chinese Ministry of Commerce|WTO|Xi Jinping|World Economic Forum|Davos|Twitter|Appellate Body"
        "|Robert Lighthizer|Ngozi Okonjo-Iweala|Nigerian|International Monetary Fund|Kristalina Georgieva"
        "|António Guterres|Christine Lagarde|European Central Bank|Lesotho"
    ),
}


def notes() -> list[dict[str, Any]]:
    return [note for file in FILES for note in json.loads(file.read_text(encoding="utf-8"))["notes"]]


def key(name: str) -> str:
    return name.casefold().removeprefix("the ")


def titles_by_name() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for note in notes():
        for name in (note["title"], *note["names"]):
            found[key(name)].add(note["title"])
    return found


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_file_says_when_it_was_true(file: Path) -> None:
    pack = json.loads(file.read_text(encoding="utf-8"))
    assert set(pack) == {"as_of", "notes"}
    assert datetime.date(2025, 1, 1) <= datetime.date.fromisoformat(pack["as_of"]) <= datetime.date(2025, 6, 1)


def faults_of(note: dict[str, Any]) -> list[str]:
    """What is wrong with a note, in a word or two each."""
    description, text, url = note["description"], note["text"], note["url"]
    values = (note["title"], description, text, *note["names"])
    rules = {
        "fields": set(note) == FIELDS,
        "type": note["type"] in TYPES,
        "length": 60 <= len(text) <= 1200,
        "paragraphs": 1 <= len(text.split("\n\n")) <= 4,
        "last sentence": text.endswith((".", ".”")),
        "description": 3 <= len(description) <= 90 and not description.endswith(".") and "\n" not in description,
        "url": url.startswith("https://en.wikipedia.org/wiki/") and " " not in url,
        "white space": all(value == value.strip() and "  " not in value for value in values),
        "markup": not any(set(value) & set('<>{}[]\t\r`*"') for value in values),
    }
    return [rule for rule, kept in rules.items() if not kept]


def test_every_note_is_complete_short_and_plain() -> None:
    assert {note["title"]: faults for note in notes() if (faults := faults_of(note))} == {}


def test_a_faulty_note_is_noticed() -> None:
    good = notes()[0]
    for field, value, fault in (
        ("type", "DATE", "type"),
        ("text", "Too short.", "length"),
        ("text", good["text"] + "\n\nNo full stop", "last sentence"),
        ("description", "A sentence.", "description"),
        ("url", "https://example.org/x", "url"),
        ("names", [" NATO"], "white space"),
        ("text", good["text"] + " <b>bold</b>.", "markup"),
    ):
        assert faults_of({**good, field: value}) == [fault]


def test_there_are_enough_notes_and_no_title_comes_twice() -> None:
    titles = [note["title"] for note in notes()]
    assert len(titles) >= 150
    assert sorted(titles) == sorted(set(titles))


def test_note_does_not_repeat_its_names() -> None:
    for note in notes():
        names = [key(name) for name in (note["title"], *note["names"])]
        assert len(names) == len(set(names)), note["title"]


def test_a_name_means_one_thing_unless_it_is_shared_on_purpose() -> None:
    shared = {name: titles for name, titles in titles_by_name().items() if len(titles) > 1}
    assert shared == SHARED_ON_PURPOSE


@pytest.mark.parametrize("sample", sorted(IN_THE_SAMPLES))
def test_everything_named_in_a_sample_has_a_note(sample: str) -> None:
    text = (resources() / "samples" / sample).read_text(encoding="utf-8")
    named = set(IN_THE_SAMPLES[sample].split("|"))
    known = titles_by_name()
    assert {name for name in named if name not in text} == set()
    assert {name for name in named if key(name) not in known} == set()
