"""What chooses among notes: scope, words, order, and filters that are folded away."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.app.language.wording import marked, tr
from reader.app.notes.chooser import Chooser
from reader.app.notes.note_search import InUse
from reader.app.notes.notes_choice import Named, NotesChoice, Scope
from reader.app.panel.labels import text_button
from reader.app.panel.words import one_line
from reader.notes import Colour, EntityName, Order

_ORDERS = {Order.PLACE: marked("By place"), Order.TIME: marked("Latest first")}


class NotesBar(QWidget):
    """Gives the NotesChoice that is made in it; `changed` comes when it is another."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.named: Named | None = None
        self.words = QLineEdit()
        self.scope = Chooser(tr("Which notes"), 9)
        self.order = Chooser(tr("Order"), 9)
        self.filter_button = text_button(tr("Filter"), "fold")
        filters = (Chooser(name, 9) for name in (tr("Colour"), tr("Tag"), tr("Name"), tr("Article")))
        self.colour, self.tag, self.name, self.article = filters
        self._filters = QWidget()
        self._lay_out()
        self._fill()
        self.words.textChanged.connect(self.changed)
        self.filter_button.toggled.connect(self._fold)
        for box in (self.scope, self.order, self.colour, self.tag, self.name, self.article):
            box.activated.connect(self._choose)

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(tr("Search notes"))
        self.words.setAccessibleName(tr("Search notes"))
        self.words.setClearButtonEnabled(True)
        self.filter_button.setCheckable(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.scope, 1)
        row.addWidget(self.order, 1)
        row.addWidget(self.filter_button)
        grid = QGridLayout(self._filters)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for place, filtering in enumerate((self.colour, self.tag, self.name, self.article)):
            grid.addWidget(filtering, place // 2, place % 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(14, 10, 18, 4)
        box.setSpacing(8)
        box.addWidget(self.words)
        box.addLayout(row)
        box.addWidget(self._filters)
        self._filters.hide()

    def _fill(self) -> None:
        for scope in (Scope.ARTICLE, Scope.CHECK, Scope.ALL):
            self.scope.addItem(tr(scope.value), scope)
        for order, words in _ORDERS.items():
            self.order.addItem(tr(words), order.value)
        _offer(self.colour, tr("Any colour"), ((tr(each.value).capitalize(), each.value) for each in Colour))
        self.set_in_use(InUse())

    def choice(self) -> NotesChoice:
        """What is chosen now."""
        scope, colour, name = self.scope.currentData(), self.colour.currentData(), self.name.currentData()
        named = self.named if scope is Scope.ENTITY else Named(name) if name else None
        return NotesChoice(
            scope,
            self.words.text(),
            self.tag.currentData(),
            Colour(colour) if colour else None,
            named,
            self.article.currentData() if not scope.is_here else None,
            Order(self.order.currentData()),
        )

    def set_in_use(self, known: InUse) -> None:
        """Offer these tags, entities and articles."""
        _offer(self.tag, tr("Any tag"), ((f"#{one_line(tag, 40)}", tag) for tag in known.tags))
        _offer(self.name, tr("Any name"), ((one_line(name.name, 40), name) for name in known.entities))
        titles = ((one_line(title or tr("Untitled"), 60), digest) for digest, title in known.articles)
        _offer(self.article, tr("Any article"), titles)
        self._show_what_fits()

    def set_named(self, named: Named | None) -> None:
        """Offer the notes on this entity as a scope; while that is the scope, it stays what it is."""
        if self.scope.currentData() is Scope.ENTITY:
            return
        self.named = named
        last = self.scope.count() - 1
        if self.scope.itemData(last - 1) is Scope.ENTITY:
            self.scope.removeItem(last - 1)
        if named:
            words = tr("On {name}", name=one_line(named.name.name, 40))
            self.scope.insertItem(self.scope.count() - 1, words, Scope.ENTITY)

    def show_named(self, named: Named) -> None:
        """List all notes on this entity."""
        self.scope.setCurrentIndex(0)
        self.set_named(named)
        self.reset(Scope.ENTITY)

    def reset(self, scope: Scope) -> None:
        """List this scope, unfiltered."""
        for box in (self.colour, self.tag, self.name, self.article):
            box.setCurrentIndex(0)
        self.filter_button.setChecked(False)
        self.words.clear()
        self.scope.setCurrentIndex(next(i for i in range(self.scope.count()) if self.scope.itemData(i) is scope))
        self._choose()

    def _choose(self) -> None:
        self._show_what_fits()
        self.changed.emit()

    def _fold(self, opened: bool) -> None:
        self._filters.setVisible(opened)
        if not opened and any(box.currentIndex() > 0 for box in (self.colour, self.tag, self.name, self.article)):
            for box in (self.colour, self.tag, self.name, self.article):
                box.setCurrentIndex(0)
            self.changed.emit()

    def _show_what_fits(self) -> None:
        """An article is chosen among those of all notes, a name where the scope is none."""
        scope = self.scope.currentData()
        self.article.setVisible(not scope.is_here)
        self.name.setVisible(scope is not Scope.ENTITY)


def _offer(box: QComboBox, nothing: str, entries: Iterable[tuple[str, str | EntityName]]) -> None:
    """Fill a box; what was chosen stays so, even where it is offered no longer."""
    chosen, words = box.currentData(), box.currentText()
    box.clear()
    box.addItem(nothing, None)
    for text, data in entries:
        box.addItem(text, data)
    if chosen is not None:
        places = [place for place in range(box.count()) if box.itemData(place) == chosen]
        if not places:
            box.addItem(words, chosen)
        box.setCurrentIndex(places[0] if places else box.count() - 1)
