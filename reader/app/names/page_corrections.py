"""What a reader can put right in the article itself: at a mark, and in selected words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.analysis import Entity, EntityType
from reader.app.language.wording import tr
from reader.app.names.desk import CorrectionsDesk
from reader.app.names.name_actions import type_menu
from reader.app.panel.words import one_line
from reader.documents import Span

_LONGEST = 60


class PageCorrections(QObject):
    """Actions for the page's context menu, about the mark at `set_offset` and the selection.

    `selection` tells which words are selected (code points), if any. Those that make no sense are not visible.
    `table_requested` gives the Entity to show in the table of names.
    """

    table_requested = Signal(object)

    def __init__(self, desk: CorrectionsDesk, selection: Callable[[], Span | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._selection = selection
        self._offset: int | None = None
        self.add = type_menu(parent, self._add, tr("Add as a &Name"))
        self.types = type_menu(parent, self._retype, tr("&Type of This Name"))
        self.same = QMenu(tr("The &Same As"), parent)
        self.split = QAction(tr("&Another Here"), self)
        self.leave_out_here = QAction(tr("No Name &Here"), self)
        self.leave_out = QAction(tr("No Name &Anywhere"), self)
        self.show_in_table = QAction(tr("Show in the &Table of Names"), self)
        self.same.aboutToShow.connect(self._list_names)
        self.split.triggered.connect(lambda: desk.split([span] if (span := self._mention()) else []))
        self.leave_out_here.triggered.connect(self._leave_out_here)
        self.leave_out.triggered.connect(lambda: desk.leave_out([entity] if (entity := self._entity()) else []))
        self.show_in_table.triggered.connect(lambda: self.table_requested.emit(self._entity()))
        self.set_offset(None)

    def actions(self) -> list[QAction]:
        """All of them, in the order of a menu."""
        menus = [menu.menuAction() for menu in (self.add, self.types, self.same)]
        return [*menus, self.split, self.leave_out_here, self.leave_out, self.show_in_table]

    def set_offset(self, offset: int | None) -> None:
        """The code point that was asked about; to be told before the menu opens."""
        self._offset = offset
        entity, span, writable = self._entity(), self._selection(), self._desk.writable
        self.add.menuAction().setVisible(writable and span is not None and self._is_no_name(span))
        on_mark = writable and entity is not None
        for menu in (self.types, self.same):
            menu.menuAction().setVisible(on_mark)
        self.split.setVisible(on_mark and entity is not None and len(entity.mentions) > 1)
        self.leave_out_here.setVisible(self.split.isVisible())
        self.leave_out.setVisible(on_mark)
        self.show_in_table.setVisible(entity is not None)
        words = one_line(entity.name, _LONGEST).replace("&", "&&") if entity else ""
        self.split.setText(tr("Not “{words}” Here", words=words))
        self.leave_out.setText(tr("“{words}” Is &No Name", words=words))

    def _entity(self) -> Entity | None:
        analysis = self._desk.analysis
        return analysis.entity_at(self._offset) if analysis and self._offset is not None else None

    def _mention(self) -> Span | None:
        entity = self._entity()
        mentions = entity.mentions if entity else ()
        return next((span for span in mentions if self._offset in range(*span)), None)

    def _is_no_name(self, span: Span) -> bool:
        """Whether the selection has words, and is not just a mark."""
        words = span.of(self._desk.text)
        entities = self._desk.analysis.entities if self._desk.analysis else ()
        trimmed = Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))
        return bool(words.strip()) and not any(trimmed in entity.mentions for entity in entities)

    def _add(self, kind: EntityType) -> None:
        span = self._selection()
        if span:
            self._desk.add_name(span, kind)

    def _retype(self, kind: EntityType) -> None:
        entity = self._entity()
        if entity:
            self._desk.retype([entity], kind)

    def _leave_out_here(self) -> None:
        span = self._mention()
        if span:
            self._desk.leave_out_mention(span)

    def _list_names(self) -> None:
        """The other names, those of the same type first."""
        self.same.clear()
        entity = self._entity()
        others = [each for each in (self._desk.analysis.entities if self._desk.analysis else ()) if each != entity]
        if entity:
            for other in sorted(others, key=lambda each: (each.type is not entity.type, each.name.casefold())):
                action = self.same.addAction(one_line(other.name, _LONGEST).replace("&", "&&"))
                action.triggered.connect(lambda _=False, other=other: self._desk.merge(other, [entity]))
