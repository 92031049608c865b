"""Where passage, note, small print and state of a note lie on its card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QStaticText, QTextOption

from reader.app.notes.note_row import NoteRow
from reader.app.page.typesetting import SERIF
from reader.app.panel.words import one_line

BETWEEN, PADDING, INDENT = 6, 12, 21
LONGEST_QUOTE, LONGEST_NOTE = 220, 600


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


def _texts_of(row: NoteRow) -> list[str]:
    """What stands on a card that is not edited: passage, note, small print, state."""
    body = row.note.body.strip()
    cut = body[:LONGEST_NOTE] + ("…" if len(body) > LONGEST_NOTE else "")
    return [one_line(row.passage, LONGEST_QUOTE), *filter(None, (cut, row.about, row.state))]


def lay_out(row: NoteRow, width: int, font: QFont, editor_height: int | None) -> Card:
    """The card of a note in this width; with `editor_height`, room for the editor in place of note and small print."""
    across = max(width - INDENT - PADDING, 1)
    serif = QFont(font)
    serif.setFamilies(SERIF)
    serif.setPointSizeF(font.pointSizeF() * 1.05)
    passage, *others = _texts_of(row)
    texts = [CardText(_wrapped(passage, serif, across), serif, PADDING)]
    editor, bottom = QRect(), texts[0].bottom
    if editor_height is not None:
        editor = QRect(INDENT, bottom + BETWEEN, across, editor_height)
        bottom = editor.bottom()
        others = [row.state] if row.state else []
    for words in others:
        muted = words in (row.about, row.state)
        texts.append(CardText(_wrapped(words, font, across), font, bottom + BETWEEN, muted))
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
