"""Looking up a whole article at once against a real MediaWiki: the same answers, in a few requests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.background import (
    Ambiguous,
    Background,
    BackgroundService,
    Missing,
    NetworkPolicy,
    Query,
    Unavailable,
    open_background,
)
from tests.mediawiki.installation import Wiki

pytestmark = pytest.mark.mediawiki

DIPLOMACY = "the foreign minister, whose delegation left the talks on the accord, taught law in Strelsau"
SPORT = "the goalkeeper and captain of Strelsau United, a footballer, saved a penalty for his club"
BANK = "Leo Marsh, chief economist of the central bank, said that interest rates and inflation would fall."
ARTICLE = (
    Query("Ines Varga", "PERSON", ("Varga",)),
    Query("Minister Varga", "PERSON"),
    Query("Varga", "PERSON", (), DIPLOMACY),
    Query("Varga", "PERSON", (), SPORT),
    Query("Varga", "PERSON", (), "nothing that helps"),
    Query("the Ruritanian realm", "GPE", ("Kingdom of Ruritania",)),
    Query("Linden", "PERSON"),
    Query("Hortense Linden", "PERSON", ("Linden",)),
    Query("Edwin Calder", "PERSON"),
    Query("Nobody Known", "PERSON"),
    Query("Assembly", "ORG", ("Assembly of Ruritania",)),
    Query("Treasury", "ORG", (), "It was in Ruritania’s Treasury that the plan was drawn up."),
    Query("the Harbour Protocol", "LAW", (), "The treaty about ships was signed."),
    Query("Leo Marsh", "PERSON", (), BANK),
    Query("Nora Pell", "PERSON", ("Pell",)),
    Query("Quill", "ORG", (), "Quill, the finance minister of Ruritania, presents his budget in spring."),
    Query("Markup", "ORG"),
    Query("", "ORG"),
    Query("|#<>[]{}", "ORG"),
)

# What is tested here are the answers, and the machine may be busy.
PATIENCE = 60.0

Open = Callable[[str], BackgroundService]


@pytest.fixture
def opened(wiki: Wiki, tmp_path: Path) -> Iterator[Open]:
    """The service over a cache of this name."""
    services: list[BackgroundService] = []

    def open_service(name: str) -> BackgroundService:
        choices = tmp_path / "choices.json"
        services.append(
            open_background(tmp_path / name, tmp_path / "none", wiki.api_url, choices_file=choices, seconds=PATIENCE)
        )
        return services[-1]

    yield open_service
    for service in services:
        service.close()


def titles(service: BackgroundService) -> list[str]:
    return [request.address for request in service.network_log.requests]


def test_together_they_come_to_the_same_as_one_by_one(opened: Open) -> None:
    together, single = opened("together"), opened("single")
    answers = together.ahead(ARTICLE)
    assert answers == tuple(single.lookup(query) for query in ARTICLE)
    assert {type(answer) for answer in answers} == {Background, Ambiguous, Missing}
    assert len(titles(together)) * 3 < len(titles(single))


def test_afterwards_nothing_needs_a_network(opened: Open) -> None:
    service = opened("cache")
    answers = service.ahead(ARTICLE)
    service.policy = NetworkPolicy.NEVER
    assert tuple(service.lookup(query) for query in ARTICLE) == answers
    assert service.ahead(ARTICLE) == answers
    question = answers[4]
    assert isinstance(question, Ambiguous)
    for candidate in question.candidates:
        page = service.choose(candidate.title)
        assert isinstance(page, Background)
        assert page.notice == ""


def test_forty_names_without_namesakes_take_two_requests(opened: Open) -> None:
    service = opened("cache")
    known = [Query(name, "ORG") for name in ("Ruritania", "Ostrova Accord", "Assembly of Ruritania", "Markup")]
    service.ahead([*known, *(Query(f"Ruritania {number}", "GPE", ("Ruritania",)) for number in range(36))])
    asked = [address for address in titles(service) if "gsrsearch" not in address]
    assert len(asked) <= 3


def test_what_is_missing_is_not_asked_for_again_in_the_next_article(opened: Open) -> None:
    service = opened("cache")
    query = Query("Nobody Known", "ORG", (), "one article")
    assert service.lookup(query) == Missing()
    asked = len(titles(service))
    assert service.lookup(Query("Nobody Known", "PERSON", ("Nobody",), "another")) == Missing()
    further = titles(service)[asked:]
    assert not any("titles=Nobody+Known" in address or "titles=Nobody%20Known" in address for address in further)


def test_it_tells_how_far_it_is(opened: Open) -> None:
    told: list[tuple[int, int]] = []
    service = opened("cache")
    service.ahead(ARTICLE, lambda done, total: told.append((done, total)))
    assert told[-1] == (len(ARTICLE), len(ARTICLE))
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    told.clear()
    service.ahead(ARTICLE, lambda done, total: told.append((done, total)))
    assert told == [(len(ARTICLE), len(ARTICLE))]


def test_it_can_be_stopped_and_goes_on_where_it_was(opened: Open) -> None:
    service = opened("cache")
    stopped = service.ahead(ARTICLE, cancelled=lambda: len(titles(service)) >= 2)
    assert len(titles(service)) == 2
    unanswered = [answer for answer in stopped if isinstance(answer, Unavailable)]
    assert unanswered
    assert all("stopped" in answer.reason for answer in unanswered)
    assert service.ahead(ARTICLE) == opened("whole").ahead(ARTICLE)
    pages = [address for address in titles(service) if "prop=extracts" in address and "gsrsearch" not in address]
    assert len(pages) == len(set(pages)) == 2


def test_a_search_by_hand_finds_titles_namesakes_and_words(opened: Open) -> None:
    service = opened("cache")
    asked = Query("the minister", "PERSON", (), DIPLOMACY)
    by_name = service.search("Varga", asked)
    assert by_name[0].title == "Ines Varga"
    assert {"Tomas Varga", "Varga (river)"} <= {candidate.title for candidate in by_name}
    assert "Second Harbour Protocol of 2009" in [each.title for each in service.search("harbour protocol", asked)]
    assert service.search("Nothing of the kind", asked) == ()
    assert service.search("|", asked) == ()


def test_a_pasted_address_is_asked_for_by_its_title(opened: Open, wiki: Wiki) -> None:
    service = opened("cache")
    address = f"http://127.0.0.1:{wiki.port}/index.php/Minister_Varga"
    (candidate,) = service.search(address, ARTICLE[0])
    assert candidate.title == "Ines Varga"
    assert candidate.description == "foreign minister of Ruritania (born 1968)"
    assert all("/api.php?" in asked for asked in titles(service))
    assert service.search(f"http://127.0.0.1:{wiki.port}/index.php/Nobody_Known", ARTICLE[0]) == ()


def test_what_was_found_in_the_article_answers_the_question(opened: Open) -> None:
    service = opened("cache")
    varga, accord, realm, elsewhere = (
        Query("Varga", "PERSON", (), "nothing that helps", "a" * 64),
        Query("the Ostrova Accord", "LAW", (), "", "a" * 64),
        Query("Ruritania", "GPE", (), "", "a" * 64),
        Query("Varga", "PERSON", (), "nothing that helps at all", "b" * 64),
    )
    assert isinstance(service.lookup(varga), Ambiguous)
    for known in (accord, realm):
        assert isinstance(service.lookup(known), Background)
    asked = len(titles(service))
    answer = service.lookup(varga)
    assert isinstance(answer, Background)
    assert answer.title == "Ines Varga"
    assert len(titles(service)) == asked
    assert isinstance(service.lookup(elsewhere), Ambiguous)
    together = opened("another cache").ahead([varga, accord, realm])
    assert together[0] == answer


def test_all_names_are_looked_for_where_another_page_is_wanted(opened: Open) -> None:
    offered = opened("cache").alternatives(Query("the envoy", "PERSON", ("Varga", "Leo Marsh")))
    assert {"Ines Varga", "Tomas Varga", "Leo Marsh (economist)"} <= {candidate.title for candidate in offered}


def test_another_name_is_searched_where_the_first_finds_nothing(opened: Open) -> None:
    answer = opened("cache").lookup(Query("Ships Deal", "LAW", ("Harbour Protocol",)))
    assert isinstance(answer, Ambiguous)
    assert [candidate.title for candidate in answer.candidates] == ["Second Harbour Protocol of 2009"]


def test_the_choice_holds_in_its_article_and_is_offered_in_others(opened: Open) -> None:
    service = opened("cache")
    here = Query("Varga", "PERSON", (), "nothing that helps", "a" * 64)
    there = Query("Varga", "PERSON", (), "nor does this", "b" * 64)
    chosen = service.choose("Tomas Varga", here)
    assert isinstance(chosen, Background)
    assert chosen.chosen
    service = opened("emptied cache")
    assert service.lookup(here) == chosen
    question = service.lookup(there)
    assert isinstance(question, Ambiguous)
    assert question.candidates[0].title == "Tomas Varga"
    assert len(question.candidates) == len({candidate.title for candidate in question.candidates})
    assert service.alternatives(there)[0].title == "Tomas Varga"
    unknown = Query("Nobody Known", "PERSON", (), "", "a" * 64)
    service.choose("Ines Varga", unknown)
    offered = service.lookup(Query("Nobody Known", "PERSON", (), "", "b" * 64))
    assert isinstance(offered, Ambiguous)
    assert [candidate.title for candidate in offered.candidates] == ["Ines Varga"]


def test_that_nothing_fits_is_kept_and_undone(opened: Open) -> None:
    service = opened("cache")
    query = Query("Ines Varga", "PERSON", (), "", "a" * 64)
    page = service.lookup(query)
    assert service.choose_nothing(query) == Missing(chosen=True)
    assert opened("cache").lookup(query) == Missing(chosen=True)
    assert opened("cache").remembered(query) is None
    assert opened("cache").ahead([query]) == (Missing(chosen=True),)
    service.choices.undo()
    assert service.lookup(query) == page


def test_a_refreshed_page_is_read_anew(opened: Open) -> None:
    service = opened("cache")
    page = service.lookup(ARTICLE[0])
    asked = len(titles(service))
    assert service.refresh(ARTICLE[0]) == page
    assert len(titles(service)) == asked + 1
