"""Where the reader has been in an article, for Back and Forward."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the text (code points), and the entity that the panel showed there, if any."""

    offset: int
    entity: str | None = None


class History:
    """The places in the order in which they were visited, and the present one among them."""

    def __init__(self) -> None:
        self._places = [Place(0)]
        self._here = 0

    def clear(self) -> None:
        """Begin again, as for another document."""
        self._places, self._here = [Place(0)], 0

    def visit(self, place: Place) -> None:
        """Go to a new place: what lay ahead is forgotten."""
        if place != self._places[self._here]:
            self._places = [*self._places[: self._here + 1], place]
            self._here += 1

    def back(self) -> Place | None:
        """The place before, which is the present one from now on; None at the first."""
        return self._go(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
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

    def _go(self, by: int) -> Place:
        self._here += by
        return self._places[self._here]
