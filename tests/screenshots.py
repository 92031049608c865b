"""Pictures of every main state of the window, in each theme and at each scale, to be looked at.

    python -m tests.screenshots FOLDER [--themes light dark contrast] [--scales 1 2] [--tongues de uk rtl]

A tongue is a language, in the first theme and at the largest scale; "rtl" is English from right to left.

Each combination is a process of its own, without a display: Qt takes the scale from the environment.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from reader.app.application import services
from reader.app.language.languages import ENGLISH, LANGUAGES, speak
from reader.app.look.appearance import Appearance
from reader.app.look.theme import THEMES
from reader.app.portrait import most_quoted
from reader.app.window import Window
from reader.app.work import Lanes
from reader.documents import Span
from reader.paths import Folders, resources

RIGHT_TO_LEFT = "rtl"
SETTLED = 400  # milliseconds in which everything is painted
RESTING = 900  # and in which a card shows over a name


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--themes", nargs="+", choices=sorted(THEMES), default=["light", "dark", "contrast"])
    parser.add_argument("--scales", nargs="+", type=int, default=[1, 2])
    parser.add_argument(
        "--tongues", nargs="*", choices=[*LANGUAGES, RIGHT_TO_LEFT], default=["de", "uk", RIGHT_TO_LEFT]
    )
    parser.add_argument("--here", action="store_true", help="take them in this process, as its scale is")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    if options.here:
        take(options.folder, options.themes[0], options.scales[0], *options.tongues)
        return 0
    looks = [(theme, scale, "en") for theme in options.themes for scale in options.scales]
    for theme, scale, tongue in [*looks, *((options.themes[0], options.scales[-1], each) for each in options.tongues)]:
        command = [sys.executable, "-m", "tests.screenshots", str(options.folder), "--here"]
        environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
        look = ["--themes", theme, "--scales", str(scale), "--tongues", tongue]
        subprocess.run([*command, *look], env=environment, check=True)
    print(f"{len(list(options.folder.glob('*.png')))} pictures in {options.folder}")
    return 0


def take(folder: Path, theme: str, scale: int, tongue: str) -> None:
    app = QApplication([])
    speak(app, ENGLISH if tongue == RIGHT_TO_LEFT else tongue, resources() / "translations")
    if tongue == RIGHT_TO_LEFT:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    ending = f"{theme}-{scale}00" + (f"-{tongue}" if tongue != ENGLISH else "")
    with opened(app, theme) as window:

        def picture(state: str, of: QWidget = window, after: int = SETTLED) -> None:
            settle(after)
            of.grab().save(str(folder / f"{state}-{ending}.png"))

        picture("empty")
        read(window, sorted((resources() / "samples").glob("*.*"))[0])
        picture("article")
        for state, show in states(window).items():
            show()
            picture(state, after=RESTING if state == "card" else SETTLED)
        do = window.actions_
        dialogs = {"settings": do.settings, "network-log": do.network_log, "keyboard-shortcuts": do.shortcuts}
        for name, action in {**dialogs, "about-sidelight": do.about}.items():
            action.trigger()
            dialog = window.findChildren(QDialog)[-1]
            picture(name, dialog)
            dialog.close()


def states(window: Window) -> dict[str, Callable[[], object]]:
    """What is done, one after the other, to come to each state."""
    analysis, page = window.reading.analysis, window.page
    assert analysis
    speaker = most_quoted(analysis)
    assert speaker
    passage = analysis.positions_of(speaker.id)[0].content[0]

    def note() -> None:
        page.select(Span(passage.start, passage.end))
        window.parts.notes.actions.note.trigger()

    def everywhere() -> None:
        """The library's page of the speaker, by way of the panel."""
        window.actions_.library.trigger()
        window.parts.guide.go_to(speaker)
        settle(SETTLED)
        window.parts.panel.everywhere.click()

    return {
        "panel": lambda: window.parts.guide.go_to(speaker),
        "passage": lambda: window.parts.guide.go_to_passage((passage,)),
        "positions": lambda: window.side.show_tab(window.parts.positions),
        "note": note,
        "names": lambda: (window.parts.views.show_names(True), window.parts.workbench.view.select(speaker)),
        "jump": lambda: (window.parts.views.show_names(False), window.actions_.go_to_name.trigger()),
        "find": lambda: (page.setFocus(), window.parts.finder.begin(), window.parts.finder.field.setText("memorandum")),
        "card": lambda: (window.parts.finder.end(), window.parts.views.show_side(False), page.step_mention(True)),
        "related": lambda: window.side.show_tab(window.parts.related),
        "command": window.actions_.command.trigger,
        "message": lambda: window.messages.offer("truce.txt has changed on the disk.", "Reload", lambda: None),
        "library": lambda: (window.messages.hide(), window.actions_.library.trigger()),
        "everywhere": everywhere,
    }


@contextmanager
def opened(app: QApplication, theme: str) -> Iterator[Window]:
    with tempfile.TemporaryDirectory() as data:
        folders = Folders.under(Path(data))
        with ExitStack() as stack:
            lanes = Lanes(app)
            parts = services(folders, None, stack, lanes)
            parts.settings.change(network="never")
            window = Window(parts, Appearance(app, THEMES[theme]), lanes)
            window.show()
            window.furnish()
            yield window
            window.close()
            lanes.close()


def read(window: Window, path: Path) -> None:
    loop = QEventLoop()
    window.reading.analysed.connect(loop.quit)
    window.open(path)
    loop.exec()


def settle(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
