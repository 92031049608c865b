"""A screen without a display, whose pixels are read while programs start."""

from __future__ import annotations

import mmap
import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1280, 900
_WORD = 4
_HEADER_SIZE, _LINE_BYTES, _COLOURS = 0, 12, 19  # words of the header, see XWDFile.h of X11


class Screen:
    """The pixels of an X display, as they are at the moment they are asked for: rows, columns, (blue, green, red)."""

    def __init__(self, file: Path, display: str) -> None:
        self.display = display
        with file.open("rb") as opened:
            self._memory = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)

    def pixels(self) -> NDArray[np.uint8]:
        """All of them, copied."""
        header = np.frombuffer(self._memory, ">u4", 25)
        first = int(header[_HEADER_SIZE]) + int(header[_COLOURS]) * 12
        line = int(header[_LINE_BYTES])
        raw = np.frombuffer(self._memory, np.uint8, line * HEIGHT, first)
        return raw.reshape(HEIGHT, line)[:, : WIDTH * 4].reshape(HEIGHT, WIDTH, 4)[:, :, :3].copy()


@contextmanager
def screen() -> Iterator[Screen]:
    """A screen of its own, from Xvfb; FileNotFoundError where that is not installed."""
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder]
        server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                display = f":{told.readline().strip()}"
            yield Screen(Path(folder) / "Xvfb_screen0", display)
        finally:
            server.terminate()
            server.wait()
