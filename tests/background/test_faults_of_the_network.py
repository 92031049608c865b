"""What goes wrong between here and Wikipedia, each injected by a real server on loopback."""

from __future__ import annotations

import datetime
import errno
import logging
import re
import socket
import threading
from contextlib import closing
from pathlib import Path

import pytest

from reader.background import Background, Origin, Query, Unavailable, open_background
from reader.background.network import SECONDS
from tests.background.conftest import Serve, ServiceOn
from tests.background.faults import FAULTS, LET_WAIT, self_signed
from tests.background.loopback_server import Behaviour, LoopbackServer, answer, answer_json, break_off

UNKNOWN = Query("Somebody Else", "PERSON", ("Else",), "the secret words of the article")
KNOWN = Query("the Ostrova pact", "LAW")


@pytest.mark.parametrize("fault", LET_WAIT)
def test_a_server_that_lets_us_wait_is_left(fault: Behaviour, serve: Serve, service_on: ServiceOn) -> None:
    answered = service_on(serve(fault).api_url, 0.3).lookup(UNKNOWN)
    assert isinstance(answered, Unavailable)
    assert "did not answer within" in answered.reason


@pytest.mark.parametrize(("fault", "words"), FAULTS)
def test_each_fault_is_told_in_its_own_words(fault: Behaviour, words: str, serve: Serve, service_on: ServiceOn) -> None:
    answered = service_on(serve(fault).api_url).lookup(UNKNOWN)
    assert isinstance(answered, Unavailable)
    assert words in answered.reason
    assert answered.reason.endswith(".")


@pytest.mark.parametrize("fault", [answer("500 Internal Server Error", b"oh"), answer_json([]), break_off])
def test_the_built_in_note_stands_in_and_says_why(fault: Behaviour, serve: Serve, service_on: ServiceOn) -> None:
    answered = service_on(serve(fault).api_url).lookup(KNOWN)
    assert isinstance(answered, Background)
    assert answered.title == "Ostrova Accord"
    assert answered.origin is Origin.STARTER
    assert answered.notice


def test_a_refused_connection_reads_as_offline(service_on: ServiceOn) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    answered = service_on(f"http://127.0.0.1:{port}/api.php").lookup(UNKNOWN)
    assert isinstance(answered, Unavailable)
    assert "offline" in answered.reason


