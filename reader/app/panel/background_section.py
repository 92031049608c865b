"""What is known of an entity from outside the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.app.panel.candidate_row import candidate_row
from reader.app.panel.labels import clear, plain_label, text_button
from reader.app.panel.page_choice import PageChoice
from reader.background import Ambiguous, Answer, Background, Candidate, Missing, Origin, Unavailable

_SHOWN_AT_FIRST = 2


class BackgroundSection(QWidget):
    """Shows one answer, or that one is looked for, and lets the reader say which page is meant.

    `candidate_chosen` gives the title of a page, `searched` words to search pages by; `nothing_fits` says that none is
    meant, `offers_wanted` asks for pages to offer, `refresh_wanted` for what is new, and `choice_forgotten` that the
    reader's choice hold no longer.
    """

    candidate_chosen = Signal(str)
    searched = Signal(str)
    nothing_fits = Signal()
    offers_wanted = Signal()
    refresh_wanted = Signal()
    choice_forgotten = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self.choice: PageChoice | None = None

    def show_waiting(self, known: Background | None) -> None:
        """Say that it is being looked up, under what is known already."""
        self._clear()
        if known:
            self._show_background(known)
        self._box.addWidget(plain_label("Looking up…", "quiet"))

    def show_failure(self, sentence: str) -> None:
        """Say in a sentence what kept it from being looked up."""
        self._clear()
        self._box.addWidget(plain_label(sentence, "quiet"))

    def show_answer(self, answer: Answer) -> None:
        """Show what was found, or say in plain words why there is nothing."""
        self._clear()
        match answer:
            case Background():
                self._show_background(answer)
            case Ambiguous():
                self._show_choice(answer)
            case Missing():
                told = "You said that no page fits." if answer.chosen else "No page was found for this name."
                self._box.addWidget(plain_label(told, "quiet"))
            case Unavailable():
                self._box.addWidget(plain_label(answer.reason, "quiet"))
            case _:
                assert_never(answer)
        self._add_ways_on(answer)

    def show_offers(self, candidates: Sequence[Candidate]) -> None:
        """Offer these pages, if the reader still wants another."""
        if self.choice:
            self.choice.show_offers(candidates)

    def show_offer_failure(self, sentence: str) -> None:
        """Say what kept pages from being offered."""
        if self.choice:
            self.choice.show_sentence(sentence)

    def _clear(self) -> None:
        clear(self._box)
        self.choice = None

    def _add_ways_on(self, answer: Answer) -> None:
        """What can be done where the answer is not the right one, or not new enough."""
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(18)
        chosen = isinstance(answer, Background | Missing) and answer.chosen
        other = text_button("Not this one?" if isinstance(answer, Background) else "Search for a page", "link")
        other.clicked.connect(lambda: self._ask_for_other(row))
        box.addWidget(other)
        if chosen:
            forget = text_button("Forget my choice", "link")
            forget.clicked.connect(self.choice_forgotten)
            box.addWidget(forget)
        again = text_button("Look up again", "link")
        again.clicked.connect(self.refresh_wanted)
        box.addWidget(again)
        box.addStretch(1)
        self._box.addWidget(row)

    def _ask_for_other(self, row: QWidget) -> None:
        """Show the choice of pages in the place of what leads to it."""
        choice = self.choice = PageChoice()
        choice.chosen.connect(self.candidate_chosen)
        choice.searched.connect(self.searched)
        choice.nothing_fits.connect(self.nothing_fits)
        choice.left.connect(lambda: self._leave_choice(row))
        row.hide()
        self._box.addWidget(choice)
        choice.show()
        choice.field.setFocus()
        self.offers_wanted.emit()

    def _leave_choice(self, row: QWidget) -> None:
        if self.choice:
            self.choice.hide()
            self.choice.deleteLater()
        self.choice = None
        row.show()

    def _show_background(self, background: Background) -> None:
        for paragraph in background.paragraphs[:_SHOWN_AT_FIRST]:
            self._box.addWidget(_selectable(paragraph))
        rest = [_selectable(paragraph) for paragraph in background.paragraphs[_SHOWN_AT_FIRST:]]
        if rest:
            more = text_button("Read more", "link")
            self._box.addWidget(more)
            for label in rest:
                label.hide()
                self._box.addWidget(label)
                more.clicked.connect(label.show)
            more.clicked.connect(more.hide)
        self._show_source(background)

        if background.notice:
            self._box.addWidget(plain_label(background.notice, "small"))

    def _show_source(self, background: Background) -> None:
        if background.url:
            title = text_button(f"{background.title} — {background.origin.value}", "link")
            address = QUrl(background.url, QUrl.ParsingMode.StrictMode)
            title.setToolTip(f"Opens {address.toEncoded().toStdString()} in your browser")  # "<" is encoded: no markup
            title.clicked.connect(lambda: open_page(address))
            self._box.addWidget(title)
        else:
            self._box.addWidget(plain_label(f"{background.title} — {background.origin.value}", "source"))
        retrieved = "Retrieved" if background.origin is Origin.WIKIPEDIA else "As of"
        day = f"{background.as_of.day} {background.as_of:%B %Y}"
        self._box.addWidget(plain_label(" · ".join(filter(None, (f"{retrieved} {day}", background.licence))), "small"))

    def _show_choice(self, answer: Ambiguous) -> None:
        self._box.addWidget(plain_label("Which one is meant?", "strong"))
        for candidate in answer.candidates:
            self._box.addWidget(candidate_row(candidate, self.candidate_chosen.emit))


def open_page(address: QUrl) -> bool:
    """Open a page of the web in the user's browser; anything but http(s) is left alone."""
    return address.scheme() in ("http", "https") and QDesktopServices.openUrl(address)


def _selectable(paragraph: str) -> QWidget:
    label = plain_label(paragraph, "prose")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
