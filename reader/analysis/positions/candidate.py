"""What may be an attribution, before it is decided."""

from __future__ import annotations

from dataclasses import dataclass

Range = tuple[int, int]
"""Tokens, half-open."""


@dataclass(frozen=True, slots=True)
class Source:
    """A possible source: its head token, and the bond that ties it to the cue ("subject", "shared", "agent" …)."""

    head: int
    bond: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A source, a cue and a content that the grammar offers; all by token number.

    `construction` is its named construction and `frame` the finer pattern of the words that make the content.
    `cue` is the cue's head and `words` all of the cue. `argument` is the head of the content. `ending` says how the
    content's end differs from where the grammar ends it ("" where it does not).
    """

    construction: str
    frame: str
    cue: int
    words: tuple[int, ...]
    source: Source
    argument: int
    content: tuple[Range, ...]
    ending: str = ""


def without(content: Range, hole: Range) -> tuple[Range, ...]:
    """What is left of `content` when `hole` is cut out of it."""
    start, end = content
    low, high = max(start, hole[0]), min(end, hole[1])
    if low >= high:
        return (content,)
    return tuple(piece for piece in ((start, low), (high, end)) if piece[0] < piece[1])


def size(content: tuple[Range, ...]) -> int:
    """How many tokens a content has."""
    if len(content) == 1:  # nearly always
        return content[0][1] - content[0][0]
    return sum(end - start for start, end in content)


def common(one: tuple[Range, ...], other: tuple[Range, ...]) -> int:
    """How many tokens two contents have in common."""
    if one[0][0] >= other[-1][1] or other[0][0] >= one[-1][1]:
        return 0
    if len(one) == len(other) == 1:
        return min(one[0][1], other[0][1]) - max(one[0][0], other[0][0])
    return sum(max(0, min(end, last) - max(start, first)) for start, end in one for first, last in other)
