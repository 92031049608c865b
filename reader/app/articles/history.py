"""Where the reader has been, for Back and Forward."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

Stop = TypeVar("Stop")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the text (code points), and the entity that the panel showed there, if any."""

    offset: int
    entity: str | None = None


class Way(Protocol):
    """Something in front of the article that Back and Forward lead through."""

    @property
    def can_go_back(self) -> bool:
        """Whether there is something before what it shows."""

    @property
    def can_go_forward(self) -> bool:
        """Whether Back left something."""

    def back(self) -> None:
        """Show what was before."""

    def forward(self) -> None:
        """Show what Back left."""


class History(Generic[Stop]):
    """The places in the order in which they were visited, and the present one among them."""

    def __init__(self, first: Stop) -> None:
        self._first = first
        self._places = [first]
        self._here = 0

    @property
    def here(self) -> Stop:
        """The present place."""
        return self._places[self._here]

    def clear(self) -> None:
        """Begin again, as for another document."""
        self._places, self._here = [self._first], 0

    def visit(self, place: Stop) -> None:
        """Go to a new place: what lay ahead is forgotten."""
        if place != self._places[self._here]:
            self._places = [*self._places[: self._here + 1], place]
            self._here += 1

    def replace(self, place: Stop) -> None:
        """Let this be the present place instead of what it was."""
        self._places[self._here] = place

    def back(self) -> Stop | None:
        """The place before, which is the present one from now on; None at the first."""
        return self._go(-1) if self.can_go_back else None

    def forward(self) -> Stop | None:
        """The place that Back left; None at the last."""
        return self._go(1) if self.can_go_forward else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return self._here > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether Back left a place."""
        return self._here + 1 < len(self._places)

    def _go(self, by: int) -> Stop:
        self._here += by
        return self._places[self._here]
