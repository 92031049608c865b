"""The status bar: what is being done, how far it is, and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QWidget

from reader.app.language.wording import tr
from reader.app.panel.labels import plain_label, text_button

_STEPS = 1000


class Status(QStatusBar):
    """Shows one line, and while an article is read its progress and Cancel."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(12, 2, 12, 2)
        self._label: QLabel = plain_label("", "quiet", wraps=False)
        self.progress = QProgressBar()
        self.progress.setRange(0, _STEPS)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(tr("Progress of reading the article"))
        self.cancel_button = text_button(tr("Cancel"), "link")
        self.cancel_button.clicked.connect(self.cancelled)
        self.addWidget(self._label)
        self.addPermanentWidget(self.progress)
        self.addPermanentWidget(self.cancel_button)
        self.rest("")

    def work(self, words: str, share: float) -> None:
        """Say what is being done and how much of it is done, 0 to 1."""
        self._label.setText(words)
        self.progress.setValue(int(share * _STEPS))
        self.progress.show()
        self.cancel_button.show()

    def rest(self, words: str) -> None:
        """Say how things are; nothing is being done."""
        self._label.setText(words)
        self.progress.hide()
        self.cancel_button.hide()

    def text(self) -> str:
        """The line."""
        return self._label.text()
