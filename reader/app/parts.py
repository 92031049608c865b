"""Everything around the text: the panel, positions, notes, names, and what joins them.

Nothing of it is imported before the text is on the screen.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from reader.analysis import Entity
from reader.app.articles.doors import Doors
from reader.app.articles.tabs import Tabs
from reader.app.articles.travel import Travel
from reader.app.commands.file_dialogs import FileDialogs
from reader.app.commands.menu_entries import entries
from reader.app.commands.pickers import Pickers
from reader.app.commands.undoing import Undoing
from reader.app.find import FindBar
from reader.app.guide import Guide
from reader.app.hover import Hover
from reader.app.language.wording import tr
from reader.app.library.everywhere import Everywhere
from reader.app.library.parts import LibraryParts
from reader.app.library.related import RelatedPanel
from reader.app.look.colours import Colours
from reader.app.look.theme import Theme
from reader.app.names import KnownPages
from reader.app.names.workbench import Workbench
from reader.app.notes import Leaving, LongWork, NotesController, NoteSearch, NotesExchange, NoteSheets, Saving
from reader.app.offline.preparing import Preparing
from reader.app.offline.preparing_folder import PreparingFolder
from reader.app.page.density import Density
from reader.app.panel.choices_desk import ChoicesDesk
from reader.app.panel.entity_panel import EntityPanel
from reader.app.panel.further import Further
from reader.app.panel.pinned import PinnedPanels
from reader.app.panel.source_lines import open_page
from reader.app.positions import PositionsView
from reader.app.services import Services
from reader.app.views import Views
from reader.app.work import Lanes
from reader.app.work.lookups import Lookups
from reader.background import Answer
from reader.documents import Document
from reader.library.lookup import query_for
from reader.notes import EntityName, Found
from reader.report.named import name_of

if TYPE_CHECKING:
    from reader.app.window import Window


class Parts(QObject):
    """Made once for each window; each connects itself to what it follows, so that a new one is made in one line."""

    def __init__(self, window: Window, services: Services, lanes: Lanes) -> None:
        super().__init__(window)
        self._window = window
        self._services = services
        knowledge = services.knowledge()
        self._knowledge = knowledge
        page, reading, do, theme = window.page, window.reading, window.actions_, window.theme
        dialogs = FileDialogs(window)
        self.lookups = Lookups(knowledge.backgrounds, lanes.lookups, self)
        self.density = Density(page, reading, window.preferences, window)
        self.colours = Colours(window.appearance, window.preferences, window)
        self.panel = EntityPanel(theme)
        self.positions = PositionsView(reading, theme)
        self.sheets = NoteSheets(knowledge.entity_notes, self)
        self.exporting = LongWork(lanes.exchange, window.status, self)
        exchange = NotesExchange(
            dialogs, self.sheets, lambda: reading.analysis, self._remembered, self.exporting, window
        )
        self.searching = NoteSearch(knowledge.notes.index, lanes.notes, self)
        saving = Saving(self.sheets, (lanes.notebooks, lanes.saving), self)
        self.notes = NotesController(page, theme, self.sheets, self.searching, saving, exchange, window)
        self.leaving = Leaving(self.notes, window.messages, window.close, self)
        pages = KnownPages(knowledge.backgrounds, lanes.files, self)
        self.workbench = Workbench(knowledge.corrections, pages, page, self.panel, reading, theme, dialogs, window)
        self.choices = ChoicesDesk(knowledge.backgrounds.choices, self.lookups, self)
        self.kept = LibraryParts(knowledge, lanes, reading, window.recents, window.preferences, dialogs, window)
        steps = self.kept.undo_sources()
        self.undoing = Undoing([*self.notes.steps, self.workbench.desk, self.choices, *steps], self)
        self.guide = Guide(page, self.panel, reading, self.lookups, do, self)
        self.further = Further(knowledge.backgrounds.further, lanes.further, self.panel.background, self)
        self.hover = Hover(page, reading, self.guide, knowledge.backgrounds, window.preferences, theme, services.pace)
        self.finder = FindBar(page, do)
        self._lay_out()
        self.pickers = Pickers(window.stack, page, self.guide, reading, window.menuBar(), do)
        self.views = Views(page, window.side, self.workbench, do, window)
        self.tabs = Tabs(page, reading, window.recents, window.open)
        self.doors = Doors(reading, do, dialogs, window.open, window.messages, window)
        self.library = self.kept.join(page, window.side, self.guide, do, window.stack)
        self.related = RelatedPanel(self.library, reading, theme)
        window.side.addTab(self.related, tr("Related"))
        self.travel = Travel(self.guide, reading, self._place_of, window.open, lanes.library, self)
        self.everywhere = Everywhere(self.library, self.panel, self.guide, reading, self)
        self.preparing = Preparing(knowledge.backgrounds, lanes.ahead, reading, window.status, do, self)
        self.preparing_folder = PreparingFolder(
            knowledge.backgrounds, services, lanes, window.status, do, dialogs, self
        )
        window.add_above_article(self.tabs)
        self.pinned = PinnedPanels(
            self.panel, window.side, self.guide, reading, self.workbench.cards.popup, theme, self
        )
        self._fill_menus()
        self._connect()
        self.guide.begin()
        self.lookups.tell_notice()

    def _lay_out(self) -> None:
        window = self._window
        window.side.addTab(self.panel, tr("Name"))
        window.side.addTab(self.positions, tr("Positions"))
        window.side.addTab(self.notes.panel, tr("Notes"))
        self.panel.insert_part(self.notes.on_entity)
        window.add_below_article(self.finder)
        window.add_below_all(self.workbench.view)

    def _fill_menus(self) -> None:
        notes, bench, menus = self.notes.actions, self.workbench, self._window.menus
        menus.add_to_edit([self.undoing.undo, self.undoing.redo], notes.for_edit_menu())
        menus.add_to_file(self.notes.exchange.actions(), [bench.export, bench.take_in])
        menus.add_to_toolbar(notes.for_toolbar())
        menus.add_to_view(self.colours.menu.menuAction(), self.density.menu.menuAction(), self.hover.wanted)
        menus.add_to_go(self.tabs.actions_for_menu())
        self._window.page.context_actions = [*notes.for_page(), *bench.marks.actions()]

    def _connect(self) -> None:
        window, do, telling = self._window, self._window.actions_, self._window.telling
        do.network_log.triggered.connect(self._show_network_log)
        do.settings.triggered.connect(self._show_settings)
        do.shortcuts.triggered.connect(self._show_shortcuts)
        do.about.triggered.connect(self._show_about)
        window.reading.opened.connect(self._begin)
        window.reading.opened.connect(self.library.arrive)
        self.tabs.tabBarClicked.connect(self._go_to_tab)
        window.gone.connect(self.library.open_gone)
        self.guide.shown.connect(lambda: window.side.show_tab(self.panel))
        self.panel.closed.connect(lambda: self.views.show_side(False))
        self.positions.passage_requested.connect(self.guide.go_to_passage)
        self.positions.speaker_requested.connect(self.guide.show_id)
        self.workbench.view.entity_activated.connect(self.guide.open_at)
        self.lookups.answered.connect(self.workbench.look_for_pages)
        self.lookups.answered.connect(self.kept.keeping.keep_again)
        self.notes.panel_requested.connect(lambda: window.side.show_tab(self.notes.panel))
        self.notes.panel.passage_requested.connect(lambda span: self.guide.go_to_passage((span,)))
        self.notes.panel.elsewhere_requested.connect(self._go_to_note)
        self.notes.panel.entity_requested.connect(self._go_to_entity)
        for linked in (self.notes.panel, self.notes.on_entity):
            linked.followed.connect(self._follow)
        self.undoing.begun.connect(self.notes.keep_typed)
        window.reading.analysed.connect(lambda analysis: self.notes.set_entities(analysis.entities))
        self.guide.shown.connect(self._show_notes_on_entity)
        telling.pass_on(self.notes.noticed, self.notes.exchange.noticed, self.travel.noticed)
        telling.pass_on(self.workbench.desk.noticed, self.lookups.noticed)
        telling.pass_on(self.choices.failed, self.preparing.told, self.preparing_folder.told)
        self.kept.tell(telling, self.library)
        for kept in (self.notes, self.workbench.desk):
            telling.pass_on_storage(kept.storage_failed, kept.storage_recovered)

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        icons = self._window.icons
        drawn = {name: icons.icon(name, theme.ink, theme.rule) for name in ("previous", "next", "close", "more", "pin")}
        self.panel.set_look(theme, drawn)
        self.pinned.set_look(theme, drawn)
        self.notes.set_look(theme, icons)
        self.finder.set_icons(drawn["previous"], drawn["next"], drawn["close"])
        self.hover.set_look(theme)
        self.positions.set_look(theme)
        self.workbench.view.set_look(theme, drawn["close"])
        self.library.set_look(theme, drawn["close"])
        self.related.set_look(theme)
        self.tabs.set_icon(drawn["close"])

    def close(self) -> None:
        """Keep what was read, and let nothing come any more."""
        self.library.close()
        self.kept.close()
        self.workbench.close()
        self.preparing.drop()
        self.preparing_folder.drop()
        self.lookups.drop()
        self.further.drop()
        self.exporting.drop()
        self.searching.end()
        self.sheets.close()
        self.travel.drop()

    def _begin(self, document: Document) -> None:
        self.guide.begin()
        notebook = self.sheets.left_unsaved(document.digest) or self._knowledge.open_notebook(document)
        self.notes.set_notebook(notebook)
        self.notes.once_read(lambda: self.travel.arrive(document))

    def _go_to_tab(self, index: int) -> None:
        """The tab of the article that is behind the library leads to it; other tabs show theirs anyway."""
        if index == self.tabs.currentIndex():
            self.library.show_library(False)

    def _remembered(self, document: Document, entity: Entity) -> Answer | None:
        """What is known of a name without a network; in any thread."""
        return self._knowledge.backgrounds.remembered(query_for(document, entity))

    def _place_of(self, digest: str) -> Path | Document | None:
        """The file of a text, or the text where only that is kept; asked in the library's lane."""
        path = self._knowledge.notes.index.path_of(digest)
        recent = (article.path for article in self._services.recent.all() if article.digest == digest)
        paths = [Path(each) for each in (path, *recent) if each]
        there = next((each for each in paths if each.exists()), None)
        return there or self.library.kept(digest) or next(iter(paths), None)

    def _show_notes_on_entity(self) -> None:
        """Before the article is read to its end, it is not known by what names the entity goes."""
        self.notes.show_entity(self.panel.entity if self._window.reading.analysis else None)

    def _go_to_note(self, note: Found) -> None:
        self.travel.go(note.digest, lambda _: self.notes.show_note(note.id))

    def _go_to_entity(self, name: EntityName) -> None:
        analysis = self._window.reading.analysis
        for entity in analysis.entities if analysis else ():
            if name.means(name_of(entity), entity.other_names):
                self.guide.go_to(entity)
                return
        self._window.messages.tell(tr("{name} is not named in this article.", name=name.name))

    def _follow(self, address: str) -> None:
        """Go where a link in a note leads: to a name, to a passage, or into the browser."""
        if name := _entity_of(address):
            self._go_to_entity(name)
        elif address.startswith("reader:"):
            self.travel.follow(address)
        else:
            open_page(QUrl(address, QUrl.ParsingMode.StrictMode))

    # Dialogs are imported when they are first asked for.

    def _show_about(self) -> None:
        from reader.app.about.about_dialog import show_about

        show_about(self._window, self._services.about())

    def _show_shortcuts(self) -> None:
        from reader.app.commands.shortcuts_dialog import ShortcutsDialog

        ShortcutsDialog(entries(self._window.menuBar().actions()), self._window).open()

    def _show_network_log(self) -> None:
        from reader.app.about.network_log import NetworkLogDialog

        NetworkLogDialog(self._knowledge.backgrounds.network_log, self._window).open()

    def _show_settings(self) -> None:
        from reader.app.settings.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self._window.preferences, self._window)
        dialog.model_changed.connect(self._window.reading.analyse)
        dialog.open()


def _entity_of(address: str) -> EntityName | None:
    """Whom or what the address of an entity names; None for any other address."""
    try:
        return EntityName.of_iri(address)
    except ValueError:
        return None
