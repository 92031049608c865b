"""The layouts of all cards of a list: made when they are seen, and in between; until then their height is estimated."""

from __future__ import annotations

import math
import time

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF

from reader.app.notes.note_card import BETWEEN, INDENT, LONGEST_NOTE, LONGEST_QUOTE, PADDING, Card, lay_out
from reader.app.notes.note_row import NoteRow

_AT_ONCE = 0.004
"""Seconds that are spent on layouts before the window goes on."""


class Cards(QObject):
    """Layouts, kept as long as note and width stay the same; `corrected` says that heights were estimated wrongly."""

    corrected = Signal()

    def __init__(self, font: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._font = font
        metrics = QFontMetricsF(font)
        self._line, self._letter = metrics.lineSpacing(), metrics.averageCharWidth()
        self._width = 0
        self._kept: dict[str, tuple[NoteRow, Card]] = {}
        self._estimated: dict[str, tuple[NoteRow, int]] = {}
        self._wrong = False
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._work)

    def card(self, row: NoteRow, width: int) -> Card:
        """The card of a note in this width."""
        self._use(width)
        kept = self._kept.get(row.id)
        if kept and kept[0] == row:
            return kept[1]
        card = lay_out(row, width, self._font, None)
        self._kept[row.id] = row, card
        _, estimate = self._estimated.pop(row.id, (row, card.height))
        if estimate != card.height:
            self._wrong = True
            self._idle.start()
        return card

    def height(self, row: NoteRow, width: int) -> int:
        """How high it is, or may be."""
        self._use(width)
        kept = self._kept.get(row.id)
        if kept and (kept[0] is row or kept[0] == row):
            return kept[1].height
        estimated = self._estimated.get(row.id)
        if estimated and estimated[0] is row:
            return estimated[1]
        height = self._estimate(row, width)
        self._estimated[row.id] = row, height
        self._idle.start()
        return height

    def _use(self, width: int) -> None:
        if width != self._width:
            self._width = width
            self._kept.clear()
            self._estimated.clear()

    def _estimate(self, row: NoteRow, width: int) -> int:
        """A guess by the numbers of letters, in microseconds: a thousand are asked for at once."""
        across = max(width - INDENT - PADDING, 1)
        note, passage = row.note, min(len(row.passage), LONGEST_QUOTE)
        body = min(len(note.body), LONGEST_NOTE)
        lines = [math.ceil(passage * self._letter / across)]
        if body:
            lines.append(math.ceil(body * self._letter / across) + note.body.count("\n", 0, LONGEST_NOTE))
        lines += [1] * (bool(note.tags) + row.is_elsewhere)
        return round(2 * PADDING + sum(lines) * self._line + (len(lines) - 1) * BETWEEN)

    def _work(self) -> None:
        """Make layouts for a moment; once all are made, tell that heights are others."""
        end = time.monotonic() + _AT_ONCE
        while self._estimated and time.monotonic() < end:
            row, _ = next(iter(self._estimated.values()))
            self.card(row, self._width)
        if not self._estimated:
            self._idle.stop()
            if self._wrong:
                self._wrong = False
                self.corrected.emit()
