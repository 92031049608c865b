"""What may be asked for background, and when the network may be used."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class NetworkPolicy(StrEnum):
    """The network switch; its values are what settings keep."""

    NEVER = "never"
    WHEN_ASKED = "when asked"
    AHEAD = "ahead"

    @property
    def allows_network(self) -> bool:
        """Whether a click, a choice or "Prepare for offline" may ask Wikipedia."""
        return self is not NetworkPolicy.NEVER

    @property
    def looks_ahead(self) -> bool:
        """Whether all names of an article are to be looked up when it is opened."""
        return self is NetworkPolicy.AHEAD


@dataclass(frozen=True, slots=True)
class Sources:
    """Where background may come from, in the order in which they are asked.

    Without the `cache` nothing that was looked up before is used, and nothing is kept. `zim_files` are offline
    encyclopaedias. `starter` are the built-in notes. `network` is the switch for Wikipedia.
    """

    cache: bool = True
    zim_files: tuple[Path, ...] = ()
    starter: bool = True
    network: NetworkPolicy = NetworkPolicy.WHEN_ASKED
