"""What can be done with names, as actions for the table's bar and menu."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.analysis import EntityType
from reader.app.language.wording import tr
from reader.app.panel.words import TYPE_NAMES


@dataclass(frozen=True, slots=True)
class NameActions:
    """The actions, with nothing connected yet; `types` is a menu with an action for each type."""

    go: QAction
    merge: QAction
    split: QAction
    rename: QAction
    types: QMenu
    leave_out: QAction
    always: QAction

    def for_bar(self) -> list[QAction]:
        """Those that a button each is given to."""
        return [self.merge, self.split, self.rename, self.types.menuAction(), self.leave_out, self.always]

    def for_menu(self) -> list[QAction]:
        """All of them."""
        return [self.go, *self.for_bar()]


def make_name_actions(parent: QWidget, retype: Callable[[EntityType], None]) -> NameActions:
    """All of them, disabled until there is something to do; their keys are told, and work in the table only."""

    def action(text: str, tip: str, keys: str = "") -> QAction:
        made = QAction(text, parent)
        if keys:
            made.setShortcut(QKeySequence(keys))
            made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            tip = f"{tip} ({keys})"
        made.setToolTip(tip)
        made.setEnabled(False)
        return made

    actions = NameActions(
        go=action(tr("&Go to First Mention"), tr("Show it in the article")),
        merge=action(tr("&Merge"), tr("Make the selected names one; a name can also be dragged onto another")),
        split=action(tr("&Split Off"), tr("Give the selected mentions, in the list below, a name of their own")),
        rename=action(tr("&Rename"), tr("Call it something else"), "F2"),
        types=type_menu(parent, retype),
        leave_out=action(tr("&Leave Out"), tr("This is no name"), "Del"),
        always=action(tr("&Always"), tr("Let this hold for other articles too")),
    )
    actions.always.setCheckable(True)
    return actions


def type_menu(parent: QWidget, chosen: Callable[[EntityType], None], title: str = "") -> QMenu:
    """A menu with all types of names, the one that is chosen being given to `chosen`."""
    menu = QMenu(title or tr("&Type"), parent)
    for kind, words in TYPE_NAMES.items():
        menu.addAction(tr(words)).triggered.connect(lambda _=False, kind=kind: chosen(kind))
    return menu
