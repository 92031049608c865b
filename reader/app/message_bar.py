"""A message within the window, where a dialog would be in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from reader.app.language.wording import tr
from reader.app.panel.labels import plain_label, set_icon, text_button


class MessageBar(QFrame):
    """Shows one sentence until it is closed or the next file is open, and what can be done about it, if anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._label = plain_label("", "words")
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._do: Callable[[], None] | None = None
        self.button = text_button("", "link")
        self.button.clicked.connect(self._take)
        self.close_button = text_button("×", "step")
        self.close_button.setAccessibleName(tr("Close the message"))
        self.close_button.clicked.connect(self.hide)
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 6, 10, 6)
        box.setSpacing(12)
        box.addWidget(self._label, 1)
        box.addWidget(self.button)
        box.addWidget(self.close_button)
        self.hide()

    def set_icon(self, close: QIcon) -> None:
        """Show an icon on the button, where there is one."""
        set_icon(self.close_button, close)

    def tell(self, sentence: str) -> None:
        """Show this sentence, and have it read out."""
        self.offer(sentence, "", None)

    def offer(self, sentence: str, words: str, do: Callable[[], None] | None) -> None:
        """Show this sentence with a button for what can be done."""
        self._do = do
        self.button.setText(words)
        self.button.setVisible(bool(words))
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # large, and nothing is told before the text

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _take(self) -> None:
        self.hide()
        if self._do:
            self._do()

    def text(self) -> str:
        """The sentence that is shown, or ""."""
        return "" if self.isHidden() else self._label.text()
