"""What the list of positions shows: positions in the order of the text, or below their speakers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from reader.analysis import Analysis, Position, PositionKind
from reader.app.language.wording import marked, tr
from reader.app.panel.words import content_of, saying_of

NOBODY = marked("Nobody is named")


class Order(StrEnum):
    """How positions are put in order."""

    SPEAKERS = marked("By speaker")
    TEXT = marked("In order")


@dataclass(frozen=True, slots=True)
class Choice:
    """Which positions are wanted: of one kind or all, with these words in them, and the less certain ones or not."""

    order: Order = Order.SPEAKERS
    kind: PositionKind | None = None
    words: str = ""
    less_certain: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A speaker, with how many positions are listed below, and their share of the most (0 to 1).

    `entity` is the speaker's id, None for the heading of those that nobody named holds.
    """

    name: str
    entity: str | None
    count: int
    share: float


@dataclass(frozen=True)
class Line:
    """A position; who says it and what, in words to show, are worked out when first asked for: there may be thousands.

    `names` are those of its speakers.
    """

    position: Position
    names: str
    text: str = field(repr=False)

    @cached_property
    def saying(self) -> str:
        """Who says it and how."""
        saying = saying_of(self.position, self.text)
        return saying[:1].upper() + saying[1:]

    @cached_property
    def words(self) -> str:
        """What is said."""
        return content_of(self.position, self.text).words

    @cached_property
    def sought(self) -> str:
        """All words that find it, in small letters."""
        return f"{self.saying} {self.words} {self.names}".casefold()


Row = Heading | Line


class Listing:
    """The positions of one analysis, and the rows for any choice among them."""

    def __init__(self, analysis: Analysis, text: str) -> None:
        self._names = {entity.id: entity.name for entity in analysis.entities}
        self._lines = [Line(position, self._named(position), text) for position in analysis.positions]

    @property
    def count(self) -> int:
        """How many positions there are in all."""
        return len(self._lines)

    @property
    def less_certain(self) -> int:
        """How many of them are less certain."""
        return sum(not line.position.sure for line in self._lines)

    def rows(self, choice: Choice) -> list[Row]:
        """What is shown for this choice."""
        words = choice.words.casefold().split()
        wanted = [line for line in self._lines if _fits(line, choice) and all(word in line.sought for word in words)]
        return [*wanted] if choice.order is Order.TEXT else self._by_speaker(wanted)

    def _by_speaker(self, lines: Sequence[Line]) -> list[Row]:
        """Who says most comes first; what nobody is named for comes last."""
        groups: dict[str | None, list[Line]] = {}
        for line in lines:
            for speaker in line.position.speakers or (None,):
                groups.setdefault(speaker, []).append(line)
        most = max((len(group) for speaker, group in groups.items() if speaker), default=1)
        rows: list[Row] = []
        for speaker in sorted(groups, key=lambda each: (each is None, -len(groups[each]))):
            group = groups[speaker]
            name = self._names.get(speaker, speaker) if speaker else tr(NOBODY)
            rows += [Heading(name, speaker, len(group), len(group) / most if speaker else 0.0), *group]
        return rows

    def _named(self, position: Position) -> str:
        return " ".join(self._names.get(speaker, "") for speaker in position.speakers)


def _fits(line: Line, choice: Choice) -> bool:
    position = line.position
    return (position.sure or choice.less_certain) and (choice.kind is None or position.kind is choice.kind)
