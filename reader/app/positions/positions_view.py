"""The list of all positions, and what chooses among them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from reader.analysis import Analysis, Position, PositionKind
from reader.app.language.wording import marked, tr
from reader.app.look.theme import Theme
from reader.app.panel.labels import plain_label, text_button
from reader.app.panel.words import KIND_NAMES
from reader.app.positions.positions_delegate import PositionsDelegate
from reader.app.positions.positions_model import PositionsModel
from reader.app.positions.rows import Choice, Heading, Line, Listing, Order
from reader.app.work import Reading
from reader.report.positions_table import positions_csv, positions_markdown

_HINT = marked("Who says what in the article appears here as soon as it is read.")
_NONE = marked("The article reports nobody's position.")
_NONE_LEFT = marked("No position fits.")
_AT_ONCE = 250  # rows that are laid out before the window does anything else


class _Rows(QListView):
    """A list whose Enter is what its click is, and whose rows are as high as its width asks."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class PositionsView(QWidget):
    """Shows who says what; `passage_requested` gives a position's content, `speaker_requested` an entity's id."""

    passage_requested = Signal(object)
    speaker_requested = Signal(str)

    def __init__(self, reading: Reading, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._analysis: Analysis | None = None
        self._text = ""
        self._listing: Listing | None = None
        self._is_stale = True
        self._model = PositionsModel()
        self.rows = _Rows()
        self._delegate = PositionsDelegate(self.rows, self._model, theme)
        self.words = QLineEdit()
        self.order = QComboBox()
        self.kind = QComboBox()
        self.less_certain = QCheckBox(tr("Less certain"))
        self.copy_button = text_button(tr("Copy"), "link")
        self.hint = plain_label(tr(_HINT), "quiet")
        self.copy_markdown = QAction(tr("Copy as &Markdown"), self)
        self.copy_csv = QAction(tr("Copy as &CSV"), self)
        self._lay_out()
        self._connect()
        reading.opened.connect(self._follow)
        reading.analysed.connect(self._follow)
        self._follow()

    def _lay_out(self) -> None:
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words.setPlaceholderText(tr("Find words or a speaker"))
        self.words.setAccessibleName(tr("Find words or a speaker"))
        self.words.setClearButtonEnabled(True)
        for order in Order:
            self.order.addItem(tr(order.value), order)
        self.order.setAccessibleName(tr("Order"))
        self.kind.addItem(tr("All kinds"), None)
        for kind, (name, explained) in KIND_NAMES.items():
            self.kind.addItem(tr(name).capitalize(), kind)
            self.kind.setItemData(self.kind.count() - 1, tr(explained), Qt.ItemDataRole.ToolTipRole)
        self.kind.setAccessibleName(tr("Kind"))
        menu = QMenu(self)
        menu.addActions([self.copy_markdown, self.copy_csv])
        self.copy_button.setMenu(menu)
        self.rows.setModel(self._model)
        self.rows.setItemDelegate(self._delegate)
        self.rows.setAccessibleName(tr("Positions"))
        self.rows.setFrameShape(QListView.Shape.NoFrame)
        self.rows.setResizeMode(QListView.ResizeMode.Adjust)
        self.rows.setLayoutMode(QListView.LayoutMode.Batched)
        self.rows.setBatchSize(_AT_ONCE)
        self.rows.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.rows.viewport().setAutoFillBackground(False)
        self.hint.setContentsMargins(16, 14, 16, 14)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for widget in (self.order, self.kind, self.less_certain):
            choices.addWidget(widget)
        choices.addStretch(1)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.words, 1)
        first.addWidget(self.copy_button)
        top = QVBoxLayout()
        top.setContentsMargins(14, 10, 18, 4)
        top.setSpacing(8)
        top.addLayout(first)
        top.addLayout(choices)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.hint)
        box.addWidget(self.rows, 1)
        self.setFocusProxy(self.rows)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._refresh)
        self.order.activated.connect(self._refresh)
        self.kind.activated.connect(self._refresh)
        self.less_certain.toggled.connect(self._refresh)
        self.rows.clicked.connect(self._go)
        self.copy_markdown.triggered.connect(lambda: self._copy(positions_markdown))
        self.copy_csv.triggered.connect(lambda: self._copy(positions_csv))

    def _follow(self) -> None:
        """Show what is known of the open article now; where nobody sees it, once it is seen."""
        self._is_stale = True
        if self.isVisible():
            self._renew()

    def showEvent(self, event: QShowEvent) -> None:
        """List what has become known since it was last seen."""
        super().showEvent(event)
        if self._is_stale:
            self._renew()

    def _renew(self) -> None:
        self._is_stale = False
        document, analysis = self._reading.document, self._reading.analysis
        self._analysis, self._text = analysis, document.text if document else ""
        self._listing = Listing(analysis, self._text) if analysis else None
        self._refresh()

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        self._delegate.theme = theme
        self.rows.viewport().update()

    def shown(self) -> list[Position]:
        """The positions that are listed now, each once, in the order of the list."""
        rows = [self._model.row_at(self._model.index(place)) for place in range(self._model.rowCount())]
        return list(dict.fromkeys(row.position for row in rows if isinstance(row, Line)))

    def _refresh(self) -> None:
        listing = self._listing
        kind = self.kind.currentData()
        choice = Choice(
            Order(self.order.currentData()),
            PositionKind(kind) if kind else None,
            self.words.text(),
            self.less_certain.isChecked(),
        )
        rows = listing.rows(choice) if listing else []
        self._model.show_rows(rows)
        self.hint.setText(tr(_HINT) if listing is None else tr(_NONE_LEFT) if listing.count else tr(_NONE))
        self.hint.setVisible(not rows)
        self.rows.setVisible(bool(rows))
        self.copy_button.setEnabled(bool(rows))
        unsure = listing.less_certain if listing else 0
        self.less_certain.setVisible(unsure > 0)
        self.less_certain.setToolTip(
            tr("Show 1 position that may be wrong|Show {n} positions that may be wrong", n=unsure)
        )

    def _go(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if isinstance(row, Line):
            self.passage_requested.emit(row.position.content)
        elif isinstance(row, Heading) and row.entity:
            self.speaker_requested.emit(row.entity)

    def _copy(self, written: Callable[[Iterable[Position], Analysis, str], str]) -> None:
        if self._analysis:
            QApplication.clipboard().setText(written(self.shown(), self._analysis, self._text))
