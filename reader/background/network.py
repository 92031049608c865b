"""The way to the wiki: opened when it is first needed, and shut where the reader forbids it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.background.background import WikipediaError
from reader.background.policy import NetworkPolicy

if TYPE_CHECKING:
    from reader.background.wikipedia import Wikipedia

SECONDS = 4.0

_SWITCHED_OFF = "Looking up on the network is switched off."


class Network:
    """Connects when `policy` first allows it; nothing is opened before, and nothing stays open once it forbids."""

    def __init__(self, connect: Callable[[], Wikipedia], policy: NetworkPolicy) -> None:
        self._connect = connect
        self._policy = policy
        self._wikipedia: Wikipedia | None = None
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

    def wikipedia(self) -> Wikipedia:
        """The wiki to ask; raises WikipediaError where it must not be asked."""
        with self._turn:
            if not self._policy.allows_network:
                raise WikipediaError(_SWITCHED_OFF)
            if self._wikipedia is None:
                self._wikipedia = self._connect()
            return self._wikipedia

    def close(self) -> None:
        """Closes the connections; the next question opens new ones."""
        with self._turn:
            wikipedia, self._wikipedia = self._wikipedia, None
        if wikipedia:
            wikipedia.close()
