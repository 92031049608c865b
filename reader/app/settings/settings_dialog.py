"""The settings that are not a matter of the moment."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from reader.app.language.wording import tr
from reader.app.settings.preferences import Preferences
from reader.app.settings.reading_settings import ReadingPage
from reader.app.settings.settings_pages import LibraryPage, ModelPage, SourcesPage

_WIDTH = 520


class SettingsDialog(QDialog):
    """What is chosen holds at once; `model_changed` says that texts are read with another model from now on."""

    model_changed = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.reading = ReadingPage(preferences)
        self.sources = SourcesPage(preferences)
        self.library = LibraryPage(preferences)
        self.models = ModelPage(preferences)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.addTab(self.reading, tr("Reading"))
        self.tabs.addTab(self.sources, tr("Background"))
        self.tabs.addTab(self.library, tr("Library"))
        self.tabs.addTab(self.models, tr("Language model"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter ends a field, no more
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(16, 12, 16, 16)
        box.setSpacing(12)
        box.addWidget(self.tabs)
        box.addWidget(buttons)
        self.models.changed.connect(self.model_changed)
