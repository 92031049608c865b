"""The side of the window: a tab for the name and one for the notes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QWidget

_NARROWEST = 280


class Side(QTabWidget):
    """Hidden until something is asked for; `shown` says whether it is there now."""

    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes the focus, where it is shown
        self.setMinimumWidth(_NARROWEST)

    def show_tab(self, widget: QWidget) -> None:
        """Show this tab, and the side with it."""
        self.set_shown(True)
        self.setCurrentWidget(widget)

    def set_shown(self, wanted: bool) -> None:
        """Show or hide all of it."""
        self.setVisible(wanted)
        self.shown.emit(wanted)

    def has_focus(self) -> bool:
        """Whether the keyboard is somewhere in it."""
        focused = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def take_focus(self) -> None:
        """Let the keyboard go to the tab that is shown."""
        self.currentWidget().setFocus()
        self.focusNextChild()
