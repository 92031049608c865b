from __future__ import annotations

import datetime
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from reader.background import BackgroundService, NetworkLog, NetworkPolicy
from reader.background.at_server import Common
from reader.background.cache import Cache
from reader.background.choices import Choices
from reader.background.network import Network
from reader.background.offline import OfflineEncyclopaedias
from reader.background.server import Server
from reader.background.starter import StarterPack
from reader.background.transport import NotNowError
from reader.background.wikipedia import Wikipedia
from tests.background.loopback_server import Behaviour, LoopbackServer

NOTES = {
    "as_of": "2026-05-01",
    "notes": [
        {
            "title": "Ostrova Accord",
            "names": ["Accord of Ostrova", "the Ostrova pact"],
            "type": "LAW",
            "description": "made-up treaty of 1999",
            "text": "It ended a dispute.\n\nIt has nine articles.",
            "url": "https://en.wikipedia.org/wiki/Ostrova_Accord",
        },
        {
            "title": "Harbour Council",
            "names": ["the Council"],
            "type": "ORG",
            "description": "made-up council of ports",
            "text": "Ports sit in it.",
            "url": None,
        },
        {
            "title": "Hill Council",
            "names": ["the Council"],
            "type": "ORG",
            "description": "made-up council of villages",
            "text": "Villages sit in it.",
            "url": None,
        },
        {
            "title": "Calder (firm)",
            "names": ["Calder"],
            "type": "ORG",
            "description": "made-up maker of engines",
            "text": "It builds engines and turbines.",
            "url": None,
        },
        {
            "title": "Calder forest",
            "names": ["Calder"],
            "type": "LOC",
            "description": "made-up forest region",
            "text": "Its trees and rivers shelter rare birds; loggers fell its oaks.",
            "url": None,
        },
        {
            "title": "Ines Varga",
            "names": ["Varga"],
            "type": "PERSON",
            "description": "made-up minister",
            "text": "She is a minister.",
            "url": None,
        },
    ],
}

TODAY = datetime.datetime(2026, 5, 4, 12, 0).astimezone()

Serve = Callable[[Behaviour], LoopbackServer]


class ServiceOn(Protocol):
    def __call__(self, api_url: str, seconds: float = 4.5, now: datetime.datetime = ...) -> BackgroundService: ...


@pytest.fixture
def notes_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "made-up.json").write_text(json.dumps(NOTES), encoding="utf-8")
    return folder


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Starts servers that behave as told, and ends them with the test."""
    servers: list[LoopbackServer] = []

    def start(behaviour: Behaviour) -> LoopbackServer:
        servers.append(LoopbackServer(behaviour))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def service_on(tmp_path: Path, notes_folder: Path) -> Iterator[ServiceOn]:
    """The service over a wiki at an address, that gives it so many seconds."""
    services: list[BackgroundService] = []

    def open_service(api_url: str, seconds: float = 4.5, now: datetime.datetime = TODAY) -> BackgroundService:
        server = Server.at(api_url)
        cache, log = Cache(tmp_path / "cache", server.api_url), NetworkLog(lambda: now)

        waits: dict[Server, NotNowError] = {}

        def connect(asked: Server) -> Wikipedia:
            return Wikipedia(asked, cache.of(asked.api_url), lambda: now, log, seconds=seconds, waits=waits)

        common = Common(
            cache,
            StarterPack(notes_folder),
            Network(connect, NetworkPolicy.WHEN_ASKED),
            Choices(tmp_path / "choices.json", server.api_url),
            OfflineEncyclopaedias(),
            lambda: now,
        )
        service = BackgroundService(common, server, log)
        services.append(service)
        return service

    yield open_service
    for service in services:
        service.close()
