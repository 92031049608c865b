"""What is known of an entity from outside the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.app.panel.candidate_row import candidate_row
from reader.app.panel.labels import clear, plain_label, text_button
from reader.app.panel.page_choice import PageChoice
from reader.app.panel.page_view import PageView
from reader.background import Ambiguous, Answer, Background, Candidate, Missing, Unavailable


class BackgroundSection(QWidget):
    """Shows one answer, or that one is looked for, and lets the reader say which page is meant.

    `candidate_chosen` gives the title of a page, `searched` words to search pages by; `nothing_fits` says that none is
    meant, `offers_wanted` asks for pages to offer, `refresh_wanted` for what is new, and `choice_forgotten` that the
    reader's choice hold no longer. `page_shown` gives the PageView that is shown from now on, or None.
    """

    candidate_chosen = Signal(str)
    searched = Signal(str)
    nothing_fits = Signal()
    offers_wanted = Signal()
    refresh_wanted = Signal()
    choice_forgotten = Signal()
    page_shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self.choice: PageChoice | None = None
        self.page: PageView | None = None

    def show_waiting(self, known: Background | None) -> None:
        """Say that it is being looked up, under what is known already."""
        self._begin(known)
        self._box.addWidget(plain_label("Looking up…", "quiet"))

    def show_failure(self, sentence: str) -> None:
        """Say in a sentence what kept it from being looked up."""
        self._begin(None)
        self._box.addWidget(plain_label(sentence, "quiet"))

    def show_answer(self, answer: Answer) -> None:
        """Show what was found, or say in plain words why there is nothing."""
        self._begin(answer if isinstance(answer, Background) else None)
        match answer:
            case Background():
                pass
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

    def _begin(self, background: Background | None) -> None:
        """Show this page and nothing else; where it is shown already it stays as the reader has it."""
        stays = self.page if self.page and background == self.page.background else None
        self.choice = None
        if stays:
            clear(self._box, but=stays)
            return
        clear(self._box)
        self.page = PageView(background) if background else None
        if self.page:
            self._box.addWidget(self.page)
        self.page_shown.emit(self.page)

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

    def _show_choice(self, answer: Ambiguous) -> None:
        self._box.addWidget(plain_label("Which one is meant?", "strong"))
        for candidate in answer.candidates:
            self._box.addWidget(candidate_row(candidate, self.candidate_chosen.emit))
