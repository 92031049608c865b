"""Joins the parts of the service."""

from __future__ import annotations

import dataclasses
import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader import HOME
from reader.background.at_server import Common
from reader.background.cache import MAX_BYTES, Cache
from reader.background.choices import Choices
from reader.background.network import SECONDS, Network
from reader.background.network_log import NetworkLog
from reader.background.offline import OfflineEncyclopaedias
from reader.background.policy import NetworkPolicy, Sources
from reader.background.server import ENGLISH_WIKIPEDIA, Server
from reader.background.service import BackgroundService
from reader.background.starter import StarterPack
from reader.background.user_agent import user_agent

if TYPE_CHECKING:
    from reader.background.transport import NotNowError
    from reader.background.wikipedia import Wikipedia


def open_background(
    cache_folder: Path,
    starter_folder: Path,
    wikipedia_url: str | None = None,
    network: bool = True,
    *,
    sources: Sources = Sources(),  # noqa: B008 (it cannot be changed)
    choices_file: Path | None = None,
    contact: str = HOME,
    max_cache_bytes: int = MAX_BYTES,
    seconds: float = SECONDS,
) -> BackgroundService:
    """The service over a cache in one folder and the notes in another; another MediaWiki by its api.php's address.

    No connection is made before the first question, and none without `network` until the policy is set anew.
    Without a `choices_file` the reader's choices last as long as the service. A question is given up after so many
    `seconds`. Raises ReaderError where
    `wikipedia_url` is no web address.
    """
    server = Server.at(wikipedia_url or ENGLISH_WIKIPEDIA)
    cache = Cache(cache_folder, server.api_url, max_cache_bytes)
    log = NetworkLog()

    waits: dict[Server, NotNowError] = {}

    def connect(asked: Server) -> Wikipedia:
        # The HTTP client takes a quarter of a second to import: in the worker, not before the window is on screen.
        from reader.background.wikipedia import Wikipedia

        return Wikipedia(asked, cache.of(asked.api_url), now, log, user_agent(contact), seconds, waits)

    common = Common(
        cache,
        StarterPack(starter_folder),
        Network(connect, NetworkPolicy.NEVER),
        Choices(choices_file, server.api_url),
        OfflineEncyclopaedias(),
        now,
    )
    service = BackgroundService(common, server, log)
    service.sources = sources if network else dataclasses.replace(sources, network=NetworkPolicy.NEVER)
    return service


def now() -> datetime.datetime:
    """The local time."""
    return datetime.datetime.now().astimezone()
