"""How long the window waits for notes: 10,000 in the library, 1,000 on the open article.

    python -m tests.benchmarks.notes_window

Prints the figures in milliseconds by the clock, and of the processor in the window's own thread, which other work on
the machine hardly changes; exits with 1 where the latter is beyond its limit. The list is opened and painted on the
platform without a display. Notes are read and saved in lanes: "saving" is what the window's own thread does for it,
"on the disk" how long it takes until they are there.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.app.look.theme import LIGHT
from reader.app.notes.notes_choice import Scope
from tests.app.notes.note_desk import NoteDesk
from tests.benchmarks.notes_library import fill
from tests.notes.note_documents import document_of

LIMITS = {
    "panel opens": 200.0,
    "all notes are listed": 200.0,
    "a key, p95": 16.0,
    "a key while notes are saved, p95": 16.0,
    "saving": 16.0,
    "on the disk": 100.0,
    "a changed text is shown": 100.0,
    "its notes are there": 2000.0,
}
KEYS = 60
SETTLED = 2000  # milliseconds: nobody goes on sooner; cards out of sight are laid out meanwhile, a few at a time


def main(folder: Path) -> int:
    app = QApplication([])
    article, store = fill(folder)
    store.index.refresh()
    desk = NoteDesk(None, LIGHT, folder)  # type: ignore[arg-type] - nobody presses anything but what is pressed here
    desk.resize(1100, 700)
    desk.panel.hide()
    desk.show()
    desk.open(article, store)
    app.processEvents()
    figures = {"panel opens": timed(lambda: (desk.panel.show(), painted(desk)))}
    QTest.qWait(SETTLED)
    desk.panel.bar.reset(Scope.ALL)
    figures["all notes are listed"] = timed(lambda: wait(lambda: desk.cards()))
    desk.panel.bar.reset(Scope.ARTICLE)
    painted(desk)
    desk.panel.write(desk.notebook.annotations()[500].id)
    painted(desk)
    QTest.qWait(SETTLED)
    press(desk)
    desk.panel.flush()  # the first time, all notes are put into words
    desk.wait()
    figures["a key, p95"] = p95(timed(lambda: press(desk)) for _ in range(KEYS))
    figures["saving"] = timed(lambda: (desk.panel.flush(), painted(desk)))
    desk.wait()
    figures["a key while notes are saved, p95"] = p95(beside_a_save(desk) for _ in range(KEYS))
    desk.wait()
    press(desk)
    figures["on the disk"] = timed(lambda: (desk.panel.flush(), desk.wait()))
    changed = document_of("UPDATED. " + article.text.replace("summer", "autumn"), article.path)
    figures["a changed text is shown"] = timed(lambda: (desk.show_article(changed, store), painted(desk)))
    figures["its notes are there"] = timed(desk.wait)
    desk.close()
    print(f"{'':<34}{'clock':>10}{'processor':>11}")
    for name, figure in figures.items():
        print(f"{name:<34}{figure.clock:10.1f}{figure.processor:11.1f}   (at most {LIMITS[name]:.0f})")
    return 1 if any(figure.processor > LIMITS[name] for name, figure in figures.items()) else 0


class Figure(NamedTuple):
    """Milliseconds by the clock, and of the processor in this thread."""

    clock: float
    processor: float


def p95(figures: Iterable[Figure]) -> Figure:
    columns = (sorted(column) for column in zip(*figures, strict=True))
    return Figure(*(column[int(len(column) * 0.95)] for column in columns))


def beside_a_save(desk: NoteDesk) -> Figure:
    """A key right after a save was begun."""
    desk.panel.flush()
    return timed(lambda: press(desk))


def press(desk: NoteDesk) -> None:
    """Type a letter."""
    assert desk.panel.editor
    QTest.keyClick(desk.panel.editor.text, Qt.Key.Key_A)
    painted(desk)


def painted(desk: NoteDesk) -> None:
    """All that was asked for by now is done: layout, painting."""
    for _ in range(3):
        QApplication.processEvents()


def wait(condition: Callable[[], object]) -> None:
    while not condition():
        QTest.qWait(1)  # as a window waits: one that asks without a pause keeps the lanes' threads from Python


def timed(action: Callable[[], object]) -> Figure:
    start, spent = time.perf_counter(), time.thread_time()
    action()
    return Figure(1000 * (time.perf_counter() - start), 1000 * (time.thread_time() - spent))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as made:
        sys.exit(main(Path(made)))
