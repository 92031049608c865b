"""How the page sets a document: fonts, sizes, distances."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reader.app.look.theme import Theme
from reader.app.page.offset_map import OffsetMap
from reader.documents import Document, Paragraph, Role

SERIF = ["Charter", "Source Serif 4", "Source Serif Pro", "Noto Serif", "Georgia", "Cambria", "DejaVu Serif", "serif"]
MONOSPACE = ["SF Mono", "Cascadia Mono", "Consolas", "Noto Sans Mono", "DejaVu Sans Mono", "monospace"]
_SAMPLE = "The reader of a newspaper wants to know who said what to whom, and whether it was meant."
_COLOURED = (Role.BYLINE, Role.DATE)
_HEADING_SIZES = (1.35, 1.2, 1.08)


@dataclass(frozen=True, slots=True)
class Type:
    """The reading font's size in points, the line height in ems, the measure in characters, and the family, if any."""

    size: float = 13.0
    line_height: float = 1.55
    measure: int = 68
    family: str = ""

    def font(self, scale: float = 1.0) -> QFont:
        """The reading font, `scale` times the body's size; a serif where no family was chosen."""
        font = QFont()
        font.setFamilies([self.family, *SERIF] if self.family else SERIF)
        font.setPointSizeF(self.size * scale)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def em(self) -> float:
        """The body's size in pixels."""
        return QFontInfo(self.font()).pixelSize()

    def column(self) -> float:
        """The width of a full line in pixels."""
        return QFontMetricsF(self.font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self.measure


class Typesetter:
    """Sets a document as a QTextDocument that no view has yet, so that it is laid out once, and lazily."""

    def __init__(self, kind: Type, theme: Theme) -> None:
        self._type = kind
        self._theme = theme

    def typeset(self, document: Document, offsets: OffsetMap, parent: QObject) -> QTextDocument:
        """The document's paragraphs, a block each."""
        target = QTextDocument(parent)
        target.setUndoRedoEnabled(False)
        target.setDefaultFont(self._type.font())
        target.setDocumentMargin(self._type.em() * 1.6)
        target.setPlainText(offsets.shown())
        cursor = QTextCursor(target)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(self._block(Paragraph(document.paragraphs[0].span), None))
        previous = None
        for paragraph in document.paragraphs:
            if paragraph.role is not Role.BODY or previous in _COLOURED:
                self._set_paragraph(cursor, paragraph, previous, offsets)
            previous = paragraph.role
        cursor.endEditBlock()
        return target

    def recolour(self, target: QTextDocument, document: Document, offsets: OffsetMap) -> None:
        """Set what has a colour of its own in that of the theme."""
        cursor = QTextCursor(target)
        cursor.beginEditBlock()
        for paragraph in document.paragraphs:
            if paragraph.role in _COLOURED:
                _select(cursor, paragraph, offsets)
                cursor.mergeCharFormat(self._characters(paragraph))
        cursor.endEditBlock()

    def _set_paragraph(
        self, cursor: QTextCursor, paragraph: Paragraph, previous: Role | None, offsets: OffsetMap
    ) -> None:
        _select(cursor, paragraph, offsets)
        cursor.setBlockFormat(self._block(paragraph, previous))
        cursor.mergeCharFormat(self._characters(paragraph))

    def _block(self, paragraph: Paragraph, previous: Role | None) -> QTextBlockFormat:
        em = self._type.em()
        block = QTextBlockFormat()
        height, above, below = self._type.line_height, 0.0, 0.85
        match paragraph.role:
            case Role.HEADLINE:
                height, below = 1.25, 1.0
                block.setHeadingLevel(1)
            case Role.BYLINE | Role.DATE:
                height, below = 1.4, 0.1
            case Role.HEADING:
                height, above, below = 1.3, 0.9, 0.45
                block.setHeadingLevel(min(paragraph.level + 1, 6))
            case Role.LIST_ITEM:
                below = 0.35
                block.setLeftMargin(em * 1.3 * paragraph.level)
            case Role.QUOTE:
                block.setLeftMargin(em * 1.5 * paragraph.level)
                block.setRightMargin(em * 1.5)
            case Role.CODE:
                height = 1.4
                block.setLeftMargin(em)
        if previous in _COLOURED and paragraph.role not in _COLOURED:
            above = max(above, 1.3)
        block.setTopMargin(above * em)
        block.setBottomMargin(below * em)
        block.setLineHeight(self._proportion(height), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        return block

    def _proportion(self, height: float) -> float:
        """Qt's per cent of the font's own line spacing, for a line height in ems."""
        font = self._type.font()
        return 100 * height * self._type.em() / QFontMetricsF(font).lineSpacing()

    def _characters(self, paragraph: Paragraph) -> QTextCharFormat:
        form = QTextCharFormat()
        match paragraph.role:
            case Role.HEADLINE:
                form.setFontPointSize(self._type.size * 1.7)
                form.setFontWeight(QFont.Weight.DemiBold)
            case Role.HEADING:
                form.setFontPointSize(self._type.size * _HEADING_SIZES[min(paragraph.level, 3) - 1])
                form.setFontWeight(QFont.Weight.DemiBold)
            case Role.BYLINE | Role.DATE:
                form.setFontPointSize(self._type.size * 0.85)
                form.setForeground(QColor(self._theme.muted))
            case Role.QUOTE:
                form.setFontItalic(True)
            case Role.CODE:
                form.setFontFamilies(MONOSPACE)
                form.setFontPointSize(self._type.size * 0.88)
        return form


def _select(cursor: QTextCursor, paragraph: Paragraph, offsets: OffsetMap) -> None:
    cursor.setPosition(offsets.to_qt(paragraph.span.start))
    cursor.setPosition(offsets.to_qt(paragraph.span.end), QTextCursor.MoveMode.KeepAnchor)
