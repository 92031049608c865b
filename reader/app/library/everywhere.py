"""The way from the panel's name to everything that the library knows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.app.guide import Guide
from reader.app.language.wording import tr
from reader.app.library.desk import LibraryDesk
from reader.app.panel.entity_panel import EntityPanel
from reader.app.work import Latest, Reading

if TYPE_CHECKING:
    from reader.library.articles import LibraryFile, Subject


class Everywhere(QObject):
    """Tells in the panel how much all articles say of its name, and leads there."""

    def __init__(self, desk: LibraryDesk, panel: EntityPanel, guide: Guide, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._panel = panel
        self._reading = reading
        self._subject: Subject | None = None
        self._latest = Latest()
        guide.shown.connect(self._look)
        desk.shelf.changed.connect(self._look)
        panel.everywhere.clicked.connect(self._go)

    def _look(self) -> None:
        """Look for the name that the panel shows, if it shows one."""
        self._latest.drop()
        document, entity = self._reading.document, self._panel.entity
        if document is None or entity is None:
            return
        digest, key = document.digest, entity.id
        self._latest.take(
            self._desk.shelf.ask(lambda file: _found(file, digest, key), lambda found: self._tell(*found))
        )

    def _tell(self, subject: Subject | None, positions: int) -> None:
        self._subject = subject
        if subject is None:
            self._panel.show_everywhere("")
            return
        counts = [tr("1 article|{n} articles", n=subject.articles)]
        if positions:
            where = tr("in 1 article|in {n} articles", n=subject.articles)
            said = tr("1 position|{n} positions", n=positions)
            counts = [tr("{positions} {in_articles}", positions=said, in_articles=where)]
        self._panel.show_everywhere(tr("In all articles: {counts}", counts=counts[0]))

    def _go(self) -> None:
        if self._subject:
            self._desk.show_subject(self._subject.id)


def _found(file: LibraryFile, digest: str, key: str) -> tuple[Subject | None, int]:
    from reader.library.articles import Subjects

    subjects = Subjects(file)
    subject = subjects.of_entity(digest, key)
    return subject, subjects.position_count(subject.id) if subject else 0
