"""Joins the corrections of the open article with all that shows and makes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from reader.analysis import Analysis, Entity, EntityType
from reader.analysis.corrections import (
    Correction,
    LeaveOut,
    Merge,
    Rename,
    Retype,
    Rule,
    Split,
    handle_of,
    missed_name,
    rules_for,
    touched,
)
from reader.app.language.wording import tr
from reader.documents import Document, Span
from reader.errors import StorageError
from reader.library.corrections import CorrectionBook, CorrectionStore


class CorrectionsDesk(QObject):
    """The corrected analysis of the open article, and every step that corrects it; `undo` and `redo` are actions.

    `corrections_changed` gives the Analysis to show from now on, also the first one of an article; `refreshed` says
    that anything here may differ. `storage_failed` and `noticed` give a sentence to show, and `storage_recovered`
    says that the former is settled.
    """

    corrections_changed = Signal(object)
    refreshed = Signal()
    storage_failed = Signal(str)
    storage_recovered = Signal()
    noticed = Signal(str)

    def __init__(self, store: CorrectionStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._book: CorrectionBook | None = None
        self._found: Analysis | None = None
        self._leave: Callable[[], None] | None = None
        self._failure = ""
        self.skipped: tuple[Correction, ...] = ()
        """The corrections that fit nothing in the article any more."""
        self.analysis: Analysis | None = None
        """What is shown: the analyser's, as rules and corrections have it."""
        self.undo = QAction(tr("&Undo Correction"), self)
        self.redo = QAction(tr("&Redo Correction"), self)
        self.undo.setIconText(tr("Undo"))
        self.redo.setIconText(tr("Redo"))
        self.undo.triggered.connect(lambda: self._walk(CorrectionBook.undo))
        self.redo.triggered.connect(lambda: self._walk(CorrectionBook.redo))
        self._enable()

    def set_article(self, document: Document | None, found: Analysis | None) -> None:
        """The article that is open now, with the analyser's analysis of it; None while there is none.

        The same document again, with another analysis, keeps what can be undone.
        """
        if document is None or found is None:
            self._close()
        elif self._book is None or self._book.document.digest != document.digest:
            self._close()
            self._book = CorrectionBook(document, self._store)
            self._leave = self._book.subscribe(self._refresh)
        self._found = found
        self._refresh()
        self._tell_oddities()

    # What there is

    @property
    def text(self) -> str:
        """The text of the article; "" without one."""
        return self._book.document.text if self._book else ""

    @property
    def corrections(self) -> tuple[Correction, ...]:
        """Those of the open article."""
        return self._book.corrections if self._book else ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Those for every article."""
        return self._book.rules if self._book else ()

    @property
    def writable(self) -> bool:
        """Whether there is an article that can be corrected."""
        return self._book is not None and self.analysis is not None and not self._book.read_only

    def rules_at_work(self) -> tuple[Rule, ...]:
        """The rules that change something in the open article."""
        return self._book.rules_at_work(self._found) if self._book and self._found else ()

    @property
    def undo_time(self) -> int | None:
        """When the step was made that `undo` would take back."""
        return self._book.undo_time if self._book else None

    @property
    def redo_time(self) -> int | None:
        """When the step was made that `redo` would make again."""
        return self._book.redo_time if self._book else None

    def touched(self) -> frozenset[str]:
        """The ids of entities that are not as they were found."""
        return touched(self.analysis, self.analysis.corrections) if self.analysis else frozenset()

    def rules_for(self, entity: Entity) -> tuple[Rule, ...]:
        """What would hold of `entity` in every article."""
        return rules_for(entity, self.corrections, self.text)

    # Steps

    def make(self, *corrections: Correction) -> None:
        """Make corrections, as one step."""
        if self._book and corrections and self.writable:
            self._book.make(*corrections)

    def merge(self, one: Entity, others: Sequence[Entity]) -> None:
        """Make all of them `one`."""
        handle = self._handle(one)
        self.make(*(Merge(handle, self._handle(other)) for other in others if other.id != one.id))

    def split(self, mentions: Sequence[Span]) -> None:
        """Give these mentions an entity of their own."""
        if mentions:
            self.make(Split(tuple(sorted(mentions))))

    def rename(self, entity: Entity, name: str) -> None:
        """Call it `name`."""
        if name.strip() and name != entity.name:
            self.make(Rename(self._handle(entity), " ".join(name.split())))

    def retype(self, entities: Sequence[Entity], kind: EntityType) -> None:
        """Let them be of this type."""
        self.make(*(Retype(self._handle(entity), kind) for entity in entities if entity.type is not kind))

    def leave_out(self, entities: Sequence[Entity]) -> None:
        """Let them be no names."""
        self.make(*(LeaveOut(self._handle(entity)) for entity in entities))

    def leave_out_mention(self, span: Span) -> None:
        """Let this one mention be none."""
        self.make(LeaveOut(span, whole=False))

    def add_name(self, span: Span, kind: EntityType, *, everywhere: bool = True) -> None:
        """Mark the words at `span` as a name, and the same words elsewhere; nothing where there are no words."""
        if self.analysis and span.of(self.text).strip():
            self.make(missed_name(self.analysis, self.text, span, kind, everywhere=everywhere))

    def forget(self, place: int) -> None:
        """Drop one of `corrections`."""
        if self._book and self.writable:
            self._book.forget(place)

    def set_always(self, rules: Sequence[Rule], wanted: bool) -> None:
        """Let these rules hold for every article, or no longer."""
        if self._book and self.writable:
            self._book.set_always(rules, wanted)

    def export_file(self, path: Path) -> None:
        """Write all corrections of all articles to a file."""
        self._try(lambda book: book.export_file(path))

    def import_file(self, path: Path) -> None:
        """Take the corrections of a file in."""

        def take(book: CorrectionBook) -> None:
            unreadable = book.import_file(path)
            if unreadable:
                self.noticed.emit(
                    tr(
                        "1 entry of {file} could not be read; the rest was taken in.|"
                        "{n} entries of {file} could not be read; the rest was taken in.",
                        n=unreadable,
                        file=path.name,
                    )
                )

        self._try(take)

    # Inside

    def _handle(self, entity: Entity) -> Span:
        return handle_of(entity, self.text)

    def _close(self) -> None:
        if self._leave:
            self._leave()
        self._book = self._leave = None

    def _walk(self, step: Callable[[CorrectionBook], None]) -> None:
        if self._book and self.writable:
            step(self._book)

    def _try(self, work: Callable[[CorrectionBook], None]) -> None:
        try:
            if self._book:
                work(self._book)
        except StorageError as error:
            self.noticed.emit(str(error))

    def _refresh(self) -> None:
        outcome = self._book.applied(self._found) if self._book and self._found else None
        self.analysis = outcome.analysis if outcome else None
        self.skipped = outcome.skipped if outcome else ()
        self._enable()
        self.refreshed.emit()
        if self.analysis:
            self.corrections_changed.emit(self.analysis)
        self._tell_failure()

    def _enable(self) -> None:
        self.undo.setEnabled(self.writable and self._book is not None and self._book.can_undo)
        self.redo.setEnabled(self.writable and self._book is not None and self._book.can_redo)

    def _tell_failure(self) -> None:
        failure = str(self._book.failure) if self._book and self._book.failure else ""
        if failure != self._failure:
            self._failure = failure
            self.storage_failed.emit(failure) if failure else self.storage_recovered.emit()

    def _tell_oddities(self) -> None:
        if self._book and self._book.notice:
            self.noticed.emit(self._book.notice)
        elif self.skipped:
            self.noticed.emit(
                tr(
                    "1 correction fits nothing in this article any more. View > Names lists them.|"
                    "{n} corrections fit nothing in this article any more. View > Names lists them.",
                    n=len(self.skipped),
                )
            )
