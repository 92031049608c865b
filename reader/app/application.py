"""The composition root: joins the window with the rest of the program, once."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.analysis import Analysis, Mention
from reader.app.about import about_text
from reader.app.appearance import Appearance
from reader.app.portrait import Portrait
from reader.app.services import Services
from reader.app.theme import DARK, LIGHT, Theme
from reader.app.window import Window
from reader.background import BackgroundService, open_background
from reader.documents import Document, load
from reader.paths import Folders, resources

THEME_VARIABLE = "SIDELIGHT_THEME"
_THEMES = {"light": LIGHT, "dark": DARK}


def run(files: list[Path], folders: Folders, wikipedia_url: str | None, screenshot: Path | None = None) -> int:
    """Open the window on the first of `files` and stay until it is closed; gives the exit code.

    With `screenshot`: wait until the article is read and the panel is filled, save a picture of the window there
    and quit. Raises ReaderError where `wikipedia_url` is no web address.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Sidelight")
    app.setDesktopFileName("sidelight")
    with closing(open_background(folders.cache, resources() / "background", wikipedia_url)) as backgrounds:
        window = Window(services(folders, backgrounds), Appearance(app, forced_theme()))
        portrait = Portrait(window, screenshot) if screenshot else None
        window.show()
        if files:
            window.open(files[0])
        code = app.exec()
        window.close()
        return portrait.code if portrait else code


def services(folders: Folders, backgrounds: BackgroundService) -> Services:
    """The real parts; the language model is loaded when the first article is read."""
    return Services(
        load=load,
        analyse=LazyAnalyser(),
        backgrounds=backgrounds,
        samples=tuple(sorted((resources() / "samples").glob("*.*"))),
        icons=resources() / "icons",
        about=about_text(folders),
    )


def forced_theme() -> Theme | None:
    """The theme that SIDELIGHT_THEME asks for ("light" or "dark"); None follows the system."""
    return _THEMES.get(os.environ.get(THEME_VARIABLE, ""))


class LazyAnalyser:
    """Loads spaCy and its model with the first document, in the thread that reads it."""

    def __init__(self) -> None:
        self._analyse: Callable[..., Analysis] | None = None

    def __call__(
        self,
        document: Document,
        on_mentions: Callable[[list[Mention]], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Analysis:
        """The analysis of `document`; raises ModelError without a language model."""
        if self._analyse is None:
            from reader.analysis.analyser import Analyser  # over a second: not before the window is on screen

            self._analyse = Analyser.load(resources()).analyse
        return self._analyse(document, on_mentions, on_progress, cancelled)