def test_an_address_that_does_not_exist_reads_as_offline(
    service_on: ServiceOn, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(*arguments: object, **options: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    answered = service_on("http://wiki.invalid/api.php").lookup(UNKNOWN)
    assert isinstance(answered, Unavailable)
    assert "offline" in answered.reason


def test_no_route_to_the_server_reads_as_offline(service_on: ServiceOn, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(*arguments: object, **options: object) -> None:
        raise OSError(errno.ENETUNREACH, "Network is unreachable")

    monkeypatch.setattr(socket, "create_connection", unreachable)
    answered = service_on("http://127.0.0.1:9/api.php").lookup(UNKNOWN)
    assert isinstance(answered, Unavailable)
    assert "offline" in answered.reason


def test_a_name_service_that_hangs_is_left(service_on: ServiceOn, monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *arguments, **options: over.wait() and [])
    answered = service_on("http://wiki.invalid/api.php", 0.3).lookup(UNKNOWN)
    over.set()
    assert isinstance(answered, Unavailable)
    assert "did not answer within" in answered.reason


def test_nobody_waits_for_longer_than_five_seconds() -> None:
    assert SECONDS < 5


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path, service_on: ServiceOn) -> None:
    context = self_signed(tmp_path)
    server = LoopbackServer(answer_json({}), context)
    try:
        answered = service_on(server.api_url).lookup(UNKNOWN)
    finally:
        server.close()
    assert isinstance(answered, Unavailable)
    assert "certificate" in answered.reason
    assert server.requests == []


def test_a_request_to_wait_is_told_not_slept_through(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(answer("429 Too Many Requests", b"", "Retry-After: 86400"))
    tomorrow = datetime.datetime.now() + datetime.timedelta(days=1)
    answered = service_on(server.api_url).lookup(UNKNOWN)
    assert isinstance(answered, Unavailable)
    assert f"until {tomorrow:%H:%M} on {tomorrow.day} {tomorrow:%B}" in answered.reason
    assert answered.until
    assert (answered.until.day, answered.until.hour) == (tomorrow.day, tomorrow.hour)


def test_a_request_to_wait_is_told_beside_the_built_in_note(serve: Serve, service_on: ServiceOn) -> None:
    service = service_on(serve(answer("429 Too Many Requests", b"", "Retry-After: 600")).api_url)
    note = service.lookup(KNOWN)
    assert isinstance(note, Background)
    assert "asks us to wait until" in note.notice
    assert note.until


def test_when_the_wait_is_over_it_is_asked_again(serve: Serve, service_on: ServiceOn) -> None:
    page = answer_json({"query": {"pages": [{"title": "Elsewhere", "ns": 0, "extract": "It is a town."}]}})
    answers = [answer("429 Too Many Requests", b"", "Retry-After: 0"), page]
    service = service_on(serve(lambda connection, over: answers.pop(0)(connection, over)).api_url)
    assert isinstance(service.lookup(Query("Elsewhere", "GPE")), Unavailable)
    assert isinstance(service.lookup(Query("Elsewhere", "GPE")), Background)


def test_a_request_to_wait_is_obeyed(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(answer("429 Too Many Requests", b"", "Retry-After: 60"))
    service = service_on(server.api_url)
    first, second = service.lookup(UNKNOWN), service.lookup(Query("Somebody New", "PERSON"))
    assert first == second
    assert len(server.requests) == 1


@pytest.mark.parametrize("retry_after", ["Fri, 31 Dec 9999 23:59:59 GMT", "soon", "9" * 400, "-3", ""])
def test_a_request_to_wait_of_any_form_is_understood(retry_after: str, serve: Serve, service_on: ServiceOn) -> None:
    server = serve(answer("503 Service Unavailable", b"", f"Retry-After: {retry_after}"))
    answered = service_on(server.api_url).lookup(UNKNOWN)
    assert isinstance(answered, Unavailable)


def test_the_proxy_of_the_environment_is_used(
    serve: Serve, service_on: ServiceOn, monkeypatch: pytest.MonkeyPatch
) -> None:
    proxy = serve(answer_json({"batchcomplete": True, "query": {"pages": []}}))
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    service_on("http://wiki.invalid/api.php").lookup(UNKNOWN)
    assert proxy.requests[0].startswith("GET http://wiki.invalid/api.php?")


def test_an_unusable_proxy_is_told(service_on: ServiceOn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:9")
    answered = service_on("http://wiki.invalid/api.php").lookup(UNKNOWN)
    assert isinstance(answered, Unavailable)
    assert "proxy" in answered.reason


def test_an_answer_from_another_host_is_not_taken(serve: Serve, service_on: ServiceOn) -> None:
    page = {"title": "Somebody Else", "ns": 0, "extract": "Somebody Else (born 1950) is a lawyer."}
    portal = serve(answer_json({"query": {"pages": [page]}}))
    elsewhere = f"Location: http://localhost:{portal.port}/w/api.php"
    answered = service_on(serve(answer("302 Found", b"", elsewhere)).api_url).lookup(UNKNOWN)
    assert isinstance(answered, Unavailable)
    assert "in place of" in answered.reason
    assert portal.requests == []


def test_cookies_are_not_kept(serve: Serve, service_on: ServiceOn) -> None:
    nobody = b'{"batchcomplete": true, "query": {"pages": []}}'
    server = serve(answer("200 OK", nobody, "Content-Type: application/json\r\nSet-Cookie: reader=known; Path=/"))
    service = service_on(server.api_url)
    service.lookup(UNKNOWN)
    service.lookup(Query("Somebody New", "PERSON"))
    assert len(server.requests) > 2
    assert not any("cookie" in request.casefold() for request in server.requests)


def test_names_alone_are_sent_under_the_programs_own_name(serve: Serve, service_on: ServiceOn) -> None:
    server = serve(answer_json({"batchcomplete": True, "query": {"pages": []}}))
    service_on(server.api_url).lookup(UNKNOWN)
    assert server.requests
    for request in server.requests:
        assert "Somebody" in request
        assert "secret" not in request
        assert re.search(r"User-Agent: Sidelight/[\d.]+ \([^()]*contact: https://[^()]+\) Wikipedia-API/", request)


def test_whoever_gives_the_program_out_can_give_another_contact(
    serve: Serve, tmp_path: Path, notes_folder: Path
) -> None:
    server = serve(answer_json({"batchcomplete": True, "query": {"pages": []}}))
    with closing(open_background(tmp_path, notes_folder, server.api_url, contact="desk@news.example")) as service:
        service.lookup(UNKNOWN)
    assert "desk@news.example)" in server.requests[0]


def test_no_look_up_is_written_to_the_log(
    serve: Serve, service_on: ServiceOn, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    service_on(serve(answer_json({"batchcomplete": True, "query": {"pages": []}})).api_url).lookup(UNKNOWN)
    assert "Somebody" not in caplog.text


def test_without_network_no_connection_is_made(serve: Serve, tmp_path: Path, notes_folder: Path) -> None:
    server = serve(answer_json({}))
    service = open_background(tmp_path / "cache", notes_folder, server.api_url, network=False)
    answered, note = service.lookup(UNKNOWN), service.lookup(KNOWN)
    service.close()
    assert isinstance(answered, Unavailable)
    assert "switched off" in answered.reason
    assert isinstance(note, Background)
    assert server.requests == []


def test_links_to_other_hosts_are_not_passed_on(serve: Serve, service_on: ServiceOn) -> None:
    page = {"title": "Elsewhere", "ns": 0, "extract": "It is a town.", "canonicalurl": "https://elsewhere.example/x"}
    answered = service_on(serve(answer_json({"query": {"pages": [page]}})).api_url).lookup(Query("Elsewhere", "GPE"))
    assert isinstance(answered, Background)
    assert answered.url is None


def test_a_revision_that_no_wiki_has_is_no_harm(serve: Serve, service_on: ServiceOn) -> None:
    page = {"title": "Elsewhere", "ns": 0, "extract": "It is a town.", "lastrevid": 10**60}
    service = service_on(serve(answer_json({"query": {"pages": [page]}})).api_url)
    assert isinstance(service.lookup(Query("Elsewhere", "GPE")), Background)
    assert isinstance(service.remembered(Query("Elsewhere", "GPE")), Background)
    assert service.notice == ""
