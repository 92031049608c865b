"""What a reader can put right in a position, from its card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.analysis import Entity, EntityType, Position
from reader.analysis.corrections import NotAPosition, PositionRef, WrongSpeaker, WrongWords, handle_of
from reader.app.language.wording import tr
from reader.app.names.desk import CorrectionsDesk
from reader.app.panel.words import one_line
from reader.documents import Span

_MAY_SPEAK = (EntityType.PERSON, EntityType.ORG, EntityType.GPE, EntityType.NORP)
_LONGEST = 60


class CardCorrections(QObject):
    """Three actions on the position last given to `set_position`, undone as the corrections of names are.

    `selection` tells which words of the article are selected now (code points), if any.
    """

    def __init__(self, desk: CorrectionsDesk, selection: Callable[[], Span | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selection = selection
        self._position: Position | None = None
        self.not_a_position = QAction(tr("&Not a Position"), self)
        self.not_a_position.setToolTip(tr("Nobody says this"))
        self.wrong_words = QAction(tr("Wrong &Words: Use the Selection"), self)
        self.wrong_words.setToolTip(tr("What is said are the words selected in the article"))
        self.speakers = QMenu(tr("Wrong &Speaker…"), parent)
        self.wrong_speaker = self.speakers.menuAction()
        self.menu = QMenu(parent)
        self.menu.addActions(self.actions())
        self.menu.addSeparator()
        self.menu.addActions([desk.undo, desk.redo])
        self.not_a_position.triggered.connect(self._remove)
        self.wrong_words.triggered.connect(self._set_words)
        desk.refreshed.connect(self._enable)
        self._enable()

    def actions(self) -> list[QAction]:
        """The three, in the order of a menu."""
        return [self.not_a_position, self.wrong_speaker, self.wrong_words]

    def set_position(self, position: Position | None) -> None:
        """The position that the actions are about from now on."""
        self._position = position
        self._enable()

    def popup(self, position: Position, place: QPoint) -> None:
        """Show the menu for a card at `place` of the screen."""
        self.set_position(position)
        self.menu.popup(place)

    def _enable(self) -> None:
        there = self._desk.writable and self._position is not None
        self.not_a_position.setEnabled(there)
        self.speakers.setEnabled(there)
        self.wrong_words.setEnabled(there and self._selected() is not None)
        self._list_speakers()

    def _list_speakers(self) -> None:
        self.speakers.clear()
        if self._desk.analysis and self._position:
            spoken = self._position.speakers
            able = [e for e in self._desk.analysis.entities if e.type in _MAY_SPEAK]
            order = sorted(able, key=lambda entity: (_MAY_SPEAK.index(entity.type), entity.name.casefold()))
            self._offer(tr("Nobody Named"), None, not spoken)
            self.speakers.addSeparator()
            for entity in order:
                self._offer(one_line(entity.name, _LONGEST).replace("&", "&&"), entity, spoken == (entity.id,))

    def _offer(self, words: str, entity: Entity | None, is_so: bool) -> None:
        action = self.speakers.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_so)
        action.setEnabled(not is_so)
        action.triggered.connect(lambda: self._set_speaker(entity))

    def _selected(self) -> Span | None:
        """The selected words without the white space around them."""
        span = self._selection()
        words = span.of(self._desk.text) if span else ""
        if not span or not words.strip():
            return None
        return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))

    def _ref(self) -> PositionRef | None:
        return PositionRef.of(self._position) if self._position else None

    def _remove(self) -> None:
        ref = self._ref()
        if ref:
            self._desk.make(NotAPosition(ref))

    def _set_speaker(self, entity: Entity | None) -> None:
        ref = self._ref()
        if ref:
            self._desk.make(WrongSpeaker(ref, handle_of(entity, self._desk.text) if entity else None))

    def _set_words(self) -> None:
        ref, span = self._ref(), self._selected()
        if ref and span:
            self._desk.make(WrongWords(ref, (span,)))
