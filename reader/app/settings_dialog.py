"""The settings that are not a matter of the moment."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFileDialog, QFormLayout, QVBoxLayout, QWidget

from reader.analysis.installed import described, installed_models, is_folder
from reader.app.panel.labels import plain_label
from reader.errors import StorageError
from reader.settings import SettingsFile

_FOLDER = "From a folder…"
_ABOUT_MODELS = "What reads the text. A larger model finds more names, and takes longer to begin."
_WIDTH = 460


class SettingsDialog(QDialog):
    """What is chosen holds at once; `model_changed` says that texts are read with another model from now on.

    `failed` gives a sentence where a choice holds but could not be kept.
    """

    model_changed = Signal()
    failed = Signal(str)

    def __init__(self, settings: SettingsFile, parent: QWidget) -> None:
        super().__init__(parent)
        self._file = settings
        self.setWindowTitle("Settings")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self.model = QComboBox()
        self._list_models()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.addRow("Language &model", self.model)
        form.addRow("", plain_label(_ABOUT_MODELS, "small"))
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(16)
        box.addLayout(form)
        box.addWidget(buttons)
        self.model.activated.connect(self._choose_model)

    def _list_models(self) -> None:
        """The best, each that is installed, the folder that was chosen, and another folder."""
        self.model.clear()
        self.model.addItem(f"Best installed ({described() or 'none'})", "")
        for name in installed_models():
            self.model.addItem(described(name), name)
        chosen = self._file.settings.model
        if chosen and self.model.findData(chosen) < 0:
            self.model.addItem(chosen, chosen)
        self.model.addItem(_FOLDER, None)
        self.model.setCurrentIndex(self.model.findData(chosen))

    def _choose_model(self) -> None:
        chosen = self.model.currentData()
        if chosen is None:
            before = self._file.settings.model
            start = before if is_folder(before) else ""
            chosen = QFileDialog.getExistingDirectory(self, "The folder of a language model", start) or before
        if chosen != self._file.settings.model:
            try:
                self._file.change(model=chosen)
            except StorageError as error:
                self.failed.emit(str(error))
            self.model_changed.emit()
        self._list_models()
