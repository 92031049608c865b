"""What there is of the page that is shown beyond its beginning, fetched while the reader reads that."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from reader.app.panel.background_section import BackgroundSection
from reader.app.panel.page_view import PageView
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
        self._tickets: list[Ticket] = []
        self._translation: Ticket | None = None
        section.page_shown.connect(self._follow)

    def drop(self) -> None:
        """Let nothing come any more."""
        for ticket in self._tickets:
            ticket.cancel()
        self._tickets.clear()

    def _follow(self, view: PageView | None) -> None:
        self.drop()
        if view is None:
            return
        view.more_wanted.connect(partial(self._read_on, view))
        view.language_wanted.connect(partial(self._translate, view))
        self._start(lambda: self._reading.picture(view.background), view.show_picture)
        self._start(lambda: self._reading.languages(view.background), view.show_languages)

    def _read_on(self, view: PageView, background: Background) -> None:
        self._start(
            lambda: self._reading.text(background),
            lambda paragraphs: view.show_text(background, paragraphs),
            lambda sentence: view.show_text_failure(background, sentence),
        )

    def _translate(self, view: PageView, language: Language | None) -> None:
        """Fetch the page in a language; whoever goes through the list with the keyboard wants the last alone."""
        if self._translation:
            self._translation.cancel()
            self._translation = None
        if language:
            self._translation = self._start(
                lambda: self._reading.in_language(language), view.show_in_language, view.show_language_failure
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
