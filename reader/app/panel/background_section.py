"""What is known of an entity from outside the article."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.panel.labels import clear, plain_label, text_button
from reader.background import Ambiguous, Answer, Background, Candidate, Missing, Origin, Unavailable

_SHOWN_AT_FIRST = 2


class BackgroundSection(QWidget):
    """Shows one answer, or that one is looked for; `candidate_chosen` gives the title that the reader meant."""

    candidate_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)

    def show_waiting(self, known: Background | None) -> None:
        """Say that it is being looked up, under what is known already."""
        clear(self._box)
        if known:
            self._show_background(known)
        self._box.addWidget(plain_label("Looking up…", "quiet"))

    def show_failure(self, sentence: str) -> None:
        """Say in a sentence what kept it from being looked up."""
        clear(self._box)
        self._box.addWidget(plain_label(sentence, "quiet"))

    def show_answer(self, answer: Answer) -> None:
        """Show what was found, or say in plain words why there is nothing."""
        clear(self._box)
        match answer:
            case Background():
                self._show_background(answer)
            case Ambiguous():
                self._show_choice(answer)
            case Missing():
                self._box.addWidget(plain_label("No page was found for this name.", "quiet"))
            case Unavailable():
                self._box.addWidget(plain_label(answer.reason, "quiet"))
            case _:
                assert_never(answer)

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
            self._box.addWidget(self._choice(candidate))

    def _choice(self, candidate: Candidate) -> QWidget:
        row = QWidget()
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 4)
        box.setSpacing(0)
        button = text_button(candidate.title, "link")
        button.clicked.connect(lambda: self.candidate_chosen.emit(candidate.title))
        box.addWidget(button)
        if candidate.description:
            box.addWidget(plain_label(candidate.description, "small"))
        return row


def open_page(address: QUrl) -> bool:
    """Open a page of the web in the user's browser; anything but http(s) is left alone."""
    return address.scheme() in ("http", "https") and QDesktopServices.openUrl(address)


def _selectable(paragraph: str) -> QWidget:
    label = plain_label(paragraph, "prose")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
