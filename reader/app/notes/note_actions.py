"""What can be done with notes, as actions for menu, toolbar and the page's own menu."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from reader.app.icons import Icons
from reader.app.theme import Theme


@dataclass(frozen=True, slots=True)
class NoteActions:
    """The actions, with nothing connected yet."""

    highlight: QAction
    note: QAction
    delete: QAction
    undo: QAction
    redo: QAction

    def for_edit_menu(self) -> list[QAction]:
        """What is done to a passage."""
        return [self.highlight, self.note, self.delete]

    def for_toolbar(self) -> list[QAction]:
        """What a selection asks for."""
        return [self.highlight, self.note]

    def for_page(self) -> list[QAction]:
        """What a passage under the mouse asks for."""
        return [self.highlight, self.note, self.delete]

    def draw(self, icons: Icons, theme: Theme) -> None:
        """Give those of the toolbar their icons in the theme's colours."""
        self.highlight.setIcon(icons.icon("highlight", theme.ink, theme.rule))
        self.note.setIcon(icons.icon("note", theme.ink, theme.rule))


def make_note_actions(parent: QObject) -> NoteActions:
    """All of them, disabled until there is something to do."""

    def action(text: str, keys: QKeySequence | QKeySequence.StandardKey | str | None, tip: str) -> QAction:
        made = QAction(text, parent)
        if keys is not None:
            made.setShortcut(QKeySequence(keys))
            tip = f"{tip} ({made.shortcut().toString()})"
        made.setToolTip(tip)
        made.setEnabled(False)
        return made

    key = QKeySequence.StandardKey
    return NoteActions(
        highlight=action("&Highlight", "H", "Highlight the selected words"),
        note=action("Write &Note", "N", "Write a note on the selected words"),
        delete=action("&Delete Note", key.Delete, "Delete this note or highlight"),
        undo=action("&Undo", None, "Take the last change of the notes back"),
        redo=action("&Redo", None, "Make the change again"),
    )
