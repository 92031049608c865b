"""How long it takes from starting the program to the text on the screen and to all marks, beside a bare window.

    python -m tests.benchmarks.startup FILE [--rounds 7] [--program COMMAND…]

Each is measured from outside, on the pixels of a screen of its own (Xvfb): the text is there once the page has the
letters' dark pixels, all marks once the pixels in the marks' colours do not become more. Prints medians and ratios, by
the clock and, of the time to the text, by the processor, which other programs disturb least (Linux only).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import numpy as np
from numpy.typing import NDArray

from reader.analysis.installed import installed_models
from reader.app.look.theme import LIGHT
from tests.benchmarks.record import record
from tests.benchmarks.screen import Screen, screen

DARK, LETTERS = 110, 2500  # a letter's darkest pixels, and how many of them a page of text has at least
LIGHT_PAGE = 200  # the screen without a window is black
QUIET = 1.5  # seconds without a change: all marks are there
GIVE_UP = 90.0
_BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit
app = QApplication(sys.argv[:1])
window, text = QMainWindow(), QTextEdit()
window.setCentralWidget(text)
text.setPlainText(open(sys.argv[1], encoding="utf-8").read())
window.resize(1180, 820)
window.show()
"""
_THEN_READ = """
app.processEvents()
import spacy
spacy.load(sys.argv[2])(text.toPlainText())
text.setStyleSheet("background: #2f6fb5")
"""
_LOOP = "sys.exit(app.exec())\n"
_MARKS = [colour.rgb() & 0xFFFFFF for colour in LIGHT.marks().values()]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--only-text", action="store_true", help="leave the marks out")
    parser.add_argument("--program", nargs="+", default=[sys.executable, "-m", "reader"])
    options = parser.parse_args()
    if not shutil.which("Xvfb"):
        print("Xvfb is not installed: how long starting takes is not measured.")
        return 0
    text = str(options.file)
    with screen() as seen, tempfile.TemporaryDirectory() as kept:
        took: dict[str, list[float]] = {
            name: [] for name in ("bare window", "text", "bare window that reads", "marks", "marks seen before")
        }
        processor: dict[str, list[float]] = {"bare window": [], "text": []}
        for turn in range(options.rounds):
            folder = Path(kept) / str(turn)
            ours = [*options.program, text, "--data-dir", str(folder)]
            for name, command in (("bare window", bare(_BARE + _LOOP, text)), ("text", ours)):
                clock, used = started(seen, command, has_text)
                took[name].append(clock)
                processor[name].append(used)
            shutil.rmtree(folder, ignore_errors=True)
            if options.only_text:
                continue
            took["bare window that reads"].append(started(seen, bare(_BARE + _THEN_READ + _LOOP, text), has_marks)[0])
            took["marks"].append(settled(seen, ours))
            took["marks seen before"].append(settled(seen, ours))
    tell({name: median(times) for name, times in took.items() if times})
    used = {name: median(times) for name, times in processor.items()}
    ratio = used["text"] / used["bare window"]
    print(f"{'processor, to the text':24} {used['text']:6.2f} s {ratio:6.2f}")
    record("startup", {"processor, to the text": {"seconds": round(used["text"], 3), "ratio": round(ratio, 3)}})
    return 0


def tell(seconds: dict[str, float]) -> None:
    """Print the table, and keep it."""
    against = {"text": "bare window", "marks": "bare window that reads", "marks seen before": "bare window"}
    for name, taken in seconds.items():
        ratio = taken / seconds[against[name]] if name in against else 1.0
        print(f"{name:24} {taken:6.2f} s {ratio:6.2f}")
        record("startup", {name: {"seconds": round(taken, 3), "ratio": round(ratio, 3)}})


def bare(code: str, text: str) -> list[str]:
    return [sys.executable, "-c", code, text, installed_models()[0]]


def has_text(pixels: NDArray[np.uint8]) -> bool:
    page = pixels[200:700, 150:1000].max(axis=2)
    return bool((page > LIGHT_PAGE).mean() > 0.5 and (page < DARK).sum() > LETTERS)


def has_marks(pixels: NDArray[np.uint8]) -> bool:
    return marked(pixels) > 0


def marked(pixels: NDArray[np.uint8]) -> int:
    """How many pixels have one of the marks' colours."""
    page = pixels[100:800, 80:1000].astype(np.uint32)
    return int(np.isin(page[:, :, 0] | page[:, :, 1] << 8 | page[:, :, 2] << 16, _MARKS).sum())


def started(seen: Screen, command: Sequence[str], is_there: Callable[[NDArray[np.uint8]], bool]) -> tuple[float, float]:
    """Seconds from starting the command until the screen shows that, by the clock and of the processor."""
    with running(seen, command) as (process, begun):
        while not is_there(seen.pixels()):
            check(begun)
            time.sleep(0.004)
        return time.perf_counter() - begun, processor_time(process.pid)


def processor_time(process: int) -> float:
    """Seconds of the processor that all threads of a process have had; 0 where the system does not tell."""
    tasks = Path(f"/proc/{process}/task").glob("*/schedstat")
    return sum(int(task.read_text(encoding="ascii").split()[0]) for task in tasks) / 1e9


def settled(seen: Screen, command: Sequence[str]) -> float:
    """Seconds from starting the command until the last mark is there."""
    with running(seen, command) as (_, begun):
        most, since = 0, 0.0
        while most == 0 or time.perf_counter() - begun - since < QUIET:
            check(begun)
            now = marked(seen.pixels())
            if now != most:
                most, since = now, time.perf_counter() - begun
            time.sleep(0.01)
        return since


@contextmanager
def running(seen: Screen, command: Sequence[str]) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """The command on that screen, and when it was started; it has gone from the screen afterwards."""
    environment = {**os.environ, "DISPLAY": seen.display, "QT_QPA_PLATFORM": "xcb", "SIDELIGHT_THEME": "light"}
    begun = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        yield process, begun
    finally:
        process.terminate()
        process.wait()
        ended = time.perf_counter()
        while seen.pixels().any():
            check(ended)
            time.sleep(0.01)


def check(begun: float) -> None:
    """Give up after a time in which everything would have been there."""
    if time.perf_counter() - begun > GIVE_UP:
        raise TimeoutError("What was waited for did not come to the screen.")


if __name__ == "__main__":
    sys.exit(main())
