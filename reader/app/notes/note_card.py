"""Where passage, note, small print and state of a note lie on its card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QStaticText, QTextOption

from reader.app.notes.note_row import NoteRow
from reader.app.page.typesetting import SERIF
from reader.app.panel.words import one_line

BETWEEN, PADDING, INDENT = 6, 12, 21
_LONGEST_QUOTE, _LONGEST_NOTE = 220, 600


@dataclass(frozen=True, slots=True)
class CardText:
    """A text and the y of its top, from the card's; `muted` stands back."""

    text: QStaticText
    font: QFont
    top: int
    muted: bool = False

    @property
    def bottom(self) -> int:
        """The y of its last line's end."""
        return self.top + int(self.text.size().height())


@dataclass(frozen=True, slots=True)
class Card:
    """The layout of one card: its texts from top to bottom, room for the editor (empty without one), and height."""

    texts: tuple[CardText, ...]
    editor: QRect
    height: int


def lay_out(row: NoteRow, width: int, font: QFont, editor_height: int | None) -> Card:
    """The card of a note in this width; with `editor_height`, room for the editor in place of the note."""
    across = max(width - INDENT - PADDING, 1)
    serif = QFont(font)
    serif.setFamilies(SERIF)
    serif.setPointSizeF(font.pointSizeF() * 1.05)
    texts = [CardText(_wrapped(one_line(row.passage, _LONGEST_QUOTE), serif, across), serif, PADDING)]
    editor, bottom = QRect(), texts[0].bottom
    body = row.note.body.strip()
    if editor_height is not None:
        editor = QRect(INDENT, bottom + BETWEEN, across, editor_height)
        bottom = editor.bottom()
    elif body:
        words = body[:_LONGEST_NOTE] + ("…" if len(body) > _LONGEST_NOTE else "")
        texts.append(CardText(_wrapped(words, font, across), font, bottom + BETWEEN))
        bottom = texts[-1].bottom
    for words in filter(None, (row.about if editor_height is None else "", row.state)):
        texts.append(CardText(_wrapped(words, font, across), font, bottom + BETWEEN, muted=True))
        bottom = texts[-1].bottom
    return Card(tuple(texts), editor, bottom + PADDING)


def _wrapped(text: str, font: QFont, width: int) -> QStaticText:
    static = QStaticText(text.replace("\n", "\u2028"))  # a line break within one layout
    static.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    static.setTextOption(option)
    static.setTextWidth(width)
    static.prepare(font=font)
    return static
