"""Where what takes time is done: at once, or in a thread of the window's."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from reader.errors import ReaderError

Result = TypeVar("Result")


class Start(Protocol):
    """Does `work`, now or later and in any thread, one piece after the other.

    Then `done` is called with its result, or `failed` with what it raised, in the thread of the one who asked.
    """

    def __call__(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[ReaderError], None]
    ) -> None:
        """Start it."""
        ...


def at_once(work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[ReaderError], None]) -> None:
    """Do it before returning."""
    try:
        result = work()
    except ReaderError as error:
        failed(error)
    else:
        done(result)
