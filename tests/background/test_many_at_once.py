"""What is asked for a whole article: how it is put into requests, and who goes first."""

from __future__ import annotations

import threading
from contextlib import closing
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from reader.background import Background, Missing, Query, Unavailable, open_background
from reader.background.pages import PageSet, read_page_set
from reader.background.remembering import MOST_CHARACTERS, MOST_TITLES, portions
from tests.background.conftest import Serve, ServiceOn
from tests.background.loopback_server import answer, answer_json, in_turn

NOBODY = answer_json({"batchcomplete": True, "query": {"pages": []}})


def town(number: int, **more: object) -> dict[str, object]:
    return {"title": f"Town {number}", "ns": 0, **more}


def towns(*numbers: int) -> list[Query]:
    return [Query(f"Town {number}", "GPE") for number in numbers]


def asked(request: str) -> dict[str, str]:
    return {name: value[0] for name, value in parse_qs(urlsplit(request.split()[1]).query).items()}


def test_an_answer_that_does_not_say_all_is_continued(serve: Serve, service_on: ServiceOn) -> None:
    first = {
        "continue": {"excontinue": 1, "clcontinue": "7|Towns", "continue": "||pageprops|info"},
        "query": {
            "pages": [
                town(1, extract="Town 1 is a town.", categories=[{"title": "Category:Towns"}]),
                town(2, pageprops={"wikibase-shortdesc": "second town"}),
            ]
        },
    }
    second = {
        "batchcomplete": True,
        "query": {"pages": [town(1, categories=[{"title": "Category:Ports"}]), town(2, extract="Town 2 is a town.")]},
    }
    server = serve(in_turn(answer_json(first), answer_json(second)))
    one, two = service_on(server.api_url).ahead(towns(1, 2))
    assert isinstance(one, Background)
    assert isinstance(two, Background)
    assert (one.paragraphs, two.paragraphs) == (("Town 1 is a town.",), ("Town 2 is a town.",))
    assert two.description == "second town"
    continued = asked(server.requests[1])
    assert (continued["excontinue"], continued["clcontinue"]) == ("1", "7|Towns")
    assert continued["titles"] == asked(server.requests[0])["titles"]


def test_a_server_that_never_says_all_is_left(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(answer_json({"continue": {"excontinue": 1}, "query": {"pages": [town(1, extract="A town.")]}}))
    (answered,) = service_on(server.api_url).ahead(towns(1))
    assert isinstance(answered, Background)
    assert len(server.requests) < 10


def test_titles_are_put_into_portions_that_fit_an_address() -> None:
    many = [f"Town {number}" for number in range(3 * MOST_TITLES + 1)]
    assert [len(portion) for portion in portions(many, MOST_TITLES)] == [MOST_TITLES] * 3 + [1]
    long = ["ü" * 100] * 20
    for portion in portions(long, MOST_TITLES):
        assert sum(len(title) * 6 for title in portion) <= MOST_CHARACTERS
    assert sum(len(portion) for portion in portions(long, MOST_TITLES)) == 20
    assert list(portions(["x" * 9000], MOST_TITLES)) == [("x" * 9000,)]
    assert list(portions([], MOST_TITLES)) == []


def test_what_was_found_before_a_fault_is_kept_and_the_rest_says_why(serve: Serve, service_on: ServiceOn) -> None:
    found = answer_json({"batchcomplete": True, "query": {"pages": [town(1, extract="Town 1 is a town.")]}})
    wait = answer("429 Too Many Requests", b"", "Retry-After: 600")
    server = serve(in_turn(found, wait))
    service = service_on(server.api_url)
    queries = [*towns(1), Query("Nobody Known", "PERSON"), Query("the Ostrova pact", "LAW")]
    known, unknown, noted = service.ahead(queries)
    assert isinstance(known, Background)
    assert isinstance(unknown, Unavailable)
    assert "asks us to wait until" in unknown.reason
    assert unknown.until
    assert isinstance(noted, Background)
    assert "asks us to wait until" in noted.notice
    assert service.ahead(queries)[0] == known
    assert len(server.requests) == 2


def test_a_click_goes_in_between(serve: Serve, tmp_path: Path, notes_folder: Path) -> None:
    """While an article of three requests is looked up, a click waits for one of them at most."""
    clicked, first_is_asked = threading.Event(), threading.Event()
    order: list[str] = []

    def behave(connection: object, over: threading.Event) -> None:
        first_is_asked.set()
        clicked.wait()
        NOBODY(connection, over)  # type: ignore[arg-type]

    server = serve(behave)
    with closing(open_background(tmp_path, notes_folder, server.api_url, seconds=60)) as service:
        service.network_log.subscribe(lambda each: None if each.is_over else order.append(each.address))
        article = threading.Thread(target=service.ahead, args=(towns(*range(3 * MOST_TITLES)),))
        article.start()
        first_is_asked.wait()
        click = threading.Thread(target=service.lookup, args=(Query("Clicked", "GPE"),))
        click.start()
        while click.is_alive() and not service_waits(service):
            pass
        clicked.set()
        click.join()
        article.join()
    places = [place for place, address in enumerate(order) if "Clicked" in address]
    assert places[0] == 1


def service_waits(service: object) -> bool:
    """Whether somebody stands next in line."""
    return next(iter(service._network._wikis.values()))._wiki._next.locked()  # type: ignore[attr-defined,no-any-return]


def test_the_same_name_in_one_article_is_asked_for_once(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(answer_json({"batchcomplete": True, "query": {"pages": [town(1, extract="It is a town.")]}}))
    answers = service_on(server.api_url).ahead(towns(1, 1, 1))
    assert len(set(answers)) == 1
    assert len(server.requests) == 1


def test_an_empty_article_asks_nothing(service_on: ServiceOn) -> None:
    service = service_on("http://127.0.0.1:9/api.php")
    assert service.ahead([]) == ()
    assert service.ahead([Query("", "ORG")]) == (Missing(),)
    assert service.network_log.requests == ()


def test_of_an_answer_those_are_taken_that_were_asked_for() -> None:
    pages = PageSet({}, {"a": "b", "b": "a"})
    assert pages.named("a") is None
    assert pages.only(("a", "c")) == PageSet({}, {})


def test_lists_that_are_continued_are_joined() -> None:
    first = {"query": {"pages": [town(1, categories=[{"title": "Category:Towns"}])]}}
    second = {"batchcomplete": True, "query": {"pages": [town(1, categories=[{"title": "Category:Ports"}])]}}
    page = read_page_set([first, second], "w").named("Town 1")
    assert page
    assert page.categories == ("Towns", "Ports")
