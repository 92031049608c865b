"""When the card is shown, and when it goes: the pace of Wikipedia's page previews."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import QAction

from reader.analysis import Entity, Mention
from reader.app.guide import Guide
from reader.app.hover.card import HoverCard
from reader.app.language.wording import tr
from reader.app.look.theme import Theme
from reader.app.pace import Pace
from reader.app.page import Page
from reader.app.services import Backgrounds
from reader.app.settings.preferences import Preferences
from reader.app.work import Reading
from reader.background import Background
from reader.library.lookup import query_for

_TYPE = QEvent.Type
_ENDS = {_TYPE.KeyPress, _TYPE.MouseButtonPress, _TYPE.FocusOut, _TYPE.ContextMenu, _TYPE.Resize}


class Hover(QObject):
    """Shows the card of the name under the pointer or the keyboard's focus, and of no other.

    What it tells is known without a network.
    """

    def __init__(
        self,
        page: Page,
        reading: Reading,
        guide: Guide,
        backgrounds: Backgrounds,
        preferences: Preferences,
        theme: Theme,
        pace: Pace,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._reading = reading
        self._guide = guide
        self._backgrounds = backgrounds
        self._preferences = preferences
        self._mention: Mention | None = None
        self.card = HoverCard(theme, page)
        self.wanted = QAction(tr("Cards &at the Pointer"), self)
        self.wanted.setCheckable(True)
        self.wanted.setChecked(preferences.settings.hover_cards)
        self._rest = self._timer(pace.rest, self._show)
        self._grace = self._timer(pace.grace, self.drop)
        page.hovered.connect(self._turn_to)
        page.mention_focused.connect(self._turn_to)
        page.entity_clicked.connect(self.drop)
        page.verticalScrollBar().valueChanged.connect(self.drop)
        page.installEventFilter(self)
        page.viewport().installEventFilter(self)
        reading.opened.connect(self.drop)
        self.card.entered.connect(self._grace.stop)
        self.card.left.connect(self._grace.start)
        self.card.opened.connect(self._open)
        self.card.declined.connect(lambda: self.wanted.setChecked(False))
        self.wanted.toggled.connect(self._set_wanted)
        preferences.changed.connect(lambda: self.wanted.setChecked(preferences.settings.hover_cards))

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        self.card.set_theme(theme)

    def drop(self) -> None:
        """Let no card be shown."""
        self._rest.stop()
        self._grace.stop()
        self._mention = None
        self.card.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """No card outlives the attention of the reader: keys, buttons, menus, other windows and sizes end it."""
        if event.type() in _ENDS:
            self.drop()
        return False

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer

    def _turn_to(self, mention: Mention | None) -> None:
        if mention is None:
            self._rest.stop()
            if self.card.isVisible():
                self._grace.start()
            self._mention = None
        elif self.wanted.isChecked() and mention != self._mention:
            self._mention = mention
            self._grace.stop()
            self._rest.start()

    def _show(self) -> None:
        document, mention = self._reading.document, self._mention
        entity = self._guide.entity_at(mention.span.start) if mention else None
        if document is None or mention is None or entity is None:
            return
        analysis = self._reading.analysis
        said = len([p for p in analysis.positions_of(entity.id) if p.sure]) if analysis else None
        self.card.show_entity(entity, self._known(entity), said, self._box(mention))

    def _known(self, entity: Entity) -> Background | None:
        document = self._reading.document
        return self._backgrounds.remembered(query_for(document, entity)) if document else None

    def _box(self, mention: Mention) -> QRect:
        return self._page.box_of(mention.span).translated(self._page.viewport().pos())

    def _open(self) -> None:
        mention = self._mention
        self.drop()
        if mention:
            self._guide.open_at(mention.span.start)

    def _set_wanted(self, wanted: bool) -> None:
        if not wanted:
            self.drop()
        self._preferences.change(hover_cards=wanted)
