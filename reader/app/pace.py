"""How long the window waits before it does something by itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """Milliseconds that a pointer rests on a name before a card shows, and that the card stays after it has left.

    The times are those of Wikipedia's page previews.
    """

    rest: int = 500
    grace: int = 300
