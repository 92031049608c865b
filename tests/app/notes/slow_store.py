"""Notes on a disk that is as slow as a test wants it."""

from __future__ import annotations

import threading
from pathlib import Path

from reader.notes import NoteStore
from reader.notes.notefile import Hint
from reader.notes.records import Records
from reader.notes.store import Earlier, Kept


class SlowStore(NoteStore):
    """The real store, behind a gate at which each write waits until it is let through, and so may looking back."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.writing, self.looking = threading.Event(), threading.Event()
        self.writes = 0
        self.open()

    def hold(self) -> None:
        """Let no write through from now on."""
        self.writing.clear()

    def hold_looking(self) -> None:
        """Let nobody look back from now on."""
        self.looking.clear()

    def open(self) -> None:
        """Let everything through."""
        self.writing.set()
        self.looking.set()

    def save(self, digest: str, hint: Hint, records: Records) -> Kept:
        self.writing.wait()
        self.writes += 1
        return super().save(digest, hint, records)

    def earlier(self, hint: Hint, digest: str) -> Earlier | None:
        self.looking.wait()
        return super().earlier(hint, digest)
