"""A page's picture is shown with its author and licence, or not at all."""

from __future__ import annotations

import datetime
import socket
import threading
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

from reader.background import Background, NetworkPolicy, Origin, Picture
from reader.background.pictures import MAX_PICTURE, read_picture_address
from reader.background.server import ENGLISH_WIKIPEDIA, Server
from tests.background.conftest import TODAY, Serve, ServiceOn
from tests.background.loopback_server import Behaviour, LoopbackServer, answer, answer_json, fifty_megabytes

PNG = b"\x89PNG\r\n\x1a\n" + b"pixels" * 10
TOWN = Background("Strelsau", "", ("A town.",), Origin.WIKIPEDIA, None, TODAY.date(), "")
NAMED: object = {"query": {"pages": [{"title": "Strelsau", "ns": 0, "pageimage": "Strelsau_harbour.jpg"}]}}
LICENSED: dict[str, object] = {
    "LicenseShortName": {"value": "CC BY-SA 4.0"},
    "Artist": {"value": '<a href="//evil.example" onclick="run()">Ada \u202eLovelace</a>'},
}


def image(data: bytes = PNG, kind: str = "image/png") -> Behaviour:
    return answer("200 OK", data, f"Content-Type: {kind}")


def info(url: str, told: object = LICENSED) -> object:
    return {
        "query": {"pages": [{"missing": True, "known": True, "imageinfo": [{"thumburl": url, "extmetadata": told}]}]}
    }


def wiki(serve: Serve, last: Behaviour, facts: Callable[[str], object] = info, named: object = NAMED) -> LoopbackServer:
    """A wiki with one picture, at an address below its own."""
    servers: list[LoopbackServer] = []

    def behave(connection: socket.socket, over: threading.Event) -> None:
        address = urlsplit(servers[0].requests[-1].split(" ")[1])
        asked = parse_qs(address.query).get("prop", [""])[0]
        if asked == "pageimages":
            answer_json(named)(connection, over)
        elif asked == "imageinfo":
            answer_json(facts(f"http://127.0.0.1:{servers[0].port}/thumb/Strelsau.png"))(connection, over)
        else:
            last(connection, over)

    servers.append(serve(behave))
    return servers[0]


def test_the_picture_comes_with_its_author_and_licence_and_is_kept(serve: Serve, service_on: ServiceOn) -> None:
    server = wiki(serve, image())
    service = service_on(server.api_url)
    assert service.further.picture(TOWN) == Picture(PNG, "Picture: Ada Lovelace, CC BY-SA 4.0")
    assert len(service.network_log.requests) == len(server.requests) == 3
    assert "pilicense=free" in server.requests[0]
    service.policy = NetworkPolicy.NEVER
    assert service.further.picture(TOWN) == Picture(PNG, "Picture: Ada Lovelace, CC BY-SA 4.0")
    assert len(server.requests) == 3


def test_that_there_is_none_is_kept_for_a_month(serve: Serve, service_on: ServiceOn) -> None:
    server = wiki(serve, image(), named={"query": {"pages": [{"title": "Strelsau", "ns": 0}]}})
    service = service_on(server.api_url)
    assert service.further.picture(TOWN) is None
    assert service.further.picture(TOWN) is None
    assert len(server.requests) == 1
    service_on(server.api_url, now=TODAY + datetime.timedelta(days=31)).further.picture(TOWN)
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "last",
    [
        image(b"<svg onload='run()'/>", "image/svg+xml"),
        image(b"<html>sign in", "text/html"),
        image(PNG + b"x" * MAX_PICTURE),
        image(b""),
        fifty_megabytes,
        answer("404 Not Found", b"no"),
        answer("302 Found", b"", "Location: http://elsewhere.example/Strelsau.png"),
    ],
)
def test_what_is_no_picture_is_not_shown(last: Behaviour, serve: Serve, service_on: ServiceOn) -> None:
    assert service_on(wiki(serve, last).api_url).further.picture(TOWN) is None


@pytest.mark.parametrize(
    "facts",
    [
        lambda url: info(url, {"Artist": {"value": "Ada"}}),
        lambda url: info(url, {"LicenseShortName": {"value": " <b></b> "}}),
        lambda url: info("http://elsewhere.example/Strelsau.png"),
        lambda url: info("file:///etc/passwd"),
        lambda url: info("http://[half"),
        lambda url: info(7),  # type: ignore[arg-type]
        lambda url: {"query": {"pages": []}},
        lambda url: {"query": {"pages": [{"imageinfo": "all"}]}},
        lambda url: [],
    ],
)
def test_without_a_licence_or_an_address_of_the_wiki_nothing_is_fetched(
    facts: Callable[[str], object], serve: Serve, service_on: ServiceOn
) -> None:
    server = wiki(serve, image(), facts)
    assert service_on(server.api_url).further.picture(TOWN) is None
    assert len(server.requests) == 2


def test_wikipedias_pictures_are_on_a_server_of_their_own() -> None:
    server = Server(ENGLISH_WIKIPEDIA)
    found = read_picture_address(info("https://upload.wikimedia.org/thumb/Strelsau.jpg"), server)
    assert found
    assert found.licence == "Picture: Ada Lovelace, CC BY-SA 4.0"
    for url in ("http://upload.wikimedia.org/x.jpg", "https://upload.wikimedia.org.evil.example/x.jpg"):
        assert read_picture_address(info(url), server) is None


def test_a_built_in_note_has_no_picture(service_on: ServiceOn) -> None:
    service = service_on("http://127.0.0.1:9/api.php")
    assert service.further.picture(Background("X", "", (), Origin.STARTER, None, TODAY.date(), "")) is None
    assert service.network_log.requests == ()
