"""Days on a line: which stretch is seen, and how many fall into each part of it."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from reader.app.language.wording import month

_LEAST_DAYS = 14
_LEAST_WHOLE = 61
_NARROWEST = 5.0  # pixels for a bar


class Unit(IntEnum):
    """What one bar is for, with how many days that is about."""

    DAY = 1
    WEEK = 7
    MONTH = 30
    YEAR = 365


@dataclass(frozen=True, slots=True)
class Bar:
    """Days from `first` to before `end` (ordinals of the calendar), and how many there are of what is counted."""

    first: int
    end: int
    count: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days from `first` to `last` (ordinals of the calendar), both of them in it."""

    first: int
    last: int

    @classmethod
    def around(cls, days: Sequence[int]) -> Stretch:
        """All of these days; a few of them lie in the midst of two months."""
        if not days:
            return cls(0, 0)
        first, last = min(days), max(days)
        beside = max(0, (_LEAST_WHOLE - (last - first + 1)) // 2)
        return cls(first - beside, last + beside)

    @property
    def days(self) -> int:
        """How many there are."""
        return self.last - self.first + 1

    def holds(self, day: int) -> bool:
        """Whether a day is in it."""
        return self.first <= day <= self.last

    def zoomed(self, by: float, around: int, within: Stretch) -> Stretch:
        """So many times as long a stretch, with the day `around` where it is now; never less than two weeks."""
        days = max(min(_LEAST_DAYS, within.days), min(round(self.days * by), within.days))
        share = (around - self.first) / max(self.days - 1, 1)
        return Stretch(0, days - 1).moved(around - round(share * (days - 1)), within)

    def moved(self, by: int, within: Stretch) -> Stretch:
        """As long a stretch so many days later, as far as there are days."""
        first = max(within.first, min(self.first + by, within.last - self.days + 1))
        return Stretch(first, first + self.days - 1)


def unit_for(stretch: Stretch, width: int) -> Unit:
    """The finest unit whose bars are wide enough in so many pixels."""
    fitting = (unit for unit in Unit if width * unit / stretch.days >= _NARROWEST)
    return next(fitting, Unit.YEAR)


def bars(days: Iterable[int], stretch: Stretch, unit: Unit) -> list[Bar]:
    """A bar for each part of the stretch in which some of the days are."""
    counts = Counter(start_of(day, unit) for day in days if stretch.holds(day))
    return [Bar(first, next_after(first, unit), count) for first, count in sorted(counts.items())]


def ticks(stretch: Stretch, unit: Unit) -> Iterator[tuple[int, str]]:
    """Days at which something is to be written below the line, and what."""
    coarser = Unit.YEAR if unit >= Unit.MONTH else Unit.MONTH
    day = start_of(stretch.first, coarser)
    while day <= stretch.last:
        date = datetime.date.fromordinal(day)
        if stretch.holds(day):
            yield day, f"{date.year}" if coarser is Unit.YEAR else month(date)
        day = next_after(day, coarser)


def start_of(day: int, unit: Unit) -> int:
    """The first day of the unit in which a day is."""
    date = datetime.date.fromordinal(day)
    match unit:
        case Unit.DAY:
            return day
        case Unit.WEEK:
            return day - date.weekday()
        case Unit.MONTH:
            return date.replace(day=1).toordinal()
        case Unit.YEAR:
            return date.replace(month=1, day=1).toordinal()


def next_after(first: int, unit: Unit) -> int:
    """The first day of the next unit after the one that begins with `first`."""
    if unit <= Unit.WEEK:
        return first + unit
    return start_of(first + (31 if unit is Unit.MONTH else 366), unit)
