"""How the window does with a very long text: opening, the first marks, stalls while it is read, scrolling, memory.

    python -m tests.benchmarks.long_window [--words 900000] [--read-words 150000]

Opening stands beside a QTextEdit with the same text. Turns of the event loop and frames are processor time of the
window's thread, so that other programs do not count; the rest is by the clock. Prints the table, and keeps it.
"""

from __future__ import annotations

import argparse
import gc
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextEdit

from reader.app.window import Window
from reader.documents import Document, from_text
from tests.benchmarks.chronicle import chronicle
from tests.benchmarks.event_loop import Watchdog, wait_until_read
from tests.benchmarks.record import record
from tests.screenshots import opened, settle

FRAMES = 300
STEP = 120  # pixels that the wheel scrolls
MEGABYTE = 1 << 20


class Turns(Watchdog):
    """Keeps how long each turn of the event loop took, those that did nothing left out."""

    def __init__(self) -> None:
        self.seconds: list[float] = []
        super().__init__()
        self._timer.start(2)  # a turn is what is done in between; the processor is for those who read the text

    def _turn(self) -> None:
        before = self._last
        super()._turn()
        if self._last - before > 0.0005:
            self.seconds.append(self._last - before)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--words", type=int, default=900_000)
    parser.add_argument("--read-words", type=int, default=150_000)
    parser.add_argument("--all-marks", action="store_true", help="wait for all marks of the long text, too: minutes")
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    with opened(app, "light") as window:
        settle(500)
        figures = read(window, from_text(chronicle(500)), "500 words")
        figures |= read(window, from_text(chronicle(options.read_words, 2)), f"{options.read_words} words")
        figures |= open_long(window, from_text(chronicle(options.words, 3)), all_marks=options.all_marks)
    for name, value in figures.items():
        print(f"{name:48} {value:10.2f}")
    record("long texts in the window", {name: round(value, 2) for name, value in figures.items()})
    return 0


def read(window: Window, document: Document, name: str) -> dict[str, float]:
    """The turns of the event loop while a text is read, and the memory afterwards."""
    turns, started = Turns(), time.perf_counter()
    window.reading.take(document)
    settle(50)
    turns.seconds.clear()
    turns.begin()
    wait_until_read(window)
    settle(1500)
    taken = time.perf_counter() - started
    return {
        f"{name}: read in s": taken,
        f"{name}: longest turn in ms": 1000 * turns.longest,
        f"{name}: turns p99 in ms": 1000 * share(turns.seconds, 0.99),
        f"{name}: resident MB": resident(),
    }


def open_long(window: Window, document: Document, *, all_marks: bool) -> dict[str, float]:
    """Opening beside a bare QTextEdit, the first marks, scrolling."""
    bare, plain = QTextEdit(), document.text
    bare.resize(window.page.size())
    bare.show()
    settle(200)
    against = until_painted(lambda: bare.setPlainText(plain))
    bare.deleteLater()
    settle(200)
    before = resident()
    opening = until_painted(lambda: window.reading.take(document))
    started = time.perf_counter()
    while not visible_marks(window):
        settle(5)
    figures = {
        "long: QTextEdit in s": against,
        "long: text on screen in s": opening,
        "long: ratio": opening / against,
        "long: first marks after the text in s": time.perf_counter() - started,
    }
    bar = window.page.verticalScrollBar()
    settle(3000)
    bar.setValue(bar.maximum() // 2)
    started = time.perf_counter()
    settle(20)
    while not visible_marks(window):
        settle(5)
    figures["long: marks where it is scrolled to in s"] = time.perf_counter() - started
    if all_marks:
        started, turns = time.perf_counter(), Turns()
        wait_until_read(window)
        settle(2000)
        figures["long: all marks in s"] = time.perf_counter() - started
        figures["long: longest turn in ms"] = 1000 * turns.longest
        figures["long: turns p99 in ms"] = 1000 * share(turns.seconds, 0.99)
    frames = sorted(frame(window) for _ in range(FRAMES))
    figures["long: a frame of scrolling, p95 in ms"] = 1000 * share(frames, 0.95)
    figures["long: MB per MB of text"] = (resident() - before) / (len(plain) / MEGABYTE)
    window.reading.take(from_text("It is closed."))
    settle(1500)
    gc.collect()
    figures["long: MB more than before, closed"] = resident() - before
    return figures


def visible_marks(window: Window) -> bool:
    layers = window.page._layers
    return bool(layers.lined.within(layers.visible()))


def frame(window: Window) -> float:
    """Seconds of the processor for one step of the wheel, painted."""
    bar, started = window.page.verticalScrollBar(), time.thread_time()
    bar.setValue(bar.value() + STEP)
    window.page.viewport().repaint()
    taken = time.thread_time() - started
    QApplication.processEvents()
    return taken


def until_painted(do: Callable[[], object]) -> float:
    """Seconds of the processor until what was done has been painted."""
    started = time.thread_time()
    do()
    QApplication.processEvents()
    return time.thread_time() - started


def share(values: Sequence[float], of: float) -> float:
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * of), len(ordered) - 1)] if ordered else 0.0


def resident() -> float:
    """Megabytes of this process in memory; Linux only."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


if __name__ == "__main__":
    sys.exit(main())
