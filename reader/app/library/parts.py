"""The library's parts in one window; those that show it are made when it is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.app.articles.recents import Recents
from reader.app.commands.actions import Actions
from reader.app.commands.file_dialogs import FileDialogs
from reader.app.commands.undoing import UndoSource
from reader.app.guide import Guide
from reader.app.language.wording import tr
from reader.app.library.desk import LibraryDesk
from reader.app.library.keeping import Keeping
from reader.app.library.shelf import Shelf
from reader.app.library.steps import LibrarySteps, by_hand, removing
from reader.app.page import Page
from reader.app.services import Knowledge
from reader.app.settings.preferences import Preferences
from reader.app.side import Side
from reader.app.telling import Telling
from reader.app.work import Lanes, Reading
from reader.library.lookup import known_titles

if TYPE_CHECKING:
    from reader.app.library.view import LibraryView


class LibraryParts(QObject):
    """`desk` shows the library and opens what it keeps, `keeping` puts into it what is opened."""

    def __init__(
        self,
        knowledge: Knowledge,
        lanes: Lanes,
        reading: Reading,
        recents: Recents,
        preferences: Preferences,
        dialogs: FileDialogs,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._library = knowledge.library
        self._imports = lanes.imports
        self._notes = knowledge.notes
        self._reading = reading
        self._preferences = preferences
        self._dialogs = dialogs
        self._pages = partial(known_titles, knowledge.backgrounds.remembered)
        self._parent = parent
        self.shelf = Shelf(knowledge.library, lanes.library, self)
        self.removals = LibrarySteps(self.shelf, removing, tr("Removal From the Library"), self)
        self.joins = LibrarySteps(self.shelf, by_hand, tr("Joining in the Library"), self)
        self.keeping = Keeping(self.shelf, reading, recents, preferences, self._pages, self)

    def close(self) -> None:
        """Keep what was read; nothing comes any more."""
        self.keeping.keep()
        self.shelf.close()

    def undo_sources(self) -> list[UndoSource]:
        """What can be taken back here."""
        return [self.removals, self.joins]

    def join(self, page: Page, side: Side, guide: Guide, actions: Actions, stack: QStackedWidget) -> LibraryDesk:
        """The desk, for these parts of the window."""
        return LibraryDesk(self.shelf, self._reading, page, side, guide, actions, stack, self._make_view, self._parent)

    def tell(self, telling: Telling, desk: LibraryDesk) -> None:
        """Let every sentence of the library be shown."""
        telling.pass_on(self.shelf.failed, self.shelf.noticed, desk.noticed)

    def _make_view(self, desk: LibraryDesk) -> LibraryView:
        from reader.app.library.adding import Adding  # not before somebody asks for the library
        from reader.app.library.making import made

        adding = Adding(self._library, self._imports, self._preferences, self._pages, self)
        return made(desk, adding, self.removals, self.joins, self._notes, self._dialogs)
