"""The composition root: joins the window with the rest of the program, once."""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import sys
from contextlib import ExitStack
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from reader.app.analysing import LazyAnalyser
from reader.app.articles.windows import Windows
from reader.app.desktop.last_resort import LastResort
from reader.app.language.languages import speak
from reader.app.look.appearance import STYLE, Appearance
from reader.app.look.theme import THEMES, Theme
from reader.app.services import Knowledge, Services
from reader.app.work import Lanes
from reader.documents import load
from reader.library.recent import RecentArticles
from reader.paths import Folders, Target, resources
from reader.settings import SettingsFile

if TYPE_CHECKING:
    from reader.app.portrait import Portrait
    from reader.app.window import Window

THEME_VARIABLE = "SIDELIGHT_THEME"


def run(files: list[Target], folders: Folders, wikipedia_url: str | None, screenshot: Path | None = None) -> int:
    """Open a window on each of `files`, else what was open last, else an empty one; gives the exit code at the end.

    Among `files` may be addresses of passages. With `screenshot`: wait until the article is read and the panel is
    filled, save a picture of the window there and quit. Raises ReaderError where `wikipedia_url` is no web address.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal; notes are on the disk within a second
    app = QApplication([*sys.argv[:1], *STYLE])
    app.setApplicationName("Sidelight")
    app.setDesktopFileName("io.github.sidelight_reader.Sidelight")
    address = meeting_point(folders)
    if not screenshot and taken_by_another(address, files):
        return 0
    with ExitStack() as opened:
        opened.enter_context(LastResort(app).installed())
        lanes = Lanes(app)
        parts = services(folders, wikipedia_url, opened, lanes)
        # Before any thread runs: Qt's style is not set while others wait for Python.
        appearance = Appearance(app, forced_theme(parts.settings.settings.theme))
        if wikipedia_url:
            parts.knowledge()  # a wrong address is told before there is a window
        speak(app, parts.settings.settings.language, resources() / "translations")
        windows = Windows(parts, appearance, lanes)
        session = [] if files or screenshot else windows.last_session()
        first = windows.restore(session) if session else windows.add(files[0] if files else None)
        portrait = picture_of(first, screenshot) if screenshot else None
        if not screenshot:
            first.furnished.connect(lambda: listen(address, app, windows))
        windows.add_all(files[1:])
        app.aboutToQuit.connect(leave_clipboard)
        code = app.exec()
        windows.close()
        lanes.close()
        return portrait.code if portrait else code


def taken_by_another(address: str, files: list[Target]) -> bool:
    """Whether a program that is running already took the files."""
    if sys.platform != "win32" and not Path(address).exists():
        return False
    from reader.app.desktop.single_instance import hand_over

    return hand_over(address, files)


def listen(address: str, app: QApplication, windows: Windows) -> None:
    """Take the files of later starts from now on."""
    from reader.app.desktop.single_instance import SingleInstance

    SingleInstance(address, app).asked.connect(windows.take)


def picture_of(window: Window, path: Path) -> Portrait:
    """What will save a picture of the window at `path`."""
    from reader.app.portrait import Portrait

    window.furnish()
    return Portrait(window, path)


def meeting_point(folders: Folders) -> str:
    """Where a later start of the program with the same data finds this one; only this user can be there.

    Where it cannot be made, or its path is too long for a socket, each start is a program of its own.
    """
    if sys.platform == "win32":
        return "sidelight-" + hashlib.sha256(str(folders.data.absolute()).encode("utf-8", "surrogatepass")).hexdigest()
    with contextlib.suppress(OSError):
        folders.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    return str(folders.data.absolute() / "running")


def leave_clipboard() -> None:
    """Hand copied words over as plain text: what this program drew them up in does not outlive it."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


def services(folders: Folders, wikipedia_url: str | None, opened: ExitStack, lanes: Lanes) -> Services:
    """The real parts; what they open is closed with `opened`. Notes are read and written in a lane.

    The language model is loaded when the first article is read.
    """
    settings = SettingsFile.within(folders.config)

    def about() -> str:
        from reader.app.about.about_dialog import about_text

        return about_text(folders, settings.settings.model)

    @cache
    def knowledge() -> Knowledge:
        from reader.app.knowing import open_knowledge

        return open_knowledge(folders, wikipedia_url, settings, opened, lanes)

    return Services(
        load=load,
        analyse=LazyAnalyser(resources(), folders.cache / "analyses", lambda: settings.settings.model),
        samples=tuple(sorted((resources() / "samples").glob("*.*"))),
        icons=resources() / "icons",
        about=about,
        settings=settings,
        recent=RecentArticles(folders.data / "recent.json"),
        knowledge=knowledge,
    )


def forced_theme(chosen: str) -> Theme | None:
    """The theme that SIDELIGHT_THEME names, else the one that was chosen; None follows the system."""
    return THEMES.get(os.environ.get(THEME_VARIABLE, chosen))
