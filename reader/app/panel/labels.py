"""Labels of the panel: plain text only, whatever it holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QSizePolicy, QWidget


def plain_label(text: str, look: str, wraps: bool = True) -> QLabel:
    """A label that never reads markup; `look` names its rule in the style sheet."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setObjectName(look)
    label.setWordWrap(wraps)
    if wraps:
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    return label


def text_button(text: str, look: str) -> QPushButton:
    """A button that is only its words; `look` names its rule in the style sheet."""
    button = QPushButton(text.replace("&", "&&"))
    button.setObjectName(look)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def set_icon(button: QPushButton, icon: QIcon) -> None:
    """Show an icon instead of the words, where there is one."""
    if not icon.isNull():
        button.setIcon(icon)
        button.setText("")


def clear(layout: QLayout, but: QWidget | None = None) -> None:
    """Take all widgets, `but` this one, out of a layout and delete them."""
    for place in reversed(range(layout.count())):
        item = layout.itemAt(place)
        widget = item.widget() if item else None
        if widget is None or widget is not but:
            layout.takeAt(place)
        if widget is not None and widget is not but:
            widget.hide()
            widget.deleteLater()
