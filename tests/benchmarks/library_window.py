"""How a large library feels in the window: the page of somebody with 2,000 positions, its scrolling, and starting.

    python -m tests.benchmarks.library_window [--file FILE] [--rounds 7]

FILE is a library as `library_speed --file FILE` makes it; without, one is made. Starting is measured on the screen's
pixels (Xvfb), with the full library and with an empty one in turn. Exits with 1 where a figure is beyond its limit.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing, contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from reader.app.library.subject_page import SubjectPage
from reader.library.articles import LIBRARY_FILE, LibraryFile, Subjects
from reader.paths import Folders, resources
from tests.benchmarks.library_speed import CHIEF, fill
from tests.benchmarks.startup import has_text, screen, started

LIMITS = {"page, ms": 300.0, "frame p95, ms": 1000 / 60, "start, full to empty": 1.1}
STEP = 180  # pixels that a turn of the wheel scrolls


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--file", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        full, empty = (Path(folder) / name for name in ("full", "empty"))
        data = Folders.under(full).data
        data.mkdir(parents=True)
        if options.file and options.file.exists():
            shutil.copy(options.file, data / LIBRARY_FILE)
        else:
            with closing(LibraryFile(data / LIBRARY_FILE)) as file:
                fill(file, 10_000)
        figures = window_figures(full)
        if shutil.which("Xvfb"):
            figures["start, full to empty"] = start_ratio(full, empty, options.rounds)
    for name, value in figures.items():
        print(f"{name:24} {value:8.2f}" + (f"   at most {LIMITS[name]:.2f}" if name in LIMITS else ""))
    return int(any(figures[name] > limit for name, limit in LIMITS.items() if name in figures))


def window_figures(root: Path) -> dict[str, float]:
    """Milliseconds until the page is painted, and for each frame while it is scrolled to its end."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    with shown_library(app, root) as (page, show, chief):
        times = []
        for _ in range(5):
            page.subject = None
            started_at = time.perf_counter()
            show(chief)
            wait_for(lambda: page.subject is not None)
            page.grab()
            times.append(1000 * (time.perf_counter() - started_at))
        rows = page.said.rows
        bar, frames = rows.verticalScrollBar(), []
        for place in range(0, bar.maximum(), STEP):
            started_at = time.perf_counter()
            bar.setValue(place)
            rows.viewport().repaint()
            frames.append(1000 * (time.perf_counter() - started_at))
        frames.sort()
        return {"page, ms": min(times), "frame p95, ms": frames[int(len(frames) * 0.95)], "frames": len(frames)}


@contextmanager
def shown_library(app: QApplication, root: Path):  # type: ignore[no-untyped-def]
    """The page for somebody, what shows it, and the id of who says most."""
    from reader.app.library.about import NotesOn
    from reader.app.library.lazy_library import LazyLibrary
    from reader.app.library.shelf import Shelf
    from reader.app.look.theme import LIGHT
    from reader.app.work import Lanes
    from reader.notes import NoteStore

    folders = Folders.under(root)
    lanes, library = Lanes(app), LazyLibrary(folders.data)
    page = SubjectPage(Shelf(library, lanes.library), NotesOn(NoteStore(folders.data / "notes")), LIGHT)
    page.resize(1180, 760)
    page.show()
    yield page, page.show_subject, Subjects(library.file()).named(CHIEF)[0].id
    page.hide()
    lanes.close()
    library.close()


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the window do what it does, looking every other millisecond."""
    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: condition() and loop.quit())
    timer.start(2)
    loop.exec()


def start_ratio(full: Path, empty: Path, rounds: int) -> float:
    """The least time with each of the two, which are started in turn: other work on the machine only adds."""
    sample = str(sorted((resources() / "samples").glob("*.txt"))[0])
    command = [sys.executable, "-m", "reader", sample, "--data-dir"]
    with screen() as seen:
        rounds_of_both = [
            [started(seen, [*command, str(root)], has_text) for root in (full, empty)] for _ in range(rounds)
        ]
    return min(full for full, _ in rounds_of_both) / min(empty for _, empty in rounds_of_both)


if __name__ == "__main__":
    sys.exit(main())
