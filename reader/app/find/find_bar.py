"""The bar below the page that finds words in it."""

from __future__ import annotations

from bisect import bisect_left

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from reader.app.commands.actions import Actions
from reader.app.find.places import MOST, places_of
from reader.app.language.wording import number, tr
from reader.app.page import Page
from reader.app.panel.labels import plain_label, set_icon, text_button
from reader.documents import Span

_FIELD = 280


class FindBar(QFrame):
    """Shows all places of what is typed on the page, and goes from one to the next, as actions ask."""

    def __init__(self, page: Page, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._places: list[Span] = []
        self._here = -1
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in the article"))
        self.field.setAccessibleName(tr("Find in the article"))
        self.field.setMaximumWidth(_FIELD)
        self.count = plain_label("", "quiet", wraps=False)
        self.previous = text_button("‹", "step")
        self.next = text_button("›", "step")
        self.close_button = text_button("×", "step")
        for button, words in (
            (self.previous, tr("Previous place (Shift+F3)")),
            (self.next, tr("Next place (F3)")),
            (self.close_button, tr("Close (Esc)")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words.partition(" (")[0])
        self.same_case = _option("Aa", tr("Capitals and small letters differ"))
        self.whole_words = _option(tr("Whole words"), tr("Leave out what goes on into a longer word"))
        self.setObjectName("find")
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 6, 10, 6)
        box.setSpacing(6)
        box.addWidget(self.field, 1)
        for widget in (self.previous, self.next, self.same_case, self.whole_words, self.count):
            box.addWidget(widget)
        box.addStretch(1)
        box.addWidget(self.close_button)
        self.field.textChanged.connect(self._find)
        self.same_case.toggled.connect(self._find)
        self.whole_words.toggled.connect(self._find)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.close_button.clicked.connect(self.end)
        page.document_shown.connect(self._renew)
        actions.find.triggered.connect(self.begin)
        actions.find_next.triggered.connect(lambda: self.step(1))
        actions.find_previous.triggered.connect(lambda: self.step(-1))
        self.hide()

    def set_icons(self, previous: QIcon, following: QIcon, close: QIcon) -> None:
        """The icons of its buttons."""
        for button, icon in ((self.previous, previous), (self.next, following), (self.close_button, close)):
            set_icon(button, icon)

    def begin(self) -> None:
        """Show the bar, with the words that are selected on the page if there are some."""
        article, selected = self._page.article, self._page.selected_span()
        self.show()
        if article and selected and "\n" not in selected.of(article.text):
            self.field.setText(selected.of(article.text))
        self.field.setFocus()
        self.field.selectAll()
        self._find()

    def end(self) -> None:
        """Hide the bar, and what it showed on the page."""
        if self.isVisible():
            self.hide()
            self._page.set_found((), None)
            self._page.setFocus()

    def step(self, by: int) -> None:
        """Go to the next place, or back; after the last comes the first."""
        if not self.isVisible():
            self.begin()
        if self._places:
            self._go((self._here + by) % len(self._places))

    def _renew(self) -> None:
        """Another article is on the page."""
        if self.isVisible():
            self._find()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter back, Escape ends it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _find(self) -> None:
        """Show all places, and go to the first from the top of what is visible."""
        article = self._page.article
        self._places = self._places_in(article.text) if article else []
        self._here = -1
        if self._places:
            top = self._page.first_visible()
            self._go(bisect_left(self._places, top, key=lambda span: span.start) % len(self._places))
        else:
            self._page.set_found((), None)
            self._tell()

    def _places_in(self, text: str) -> list[Span]:
        same_case, whole_words = self.same_case.isChecked(), self.whole_words.isChecked()
        return places_of(self.field.text(), text, same_case=same_case, whole_words=whole_words)

    def _go(self, place: int) -> None:
        self._here = place
        self._page.set_found(self._places, self._places[place])
        self._page.scroll_to(self._places[place])
        self._tell()

    def _tell(self) -> None:
        count = len(self._places)
        many = tr("{many} or more", many=number(MOST)) if count == MOST else number(count)
        nothing = tr("Not in this article") if self.field.text().strip() else ""
        self.count.setText(tr("{place} of {many}", place=number(self._here + 1), many=many) if count else nothing)
        self.previous.setEnabled(count > 1)
        self.next.setEnabled(count > 1)


def _option(words: str, tip: str) -> QPushButton:
    """A button that stays down while its option is chosen."""
    button = text_button(words, "option")
    button.setCheckable(True)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
