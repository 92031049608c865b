"""Finding many phrases in a text, in time linear in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Generic, TypeVar

T = TypeVar("T")
_RUN = re.compile(r"\w+")
_APOSTROPHES = str.maketrans("’‘ʼ", "'''")


def plain(text: str) -> str:
    """`text` with one kind of apostrophe and space; offsets stay the same."""
    return text.translate(_APOSTROPHES).replace("\u00a0", " ")


class Phrases(Generic[T]):
    """Phrases with a value each.

    They are kept by their first run of letters, and under it by length, so that a place in the text is asked once
    for each length and not once for each phrase.
    """

    def __init__(self, phrases: Mapping[str, T]) -> None:
        self._values = {plain(phrase): value for phrase, value in phrases.items()}
        lengths: dict[str, set[int]] = {}
        for phrase in self._values:
            if run := _RUN.match(phrase):
                lengths.setdefault(run.group(), set()).add(len(phrase))
        self._lengths = {run: sorted(found, reverse=True) for run, found in lengths.items()}

    def get(self, phrase: str) -> T | None:
        """The value of `phrase`, if it is one of these."""
        return self._values.get(plain(phrase))

    def items(self) -> Iterator[tuple[str, T]]:
        """Each phrase with its value."""
        return iter(self._values.items())

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int, T]]:
        """The longest phrase at each word of `text` (as plain() gives it), not overlapping: start, end, value."""
        at = start
        stop = len(text) if end is None else end
        for run in _RUN.finditer(text, start, stop):
            if run.start() < at:
                continue
            for length in self._lengths.get(run.group(), ()):
                last = run.start() + length
                if last > stop or (value := self._values.get(text[run.start() : last])) is None:
                    continue
                if text[last - 1].isalnum() and last < len(text) and (text[last].isalnum() or text[last] == "_"):
                    continue
                yield run.start(), last, value
                at = last
                break
