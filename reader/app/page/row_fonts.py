"""The fonts of what lists draw themselves."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from reader.app.page.typesetting import SERIF


@dataclass(frozen=True, slots=True)
class RowFonts:
    """For headings, for what stands back, and for words of an article."""

    bold: QFont
    small: QFont
    serif: QFont


def row_fonts(plain: QFont) -> RowFonts:
    """Beside the interface's own."""
    bold, small, serif = QFont(plain), QFont(plain), QFont(plain)
    bold.setWeight(QFont.Weight.DemiBold)
    small.setPointSizeF(plain.pointSizeF() * 0.92)
    serif.setFamilies(SERIF)
    serif.setPointSizeF(plain.pointSizeF() * 1.05)
    return RowFonts(bold, small, serif)
