"""How lists that were changed in two places become one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import TypeVar

T = TypeVar("T")


def carried_over(before: Sequence[T], after: Sequence[T], other: Sequence[T]) -> tuple[T, ...]:
    """What became of `before` in `after`, done to `other`: what went goes, what is new comes last.

    Where `other` is `before`, this is `after`.
    """
    if other in (before, after):
        return tuple(after)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(before, after, strict=False)))
    rest = list(reversed(other))
    for gone in reversed(before[same:]):
        if gone in rest:
            rest.remove(gone)  # the last one of `other`
    return (*reversed(rest), *after[same:])


def united(mine: Sequence[T], theirs: Sequence[T]) -> tuple[T, ...]:
    """`mine` and what only the others have; the longer one where it starts with the other."""
    if tuple(theirs[: len(mine)]) == tuple(mine):
        return tuple(theirs)
    return (*mine, *(each for each in theirs if each not in mine))
