"""What can be undone and done again."""

from __future__ import annotations

from typing import Generic, TypeVar

Step = TypeVar("Step")


class Steps(Generic[Step]):
    """The steps that were made, and those that were taken back; a new one ends what could be done again."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

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
        self._done.append(step)
        self._undone.clear()

    def back(self) -> Step:
        """The step to be taken back now; IndexError if there is none."""
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def forth(self) -> Step:
        """The step to be made again now; IndexError if there is none."""
        self._done.append(self._undone.pop())
        return self._done[-1]
