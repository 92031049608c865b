"""What Help > About tells."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QTabWidget, QVBoxLayout, QWidget

from reader import __version__
from reader.analysis.installed import described, version
from reader.app.about.licences_page import LicencesPage
from reader.app.language.wording import tr
from reader.paths import Folders

_PARTS = ("spacy", "Wikipedia-API")


def versions(model: str = "") -> str:
    """The versions of the program and its parts, a line each; `model` is the reader's choice, or ""."""
    lines = [
        f"Sidelight {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.platform()}",
        *(f"{name} {version(name) or tr('not installed')}" for name in _PARTS),
        tr("Language model: {name}", name=described(model or None) or tr("none that can be used")),
    ]
    return "\n".join(lines)


def about_text(folders: Folders, model: str) -> str:
    """What it is, the versions of the program and its parts, and where it keeps files."""
    lines = [
        tr("A reader for news that shows who is who and who says what."),
        "",
        versions(model),
        "",
        tr("Notes: {folder}", folder=folders.data),
        tr("Settings: {folder}", folder=folders.config),
        tr("Cache, safe to delete: {folder}", folder=folders.cache),
        tr("Logs, without any words of articles: {folder}", folder=folders.logs),
        "",
        tr("Licence: GPL 3.0 or later. Background texts from Wikipedia are under CC BY-SA 4.0."),
    ]
    return "\n".join(lines)


class AboutDialog(QDialog):
    """Shows that text, and the licences of everything that the program is made of."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Sidelight"))
        self.resize(660, 460)
        told = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        told.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        told.setAlignment(Qt.AlignmentFlag.AlignTop)
        told.setContentsMargins(12, 12, 12, 12)
        licences = LicencesPage()
        tabs = QTabWidget()
        tabs.addTab(told, tr("&About"))
        tabs.addTab(licences, tr("&Licences"))
        tabs.currentChanged.connect(lambda index: licences.fill() if tabs.widget(index) is licences else None)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(tr("&Copy Details"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(text))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addWidget(buttons)
        self.told, self.tabs, self.licences = told, tabs, licences


def show_about(parent: QWidget, text: str) -> None:
    """Open the dialog with this text."""
    AboutDialog(parent, text).open()
