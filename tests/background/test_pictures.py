"""A page's picture is shown with its author and licence, or not at all."""

from __future__ import annotations

import dataclasses
import datetime
import socket
import threading
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest

from reader.background import Background, Missing, NetworkPolicy, Origin, Picture
from reader.background.pictures import MAX_PICTURE, read_picture_addresses
from reader.background.server import ENGLISH_WIKIPEDIA, Server
from tests.background.conftest import TODAY, Serve, ServiceOn
from tests.background.loopback_server import Behaviour, LoopbackServer, answer, answer_json, fifty_megabytes, in_turn

PNG = b"\x89PNG\r\n\x1a\n" + b"pixels" * 10
TOWN = Background("Strelsau", "", ("A town.",), Origin.WIKIPEDIA, None, TODAY.date(), "")
NAMED: object = {"query": {"pages": [{"title": "Strelsau", "ns": 0, "pageimage": "Strelsau_harbour.jpg"}]}}
FILE = "File:Strelsau harbour.jpg"
LICENSED: dict[str, object] = {
    "LicenseShortName": {"value": "CC BY-SA 4.0"},
    "Artist": {"value": '<a href="//evil.example" onclick="run()">Ada \u202eLovelace</a>'},
}


def image(data: bytes = PNG, kind: str = "image/png") -> Behaviour:
    return answer("200 OK", data, f"Content-Type: {kind}")


def info(url: str, told: object = LICENSED) -> object:
    found = [{"thumburl": url, "extmetadata": told}]
    return {"query": {"pages": [{"title": FILE, "missing": True, "known": True, "imageinfo": found}]}}


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
    assert service.further.attached(TOWN).picture == (service.further.picture(TOWN),)
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


def test_those_of_a_whole_article_are_fetched_together_and_kept(serve: Serve, service_on: ServiceOn) -> None:
    towns = [dataclasses.replace(TOWN, title=f"Town {number}") for number in range(40)]
    named = {"query": {"pages": [{"title": "Town 7", "pageimage": "Strelsau_harbour.jpg"}]}}
    server = wiki(serve, image(), named=named)
    service = service_on(server.api_url)
    service.further.fetch_pictures([*towns, Missing(), dataclasses.replace(TOWN, origin=Origin.STARTER)])
    assert len(server.requests) == 3
    assert service.further.picture(towns[7]) == Picture(PNG, "Picture: Ada Lovelace, CC BY-SA 4.0")
    assert service.further.picture(towns[8]) is None
    service.further.fetch_pictures(towns)
    assert len(server.requests) == 3


def test_what_was_not_fetched_is_fetched_the_next_time(serve: Serve, service_on: ServiceOn) -> None:
    towns = [dataclasses.replace(TOWN, title=f"Town {number}") for number in range(3)]
    named = {"query": {"pages": [{"title": town.title, "pageimage": "Strelsau_harbour.jpg"} for town in towns]}}
    server = wiki(serve, image(), named=named)
    service = service_on(server.api_url)
    service.further.fetch_pictures(towns, lambda: True)
    assert len(server.requests) == 3
    service.further.fetch_pictures(towns)
    assert len(server.requests) == 3 + 2 + 2


def test_one_that_is_not_to_be_had_does_not_keep_the_others_away(serve: Serve, service_on: ServiceOn) -> None:
    towns = [dataclasses.replace(TOWN, title=f"Town {number}") for number in range(2)]
    named = {"query": {"pages": [{"title": town.title, "pageimage": "Strelsau_harbour.jpg"} for town in towns]}}
    server = wiki(serve, in_turn(answer("404 Not Found", b"no"), image()), named=named)
    service = service_on(server.api_url)
    service.further.fetch_pictures(towns)
    service.policy = NetworkPolicy.NEVER
    assert [bool(service.further.picture(town)) for town in towns] == [False, True]


def test_wikipedias_pictures_are_on_a_server_of_their_own() -> None:
    server = Server(ENGLISH_WIKIPEDIA)
    found = read_picture_addresses(info("https://upload.wikimedia.org/thumb/Strelsau.jpg"), server)
    assert found["Strelsau_harbour.jpg"].licence == "Picture: Ada Lovelace, CC BY-SA 4.0"
    for url in ("http://upload.wikimedia.org/x.jpg", "https://upload.wikimedia.org.evil.example/x.jpg"):
        assert read_picture_addresses(info(url), server) == {}


def test_a_built_in_note_has_no_picture(service_on: ServiceOn) -> None:
    service = service_on("http://127.0.0.1:9/api.php")
    assert service.further.picture(Background("X", "", (), Origin.STARTER, None, TODAY.date(), "")) is None
    assert service.network_log.requests == ()
