"""The table of the article's names, with all that can be put right in them."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QIcon, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSplitter,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.analysis import Entity, EntityType
from reader.app.language.wording import marked, number, tr
from reader.app.look.theme import Theme
from reader.app.names.desk import CorrectionsDesk
from reader.app.names.name_actions import make_name_actions
from reader.app.names.names_model import NamesModel
from reader.app.names.names_table import NamesTable
from reader.app.names.sublists import CorrectionsList, MentionsList
from reader.app.panel.labels import plain_label, set_icon, text_button

_UNDO = (QKeySequence.StandardKey.Undo,)
_REDO = (QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y"))
_DELETE = (QKeySequence(Qt.Key.Key_Delete),)


_HINT = marked("A ticked correction holds for other articles too. Delete takes a correction back.")
_SHEET = Template("""
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $muted; border: none; border-bottom: 1px solid $rule;
    padding: 5px 18px 5px 9px; }
QToolBar { border: none; padding: 0; }
QTableView::item { padding: 0 6px; }
QListView::indicator { width: 12px; height: 12px; border: 1px solid $muted; border-radius: 3px; }
QListView::indicator:checked { background: $accent; border-color: $accent; }
QListView::item { padding: 2px 4px; }
""")


class NamesView(QWidget):
    """Shows the names on a desk; `entity_activated` gives the offset (code points) of a mention to show.

    Beside the table are the mentions of the focused name, and the list of corrections. Undo, redo and Delete are kept
    for the table while the focus is here, whatever shortcuts the window has. `closed` says it is not
    wanted, `seen` that names are shown for which `show_pages` may be called.
    """

    entity_activated = Signal(int)
    closed = Signal()
    seen = Signal()

    def __init__(self, desk: CorrectionsDesk, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._is_late = True
        self._model = NamesModel(theme, self)
        self.table = NamesTable(self._model)
        self.filter = QLineEdit()
        self.mentions = MentionsList()
        self.corrections = CorrectionsList(desk)
        self.lists = QTabWidget()
        self.bar = QToolBar()
        self.close_button = text_button("×", "step")
        self.close_button.setAccessibleName(tr("Close the table of names"))
        self.close_button.setToolTip(tr("Close the table (Esc)"))
        self.actions_ = make_name_actions(self, self._retype)
        self._lay_out()
        self._connect()
        self.set_look(theme, QIcon())
        self._refresh()

    def _lay_out(self) -> None:
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.filter.setPlaceholderText(tr("Find a name or a type"))
        self.filter.setAccessibleName(tr("Find a name or a type"))
        self.filter.setClearButtonEnabled(True)
        self.bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.bar.setIconSize(QSize(16, 16))
        self.bar.addActions(self.actions_.for_bar())
        types = self.bar.widgetForAction(self.actions_.types.menuAction())
        if isinstance(types, QToolButton):
            types.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.bar.addSeparator()
        self.bar.addActions([self._desk.undo, self._desk.redo])
        self.lists.setDocumentMode(True)
        self.lists.tabBar().setDrawBase(False)
        self.lists.addTab(self.mentions, tr("Mentions"))
        self.lists.addTab(self._with_hint(), tr("Corrections"))
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.lists)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([890, 290])
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 6, 12, 6)
        box.setSpacing(6)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.filter, 1)
        top.addWidget(self.bar)
        top.addWidget(self.close_button)
        box.addLayout(top)
        box.addWidget(splitter, 1)
        self.setFocusProxy(self.table)

    def _with_hint(self) -> QWidget:
        """The corrections below what can be done with them."""
        page = QWidget()
        hint = plain_label(tr(_HINT), "small")
        hint.setContentsMargins(6, 6, 6, 6)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(hint)
        box.addWidget(self.corrections, 1)
        return page

    def _connect(self) -> None:
        self.close_button.clicked.connect(self.closed)
        do, desk = self.actions_, self._desk
        self.filter.textChanged.connect(self.table.filter)
        self.filter.returnPressed.connect(self._focus_first)
        self.table.entered_row.connect(self._go)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self.table.selectionModel().currentRowChanged.connect(self._show_mentions)
        self.mentions.offset_requested.connect(self.entity_activated)
        self.mentions.chosen_changed.connect(self._enable)
        self._model.renamed.connect(desk.rename)
        self._model.retyped.connect(lambda entity, kind: desk.retype([entity], kind))
        self._model.dropped.connect(self._merge)
        do.go.triggered.connect(self._go)
        do.merge.triggered.connect(self._merge_selected)
        do.split.triggered.connect(self._split)
        do.rename.triggered.connect(self.table.edit_name)
        do.leave_out.triggered.connect(lambda: desk.leave_out(self.table.selected()))
        do.always.triggered.connect(self._set_always)
        desk.refreshed.connect(self._refresh)

    def set_look(self, theme: Theme, close: QIcon) -> None:
        """The colours of this theme, and the icon that closes."""
        set_icon(self.close_button, close)
        self._model.set_theme(theme)
        self.setStyleSheet(
            _SHEET.substitute(rule=theme.rule, muted=theme.muted, panel=theme.panel, accent=theme.accent)
        )

    def select(self, entity: Entity) -> None:
        """Select a name, as the panel or a mark has it."""
        self.filter.clear()
        self._catch_up()
        self.table.select(entity.id)

    def show_pages(self, pages: Mapping[str, str]) -> None:
        """Show the titles of the pages that are known, by the entities' ids."""
        self._model.show_pages(pages)

    # What is shown

    def _refresh(self) -> None:
        """Show what there is now; while nobody sees it, later."""
        self._is_late = not self.isVisible()
        if not self._is_late:
            self._catch_up()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has come meanwhile."""
        super().showEvent(event)
        if self._is_late:
            self._catch_up()

    def _catch_up(self) -> None:
        self._is_late = False
        self._model.show_names(self._desk.analysis, self._desk.touched())
        self.seen.emit()
        self._show_mentions()
        self.lists.setTabText(1, tr("Corrections ({count})", count=number(self.corrections.count())))

    def _show_mentions(self) -> None:
        self.mentions.show_mentions(self.table.current(), self._desk.text)
        self._enable()

    def _enable(self) -> None:
        selected, current, do = self.table.selected(), self.table.current(), self.actions_
        writable = self._desk.writable
        chosen = len(self.mentions.chosen())
        do.go.setEnabled(current is not None)
        do.merge.setEnabled(writable and len(selected) > 1)
        do.split.setEnabled(writable and current is not None and 0 < chosen < len(current.mentions))
        do.rename.setEnabled(writable and current is not None)
        do.types.setEnabled(writable and bool(selected))
        do.leave_out.setEnabled(writable and bool(selected))
        do.always.setEnabled(writable and len(selected) == 1)
        rules = self._desk.rules_for(selected[0]) if len(selected) == 1 else ()
        do.always.setChecked(bool(rules) and set(rules) <= set(self._desk.rules))

    # What is done

    def _go(self) -> None:
        entity = self.table.current()
        if entity:
            self.entity_activated.emit(entity.mentions[0].start)

    def _focus_first(self) -> None:
        self.table.setFocus()
        self.table.select_first()

    def _merge_selected(self) -> None:
        """The fullest name stays; of two as full, the one with more mentions."""
        selected = self.table.selected()
        if len(selected) > 1:
            self._merge(max(selected, key=lambda entity: (len(entity.name), len(entity.mentions))), selected)

    def _merge(self, one: Entity, others: list[Entity]) -> None:
        self._desk.merge(one, others)
        self.table.select(one.id)

    def _split(self) -> None:
        spans = self.mentions.chosen()
        self._desk.split(spans)
        part = self._desk.analysis.entity_at(spans[0].start) if self._desk.analysis and spans else None
        if part:
            self.table.select(part.id)

    def _retype(self, kind: EntityType) -> None:
        self._desk.retype(self.table.selected(), kind)

    def _set_always(self, wanted: bool) -> None:
        entity = self.table.current()
        if entity:
            self._desk.set_always(self._desk.rules_for(entity), wanted)

    # Keys and menu

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the table from the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._action_of(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what these keys are for."""
        action = self._action_of(event)
        if action:
            action.trigger()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with the name under the mouse."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions_.for_menu())
        menu.addSeparator()
        menu.addActions([self._desk.undo, self._desk.redo])
        menu.popup(event.globalPos())

    def _action_of(self, event: QKeyEvent) -> QAction | None:
        """The action of a pressed key."""
        pressed = QKeySequence(event.keyCombination())
        if pressed in [QKeySequence(keys) for keys in _UNDO]:
            return self._desk.undo
        if pressed in _REDO:
            return self._desk.redo
        return self.actions_.leave_out if pressed in _DELETE and self.table.hasFocus() else None
