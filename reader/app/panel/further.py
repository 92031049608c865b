"""What there is of the page that is shown beyond its beginning, fetched while the reader reads that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from reader.app.panel.background_section import BackgroundSection
from reader.app.services import FurtherReading
from reader.app.work import Lane, Ticket
from reader.background import Background, Language


class Further(QObject):
    """Brings pictures, whole texts and languages into `section`; with the next page, what is of the last is dropped."""

    def __init__(
        self, reading: FurtherReading, lane: Lane, section: BackgroundSection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._lane = lane
        self._view = section.view
        self._tickets: list[Ticket] = []
        self._translation: Ticket | None = None
        section.page_shown.connect(self._follow)
        self._view.more_wanted.connect(self._read_on)
        self._view.language_wanted.connect(self._translate)

    def drop(self) -> None:
        """Let nothing come any more."""
        for ticket in self._tickets:
            ticket.cancel()
        self._tickets.clear()

    def _follow(self, background: Background | None) -> None:
        self.drop()
        if background is None:
            return
        known = self._reading.attached(background)
        if known.picture is None:
            self._start(lambda: self._reading.picture(background), self._view.show_picture)
        elif known.picture[0]:
            self._view.show_picture(known.picture[0])
        if known.languages is None:
            self._start(lambda: self._reading.languages(background), self._view.show_languages)
        else:
            self._view.show_languages(known.languages)

    def _read_on(self, background: Background) -> None:
        self._start(
            lambda: self._reading.text(background),
            lambda paragraphs: self._view.show_text(background, paragraphs),
            lambda sentence: self._view.show_text_failure(background, sentence),
        )

    def _translate(self, language: Language | None) -> None:
        """Fetch the page in a language; whoever goes through the list with the keyboard wants the last alone."""
        if self._translation:
            self._translation.cancel()
            self._translation = None
        if language:
            self._translation = self._start(
                lambda: self._reading.in_language(language),
                self._view.show_in_language,
                self._view.show_language_failure,
            )

    def _start(
        self,
        work: Callable[[], object],
        done: Callable[[Any], None],
        failed: Callable[[str], None] = lambda sentence: None,
    ) -> Ticket:
        """Do `work` away from the window; what comes to None is not told."""
        ticket = self._lane.start(
            lambda ticket: None if ticket.cancelled() else work(),
            lambda found: None if found is None else done(found),
            lambda error: failed(str(error)),
        )
        self._tickets.append(ticket)
        return ticket
