"""Who "I" and "we" are: within a quotation whoever speaks it, elsewhere the article's author, who is no entity."""

from __future__ import annotations

from dataclasses import replace

from reader.analysis.analysis import Position, PositionKind

FIRST_PERSON = frozenset({"i", "me", "my", "we", "us", "our"})


def with_first_persons(positions: tuple[Position, ...], text: str) -> tuple[Position, ...]:
    """The same positions, in their order; those of "I" and "we" within another's quoted words have its speakers."""
    quoted = sorted((span.start, -span.end, n) for n, position in enumerate(positions) for span in position.content)
    spoken: dict[int, Position] = {}
    around: list[tuple[int, Position]] = []
    at = 0
    for number in sorted(range(len(positions)), key=lambda number: positions[number].source):
        position = positions[number]
        if not _is_first_person(position, text):
            continue
        start = position.source[0].start
        while at < len(quoted) and quoted[at][0] <= start:
            outer = quoted[at][2]
            if positions[outer].kind is not PositionKind.INDIRECT:
                around.append((-quoted[at][1], spoken.get(outer, positions[outer])))
            at += 1
        around = [(end, outer) for end, outer in around if end > start]
        if around:
            outer_position = around[-1][1]
            spoken[number] = replace(position, speakers=outer_position.speakers, described=outer_position.described)
    return tuple(spoken.get(number, position) for number, position in enumerate(positions))


def _is_first_person(position: Position, text: str) -> bool:
    return len(position.source) == 1 and position.source[0].of(text).lower() in FIRST_PERSON
