"""What is known of an entity from outside the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.language.wording import tr
from reader.app.panel.candidate_row import candidate_row
from reader.app.panel.labels import clear, plain_label
from reader.app.panel.page_choice import PageChoice
from reader.app.panel.page_view import PageView
from reader.app.panel.ways_on import WaysOn
from reader.background import Ambiguous, Answer, Background, Candidate, Missing, Unavailable


class BackgroundSection(QWidget):
    """Shows one answer, or that one is looked for, and lets the reader say which page is meant.

    `candidate_chosen` gives the title of a page, `searched` words to search pages by; `nothing_fits` says that none is
    meant, `offers_wanted` asks for pages to offer, `refresh_wanted` for what is new, and `choice_forgotten` that the
    reader's choice hold no longer. `page_shown` gives the Background that `view` shows from now on, or None.
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
        self.choice: PageChoice | None = None
        self.view = PageView()
        self._words = plain_label("", "quiet")
        self._ways = WaysOn()
        self._questions = QVBoxLayout()
        self._questions.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(self.view)
        box.addWidget(self._words)
        box.addLayout(self._questions)
        box.addWidget(self._ways)
        self._ways.other_wanted.connect(self._ask_for_other)
        self._ways.refresh_wanted.connect(self.refresh_wanted)
        self._ways.choice_forgotten.connect(self.choice_forgotten)
        self._begin(None)

    def show_waiting(self, known: Background | None) -> None:
        """Say that it is being looked up, under what is known already."""
        self._begin(known)
        self._say(tr("Looking up…"))

    def show_page(self, background: Background | None) -> None:
        """Show this page, and nothing that could be asked of it."""
        self._begin(background)

    def show_failure(self, sentence: str) -> None:
        """Say in a sentence what kept it from being looked up."""
        self.show_answer(Unavailable(sentence))

    def show_answer(self, answer: Answer) -> None:
        """Show what was found, or say in plain words why there is nothing."""
        self._begin(answer if isinstance(answer, Background) else None)
        match answer:
            case Background():
                pass
            case Ambiguous():
                self._show_question(answer)
            case Missing():
                self._say(
                    tr("You said that no page fits.") if answer.chosen else tr("No page was found for this name.")
                )
            case Unavailable():
                self._say(answer.reason)
            case _:
                assert_never(answer)
        self._ways.offer_for(answer)

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
        self._words.hide()
        self._ways.hide()
        clear(self._questions)
        self.choice = None
        if background != self.view.background or background is None:
            self.view.show_page(background)
            self.page_shown.emit(background)

    def _say(self, sentence: str) -> None:
        self._words.setText(sentence)
        self._words.show()

    def _ask_for_other(self) -> None:
        """Show the choice of pages in the place of what leads to it."""
        choice = self.choice = PageChoice()
        choice.chosen.connect(self.candidate_chosen)
        choice.searched.connect(self.searched)
        choice.nothing_fits.connect(self.nothing_fits)
        choice.left.connect(self._leave_choice)
        self._ways.hide()
        self._questions.addWidget(choice)
        choice.show()
        choice.field.setFocus()
        self.offers_wanted.emit()

    def _leave_choice(self) -> None:
        if self.choice:
            self.choice.hide()
            self.choice.deleteLater()
        self.choice = None
        self._ways.show()

    def _show_question(self, answer: Ambiguous) -> None:
        self._questions.addWidget(plain_label(tr("Which one is meant?"), "strong"))
        for candidate in answer.candidates:
            self._questions.addWidget(candidate_row(candidate, self.candidate_chosen.emit))
