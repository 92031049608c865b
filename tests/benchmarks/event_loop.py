"""How long the window is held up by what a reader does in a long article.

    python -m tests.benchmarks.event_loop [--words 100000]

Each thing is done once; between two turns of the event loop the processor time of the window's thread is taken, so that
other programs do not count. Prints the longest of what was done itself and of what followed from it, in milliseconds.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader.app.window import Window
from reader.documents import from_text
from reader.paths import resources
from tests.benchmarks.record import record
from tests.screenshots import opened, settle

FOLLOWS = 600  # milliseconds in which everything that follows is done


class Watchdog:
    """Keeps the longest turn of the event loop."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._turn)
        self._timer.start(0)

    def begin(self) -> None:
        """Watch anew from here."""
        self.longest, self._last = 0.0, time.thread_time()

    def _turn(self) -> None:
        now = time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--words", type=int, default=100_000)
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    with opened(app, "light") as window:
        settle(FOLLOWS)
        document = from_text(long_text(options.words))
        watchdog = Watchdog()
        measured = {"opening": longest(watchdog, lambda: window.reading.take(document))}
        watchdog.begin()
        wait_until_read(window)
        measured["reading for names"] = watchdog.longest
        settle(2 * FOLLOWS)
        for name, do in things(window).items():
            measured[name] = longest(watchdog, do)
    figures = {name: round(seconds * 1000) for name, seconds in measured.items()}
    for name, milliseconds in figures.items():
        print(f"{name:24} {milliseconds:5} ms")
    record("event loop, longest turn", figures)
    return 0


def things(window: Window) -> dict[str, Callable[[], object]]:
    """What a reader does."""
    parts, page, bar = window.parts, window.page, window.page.verticalScrollBar()
    entities = window.reading.analysis.entities if window.reading.analysis else ()
    most = max(entities, key=lambda entity: len(entity.mentions))
    return {
        "scrolling to the end": lambda: bar.setValue(bar.maximum()),
        "scrolling to the top": lambda: bar.setValue(0),
        "finding words": lambda: (parts.finder.begin(), parts.finder.field.setText("memorandum")),
        "the next place": lambda: parts.finder.step(1),
        "ending that": parts.finder.end,
        "larger text": lambda: window.typography.step(1),
        "other colours": lambda: window.preferences.change(theme="dark"),
        "fewer marks": lambda: window.preferences.change(marks="first"),
        "a click on a name": lambda: parts.guide.open_at(most.mentions[0].start),
        "the next name": lambda: page.step_mention(True),
        "all positions": lambda: window.side.show_tab(parts.positions),
        "words in them": lambda: parts.positions.words.setText("memorandum"),
        "all notes": lambda: window.side.show_tab(parts.notes.panel),
        "all names": lambda: parts.views.show_names(True),
        "another width": lambda: window.resize(1000, 700),
    }


def longest(watchdog: Watchdog, do: Callable[[], object]) -> float:
    """Seconds of the longest turn, that of doing it among them."""
    watchdog.begin()
    do()
    settle(FOLLOWS)
    return watchdog.longest


def wait_until_read(window: Window) -> None:
    loop = QEventLoop()
    window.reading.analysed.connect(loop.quit)
    if window.reading.is_analysing():
        loop.exec()


def long_text(words: int) -> str:
    """The paragraphs of the samples, in no order, until there are so many words."""
    paragraphs = [part for path in samples() for part in path.read_text(encoding="utf-8").split("\n\n")[3:]]
    chosen, count, order = ["The Long Article"], 0, random.Random(1)
    while count < words:
        chosen.append(order.choice(paragraphs))
        count += len(chosen[-1].split())
    return "\n\n".join(chosen)


def samples() -> list[Path]:
    return sorted((resources() / "samples").glob("*.txt"))


if __name__ == "__main__":
    sys.exit(main())
