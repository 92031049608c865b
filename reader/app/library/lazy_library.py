"""The library's file, opened when it is first needed."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library.articles import LibraryFile


class LazyLibrary:
    """Opens the library of this data folder in the thread that first asks; all windows share it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._turn = threading.Lock()
        self._file: LibraryFile | None = None

    def file(self) -> LibraryFile:
        """The library, open; raises StorageError."""
        with self._turn:
            self._file = self._file or self.opened_again()
            return self._file

    def opened_again(self) -> LibraryFile:
        """The library with a connection of its own, for long work in another thread; raises StorageError."""
        from reader.library.articles import LIBRARY_FILE, LibraryFile  # not before the text is on screen

        return LibraryFile(self.folder / LIBRARY_FILE)

    def close(self) -> None:
        """Close it, if it was opened; it opens again when it is asked."""
        with self._turn:
            if self._file:
                self._file.close()
            self._file = None
