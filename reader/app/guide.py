"""What leads from a mark to the panel, from the panel to the words, and back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from reader.analysis import Analysis, Entity, Mention
from reader.app.articles.history import History, Place, Way
from reader.app.commands.actions import Actions
from reader.app.language.wording import tr
from reader.app.page import Page
from reader.app.panel.entity_panel import EntityPanel
from reader.app.panel.words import TYPE_NAMES
from reader.app.work import Reading
from reader.app.work.lookups import Lookups
from reader.documents import Span
from reader.library.lookup import query_for


class Guide(QObject):
    """Shows an entity for a mark, and words for a card; remembers the way, for Back and Forward.

    `shown` says that the panel shows an entity.
    """

    shown = Signal()

    def __init__(
        self,
        page: Page,
        panel: EntityPanel,
        reading: Reading,
        lookups: Lookups,
        actions: Actions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._panel = panel
        self._reading = reading
        self._lookups = lookups
        self._actions = actions
        self._history = History(Place(0))
        self._other: Way | None = None
        self._before: Callable[[], None] | None = None
        self._sought: Place | None = None
        actions.back.triggered.connect(self.back)
        actions.forward.triggered.connect(self.forward)
        page.entity_clicked.connect(self.open_at)
        page.mention_focused.connect(self._announce)
        panel.passage_requested.connect(self.go_to_passage)
        panel.mention_requested.connect(self.go_to_mention)
        panel.background.candidate_chosen.connect(self._choose)
        panel.background.nothing_fits.connect(lookups.choose_nothing)
        panel.background.choice_forgotten.connect(lookups.forget_choice)
        panel.background.refresh_wanted.connect(self._look_up_again)
        panel.background.offers_wanted.connect(lookups.offer)
        panel.background.searched.connect(lookups.search)
        lookups.answered.connect(panel.show_answer)
        lookups.failed.connect(panel.show_failure)
        lookups.offered.connect(panel.background.show_offers)
        lookups.offer_failed.connect(panel.background.show_offer_failure)
        reading.analysed.connect(self._refresh)

    def begin(self) -> None:
        """Another article is open."""
        self._lookups.drop()
        self._panel.clear()
        self._history.clear()
        self._other = self._before = self._sought = None
        self.tell_ways()

    @property
    def here(self) -> Place:
        """Where the reader went last."""
        return self._history.here

    def come_from(self, before: Callable[[], None], spans: tuple[Span, ...]) -> None:
        """Show these words of an article that was just opened; Back from there is `before`."""
        self._before = before
        self._page.flash(spans)
        self.tell_ways()

    def come_back(self, before: Callable[[], None] | None, place: Place) -> None:
        """Show a place of an article that was opened again, and its entity once it is known; Back is `before`."""
        self._before = before
        self._sought = place if self._reading.analysis is None else None
        self._return_to(place)

    def yield_to(self, other: Way | None) -> None:
        """Let Back and Forward be those of what is in front of the article now; None gives them back."""
        self._other = other
        self.tell_ways()

    def open_at(self, offset: int) -> None:
        """Show the entity that is named at this code point."""
        entity = self.entity_at(offset)
        if entity:
            self._visit(Place(offset, entity.id))
            self._show(entity, offset)

    def go_to(self, entity: Entity) -> None:
        """Show an entity, and the place where it is first named."""
        if entity.mentions:
            self._page.focus_at(entity.mentions[0])
            self.open_at(entity.mentions[0].start)

    def show_id(self, entity_id: str) -> None:
        """Show the entity with this id, and the place where it is first named."""
        analysis = self._reading.analysis
        entity = next((it for it in analysis.entities if it.id == entity_id), None) if analysis else None
        if entity:
            self.go_to(entity)

    def _announce(self, mention: Mention) -> None:
        """Have a screen reader tell the focused mark with its type."""
        document = self._reading.document
        if document:
            words = f"{mention.span.of(document.text)}, {tr(TYPE_NAMES[mention.type])}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, words))

    def back(self) -> None:
        """Go to where the reader was before."""
        if self._other:
            self._other.back()
        elif self._before and not self._history.can_go_back:
            self._before()
        else:
            self._return_to(self._history.back())

    def forward(self) -> None:
        """Go to where Back came from."""
        if self._other:
            self._other.forward()
        else:
            self._return_to(self._history.forward())

    def entity_at(self, offset: int) -> Entity | None:
        """What is named at this code point, as far as it is known yet."""
        if self._reading.analysis:
            return self._reading.analysis.entity_at(offset)
        document = self._reading.document
        return provisional_entity(self._reading.mentions, offset, document.text) if document else None

    def _show(self, entity: Entity, offset: int) -> None:
        document, analysis = self._reading.document, self._reading.analysis
        if document is None:
            return
        positions = analysis.positions_of(entity.id) if analysis else None
        self._panel.show_entity(entity, positions, document.text, offset)
        self.shown.emit()
        self._panel.show_waiting(self._lookups.ask(query_for(document, entity)))

    def _refresh(self, analysis: Analysis) -> None:
        """Show what is known now of the entity that was opened while the article was still being read."""
        sought, self._sought = self._sought, None
        if sought and self._panel.entity is None:
            self._show_id_of(sought)
        shown = self._panel.entity
        if shown and shown.mentions:
            entity = analysis.entity_at(shown.mentions[0].start)
            if entity:
                self._show(entity, shown.mentions[0].start)

    def _choose(self, title: str) -> None:
        self._panel.show_waiting()
        self._lookups.choose(title)

    def _look_up_again(self) -> None:
        self._panel.show_refreshing()
        self._lookups.refresh()

    def go_to_passage(self, spans: tuple[Span, ...]) -> None:
        """Show these words, and draw the eye to them."""
        self._page.flash(spans)
        if spans:
            self._visit(Place(spans[0].start, self._shown_id()))

    def go_to_mention(self, span: Span) -> None:
        """Show this mention, focused."""
        self._page.focus_at(span)
        self._visit(Place(span.start, self._shown_id()))

    def _shown_id(self) -> str | None:
        return self._panel.entity.id if self._panel.entity else None

    def _visit(self, place: Place) -> None:
        self._history.visit(place)
        self.tell_ways()

    def _return_to(self, place: Place | None) -> None:
        if place is None:
            return
        self.tell_ways()
        self._page.scroll_to(Span(place.offset, place.offset + 1))
        self._show_id_of(place)

    def _show_id_of(self, place: Place) -> None:
        """Show the entity that the panel had there."""
        analysis = self._reading.analysis
        entity = next((it for it in analysis.entities if it.id == place.entity), None) if analysis else None
        if entity and self._shown_id() != entity.id:
            self._show(entity, place.offset)

    def tell_ways(self) -> None:
        """Enable Back and Forward as there is something to go to."""
        way = self._other or self._history
        self._actions.back.setEnabled(way.can_go_back or (self._before is not None and self._other is None))
        self._actions.forward.setEnabled(way.can_go_forward)


def provisional_entity(mentions: list[Mention], offset: int, text: str) -> Entity | None:
    """What can be said of a mark before the article has been read to its end: the same words, wherever they stand."""
    here = next((it for it in mentions if it.span.start <= offset < it.span.end), None)
    if here is None:
        return None
    name = here.span.of(text)
    same = tuple(it.span for it in mentions if it.type is here.type and it.span.of(text) == name)
    return Entity(f"provisional:{name}", name, here.type, same)
