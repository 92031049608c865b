"""How the parts of the window lie beside and below each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget


def stacked(*widgets: QWidget, growing: QWidget) -> QWidget:
    """The widgets below each other without a gap; `growing` takes what room there is."""
    box_widget = QWidget()
    box = QVBoxLayout(box_widget)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    for widget in widgets:
        box.addWidget(widget, 1 if widget is growing else 0)
    return box_widget


def beside(left: QWidget, right: QWidget) -> QSplitter:
    """Two widgets beside each other, the left one larger; the reader may move the border."""
    return _split(Qt.Orientation.Horizontal, left, right, [780, 400])


def above(upper: QWidget, lower: QWidget) -> QSplitter:
    """Two widgets above each other, the upper one larger; the reader may move the border."""
    return _split(Qt.Orientation.Vertical, upper, lower, [520, 300])


def _split(orientation: Qt.Orientation, first: QWidget, second: QWidget, sizes: list[int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    splitter.addWidget(first)
    splitter.addWidget(second)
    splitter.setStretchFactor(0, 1)
    splitter.setSizes(sizes)
    return splitter
