"""A name as a row of the table."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from reader.analysis import Entity
from reader.app.language.wording import tr
from reader.app.panel.words import TYPE_NAMES, one_line


class Column(IntEnum):
    """What the table tells of a name."""

    NAME = 0
    TYPE = 1
    OTHER_NAMES = 2
    MENTIONS = 3
    POSITIONS = 4
    PAGE = 5
    ORIGIN = 6


class Row(NamedTuple):
    """A name as the table has it."""

    entity: Entity
    positions: int
    is_touched: bool
    page: str

    def words(self, column: Column) -> str:
        """What stands in a column."""
        match column:
            case Column.NAME:
                return one_line(self.entity.name)
            case Column.TYPE:
                return tr(TYPE_NAMES[self.entity.type])
            case Column.OTHER_NAMES:
                return one_line(", ".join(self.entity.other_names))
            case Column.MENTIONS | Column.POSITIONS:
                return str(self.count(column))
            case Column.PAGE:
                return one_line(self.page)
            case Column.ORIGIN:
                return tr("you") if self.is_touched else ", ".join(tr(origin.value) for origin in self.entity.origins)

    def count(self, column: Column) -> int:
        """How many of what a column counts."""
        return len(self.entity.mentions) if column is Column.MENTIONS else self.positions

    def spoken(self, column: Column) -> str:
        """What a screen reader says of a column."""
        if column is Column.MENTIONS:
            return tr("1 mention|{n} mentions", n=self.count(column))
        if column is Column.POSITIONS:
            return tr("1 position|{n} positions", n=self.count(column))
        return self.words(column) or (tr("no page known") if column is Column.PAGE else tr("no other names"))
