"""The look-up against a real MediaWiki; its pages, in pages.json, are made up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.background import Ambiguous, Background, BackgroundService, Missing, Origin, Query, open_background
from tests.mediawiki.installation import Wiki

pytestmark = pytest.mark.mediawiki


@pytest.fixture
def service(wiki: Wiki, tmp_path: Path) -> Iterator[BackgroundService]:
    opened = open_background(tmp_path / "cache", tmp_path / "no-notes", wiki.api_url, seconds=60)
    yield opened
    opened.close()


def found(answer: object) -> Background:
    assert isinstance(answer, Background), answer
    return answer


def test_a_page_is_found_by_its_title_with_all_that_must_be_shown(service: BackgroundService, wiki: Wiki) -> None:
    page = found(service.lookup(Query("Ines Varga", "PERSON")))
    assert page.title == "Ines Varga"
    assert page.description == "foreign minister of Ruritania (born 1968)"
    assert page.origin is Origin.WIKIPEDIA
    assert page.url == f"http://127.0.0.1:{wiki.port}/index.php/Ines_Varga"
    assert page.licence == f"Text from 127.0.0.1:{wiki.port}"
    assert page.notice == ""


def test_the_text_is_the_introduction_in_plain_paragraphs(service: BackgroundService) -> None:
    first, second = found(service.lookup(Query("Ines Varga", "PERSON"))).paragraphs
    assert first.endswith("who led its delegation at the talks on the Ostrova Accord.")
    assert second == "She taught law at the university of Strelsau before she was elected."


def test_no_more_than_four_paragraphs_are_kept(service: BackgroundService) -> None:
    paragraphs = found(service.lookup(Query("Ruritania", "GPE"))).paragraphs
    assert len(paragraphs) == 4
    assert paragraphs[3] == "It grows hops."


@pytest.mark.parametrize("name", ["I. Varga", "Minister Varga", "minister Varga", "the Minister Varga"])
def test_redirects_and_articles_before_the_name_are_followed(service: BackgroundService, name: str) -> None:
    assert found(service.lookup(Query(name, "PERSON"))).title == "Ines Varga"


def test_another_name_serves_where_the_first_is_not_known(service: BackgroundService) -> None:
    query = Query("the Ruritanian realm", "GPE", ("Kingdom of Ruritania",))
    assert found(service.lookup(query)).title == "Ruritania"


def test_a_disambiguation_page_is_a_question_of_at_most_five_described_pages(service: BackgroundService) -> None:
    answer = service.lookup(Query("Linden", "PERSON"))
    assert isinstance(answer, Ambiguous)
    assert len(answer.candidates) == 5
    assert {c.description for c in answer.candidates} == {"politician (born 1960)"}


def test_persons_come_first_where_a_person_is_meant_and_nothing_unwritten_is_offered(
    service: BackgroundService,
) -> None:
    answer = service.lookup(Query("Varga", "PERSON"))
    assert isinstance(answer, Ambiguous)
    titles = [c.title for c in answer.candidates]
    assert set(titles[:2]) == {"Ines Varga", "Tomas Varga"}
    assert "Varga that nobody has written" not in titles


def test_the_words_around_the_name_choose_among_namesakes(service: BackgroundService) -> None:
    diplomacy = "the foreign minister, whose delegation left the talks on the accord, taught law in Strelsau"
    sport = "the goalkeeper and captain of Strelsau United, a footballer, saved a penalty for his club"
    assert found(service.lookup(Query("Varga", "PERSON", (), diplomacy))).title == "Ines Varga"
    assert found(service.lookup(Query("Varga", "PERSON", (), sport))).title == "Tomas Varga"


def test_the_reader_chooses_and_is_not_asked_again(service: BackgroundService) -> None:
    query = Query("Varga", "PERSON", (), "nothing that helps")
    assert isinstance(service.lookup(query), Ambiguous)
    assert found(service.choose("Tomas Varga", query)).title == "Tomas Varga"
    assert found(service.lookup(query)).title == "Tomas Varga"
    assert found(service.remembered(query)).title == "Tomas Varga"


def test_a_person_is_no_ship(service: BackgroundService) -> None:
    assert not isinstance(service.lookup(Query("Edwin Calder", "PERSON")), Background)


def test_a_part_of_the_name_is_no_proof(service: BackgroundService) -> None:
    answer = service.lookup(Query("Bob Ruritania", "ORG", ("Ruritania",)))
    assert isinstance(answer, Missing)


@pytest.mark.parametrize("name", ["Nobody Known", "Round", "Ruritanian Railways", "|#<>[]{}", "Category:1968 births"])
def test_what_has_no_page_of_its_own_is_missing(service: BackgroundService, name: str) -> None:
    assert isinstance(service.lookup(Query(name, "ORG")), Missing)


def test_the_full_form_of_the_lexicon_goes_before_the_bare_name(service: BackgroundService) -> None:
    query = Query("Assembly", "ORG", ("Assembly of Ruritania",))
    assert found(service.lookup(query)).title == "Assembly of Ruritania"


def test_whose_it_is_says_which_it_is(service: BackgroundService) -> None:
    query = Query("Treasury", "ORG", (), "It was in Ruritania’s Treasury that the plan was drawn up.")
    assert found(service.lookup(query)).title == "Exchequer of Ruritania"
    assert isinstance(service.lookup(Query("Treasury", "ORG", (), "The Treasury drew up the plan.")), Missing)


def test_what_only_the_search_finds_is_offered_not_shown(service: BackgroundService) -> None:
    answer = service.lookup(Query("the Harbour Protocol", "LAW", (), "The treaty about ships was signed."))
    assert isinstance(answer, Ambiguous)
    assert [c.title for c in answer.candidates] == ["Second Harbour Protocol of 2009"]


def test_a_common_noun_is_not_what_is_named_but_the_others_of_that_name_are(service: BackgroundService) -> None:
    budget = found(service.lookup(Query("Assembly", "ORG", (), "In Strelsau the parliament will pass the budget.")))
    assert budget.title == "Assembly of Ruritania"
    unclear = service.lookup(Query("Assembly", "ORG"))
    assert isinstance(unclear, Ambiguous)
    assert {"Assembly of Ruritania", "Assembly of Hills"} <= {c.title for c in unclear.candidates}


def test_bearers_of_the_surname_are_not_offered_for_somebody_else(service: BackgroundService) -> None:
    assert isinstance(service.lookup(Query("Hortense Linden", "PERSON", ("Linden",))), Missing)


def test_namesakes_are_asked_about_unless_much_speaks_for_one(service: BackgroundService) -> None:
    answer = service.lookup(Query("Nora Pell", "PERSON", (), "The teacher Nora Pell said her country must act."))
    assert isinstance(answer, Ambiguous)
    assert [c.title for c in answer.candidates] == ["Nora Pell (diver)", "Nora Pell (painter)"]


def test_a_plain_title_gives_way_where_all_speaks_for_a_namesake(service: BackgroundService) -> None:
    bank = "Leo Marsh, chief economist of the central bank, said that interest rates and inflation would fall."
    assert found(service.lookup(Query("Leo Marsh", "PERSON", (), bank))).title == "Leo Marsh (economist)"
    hymns = "The choir sang hymns by the composer Leo Marsh."
    assert found(service.lookup(Query("Leo Marsh", "PERSON", (), hymns))).title == "Leo Marsh"
    assert found(service.lookup(Query("Leo Marsh", "PERSON", (), "Leo Marsh waved."))).title == "Leo Marsh"


def test_only_bearers_of_the_whole_name_are_offered(service: BackgroundService) -> None:
    answer = service.lookup(Query("Nora Pell", "PERSON", ("Pell",)))
    assert isinstance(answer, Ambiguous)
    assert [c.title for c in answer.candidates] == ["Nora Pell (diver)", "Nora Pell (painter)"]


def test_a_person_that_the_tagger_took_for_an_organisation_is_found_by_the_context(
    service: BackgroundService,
) -> None:
    query = Query("Quill", "ORG", (), "Quill, the finance minister of Ruritania, presents his budget in spring.")
    assert isinstance(service.lookup(Query("Quill", "ORG")), Ambiguous)
    assert found(service.lookup(query)).title == "Oskar Quill"


def test_pages_of_another_kind_are_asked_about(service: BackgroundService) -> None:
    answer = service.lookup(Query("Edwin Calder", "PERSON"))
    assert isinstance(answer, Ambiguous)
    assert [c.title for c in answer.candidates] == ["Edwin Calder"]


@pytest.mark.parametrize("name", ["James O’Kelly-Brown", "JAMES O'KELLY-BROWN", "James O'Kelly- Brown"])
def test_spellings_of_newspapers_are_found(service: BackgroundService, name: str) -> None:
    assert found(service.lookup(Query(name, "PERSON"))).title == "James O'Kelly-Brown"


def test_traps_in_a_page_are_gone_from_its_text(service: BackgroundService) -> None:
    page = found(service.lookup(Query("Markup", "ORG")))
    shown = "\n".join((page.description, *page.paragraphs))
    assert "turned text" in shown
    assert "second paragraph" in shown
    for trap in ("<", ">", "alert", "onclick", "display", "\u202e", "\u2066", "\u200b"):
        assert trap not in shown


def test_ten_thousand_links_do_not_hold_anybody_up(service: BackgroundService) -> None:
    assert found(service.lookup(Query("Links", "ORG"))).description == "page with many links"


def test_what_was_looked_up_is_there_without_a_network(service: BackgroundService, wiki: Wiki, tmp_path: Path) -> None:
    query = Query("Minister Varga", "PERSON", ("Varga",), "the minister spoke")
    online = found(service.lookup(query))
    service.close()
    offline = open_background(tmp_path / "cache", tmp_path / "no-notes", wiki.api_url, network=False)
    assert offline.remembered(query) == online
    assert offline.lookup(query) == online
    elsewhere = Query("Minister Varga", "PERSON", (), "quite another article")
    assert offline.lookup(elsewhere) == online
    offline.close()


def test_what_one_article_meant_by_a_name_does_not_bind_the_next(service: BackgroundService) -> None:
    hymns = "The choir sang hymns by the composer Leo Marsh."
    bank = "Leo Marsh, chief economist of the central bank, said that interest rates and inflation would fall."
    assert found(service.lookup(Query("Leo Marsh", "PERSON", (), hymns))).title == "Leo Marsh"
    assert found(service.lookup(Query("Leo Marsh", "PERSON", (), bank))).title == "Leo Marsh (economist)"
    assert found(service.lookup(Query("Leo Marsh", "PERSON", (), hymns))).title == "Leo Marsh"
