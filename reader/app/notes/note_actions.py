"""What can be done with notes, as actions for menu, toolbar and the page's own menu."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.app.language.wording import marked, tr
from reader.app.look.icons import Icons
from reader.app.look.theme import Theme
from reader.app.notes.swatches import disc
from reader.notes import Colour

_COLOURS = {
    Colour.YELLOW: marked("&Yellow"),
    Colour.ORANGE: marked("&Orange"),
    Colour.GREEN: marked("&Green"),
    Colour.BLUE: marked("&Blue"),
    Colour.PURPLE: marked("&Purple"),
}


@dataclass(frozen=True, slots=True)
class NoteActions:
    """The actions, with nothing connected yet; `menu` holds those of the colours."""

    highlight: QAction
    colours: dict[Colour, QAction]
    menu: QMenu
    note: QAction
    bookmark: QAction
    delete: QAction

    def for_edit_menu(self) -> list[QAction]:
        """What is done to a passage."""
        return [self.highlight, self.menu.menuAction(), self.note, self.bookmark, self.delete]

    def for_toolbar(self) -> list[QAction]:
        """What a selection asks for."""
        return [self.highlight, self.note]

    def for_page(self) -> list[QAction]:
        """What a passage under the mouse asks for."""
        return self.for_edit_menu()

    def draw(self, icons: Icons, theme: Theme) -> None:
        """Give those of the toolbar their icons, and the colours their discs, in the theme's colours."""
        self.highlight.setIcon(icons.icon("highlight", theme.ink, theme.rule))
        self.note.setIcon(icons.icon("note", theme.ink, theme.rule))
        for colour, action in self.colours.items():
            action.setIcon(disc(colour, theme))


def make_note_actions(parent: QWidget) -> NoteActions:
    """All of them, disabled until there is something to do."""

    def action(text: str, keys: QKeySequence | QKeySequence.StandardKey | str, tip: str) -> QAction:
        made = QAction(text, parent)
        made.setShortcut(QKeySequence(keys))
        made.setToolTip(f"{tip} ({made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
        made.setEnabled(False)
        return made

    menu = QMenu(tr("Highlight &In"), parent)
    colours = {
        colour: action(tr(_COLOURS[colour]), str(number), tr("Highlight in {colour}", colour=tr(colour.value)))
        for number, colour in enumerate(Colour, start=1)
    }
    menu.addActions(list(colours.values()))
    return NoteActions(
        highlight=action(tr("&Highlight"), "H", tr("Highlight the selected words")),
        colours=colours,
        menu=menu,
        note=action(tr("Write &Note"), "N", tr("Write a note on the selected words")),
        bookmark=action(tr("&Bookmark"), "B", tr("Put a bookmark at the selected words")),
        delete=action(tr("&Delete Note"), QKeySequence.StandardKey.Delete, tr("Delete this note or highlight")),
    )
