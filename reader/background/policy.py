"""When the network may be used."""

from __future__ import annotations

from enum import StrEnum


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
