"""What can be undone and done again."""

from __future__ import annotations

import time
from typing import Generic, TypeVar

Step = TypeVar("Step")


class Steps(Generic[Step]):
    """The steps that were made, and those that were taken back; a new one ends what could be done again.

    Times are those at which steps were first made, in nanoseconds of one clock: they order the steps of several.
    """

    def __init__(self) -> None:
        self._done: list[tuple[int, Step]] = []
        self._undone: list[tuple[int, Step]] = []

    @property
    def undo_time(self) -> int | None:
        """When the step was made that would be taken back now; None where there is none."""
        return self._done[-1][0] if self._done else None

    @property
    def redo_time(self) -> int | None:
        """When the step was made that would be made again now; None where there is none."""
        return self._undone[-1][0] if self._undone else None

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to go back over."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to go forth over."""
        return bool(self._undone)

    def record(self, step: Step) -> None:
        """Remember a step that was just made."""
        self._done.append((time.monotonic_ns(), step))
        self._undone.clear()

    def back(self) -> Step:
        """The step to be taken back now; IndexError if there is none."""
        self._undone.append(self._done.pop())
        return self._undone[-1][1]

    def forth(self) -> Step:
        """The step to be made again now; IndexError if there is none."""
        self._done.append(self._undone.pop())
        return self._done[-1][1]


class Stepped(Generic[Step]):
    """Something that is changed in steps: what of them can be undone and redone, in the words of `Steps`."""

    def __init__(self) -> None:
        self._steps: Steps[Step] = Steps()

    @property
    def undo_time(self) -> int | None:
        """When the step was made that would be taken back now; None where there is none."""
        return self._steps.undo_time

    @property
    def redo_time(self) -> int | None:
        """When the step was made that would be made again now; None where there is none."""
        return self._steps.redo_time

    @property
    def can_undo(self) -> bool:
        """Whether there is a step of this session to take back."""
        return self._steps.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return self._steps.can_redo
