"""Answering searches: one at once, or many together in as few requests as they need."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from typing import Any, TypeVar

from reader.background.finding import Entries, Need, Search, Source, Titles
from reader.background.pages import PageSet

Reply = PageSet | Mapping[str, Mapping[str, str]]
_Outcome = TypeVar("_Outcome")


def settle(finding: Generator[Need, Any, _Outcome], source: Source) -> _Outcome:
    """What one search comes to, asking `source` as often as it needs."""
    outcomes: list[_Outcome] = []
    settle_all([finding], source, lambda _, outcome: outcomes.append(outcome))
    return outcomes[0]


def settle_all(
    findings: Sequence[Generator[Need, Any, _Outcome]], source: Source, settled: Callable[[int, _Outcome], None]
) -> None:
    """Tells `settled` what each search comes to, by its place, as soon as it is known.

    They go in step: what all of them need next is asked for together. What `source` raises ends it.
    """
    waiting: dict[int, Need] = {}

    def go_on(place: int, reply: Reply | None) -> None:
        try:
            waiting[place] = findings[place].send(reply)
        except StopIteration as end:
            settled(place, end.value)

    for place in range(len(findings)):
        go_on(place, None)
    while waiting:
        needs, waiting = waiting, {}
        replies = _replies(list(needs.values()), source)
        for place, need in needs.items():
            go_on(place, replies(need))


def _replies(needs: Sequence[Need], source: Source) -> Callable[[Need], Reply]:
    titles = dict.fromkeys(title for need in needs if isinstance(need, Titles) for title in need.titles)
    lists = dict.fromkeys(title for need in needs if isinstance(need, Entries) for title in need.titles)
    pages = source.titled(tuple(titles)) if titles else PageSet({}, {})
    entries = source.entries_of(tuple(lists)) if lists else {}
    found = {need: source.found_by(need.words) for need in needs if isinstance(need, Search)}

    def reply(need: Need) -> Reply:
        if isinstance(need, Titles):
            return pages.only(need.titles)
        return entries if isinstance(need, Entries) else found[need]

    return reply
