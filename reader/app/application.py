"""The composition root: joins the window with the rest of the program, once."""

from __future__ import annotations

import contextlib
import hashlib
import os
import signal
import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.app.about import about_text
from reader.app.analysing import LazyAnalyser
from reader.app.appearance import Appearance
from reader.app.desktop.single_instance import SingleInstance, hand_over
from reader.app.library import LazyLibrary
from reader.app.portrait import Portrait
from reader.app.services import Services
from reader.app.theme import THEMES, Theme
from reader.app.windows import Windows
from reader.app.work import Lanes
from reader.background import CHOICES_FILE, BackgroundService, NetworkPolicy, Sources, open_background
from reader.documents import load
from reader.library.corrections import CorrectionStore
from reader.library.recent import RecentArticles
from reader.notes import Notebook, NoteStore
from reader.paths import Folders, resources
from reader.settings import SettingsFile

THEME_VARIABLE = "SIDELIGHT_THEME"


def run(files: list[Path], folders: Folders, wikipedia_url: str | None, screenshot: Path | None = None) -> int:
    """Open a window on each of `files`, or an empty one, and stay until all are closed; gives the exit code.

    With `screenshot`: wait until the article is read and the panel is filled, save a picture of the window there
    and quit. Raises ReaderError where `wikipedia_url` is no web address.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # Ctrl+C in the terminal; notes are on the disk at all times
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Sidelight")
    app.setDesktopFileName("sidelight")
    address = meeting_point(folders)
    if not screenshot and hand_over(address, files):
        return 0
    backgrounds = open_background(
        folders.cache, resources() / "background", wikipedia_url, choices_file=folders.data / CHOICES_FILE
    )
    with closing(backgrounds):
        lanes = Lanes(app)
        parts = services(folders, backgrounds)
        follow_settings(backgrounds, parts.settings)
        windows = Windows(parts, Appearance(app, forced_theme(parts.settings.settings.theme)), lanes)
        if not screenshot:
            SingleInstance(address, app).asked.connect(windows.take)
        first = windows.add(files[0] if files else None)
        portrait = Portrait(first, screenshot) if screenshot else None
        windows.add_all(files[1:])
        app.aboutToQuit.connect(leave_clipboard)
        code = app.exec()
        windows.close()
        lanes.close()
        parts.library.close()
        return portrait.code if portrait else code


def meeting_point(folders: Folders) -> str:
    """Where a later start of the program with the same data finds this one; only this user can be there.

    Where it cannot be made, or its path is too long for a socket, each start is a program of its own.
    """
    if sys.platform == "win32":
        return "sidelight-" + hashlib.sha256(str(folders.data.absolute()).encode("utf-8", "surrogatepass")).hexdigest()
    with contextlib.suppress(OSError):
        folders.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    return str(folders.data.absolute() / "running")


def follow_settings(backgrounds: BackgroundService, file: SettingsFile) -> None:
    """Let background come from where the settings say, now and after each change."""

    def follow() -> None:
        kept = file.settings
        files = tuple(Path(name) for name in kept.zim_files)
        backgrounds.sources = Sources(kept.cache, files, kept.starter, NetworkPolicy(kept.network))

    follow()
    file.subscribe(follow)


def leave_clipboard() -> None:
    """Hand copied words over as plain text: what this program drew them up in does not outlive it."""
    clipboard = QApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.setText(clipboard.text())


def services(folders: Folders, backgrounds: BackgroundService) -> Services:
    """The real parts; the language model is loaded when the first article is read."""
    store = NoteStore(folders.data / "notes")
    settings = SettingsFile.within(folders.config)
    return Services(
        load=load,
        analyse=LazyAnalyser(resources(), folders.cache / "analyses", lambda: settings.settings.model),
        backgrounds=backgrounds,
        open_notebook=lambda document: Notebook(document, store),
        samples=tuple(sorted((resources() / "samples").glob("*.*"))),
        icons=resources() / "icons",
        about=lambda: about_text(folders, settings.settings.model),
        corrections=CorrectionStore(folders.data / "corrections"),
        settings=settings,
        recent=RecentArticles(folders.data / "recent.json"),
        library=LazyLibrary(folders.data),
    )


def forced_theme(chosen: str) -> Theme | None:
    """The theme that SIDELIGHT_THEME names, else the one that was chosen; None follows the system."""
    return THEMES.get(os.environ.get(THEME_VARIABLE, chosen))
