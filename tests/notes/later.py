"""Notes that are read and written when a test wants it, and a disk that fails when it wants it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.errors import ReaderError, StorageError
from reader.notes import NoteStore, at_once
from reader.notes.notefile import Hint
from reader.notes.records import Records
from reader.notes.store import Kept


class Later:
    """A Start that leaves everything undone until it is told to do the next thing."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Callable[[], Any], Callable[[Any], None], Callable[[ReaderError], None]]] = deque()

    def __call__(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[ReaderError], None]
    ) -> None:
        self._waiting.append((work, done, failed))

    def step(self) -> bool:
        """Do the next thing; gives whether there was one."""
        if self._waiting:
            at_once(*self._waiting.popleft())
            return True
        return False

    def finish(self) -> None:
        """Do everything."""
        while self.step():
            pass


class FullDisk(NoteStore):
    """The real store; while `is_full`, nothing can be written. It counts what it wrote."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.root = folder
        self.is_full = False
        self.writes = 0

    def save(self, digest: str, hint: Hint, records: Records) -> Kept:
        if self.is_full:
            raise StorageError("Notes cannot be saved: there is no space left on the disk.")
        self.writes += 1
        return super().save(digest, hint, records)
