"""The pages of the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from reader.analysis.installed import described, installed_models, is_folder
from reader.app.language.wording import marked, tr
from reader.app.panel.labels import plain_label, text_button
from reader.app.settings.preferences import Preferences
from reader.app.settings.server_field import ServerField

_NETWORK = {
    "never": marked("Never"),
    "when asked": marked("When I click a name"),
    "ahead": marked("For all names of an article that I open"),
}
_ABOUT_NETWORK = marked("Only names are sent, never the text. Window > Network Log lists every request.")
_ABOUT_ZIM = marked("Wikipedia as a file (ZIM), as Kiwix offers it: names are then looked up without a network.")
_ABOUT_MODELS = marked("What reads the text. A larger model finds more names, and takes longer to begin.")
_ABOUT_LIBRARY = marked(
    "The library tells who said what across all articles that you have opened, and over time. It is on this computer, "
    "and nothing of it is ever sent. What is kept stays until you remove it."
)
_FOLDER = marked("From a folder…")
_SOME = 84  # pixels for the list of files


class SettingsPage(QWidget):
    """Changes settings."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(4, 14, 4, 4)
        self._box.setSpacing(8)

    def _check(self, words: str, is_on: bool) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(is_on)
        self._box.addWidget(box)
        return box


class SourcesPage(SettingsPage):
    """Where background may come from, and when the network may be used."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        now = preferences.settings
        self._box.addWidget(plain_label(tr("Ask Wikipedia"), "strong"))
        self.network = QButtonGroup(self)
        for value, words in _NETWORK.items():
            button = QRadioButton(tr(words))
            button.setProperty("value", value)
            button.setChecked(now.network == value)
            self.network.addButton(button)
            self._box.addWidget(button)
        self._box.addWidget(plain_label(tr(_ABOUT_NETWORK), "small"))
        self.server = ServerField(now.wikipedia)
        self._box.addWidget(self.server)
        self._box.addSpacing(8)
        self._box.addWidget(plain_label(tr("Without a network"), "strong"))
        self.cache = self._check(tr("Keep pages that were looked up, and show them again"), now.cache)
        self.starter = self._check(tr("Show built-in notes where there is nothing newer"), now.starter)
        self._box.addSpacing(8)
        self._box.addWidget(plain_label(tr("Offline encyclopaedias"), "strong"))
        self._box.addWidget(plain_label(tr(_ABOUT_ZIM), "small"))
        self.files = QListWidget()
        self.files.setAccessibleName(tr("Offline encyclopaedias"))
        self.files.setObjectName("files")
        self.files.setFixedHeight(_SOME)
        self._box.addWidget(self.files)
        self.add = text_button(tr("Add a file…"), "link")
        self.remove = text_button(tr("Remove"), "link")
        row = QHBoxLayout()
        row.setSpacing(18)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        self._box.addLayout(row)
        self._box.addStretch(1)
        self.network.buttonClicked.connect(lambda button: self._preferences.change(network=button.property("value")))
        self.server.changed.connect(lambda address: self._preferences.change(wikipedia=address))
        self.cache.toggled.connect(lambda on: self._preferences.change(cache=on))
        self.starter.toggled.connect(lambda on: self._preferences.change(starter=on))
        self.add.clicked.connect(self._add_file)
        self.remove.clicked.connect(self._remove_file)
        self.files.currentRowChanged.connect(lambda row: self.remove.setEnabled(row >= 0))
        self._list_files()

    def _list_files(self) -> None:
        self.files.clear()
        for name in self._preferences.settings.zim_files:
            item = QListWidgetItem(Path(name).name)
            item.setToolTip(name)
            item.setData(Qt.ItemDataRole.UserRole, name)
            self.files.addItem(item)
        self.remove.setEnabled(False)

    def _add_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Add an offline encyclopaedia"), "", f"{tr('ZIM files')} (*.zim)"
        )
        if name and name not in self._preferences.settings.zim_files:
            self._preferences.change(zim_files=(*self._preferences.settings.zim_files, name))
            self._list_files()

    def _remove_file(self) -> None:
        item = self.files.currentItem()
        if item:
            gone = item.data(Qt.ItemDataRole.UserRole)
            self._preferences.change(
                zim_files=tuple(name for name in self._preferences.settings.zim_files if name != gone)
            )
            self._list_files()


class LibraryPage(SettingsPage):
    """What the library keeps of the articles that are opened."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        now = preferences.settings
        self.keep = self._check(tr("Keep what I open in the library"), now.library)
        self.texts = self._check(tr("Keep its text too, to be read when the file has moved or gone"), now.library_texts)
        self.texts.setEnabled(now.library)
        self._box.addWidget(plain_label(tr(_ABOUT_LIBRARY), "small"))
        self._box.addSpacing(8)
        self.restore = self._check(tr("Open what was open last when Sidelight starts"), now.restore)
        self.restore.toggled.connect(lambda on: self._preferences.change(restore=on))
        self._box.addStretch(1)
        self.keep.toggled.connect(lambda on: self._preferences.change(library=on))
        self.keep.toggled.connect(self.texts.setEnabled)
        self.texts.toggled.connect(lambda on: self._preferences.change(library_texts=on))


class ModelPage(SettingsPage):
    """Which language model reads the text; `changed` says that it is another."""

    changed = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self.model = QComboBox()
        self.model.setAccessibleName(tr("Language model"))
        self._box.addWidget(self.model)
        self._box.addWidget(plain_label(tr(_ABOUT_MODELS), "small"))
        self._box.addStretch(1)
        self.model.activated.connect(self._choose)
        self._list_models()

    def _list_models(self) -> None:
        """The best, each that is installed, the folder that was chosen, and another folder."""
        self.model.clear()
        self.model.addItem(tr("Best installed ({name})", name=described() or tr("none")), "")
        for name in installed_models():
            self.model.addItem(described(name), name)
        chosen = self._preferences.settings.model
        if chosen and self.model.findData(chosen) < 0:
            self.model.addItem(chosen, chosen)
        self.model.addItem(tr(_FOLDER), None)
        self.model.setCurrentIndex(self.model.findData(chosen))

    def _choose(self) -> None:
        chosen = self.model.currentData()
        if chosen is None:
            before = self._preferences.settings.model
            start = before if is_folder(before) else ""
            chosen = QFileDialog.getExistingDirectory(self, tr("The folder of a language model"), start) or before
        if chosen != self._preferences.settings.model:
            self._preferences.change(model=chosen)
            self.changed.emit()
        self._list_models()
