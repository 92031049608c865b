"""The notes that can be written in a window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from reader.notes import Annotation, Colour, EntityName, EntityNote, EntityNotebook, Notebook


class NoteSheets(QObject):
    """The notes on the open article, and those on entities.

    `changed` comes after each change of either, `went_on` too, and then whenever something was read or written.
    A note is changed in whichever of the two has it; one that is gone meanwhile is left alone.
    """

    changed = Signal()
    went_on = Signal()

    def __init__(self, entities: EntityNotebook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entities = entities
        self.notebook: Notebook | None = None
        self._left: list[Notebook] = []
        self._told: list[object] = []
        self._followed: dict[Notebook | EntityNotebook, Callable[[], None]] = {}
        self._follow(entities)

    def set_notebook(self, notebook: Notebook | None) -> None:
        """The notes of the article that is open now; those of the one before stay until they are saved."""
        if self.notebook and self.notebook is not notebook:
            self._left.append(self.notebook)
        self.notebook = notebook
        if notebook:
            self._follow(notebook)
        self._told = []
        self._tell()

    def left_unsaved(self, digest: str) -> Notebook | None:
        """The notes on the text with this digest, if they were open before and are not saved yet."""
        unsaved = [sheet for sheet in self.unsaved() if isinstance(sheet, Notebook)]
        found = next((notebook for notebook in unsaved if notebook.document.digest == digest), None)
        self._left = [notebook for notebook in self._left if notebook is not found]
        return found

    def unsaved(self) -> list[Notebook | EntityNotebook]:
        """All that is in memory alone, and may be saved."""
        return [sheet for sheet in (*self._left, *self.all()) if sheet.is_unsaved]

    def close(self) -> None:
        """Follow no changes any more."""
        for leave in self._followed.values():
            leave()
        self._followed.clear()
        self.notebook = None

    def _follow(self, sheet: Notebook | EntityNotebook) -> None:
        if sheet not in self._followed:
            self._followed[sheet] = sheet.subscribe(self._tell)

    def _tell(self) -> None:
        self._let_go()
        state = [(sheet, sheet.revision, sheet.read_only) for sheet in self.all()]
        if state != self._told:
            self._told = [*state]
            self.changed.emit()
        self.went_on.emit()

    def _let_go(self) -> None:
        """Follow those no more that were left, once they are saved."""
        for notebook in [each for each in self._left if each.is_settled]:
            self._left.remove(notebook)
            if notebook is not self.notebook:
                self._followed.pop(notebook)()

    def all(self) -> list[Notebook | EntityNotebook]:
        """Both, or that on entities where no article is open."""
        return [self.notebook, self.entities] if self.notebook else [self.entities]

    def sheet_of(self, note_id: str) -> Notebook | EntityNotebook | None:
        """The one that has this note."""
        return next((sheet for sheet in self.all() if sheet.get(note_id)), None)

    def get(self, note_id: str) -> Annotation | EntityNote | None:
        """The note with this id."""
        sheet = self.sheet_of(note_id)
        return sheet.get(note_id) if sheet else None

    def is_read_only(self, note_id: str) -> bool:
        """Whether the note cannot be changed here."""
        sheet = self.sheet_of(note_id)
        return sheet is None or sheet.read_only

    def edit(
        self, note_id: str, body: str | None = None, colour: Colour | None = None, tags: Sequence[str] | None = None
    ) -> None:
        """Change what is given."""
        sheet = self.sheet_of(note_id)
        if sheet:
            sheet.edit(note_id, body=body, colour=colour, tags=tags)

    def link(self, note_id: str, entity: EntityName | None) -> None:
        """Link the note's passage to an entity, or to none any more."""
        if self.notebook and self.notebook.get(note_id):
            self.notebook.link(note_id, entity)

    def delete(self, note_id: str) -> None:
        """Delete the note."""
        sheet = self.sheet_of(note_id)
        if sheet:
            sheet.delete(note_id)
