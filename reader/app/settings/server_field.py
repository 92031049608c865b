"""Which MediaWiki is asked in place of the English Wikipedia."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reader.app.language.wording import marked, tr
from reader.app.panel.labels import plain_label
from reader.background import ENGLISH_WIKIPEDIA, Server
from reader.errors import ReaderError

_ABOUT = marked(
    "Another Wikipedia or a MediaWiki of your own, by the address of its api.php. Empty: the English Wikipedia."
)


class ServerField(QWidget):
    """A field for the address of an api.php; `changed` gives one that can be asked, or "" for the English Wikipedia."""

    changed = Signal(str)

    def __init__(self, address: str) -> None:
        super().__init__()
        self.field = QLineEdit(address)
        self.field.setPlaceholderText(ENGLISH_WIKIPEDIA)
        self.field.setAccessibleName(tr("Address of another MediaWiki's api.php"))
        self.words = plain_label(tr(_ABOUT), "small")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(self.field)
        box.addWidget(self.words)
        self.field.editingFinished.connect(self._take)

    def _take(self) -> None:
        address = self.field.text().strip()
        try:
            self.changed.emit(Server.at(address).api_url if address else "")
            self.words.setText(tr(_ABOUT))
        except ReaderError as error:
            self.words.setText(str(error))
