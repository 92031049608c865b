"""What can be undone and done again."""

from __future__ import annotations

from dataclasses import dataclass

from reader.notes.annotation import Annotation


@dataclass(frozen=True, slots=True)
class Change:
    """One step that can be undone: how an annotation was before and after it, None where it was not there."""

    id: str
    before: Annotation | None
    after: Annotation | None


class History:
    """The changes that were made, and those that were taken back; a new change ends what could be done again."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to go back over."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to go forth over."""
        return bool(self._undone)

    def record(self, change: Change) -> None:
        """Remember a change that was just made."""
        self._done.append(change)
        self._undone.clear()

    def back(self) -> Change:
        """The change to be taken back now; IndexError if there is none."""
        self._undone.append(self._done.pop())
        return self._undone[-1]

    def forth(self) -> Change:
        """The change to be made again now; IndexError if there is none."""
        self._done.append(self._undone.pop())
        return self._done[-1]
