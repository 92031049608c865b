"""Nothing leaves the machine where the reader forbids it, and whatever does is in the log."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.background import (
    Ambiguous,
    Background,
    LoggedRequest,
    Missing,
    NetworkPolicy,
    Query,
    Sources,
    Unavailable,
    open_background,
)
from reader.background.background import WikipediaError
from tests.background.conftest import TODAY, Serve, ServiceOn
from tests.background.loopback_server import (
    answer,
    answer_json,
    break_off,
    fifty_megabytes,
    in_turn,
    send_round,
)

TOWN = answer_json({"query": {"pages": [{"title": "Strelsau", "ns": 0, "extract": "It is a town."}]}})
NOBODY = answer_json({"batchcomplete": True, "query": {"pages": []}})
STRELSAU = Query("Strelsau", "GPE", (), "The envoys met in Strelsau.", "d" * 64)
ELSEWHERE = Query("Elsewhere", "GPE")


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Blocks every socket from when it is called."""

    def refuse(*arguments: object, **options: object) -> None:
        pytest.fail("a socket was opened")

    def block() -> None:
        monkeypatch.setattr(socket.socket, "__init__", refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)

    return block


def test_never_opens_no_socket_and_every_question_has_an_answer(
    serve: Serve, tmp_path: Path, notes_folder: Path, no_sockets: Callable[[], None]
) -> None:
    server = serve(TOWN)
    service = open_background(tmp_path, notes_folder, server.api_url)
    service.lookup(STRELSAU)
    service.policy = NetworkPolicy.NEVER
    no_sockets()
    assert isinstance(service.lookup(STRELSAU), Background)
    assert isinstance(service.remembered(STRELSAU), Background)
    assert isinstance(service.choose("Strelsau", STRELSAU), Background)
    assert isinstance(service.lookup(Query("the Council", "ORG")), Ambiguous)
    assert isinstance(service.lookup(Query("the Ostrova pact", "LAW")), Background)
    refreshed, unknown = service.refresh(STRELSAU), service.lookup(ELSEWHERE)
    assert isinstance(refreshed, Background)
    assert "switched off" in refreshed.notice
    assert isinstance(unknown, Unavailable)
    assert "switched off" in unknown.reason
    assert [type(each) for each in service.ahead([STRELSAU, ELSEWHERE])] == [Background, Unavailable]
    with pytest.raises(WikipediaError, match="switched off"):
        service.search("Elsewhere", ELSEWHERE)
    assert service.choose_nothing(ELSEWHERE) == Missing(chosen=True)
    service.close()
    assert len(service.network_log.requests) == len(server.requests) == 1


