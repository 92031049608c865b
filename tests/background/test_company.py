"""What other names of an article mean speaks for one page among namesakes, and for nothing else."""

from __future__ import annotations

import datetime

import pytest

from reader.background import Background, Origin, Query
from reader.background.company import MOST_ARTICLES, Company, speaking_for
from reader.background.matching import choose, choose_by_company, speaks_of_other_things
from reader.background.pages import Page

ACCORD = Page("Ostrova Accord", "treaty of 1999", ("It ended the border dispute.",), None)
REALM = Page("Ruritania (country)", "country", ("Its foreign minister is Ines Varga.",), None)
INES = Page("Ines Varga", "politician (born 1968)", ("She signed the Ostrova Accord.",), None, ("1968 births",))
TOMAS = Page("Tomas Varga", "footballer (born 1991)", ("He plays for a club.",), None, ("1991 births",))
VARGA = Query("Varga", "PERSON", (), "Varga left.", "d" * 64)


def asked(*company: Page, context: str = VARGA.context, name: str = "Varga") -> Query:
    return Query(name, "PERSON", (), context, "d" * 64, company)


def test_it_speaks_in_both_directions() -> None:
    assert speaking_for(INES, (ACCORD, REALM)) == {"Ostrova Accord", "Ruritania (country)"}
    assert speaking_for(TOMAS, (ACCORD, REALM)) == frozenset()


@pytest.mark.parametrize(
    "other",
    [
        INES,
        Page("Ostrova", "", ("A town with a varga.",), None),
        Page("She", "", ("Vargas was here, and Ines.",), None),
        Page("UN", "", (), None),
    ],
)
def test_neither_itself_nor_parts_of_words_or_names_speak_for_a_page(other: Page) -> None:
    page = Page("Ines Varga", "politician", ("The Ostrovan accords failed unto her.",), None)
    assert speaking_for(page, (other,)) == frozenset()


def test_two_that_speak_for_a_page_choose_it() -> None:
    assert choose(asked(), (INES, TOMAS)) is None
    assert choose(asked(ACCORD), (INES, TOMAS)) is None
    assert choose(asked(ACCORD, REALM), (INES, TOMAS)) == INES
    assert choose_by_company(asked(ACCORD, REALM), (TOMAS, INES)) == INES


def test_words_alone_are_not_judged_again() -> None:
    context = "The footballer plays for a club, says Varga."
    assert choose(asked(context=context), (INES, TOMAS)) == TOMAS
    assert choose_by_company(asked(ACCORD, context=context), (INES, TOMAS)) is None


def test_who_only_shares_a_part_of_the_name_is_not_chosen_unasked() -> None:
    assert choose_by_company(asked(ACCORD, REALM, name="Bela Varga"), (INES, TOMAS)) is None


def test_a_page_for_which_others_speak_is_not_in_doubt() -> None:
    context = "The frigate left the harbour before dawn, with engines and cannons aboard."
    assert speaks_of_other_things(asked(context=context), INES)
    assert not speaks_of_other_things(asked(ACCORD, context=context), INES)


def found(title: str) -> Background:
    return Background(title, "", ("Text.",), Origin.WIKIPEDIA, None, datetime.date(2026, 5, 4), "")


def test_it_is_that_of_the_article_and_without_the_name_itself() -> None:
    company = Company()
    for name in ("Varga", "Ines Varga", "Accord"):
        company.note(Query(name, "PERSON", (), "", "d" * 64), found(f"Page of {name}"))
    company.note(Query("Elsewhere", "GPE", (), "", "e" * 64), found("Page of Elsewhere"))
    company.note(Query("Nowhere", "GPE"), found("Page of Nowhere"))
    here = company.added_to(Query("Varga", "PERSON", ("Ines Varga",), "", "d" * 64))
    assert [page.title for page in here.company] == ["Page of Accord"]
    assert company.added_to(Query("Varga", "PERSON")).company == ()


def test_of_many_articles_the_latest_are_remembered() -> None:
    company = Company()
    for number in range(MOST_ARTICLES + 1):
        company.note(Query("Accord", "LAW", (), "", f"{number}"), found("Accord"))
    assert company.added_to(Query("Varga", "PERSON", (), "", "0")).company == ()
    assert company.added_to(Query("Varga", "PERSON", (), "", "1")).company
