"""The way to the wiki: opened when it is first needed, and shut where the reader forbids it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.background.background import WikipediaError
from reader.background.policy import NetworkPolicy
from reader.background.server import Server

if TYPE_CHECKING:
    from reader.background.wikipedia import Wikipedia

SECONDS = 4.0

_SWITCHED_OFF = "Looking up on the network is switched off."


class Network:
    """Connects when `policy` first allows it; nothing is opened before, and nothing stays open once it forbids."""

    def __init__(self, connect: Callable[[Server], Wikipedia], policy: NetworkPolicy) -> None:
        self._connect = connect
        self._policy = policy
        self._wikis: dict[Server, Wikipedia] = {}
        self._turn = threading.Lock()

    @property
    def policy(self) -> NetworkPolicy:
        """When the network may be used; may be set in any thread, and holds at once."""
        return self._policy

    @policy.setter
    def policy(self, policy: NetworkPolicy) -> None:
        with self._turn:
            self._policy = policy
        if not policy.allows_network:
            self.close()

    def wikipedia(self, server: Server) -> Wikipedia:
        """The wiki to ask on this server; raises WikipediaError where none must be asked."""
        with self._turn:
            if not self._policy.allows_network:
                raise WikipediaError(_SWITCHED_OFF)
            if server not in self._wikis:
                self._wikis[server] = self._connect(server)
            return self._wikis[server]

    def close(self) -> None:
        """Closes the connections; the next question opens new ones."""
        with self._turn:
            wikis, self._wikis = self._wikis, {}
        for wiki in wikis.values():
            wiki.close()
