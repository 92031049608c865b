"""Names that stay in tabs of their own while the reader goes on to others."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QIcon

from reader.analysis import Analysis, Position
from reader.app.guide import Guide
from reader.app.look.theme import Theme
from reader.app.panel.entity_panel import EntityPanel
from reader.app.panel.words import one_line
from reader.app.side import Side
from reader.app.work import Reading
from reader.background import Background

_LONGEST = 18


class PinnedPanels(QObject):
    """Makes a tab of what the panel shows, on its word; the tab follows corrections and goes with its article."""

    def __init__(
        self,
        panel: EntityPanel,
        side: Side,
        guide: Guide,
        reading: Reading,
        ask: Callable[[Position, QPoint], None],
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._side = side
        self._guide = guide
        self._reading = reading
        self._ask = ask
        self._theme = theme
        self._icons: Mapping[str, QIcon] = {}
        self._kept: dict[str, EntityPanel] = {}
        panel.pinned.connect(self.pin)
        panel.background.page_shown.connect(self._take_page)
        reading.opened.connect(lambda: self._drop_all())
        reading.analysed.connect(self._follow)

    def panels(self) -> list[EntityPanel]:
        """Those that are kept, the first that was first."""
        return list(self._kept.values())

    def pin(self) -> None:
        """Keep what the panel shows; where it is kept already, show that."""
        entity, analysis = self._panel.entity, self._reading.analysis
        if entity is None or analysis is None:
            return
        if entity.id not in self._kept:
            panel = self._kept[entity.id] = self._made(entity.id)
            self._show(panel, entity.id, analysis)
            panel.show_page(self._panel.page())
            self._side.addTab(panel, one_line(entity.name, _LONGEST).replace("&", "&&"))
        self._side.show_tab(self._kept[entity.id])

    def set_look(self, theme: Theme, icons: Mapping[str, QIcon]) -> None:
        """The colours of this theme, and the panel's icons."""
        self._theme, self._icons = theme, icons
        for panel in self._kept.values():
            panel.set_look(theme, icons)

    def _made(self, entity: str) -> EntityPanel:
        panel = EntityPanel(self._theme)
        panel.set_look(self._theme, self._icons)
        panel.passage_requested.connect(self._guide.go_to_passage)
        panel.mention_requested.connect(self._guide.go_to_mention)
        panel.position_asked.connect(self._ask)
        panel.closed.connect(lambda: self._drop(entity))
        return panel

    def _show(self, panel: EntityPanel, entity_id: str, analysis: Analysis) -> None:
        document = self._reading.document
        entity = next((each for each in analysis.entities if each.id == entity_id), None)
        if document is None or entity is None or not entity.mentions:
            self._drop(entity_id)
            return
        panel.show_entity(entity, analysis.positions_of(entity_id), document.text, entity.mentions[0].start)
        panel.pin_button.hide()

    def _take_page(self, page: Background | None) -> None:
        """What is found out of a name that is kept is shown there, too."""
        entity = self._panel.entity
        if page and entity and entity.id in self._kept:
            self._kept[entity.id].show_page(page)

    def _follow(self, analysis: Analysis) -> None:
        for entity_id, panel in list(self._kept.items()):
            page = panel.page()
            self._show(panel, entity_id, analysis)
            panel.show_page(page)

    def _drop(self, entity_id: str) -> None:
        panel = self._kept.pop(entity_id)
        if self._side.currentWidget() is panel:
            self._side.setCurrentWidget(self._panel)
        self._side.removeTab(self._side.indexOf(panel))
        panel.deleteLater()

    def _drop_all(self) -> None:
        for entity_id in list(self._kept):
            self._drop(entity_id)
