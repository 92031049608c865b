"""The icons of the toolbar, in the colour of the theme."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20, 32, 40, 64)  # Qt takes the next larger one where another is asked for
_SIGN_SIZES = (16, 24, 32, 48, 64, 96, 128)


class Icons:
    """Draws resources/icons/NAME.svg at all sizes that a toolbar or a taskbar asks for."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def sign(self) -> QIcon:
        """The program's own sign, in its own colours."""
        return self._icon("sidelight", {QIcon.Mode.Normal: None}, _SIGN_SIZES)

    def icon(self, name: str, colour: str, disabled: str) -> QIcon:
        """The icon in these colours; an empty one where there is no such file."""
        return self._icon(name, {QIcon.Mode.Normal: QColor(colour), QIcon.Mode.Disabled: QColor(disabled)}, _SIZES)

    def _icon(self, name: str, tints: dict[QIcon.Mode, QColor | None], sizes: Sequence[int]) -> QIcon:
        path = self._folder / f"{name}.svg"
        icon = QIcon()
        if path.is_file():
            renderer = QSvgRenderer(str(path))
            for mode, tint in tints.items():
                for size in sizes:
                    icon.addPixmap(_drawn(renderer, size, tint), mode)
        return icon


def _drawn(renderer: QSvgRenderer, size: int, tint: QColor | None) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter)
    if tint:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), tint)
    painter.end()
    return pixmap
