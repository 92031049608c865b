from __future__ import annotations

import random

from reader.analysis import EntityType, Mention
from reader.app.page.marks import Marks
from reader.documents import Span


def mentions(*starts: int) -> list[Mention]:
    return [Mention(Span(start, start + 3), EntityType.ORG) for start in starts]


def test_marks_that_come_in_any_order_are_as_if_they_had_come_together() -> None:
    starts = list(range(0, 400, 5))
    parts = [starts[at : at + 8] for at in range(0, len(starts), 8)]
    random.Random(4).shuffle(parts)
    grown = Marks(mentions(200, 100))
    for part in parts:
        grown.add(mentions(*(start for start in reversed(part) if start not in (100, 200))))
    together = Marks(mentions(*starts))
    assert len(grown) == len(together)
    for offset in range(-1, 402):
        assert grown.at(offset) == together.at(offset)
        assert grown.after(offset) == together.after(offset)
        assert grown.before(offset) == together.before(offset)
        assert grown.within(Span(offset, offset + 40)) == together.within(Span(offset, offset + 40))
