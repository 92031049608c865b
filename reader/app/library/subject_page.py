"""The page of one person or thing: everything that the library knows of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from reader.app.language.wording import marked, number, tr
from reader.app.library.about import About, FindNotes, about
from reader.app.library.row_list import RowList
from reader.app.library.rows import article_row, difference_row
from reader.app.library.said_tab import SaidTab
from reader.app.library.shelf import Shelf
from reader.app.look.theme import Theme
from reader.app.panel.labels import plain_label, text_button
from reader.app.work import Ticket
from reader.library.articles import Difference, Differing, KeptArticle, LibraryFile, StanceReader, Subject
from reader.paths import resources

_ABOUT_DIFFERING = marked(
    "Pairs of positions that may be worth comparing: much the same words, weeks apart, and a “not” or an opposite "
    "between them."
)
_ABOUT_SPLITTING = marked("Is it somebody else of the same name in some articles? Select those, and say so.")


class SubjectPage(QWidget):
    """Shows one Subject at a time.

    `position_chosen` gives a KeptPosition, `article_chosen` a KeptArticle, `note_chosen` a Found note, `pair_asked`
    two KeptPositions and the Difference that they are, or None; `join_asked` gives the Subject, `split_asked` the
    Subject and digests of articles; `lost` says that no article names it any more.
    """

    position_chosen = Signal(object)
    article_chosen = Signal(object)
    note_chosen = Signal(object)
    pair_asked = Signal(object, object, object)
    join_asked = Signal(object)
    split_asked = Signal(object, object)
    lost = Signal()

    def __init__(self, shelf: Shelf, find_notes: FindNotes, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject: Subject | None = None
        self._shelf = shelf
        self._find_notes = find_notes
        self._stances: StanceReader | None = None
        self._tickets: list[Ticket] = []
        self._late_differences = False
        self.name = plain_label("", "name")
        self.told = plain_label("", "quiet")
        self.join = text_button(tr("The same as another…"), "link")
        self.said = SaidTab(theme)
        self.exchanges = RowList(tr("Said to each other"), theme, lines=2)
        self.articles = RowList(tr("Articles that name it"), theme, lines=0, several=True)
        self.notes = RowList(tr("Notes"), theme, lines=2)
        self.differences = RowList(tr("Positions that may differ"), theme, lines=2)
        self.split = QAction(tr("Somebody &Else of That Name"), self)
        self.split_button = text_button(tr("Somebody else of that name"), "link")
        self.tabs = QTabWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 16, 2)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.name)
        names.addWidget(self.told)
        head.addLayout(names, 1)
        head.addWidget(self.join)
        self.articles.addAction(self.split)
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        splitting = _below(self.articles, tr(_ABOUT_SPLITTING), self.split_button)
        differing = _below(self.differences, tr(_ABOUT_DIFFERING))
        for widget in (self.said, self.exchanges, splitting, self.notes, differing):
            self.tabs.addTab(widget, "")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.tabs, 1)

    def _connect(self) -> None:
        self.said.position_chosen.connect(self.position_chosen)
        self.said.pair_asked.connect(lambda one, other: self.pair_asked.emit(one, other, None))
        self.exchanges.entered.connect(self.position_chosen)
        self.articles.entered.connect(self.article_chosen)
        self.notes.entered.connect(self.note_chosen)
        self.differences.entered.connect(self._ask_for_pair)
        self.articles.selectionModel().selectionChanged.connect(self._enable)
        self.join.clicked.connect(lambda: self.join_asked.emit(self.subject))
        self.split.triggered.connect(self._split)
        self.split_button.clicked.connect(self._split)
        self.tabs.currentChanged.connect(lambda _: self._look_for_differences())

    def show_subject(self, identity: int) -> None:
        """Show the subject with this id; what is shown stays until it is there."""
        for ticket in self._tickets:
            ticket.cancel()
        find_notes = self._find_notes
        self._tickets = [self._shelf.ask(lambda file: about(file, identity, find_notes), self._show)]

    def refresh(self) -> None:
        """Show what is known of it now."""
        if self.subject:
            self.show_subject(self.subject.id)

    def take_focus(self) -> None:
        """Let the keyboard be in what is shown."""
        self.tabs.currentWidget().setFocus()
        if self.tabs.currentIndex() == 0:
            self.said.rows.select_first()

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        self.said.set_look(theme)
        for each in (self.exchanges, self.articles, self.notes, self.differences):
            each.set_look(theme)

    def _show(self, found: About | None) -> None:
        if found is None:
            self.lost.emit()
            return
        is_same = self.subject is not None and self.subject.id == found.subject.id
        self.subject = found.subject
        self.name.setText(found.subject.name)
        self.told.setText(found.told)
        self.said.show_positions(found.choosing, keeps_choice=is_same)
        for rows, each in ((found.exchanges, self.exchanges), (found.notes, self.notes)):
            each.show_rows(rows, from_top=not is_same)
        self.articles.show_items(found.articles, article_row, from_top=not is_same)
        counts = found.count, len(found.exchanges), len(found.articles), len(found.notes)
        words = tr("Positions"), tr("To and from others"), tr("Articles"), tr("Notes")
        for place, (word, count) in enumerate(zip(words, counts, strict=True)):
            self.tabs.setTabText(place, f"{word} ({count})")
        self.tabs.setTabText(4, tr("Differs?"))
        self._late_differences = True
        if not is_same:
            self.tabs.setCurrentIndex(0 if found.count else 2)
        self._look_for_differences()
        self._enable()

    def _look_for_differences(self) -> None:
        """Look for them once they are to be seen: that takes a moment for those who say much."""
        subject = self.subject
        if self._late_differences and subject and self.tabs.currentIndex() == 4:
            self._late_differences = False
            ticket = self._shelf.ask(lambda file: self._suggestions(file, subject.id), self._show_differences)
            self._tickets.append(ticket)

    def _suggestions(self, file: LibraryFile, identity: int) -> list[Difference]:
        self._stances = self._stances or StanceReader.load(resources())
        return Differing(file, self._stances).suggestions(identity)

    def _show_differences(self, found: list[Difference]) -> None:
        self.differences.show_rows([difference_row(each) for each in found])
        self.tabs.setTabText(4, tr("Differs? ({count})", count=number(len(found))))

    def _ask_for_pair(self, difference: object) -> None:
        if isinstance(difference, Difference):
            self.pair_asked.emit(difference.earlier, difference.later, difference)

    def _enable(self) -> None:
        can_split = 0 < len(self.articles.selectedIndexes()) < self.articles.count
        self.split.setEnabled(can_split)
        self.split_button.setEnabled(can_split)

    def _split(self) -> None:
        digests = [each.digest for each in self.articles.selected() if isinstance(each, KeptArticle)]
        if self.subject and digests:
            self.split_asked.emit(self.subject, digests)


def _below(rows: RowList, words: str, *buttons: QWidget) -> QWidget:
    """A list below what is told of it, and what can be done."""
    page = QWidget()
    top = QHBoxLayout()
    top.setContentsMargins(14, 10, 14, 6)
    top.setSpacing(16)
    top.addWidget(plain_label(words, "small"), 1)
    for button in buttons:
        top.addWidget(button)
    box = QVBoxLayout(page)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addLayout(top)
    box.addWidget(rows, 1)
    page.setFocusProxy(rows)
    return page
