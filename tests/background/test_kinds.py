"""Which kind of thing a page is about, and whether a name of a type can mean it."""

from __future__ import annotations

import pytest

from reader.background.kinds import fits
from reader.background.pages import Page


def page(description: str = "", text: str = "", *categories: str) -> Page:
    return Page("Title", description, (text,) if text else (), None, categories)


PERSONS = [
    page("Ruritanian politician (born 1960)"),
    page("King of Ruritania (1801–1870)"),
    page("", "Ines Varga (born 3 May 1968) is a politician."),
    page("", "Ines Varga is a lawyer. She has written two books."),
    page("foreign minister of Ruritania", "Ines Varga leads the foreign ministry.", "1968 births", "Living people"),
]
OTHERS = [
    page("ship launched in 1911", "She was named after the admiral (1801–1870)."),
    page("town in Ruritania", "Calder is a town. It was founded in 1802."),
    page("1998 film", "Calder is a film about a politician (born 1950)."),
    page("", "Calder is a town on the river of that name."),
    page("", "The Calder is a ship that was built for a king."),
    page("family name", "Calder is a surname."),
    page("foreign ministry", "The ministry is led by a minister.", "Ministries"),
]


@pytest.mark.parametrize("person", PERSONS)
def test_a_person_is_known_as_one(person: Page) -> None:
    assert fits(person, "PERSON")
    assert not fits(person, "GPE")


@pytest.mark.parametrize("other", OTHERS)
def test_nothing_else_is_a_person(other: Page) -> None:
    assert not fits(other, "PERSON")


def test_a_place_is_no_film_and_no_ship() -> None:
    assert fits(page("town in Ruritania"), "GPE")
    assert not fits(page("1998 film"), "GPE")
    assert not fits(page("ship launched in 1911"), "LOC")


def test_a_surname_is_what_no_article_means() -> None:
    assert not fits(page("family name"), "ORG")


@pytest.mark.parametrize("entity_type", ["ORG", "FAC", "LAW", "EVENT", "PRODUCT"])
def test_types_that_taggers_confuse_are_let_through(entity_type: str) -> None:
    assert fits(page("treaty of 1999"), entity_type)
    assert fits(page("international organisation"), entity_type)
