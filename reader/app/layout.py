"""How the parts of the window lie beside and below each other."""

from __future__ import annotations

from collections.abc import Sequence

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
    splitter = _split(Qt.Orientation.Horizontal, [left, right])
    splitter.setSizes([780, 400])
    return splitter


def rows(first: QWidget) -> QSplitter:
    """A widget below which others may be put; it takes what room there is, and the reader may move the borders."""
    return _split(Qt.Orientation.Vertical, [first])


def put_below(box: QWidget, widget: QWidget) -> None:
    """Put a widget more into what `stacked` gave, as high as it wants to be."""
    layout = box.layout()
    if layout is not None:
        layout.addWidget(widget)


def put_above(box: QWidget, widget: QWidget) -> None:
    """Put a widget above all others in what `stacked` gave."""
    layout = box.layout()
    if isinstance(layout, QVBoxLayout):
        layout.insertWidget(0, widget)


def _split(orientation: Qt.Orientation, widgets: Sequence[QWidget]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    splitter.setStretchFactor(0, 1)
    return splitter
