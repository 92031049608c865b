"""A log in the platform's folder, of what the program did and where it failed: never of what was read or looked up.

What a library says may quote the article or name what was looked up, and so may an error's words: of both the log
has only where they arose.
"""

from __future__ import annotations

import logging
import sys
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from reader import __version__

LOG_FILE = "sidelight.log"
_LARGEST = 256_000
_KEPT = 3
_OWN = "reader"
_TOLD = logging.getLogger(__name__)


@contextmanager
def logging_in(folder: Path) -> Iterator[None]:
    """Log to LOG_FILE in `folder` until the end; a full file is put aside, and the last three of those are kept.

    Where nothing can be written there, there is no log.
    """
    handler = _Rotating(folder / LOG_FILE)
    root, own = logging.getLogger(), logging.getLogger(_OWN)
    level = own.level
    own.setLevel(logging.INFO)
    root.addHandler(handler)
    _TOLD.info("Sidelight %s begins: Python %s on %s", __version__, sys.version.split()[0], sys.platform)
    try:
        yield
    finally:
        _TOLD.info("Sidelight ends")
        root.removeHandler(handler)
        own.setLevel(level)
        handler.close()


def where(error: BaseException) -> str:
    """The kinds of an error and of those that led to it, and the lines of code where they arose.

    Without their words and without this machine's folders.
    """
    lines: list[str] = []
    cause: BaseException | None = error
    while cause is not None:
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        frames = traceback.extract_tb(cause.__traceback__)
        lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n".join(lines)


def _short(file: str) -> str:
    """From the package on: what stands before is the reader's own folder."""
    return "/".join(Path(file).parts[-3:])


class _Rotating(logging.Handler):
    """Opens the file for each line, so that several programs can write to it.

    The standard library's own would keep it open, and would load sockets and pickling at each start of the program.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path

    def emit(self, record: logging.LogRecord) -> None:
        """Add a line; where the disk is full or the folder is read-only, the program goes on without a log."""
        with suppress(OSError):
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size > _LARGEST:
                self._rotate()
            with self._path.open("a", encoding="utf-8") as file:
                file.write(f"{_line(record)}\n")

    def _rotate(self) -> None:
        aside = [self._path, *(self._path.with_name(f"{LOG_FILE}.{number}") for number in range(1, _KEPT + 1))]
        for older, newer in reversed(list(zip(aside[1:], aside, strict=False))):
            if newer.exists():
                newer.replace(older)


def _line(record: logging.LogRecord) -> str:
    own = record.name.partition(".")[0] == _OWN
    told = record.getMessage() if own else f"{record.module}:{record.lineno}"
    moment = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(record.created))
    line = f"{moment} {record.levelname} {record.name}: {told}"
    error = record.exc_info[1] if record.exc_info else None
    return f"{line}\n{where(error)}" if error else line
