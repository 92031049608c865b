"""Which of somebody's positions are wanted: by words, force, article and time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from reader.app.library.timeline_scale import Stretch
from reader.library.articles import KeptPosition
from reader.library.articles.words import folded


@dataclass(frozen=True, slots=True)
class Wanted:
    """All of this has to hold; what is "" or None always does. Undated positions are in no `stretch`."""

    words: str = ""
    force: str = ""
    digest: str = ""
    stretch: Stretch | None = None


@dataclass(frozen=True, slots=True)
class _Line:
    position: KeptPosition
    day: int | None


class Choosing:
    """Somebody's positions by date; their words are made ready when they are sought for the first time."""

    def __init__(self, positions: Sequence[KeptPosition]) -> None:
        self._lines = [_Line(it, it.date.toordinal() if it.date else None) for it in positions]
        self._sought: list[str] = []

    @property
    def forces(self) -> list[tuple[str, int]]:
        """Each force with how many positions have it, the commonest first."""
        return Counter(line.position.force for line in self._lines).most_common()

    @property
    def articles(self) -> list[tuple[str, str]]:
        """Digest and title of each article, in the order of the positions."""
        return list(dict.fromkeys((line.position.digest, line.position.title) for line in self._lines))

    def days(self, wanted: Wanted) -> list[int]:
        """The days of those that are wanted, whenever they were."""
        return [line.day for line in self._fitting(wanted) if line.day is not None]

    def positions(self, wanted: Wanted) -> list[KeptPosition]:
        """Those that are wanted."""
        stretch = wanted.stretch
        fitting = self._fitting(wanted)
        return [it.position for it in fitting if stretch is None or (it.day is not None and stretch.holds(it.day))]

    def _fitting(self, wanted: Wanted) -> list[_Line]:
        lines = self._with_words(folded(wanted.words).split())
        return [
            line
            for line in lines
            if (not wanted.force or line.position.force == wanted.force)
            and (not wanted.digest or line.position.digest == wanted.digest)
        ]

    def _with_words(self, words: Sequence[str]) -> Sequence[_Line]:
        if not words:
            return self._lines
        self._sought = self._sought or [folded(f"{it.position.words} {it.position.cue}") for it in self._lines]
        pairs = zip(self._lines, self._sought, strict=True)
        return [line for line, sought in pairs if all(word in sought for word in words)]
