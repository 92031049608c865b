"""What somebody says, by date: a timeline and a list, narrowed by words, force, article and time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from reader.app.language.wording import marked, number, tr
from reader.app.library.choosing import Choosing, Wanted
from reader.app.library.row_list import RowList
from reader.app.library.rows import position_row
from reader.app.library.timeline import Timeline
from reader.app.look.theme import Theme
from reader.app.panel.labels import plain_label, text_button
from reader.app.panel.words import one_line
from reader.library.articles import KeptPosition

_LONGEST = 60
_WIDEST = 280
_NONE = marked("No article reports anything that they said.")
_NONE_LEFT = marked("No position fits.")


class SaidTab(QWidget):
    """`position_chosen` gives a KeptPosition, `pair_asked` two of them, the earlier first."""

    position_chosen = Signal(object)
    pair_asked = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choosing = Choosing(())
        self.words = QLineEdit()
        self.force = QComboBox()
        self.article = QComboBox()
        self.timeline = Timeline(theme)
        self.larger, self.smaller, self.all = (
            text_button(words, "link") for words in (tr("Zoom in"), tr("Zoom out"), tr("All"))
        )
        self.counts = plain_label("", "quiet", wraps=False)
        self.rows = RowList(tr("Positions by date"), theme, lines=2, several=True)
        self.compare = QAction(tr("&Compare the Two"), self)
        self.compare.setShortcut("C")
        self.compare.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rows.addAction(self.compare)
        self.compare_button = text_button(tr("Compare the two"), "link")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.words.setPlaceholderText(tr("Topic words"))
        self.words.setAccessibleName(tr("Topic words"))
        self.words.setClearButtonEnabled(True)
        self.force.setAccessibleName(tr("How it is said"))
        self.article.setAccessibleName(tr("Source article"))
        self.force.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.article.setMaximumWidth(_WIDEST)
        self.article.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.article.setMinimumContentsLength(24)
        self.compare_button.setToolTip(tr("Select two positions, and show them side by side (C)"))
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.words, 1)
        filters.addWidget(self.force)
        filters.addWidget(self.article)
        below = QHBoxLayout()
        below.setSpacing(18)
        below.addWidget(self.counts)
        below.addWidget(self.compare_button)
        below.addStretch(1)
        for button in (self.larger, self.smaller, self.all):
            below.addWidget(button)
        top = QVBoxLayout()
        top.setContentsMargins(14, 10, 14, 6)
        top.setSpacing(8)
        top.addLayout(filters)
        top.addWidget(self.timeline)
        top.addLayout(below)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(self.rows, 1)
        self.setFocusProxy(self.rows)

    def _connect(self) -> None:
        self.words.textChanged.connect(self._narrow)
        self.force.activated.connect(self._narrow)
        self.article.activated.connect(self._narrow)
        self.timeline.stretch_changed.connect(self._list)
        self.larger.clicked.connect(self.timeline.zoom_in)
        self.smaller.clicked.connect(self.timeline.zoom_out)
        self.all.clicked.connect(self.timeline.show_all)
        self.rows.entered.connect(self.position_chosen)
        self.rows.selectionModel().selectionChanged.connect(self._enable)
        self.compare.triggered.connect(self._compare)
        self.compare_button.clicked.connect(self._compare)

    def show_positions(self, choosing: Choosing, *, keeps_choice: bool) -> None:
        """Show these; narrowed as those before, where `keeps_choice`."""
        force, digest = (self.force.currentData(), self.article.currentData()) if keeps_choice else ("", "")
        self._choosing = choosing
        _fill(
            self.force,
            tr("Said in any way"),
            [(f"{tr(name)} ({number(count)})", name) for name, count in choosing.forces],
            force,
        )
        titles = [(one_line(title, _LONGEST) or tr("Without a title"), it) for it, title in choosing.articles]
        _fill(self.article, tr("In any article"), titles, digest)
        if keeps_choice:
            self._narrow()
            return
        self.words.clear()
        self.timeline.begin(choosing.days(Wanted()))
        self._list()

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        self.timeline.set_look(theme)
        self.rows.set_look(theme)

    def _wanted(self) -> Wanted:
        stretch = None if self.timeline.shows_all else self.timeline.seen
        return Wanted(self.words.text(), self.force.currentData() or "", self.article.currentData() or "", stretch)

    def _narrow(self) -> None:
        self.timeline.show_days(self._choosing.days(self._wanted()))
        self._list()

    def _list(self) -> None:
        positions = self._choosing.positions(self._wanted())
        self.rows.show_items(positions, position_row)
        nothing = tr(_NONE_LEFT) if self._choosing.positions(Wanted()) else tr(_NONE)
        self.counts.setText(tr("1 position|{n} positions", n=len(positions)) if positions else nothing)
        self._enable()

    def _enable(self) -> None:
        can_compare = len(self.rows.selectedIndexes()) == 2
        self.compare.setEnabled(can_compare)
        self.compare_button.setEnabled(can_compare)
        self.compare_button.setVisible(self.rows.count > 1)

    def _compare(self) -> None:
        chosen = [each for each in self.rows.selected() if isinstance(each, KeptPosition)]
        if len(chosen) == 2:
            self.pair_asked.emit(*chosen)


def _fill(box: QComboBox, first: str, items: list[tuple[str, str]], chosen: str) -> None:
    box.clear()
    box.addItem(first, "")
    for words, data in items:
        box.addItem(words, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
