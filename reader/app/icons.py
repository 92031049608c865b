"""The icons of the toolbar, in the colour of the theme."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20, 24, 32, 48, 64)


class Icons:
    """Draws resources/icons/NAME.svg, whose strokes are "currentColor"."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def icon(self, name: str, colour: str, disabled: str) -> QIcon:
        """The icon in these colours; an empty one where there is no such file."""
        path = self._folder / f"{name}.svg"
        icon = QIcon()
        if path.is_file():
            drawing = path.read_text(encoding="utf-8")
            for mode, paint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
                renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", QColor(paint).name()).encode()))
                for size in _SIZES:
                    icon.addPixmap(_drawn(renderer, size), mode)
        return icon


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    painter.end()
    return pixmap
