"""The side panel: one entity, what it says in the article, and what is known of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reader.analysis import Entity, EntityType, Position
from reader.app.language.wording import marked, tr
from reader.app.look.theme import Theme
from reader.app.panel.background_section import BackgroundSection
from reader.app.panel.labels import plain_label, set_icon, text_button
from reader.app.panel.mentions_bar import MentionsBar
from reader.app.panel.positions_section import PositionsSection
from reader.app.panel.type_line import TypeLine
from reader.app.panel.words import TYPE_NAMES
from reader.background import Answer, Background

_HINT = marked("Click an underlined name to see who or what it is, and what the article says that they said.")
_STILL_READING = marked("The article is still being read. What is said appears here as soon as that is done.")
_NOTHING_SAID = marked("The article reports nothing that they said.")
_SPEAKERS = {EntityType.PERSON, EntityType.ORG, EntityType.GPE, EntityType.NORP}


class EntityPanel(QScrollArea):
    """Shows one entity at a time.

    `passage_requested` gives spans to show in the text, `mention_requested` one span to go to, `position_asked` a
    Position and the point of the screen where its menu is wanted, `closed` that the panel is not wanted, `pinned`
    that what it shows be kept in a tab of its own.
    """

    passage_requested = Signal(object)
    mention_requested = Signal(object)
    position_asked = Signal(object, QPoint)
    closed = Signal()
    pinned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entity: Entity | None = None
        self._theme = theme
        self._shown: tuple[Sequence[Position] | None, str] = (None, "")
        self._answer: Answer | None = None
        self.name = plain_label("", "name")
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.kind = TypeLine()
        self.description = plain_label("", "description")
        self.others = plain_label("", "small")
        self.close_button = text_button("×", "step")
        self.close_button.setAccessibleName(tr("Close the panel"))
        self.close_button.setToolTip(tr("Close the panel (Esc)"))
        self.pin_button = text_button("⊥", "step")
        self.pin_button.setAccessibleName(tr("Keep this name in a tab"))
        self.pin_button.setToolTip(tr("Keep this name in a tab"))
        self.mentions = MentionsBar()
        self.positions_title = plain_label(tr("In this article"), "section")
        self.positions = PositionsSection()
        self.everywhere = text_button(tr("In all articles"), "link")
        self.background_title = plain_label(tr("Background"), "section")
        self.background = BackgroundSection()
        self.hint = plain_label(tr(_HINT), "quiet")
        self._lay_out()
        self.close_button.clicked.connect(self.closed)
        self.pin_button.clicked.connect(self.pinned)
        self.mentions.chosen.connect(self.mention_requested)
        self.positions.chosen.connect(self.passage_requested)
        self.positions.asked.connect(self.position_asked)
        self.clear()

    def _lay_out(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("About the name"))
        inner = QWidget()
        inner.setObjectName("panel")
        inner.setMinimumHeight(1)  # else Qt takes the height of its narrowest width
        box = QVBoxLayout(inner)
        box.setContentsMargins(20, 18, 20, 24)
        box.setSpacing(4)
        top = QHBoxLayout()
        top.addWidget(self.name, 1)
        top.addWidget(self.pin_button, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(top)
        for widget in (self.kind, self.description, self.others, self.mentions):
            box.addWidget(widget)
        for title, section in ((self.positions_title, self.positions), (self.background_title, self.background)):
            box.addSpacing(14)
            box.addWidget(title)
            box.addSpacing(2)
            box.addWidget(section)
        box.insertWidget(box.indexOf(self.positions) + 1, self.everywhere)
        box.addWidget(self.hint)
        box.addStretch(1)
        self._about = [
            self.pin_button,
            *(self.kind, self.description, self.others, self.mentions, self.positions_title, self.positions),
            *(self.background_title, self.background),
        ]
        self.everywhere.hide()
        self._box = box
        self.setWidget(inner)

    def insert_part(self, part: QWidget) -> None:
        """Put a part with a title of its own below all that is told of the entity; it is seen with one."""
        self._box.insertWidget(self._box.indexOf(self.background) + 1, part)
        self._about.append(part)
        part.setVisible(self.entity is not None)

    def clear(self) -> None:
        """Show no entity, but what a click would do."""
        self.entity = None
        self.name.setText("")
        self.hint.show()
        for widget in (*self._about, self.everywhere):
            widget.hide()

    def show_entity(self, entity: Entity, positions: Sequence[Position] | None, text: str, offset: int) -> None:
        """Show this entity and its positions; None where the article has not been read to its end.

        `offset` (a code point) lies in the mention that was clicked.
        """
        same = self.entity is not None and self.entity.id == entity.id
        self.entity = entity
        self._shown = (positions, text)
        self._answer = None
        self.hint.hide()
        if not same:
            self.everywhere.hide()
        for widget in self._about:
            widget.show()
        self.name.setText(entity.name)
        self.kind.show_type(entity.type, tr(TYPE_NAMES[entity.type]), self._theme)
        self.description.setText("")
        self.description.hide()
        self.others.setText(
            tr("Also called {names}", names=", ".join(entity.other_names)) if entity.other_names else ""
        )
        self.others.setVisible(bool(entity.other_names))
        self.mentions.show_mentions(entity.mentions, offset)
        self._show_positions()
        if not same:
            self.verticalScrollBar().setValue(0)

    def show_everywhere(self, words: str) -> None:
        """Offer the way to all articles that name it, in these words; not where they are ""."""
        self.everywhere.setText(words)
        self.everywhere.setVisible(bool(words) and self.entity is not None)

    def show_waiting(self, known: Background | None = None) -> None:
        """Say that the background is being looked up."""
        self._describe(known)
        self.background.show_waiting(known)

    def show_refreshing(self) -> None:
        """Say that the background is being looked up anew, under what is shown."""
        self.background.show_waiting(self.background.view.background)

    def show_answer(self, answer: Answer) -> None:
        """Show the background of the entity that is shown."""
        self._answer = answer
        self._describe(answer)
        self.background.show_answer(answer)

    def page(self) -> Background | None:
        """The page that is shown of the entity, if there is one."""
        return self.background.view.background

    def show_page(self, page: Background | None) -> None:
        """Show this page of the entity, and nothing that could be asked of it."""
        self._describe(page)
        self.background.show_page(page)
        self.background_title.setVisible(page is not None)

    def show_failure(self, sentence: str) -> None:
        """Say why no background could be had."""
        self.background.show_failure(sentence)

    def set_look(self, theme: Theme, icons: Mapping[str, QIcon]) -> None:
        """Show the same in other colours, with the icons "previous", "next", "close", "more" and "pin"."""
        self._theme = theme
        self.mentions.set_icons(icons["previous"], icons["next"])
        set_icon(self.close_button, icons["close"])
        set_icon(self.pin_button, icons["pin"])
        self.positions.set_icon(icons["more"])
        if self.entity:
            self.kind.show_type(self.entity.type, tr(TYPE_NAMES[self.entity.type]), theme)
            self._show_positions()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the panel."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _describe(self, answer: Answer | None) -> None:
        words = answer.description if isinstance(answer, Background) else ""
        self.description.setText(words[:1].upper() + words[1:])
        self.description.setVisible(bool(words))

    def _show_positions(self) -> None:
        positions, text = self._shown
        if positions is None:
            self.positions.show_message(tr(_STILL_READING))
        elif positions:
            self.positions.show_positions(positions, text, self._theme)
        else:
            self.positions.show_message(tr(_NOTHING_SAID))
        speaks = bool(positions) or (self.entity is not None and self.entity.type in _SPEAKERS)
        self.positions.setVisible(speaks)
        self.positions_title.setVisible(speaks)
        count = [tr("1 position|{n} positions", n=len(positions))] if positions else []
        self.positions_title.setText(" · ".join([tr("In this article"), *count]))
