"""The platform's own dialogs for files."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.app.language.wording import tr
from reader.documents import ENDINGS

_ENDING = re.compile(r"\(\*(\.\w+)")
PDF = "PDF (*.pdf)"


def texts() -> str:
    """The filters for all that can be opened, each format by itself, and all files."""
    everything = " ".join(f"*{ending}" for endings in ENDINGS.values() for ending in endings)
    each = (f"{tr(kind.value)} ({' '.join(f'*{ending}' for ending in endings)})" for kind, endings in ENDINGS.items())
    return ";;".join([f"{tr('Texts')} ({everything})", *each, f"{tr('All files')} (*)"])


class FileDialogs:
    """Asks for files, in front of one window; None where the reader thinks better of it."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask_which(self, title: str, kinds: str) -> Path | None:
        """A file that is there; `kinds` are the filters, as Qt writes them."""
        name, _ = QFileDialog.getOpenFileName(self._parent, title, "", kinds)
        return Path(name) if name else None

    def ask_folder(self, title: str) -> Path | None:
        """A folder that is there."""
        name = QFileDialog.getExistingDirectory(self._parent, title)
        return Path(name) if name else None

    def ask_where(self, title: str, suggestion: str, kinds: str) -> Path | None:
        """Where to write a file; one without an ending takes that of the kind that was chosen."""
        name, chosen = QFileDialog.getSaveFileName(self._parent, title, suggestion, kinds)
        ending = _ENDING.search(chosen)
        path = Path(name) if name else None
        return path.with_name(path.name + ending[1]) if path and ending and not path.suffix else path