def test_the_switch_holds_at_once_both_ways(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(TOWN)
    service = service_on(server.api_url)
    service.policy = NetworkPolicy.NEVER
    assert isinstance(service.lookup(STRELSAU), Unavailable)
    service.policy = NetworkPolicy.AHEAD
    assert isinstance(service.lookup(STRELSAU), Background)
    assert len(server.requests) == 1


def test_a_look_up_that_is_under_way_sends_nothing_further(serve: Serve, service_on: ServiceOn) -> None:
    def switch_off(connection: socket.socket, over: threading.Event) -> None:
        service.policy = NetworkPolicy.NEVER
        NOBODY(connection, over)

    server = serve(switch_off)
    service = service_on(server.api_url)
    answered = service.lookup(ELSEWHERE)
    assert isinstance(answered, Unavailable)
    assert "switched off" in answered.reason
    service.policy = NetworkPolicy.WHEN_ASKED
    service.ahead([ELSEWHERE, STRELSAU])
    assert len(server.requests) == len(service.network_log.requests) == 2


def test_the_switch_does_not_shorten_the_time_that_a_server_asks_for(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(answer("429 Too Many Requests", b"", "Retry-After: 600"))
    service = service_on(server.api_url)
    service.lookup(ELSEWHERE)
    service.policy = NetworkPolicy.NEVER
    service.policy = NetworkPolicy.AHEAD
    answered = service.lookup(ELSEWHERE)
    assert isinstance(answered, Unavailable)
    assert "asks us to wait until" in answered.reason
    assert len(server.requests) == 1


def test_only_the_last_position_of_the_switch_looks_ahead() -> None:
    assert [policy.looks_ahead for policy in NetworkPolicy] == [False, False, True]
    assert [policy.allows_network for policy in NetworkPolicy] == [False, True, True]


def test_the_log_has_every_request_that_the_server_saw_and_no_other(serve: Serve, service_on: ServiceOn) -> None:
    body = b'{"query": {"pages": [{"title": "Strelsau", "ns": 0, "extract": "It is a town."}]}}'
    moved = answer("302 Found", b"go on", "Location: /w/api.php?elsewhere")
    server = serve(
        in_turn(
            *(moved, answer("200 OK", body), answer("500 Internal Server Error", b"oh"), break_off),
            *(send_round,) * 4,
            *(fifty_megabytes, answer("200 OK", b'{"query": 7}')),
        )
    )
    service = service_on(server.api_url)
    assert isinstance(service.lookup(STRELSAU), Background)
    for name in ("Ada", "Bob", "Cleo", "Dora", "Emil"):
        assert isinstance(service.lookup(Query(name, "PERSON")), Unavailable)
    logged = service.network_log.requests
    seen = [request.split(" ")[:2] for request in server.requests]
    assert [[each.method, each.address.removeprefix(f"http://127.0.0.1:{server.port}")] for each in logged] == seen
    assert [each.status for each in logged] == [302, 200, 500, 200, *[302] * 4, 200, 200]
    assert [each.size for each in logged[:8]] == [0, len(body), 0, len(b'{"query":'), 0, 0, 0, 0]
    assert 2_000_000 < logged[8].size < 3_000_000
    assert "error 500" in logged[2].fault
    assert "too large" in logged[8].fault
    assert all(each.is_over and each.at == TODAY for each in logged)
    assert [each.number for each in logged] == list(range(1, len(logged) + 1))


def test_a_request_that_nobody_answers_is_logged_too(service_on: ServiceOn) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    service = service_on(f"http://127.0.0.1:{port}/api.php")
    service.lookup(STRELSAU)
    (request,) = service.network_log.requests
    assert request.address.startswith(f"http://127.0.0.1:{port}/api.php?")
    assert (request.status, request.size) == (None, 0)
    assert "offline" in request.fault


def test_whoever_watches_is_told_of_the_beginning_and_the_end(serve: Serve, service_on: ServiceOn) -> None:
    told: list[LoggedRequest] = []
    service = service_on(serve(NOBODY).api_url)
    end = service.network_log.subscribe(told.append)
    service.lookup(ELSEWHERE)
    assert [(each.number, each.is_over) for each in told] == [(1, False), (1, True), (2, False), (2, True)]
    end()
    service.lookup(Query("Nowhere", "GPE"))
    assert len(told) == 4


def test_without_the_cache_nothing_is_used_or_kept(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(TOWN)
    service = service_on(server.api_url)
    service.sources = Sources(cache=False)
    assert service.lookup(STRELSAU) == service.lookup(STRELSAU)
    assert len(server.requests) == 2
    service.sources = Sources(cache=True, network=NetworkPolicy.NEVER)
    assert isinstance(service.lookup(STRELSAU), Unavailable)


def test_the_log_is_what_a_proxy_sees(serve: Serve, service_on: ServiceOn, monkeypatch: pytest.MonkeyPatch) -> None:
    proxy = serve(in_turn(answer("302 Found", b"", "Location: /w/api.php?on"), TOWN, *(NOBODY,) * 4))
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    service = service_on("http://wiki.invalid/api.php")
    assert isinstance(service.lookup(STRELSAU), Background)
    service.ahead([ELSEWHERE, Query("Nowhere", "GPE")])
    seen = [tuple(request.split(" ")[:2]) for request in proxy.requests]
    assert len(seen) > 3
    assert [(each.method, each.address) for each in service.network_log.requests] == seen
