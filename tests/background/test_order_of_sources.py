"""Cache, starter pack and Wikipedia: which of them answers, and what is remembered."""

from __future__ import annotations

import datetime
import threading
from urllib.parse import parse_qs, urlsplit

import pytest

from reader.background import Ambiguous, Background, BackgroundService, Missing, Origin, Query, Unavailable
from tests.background.conftest import TODAY, Serve, ServiceOn
from tests.background.loopback_server import Behaviour, answer, answer_json, hang_before_the_head

ACCORD = Query("the Ostrova pact", "LAW")
STRELSAU = Query("Strelsau", "GPE", (), "The envoys met in Strelsau.")
NOBODY = answer_json({"batchcomplete": True, "query": {"pages": []}})
DOWN = answer("500 Internal Server Error", b"")


def pages(*raw: dict[str, object]) -> Behaviour:
    return answer_json({"query": {"pages": [{"ns": 0, **page} for page in raw]}})


def page(title: str, extract: str = "It is a town.") -> Behaviour:
    return pages({"title": title, "extract": extract})


def shown(answered: object) -> Background:
    assert isinstance(answered, Background), answered
    return answered


def test_wikipedia_replaces_the_built_in_note(serve: Serve, service_on: ServiceOn) -> None:
    service = service_on(serve(page("Ostrova Accord", "A newer text.")).api_url)
    assert shown(service.remembered(ACCORD)).origin is Origin.STARTER
    assert shown(service.lookup(ACCORD)).paragraphs == ("A newer text.",)
    assert shown(service.remembered(ACCORD)).origin is Origin.WIKIPEDIA


def test_the_built_in_note_answers_where_wikipedia_knows_nothing(serve: Serve, service_on: ServiceOn) -> None:
    note = shown(service_on(serve(NOBODY).api_url).lookup(ACCORD))
    assert note.origin is Origin.STARTER
    assert note.notice == ""


def test_a_page_is_asked_for_once(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(page("Strelsau"))
    service = service_on(server.api_url)
    assert service.lookup(STRELSAU) == service.lookup(STRELSAU)
    assert service.lookup(Query("Strelsau", "GPE", (), "Another article.")) == service.lookup(STRELSAU)
    assert len(server.requests) == 1


def test_a_page_of_last_month_is_fetched_again(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(page("Strelsau"))
    service_on(server.api_url).lookup(STRELSAU)
    later = TODAY + datetime.timedelta(days=31)
    assert shown(service_on(server.api_url, now=later).lookup(STRELSAU)).as_of == later.date()
    assert len(server.requests) == 2


def test_a_page_of_last_month_is_better_than_none(serve: Serve, service_on: ServiceOn) -> None:
    answers = [page("Strelsau"), DOWN]
    server = serve(lambda connection, over: answers.pop(0)(connection, over))
    service_on(server.api_url).lookup(STRELSAU)
    old = shown(service_on(server.api_url, now=TODAY + datetime.timedelta(days=31)).lookup(STRELSAU))
    assert old.as_of == TODAY.date()
    assert "error 500" in old.notice


def test_that_there_is_no_page_is_remembered_for_some_days(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(NOBODY)
    service = service_on(server.api_url)
    assert service.lookup(STRELSAU) == Missing()
    asked = len(server.requests)
    assert service.lookup(STRELSAU) == Missing()
    assert len(server.requests) == asked
    service_on(server.api_url, now=TODAY + datetime.timedelta(days=4)).lookup(STRELSAU)
    assert len(server.requests) > asked


def test_that_wikipedia_was_down_is_not_remembered(serve: Serve, service_on: ServiceOn) -> None:
    answers = [DOWN, page("Strelsau")]
    service = service_on(serve(lambda connection, over: answers.pop(0)(connection, over)).api_url)
    assert isinstance(service.lookup(STRELSAU), Unavailable)
    assert shown(service.lookup(STRELSAU)).title == "Strelsau"


def test_built_in_notes_of_one_name_are_a_question_that_can_be_answered(serve: Serve, service_on: ServiceOn) -> None:
    service = service_on(serve(DOWN).api_url)
    question = service.lookup(Query("the Council", "ORG"))
    assert isinstance(question, Ambiguous)
    assert service.remembered(Query("the Council", "ORG")) is None
    chosen = shown(service.choose(question.candidates[1].title))
    assert chosen.title == "Hill Council"
    assert chosen.notice


def test_the_choice_of_a_page_that_is_gone_is_missing(serve: Serve, service_on: ServiceOn) -> None:
    assert service_on(serve(NOBODY).api_url).choose("Gone") == Missing()


def test_a_cached_page_of_another_kind_is_not_shown(serve: Serve, service_on: ServiceOn) -> None:
    service = service_on(serve(page("Strelsau")).api_url)
    service.lookup(STRELSAU)
    assert service.remembered(Query("Strelsau", "PERSON")) is None
    assert service.remembered(Query("Bob Strelsau", "GPE", ("Strelsau",))) is None


def test_a_look_up_behind_one_that_hangs_gets_its_answer_too(serve: Serve, service_on: ServiceOn) -> None:
    service = service_on(serve(hang_before_the_head).api_url, seconds=0.3)
    answers: list[object] = []
    threads = [threading.Thread(target=_look_up, args=(service, name, answers)) for name in ("Ada", "Bob", "Cleo")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [type(answered) for answered in answers] == [Unavailable] * 3


def test_after_the_end_nothing_is_asked(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(page("Strelsau"))
    service = service_on(server.api_url)
    service.lookup(Query("Ostrova", "GPE"))
    asked = len(server.requests)
    service.close()
    assert isinstance(service.lookup(STRELSAU), Unavailable)
    assert len(server.requests) == asked


@pytest.mark.parametrize("names", [("",), ("\ud800",), ("a" * 5000,), ("|||", "[[]]"), ("\x00\n",)])
def test_names_that_can_be_no_title_are_missing(names: tuple[str, ...], serve: Serve, service_on: ServiceOn) -> None:
    assert service_on(serve(NOBODY).api_url).lookup(Query(names[0], "ORG", names[1:])) == Missing()


def _look_up(service: BackgroundService, name: str, answers: list[object]) -> None:
    answers.append(service.lookup(Query(name, "PERSON")))


def test_the_choice_of_the_reader_outlives_the_age_of_its_page(serve: Serve, service_on: ServiceOn) -> None:
    query = Query("Calder", "GPE", (), "A town on the coast.")
    server = serve(page("Calder (town)"))
    service_on(server.api_url).choose("Calder (town)", query)
    later = service_on(server.api_url, now=TODAY + datetime.timedelta(days=40))
    assert shown(later.lookup(query)).title == "Calder (town)"
    titles = [parse_qs(urlsplit(request.split()[1]).query)["titles"] for request in server.requests]
    assert titles == [["Calder (town)"], ["Calder (town)"]]


def test_what_is_found_gives_way_to_no_choice_of_another_article(serve: Serve, service_on: ServiceOn) -> None:
    service = service_on(serve(pages({"title": "Strelsau", "extract": "It is a town."})).api_url)
    service.choices.choose(Query("Strelsau", "GPE", (), "", "a" * 64), "Strelsau (ship)")
    assert shown(service.lookup(Query("Strelsau", "GPE", (), "", "b" * 64))).title == "Strelsau"
