"""What Help > About tells."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from reader import __version__
from reader.analysis.installed import described, version
from reader.paths import Folders

_PARTS = ("spacy", "Wikipedia-API")


def about_text(folders: Folders, model: str) -> str:
    """The versions of the program and its parts, and where it keeps files; `model` is the reader's choice, or ""."""
    lines = [
        f"Sidelight {__version__}",
        "A reader for news that shows who is who and who says what.",
        "",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        *(f"{name} {version(name) or 'not installed'}" for name in _PARTS),
        f"Language model: {described(model or None) or 'none that can be used'}",
        "",
        f"Notes: {folders.data}",
        f"Settings: {folders.config}",
        f"Cache, safe to delete: {folders.cache}",
        "",
        "Licence: GPL 3.0 or later. Background texts from Wikipedia are under CC BY-SA 4.0.",
    ]
    return "\n".join(lines)


def show_about(parent: QWidget, text: str) -> None:
    """Open the box with this text."""
    box = QMessageBox(parent)
    box.setWindowTitle("About Sidelight")
    box.setText(text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.open()
