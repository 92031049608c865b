"""The platform's own dialogs for files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.documents import ENDINGS

PDF = "PDF (*.pdf)"
MARKDOWN = "Markdown (*.md)"


def texts() -> str:
    """The filters for all that can be opened, each format by itself, and all files."""
    everything = " ".join(f"*{ending}" for endings in ENDINGS.values() for ending in endings)
    each = (f"{kind.value} ({' '.join(f'*{ending}' for ending in endings)})" for kind, endings in ENDINGS.items())
    return ";;".join([f"Texts ({everything})", *each, "All files (*)"])


class FileDialogs:
    """Asks for files, in front of one window; None where the reader thinks better of it."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent

    def ask_which(self, title: str, kinds: str) -> Path | None:
        """A file that is there; `kinds` are the filters, as Qt writes them."""
        name, _ = QFileDialog.getOpenFileName(self._parent, title, "", kinds)
        return Path(name) if name else None

    def ask_where(self, title: str, suggestion: str, kinds: str) -> Path | None:
        """Where to write a file."""
        name, _ = QFileDialog.getSaveFileName(self._parent, title, suggestion, kinds)
        return Path(name) if name else None
