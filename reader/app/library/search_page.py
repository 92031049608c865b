"""Searching the library: what somebody said, in which articles, and who talks about it most."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from reader.app.language.wording import marked, number, tr
from reader.app.library.query_field import QueryField
from reader.app.library.row_list import RowList
from reader.app.library.rows import Row, article_row, position_row, speaker_rows
from reader.app.library.shelf import Shelf
from reader.app.look.theme import Theme
from reader.app.panel.labels import plain_label
from reader.app.work import Latest
from reader.library.articles import (
    Articles,
    KeptArticle,
    LibraryFile,
    LibraryQuery,
    QueryError,
    Searching,
    Subject,
    parsed,
)

FindByWords = Callable[[Sequence[str]], Sequence[Row]]
_MOST = 200
_MARGIN = 14
_EMPTY = marked("Nothing is kept yet. What you open is kept here, and so is every folder that you add.")
_TAKE_OUT = marked("Delete takes the selected ones out.")
_NOTHING = marked("Nothing fits.")


@dataclass(frozen=True, slots=True)
class Results:
    """What was found for a query; `count` is how many articles there are in all."""

    query: LibraryQuery | None
    positions: Sequence[Row] = ()
    articles: Sequence[Row] = ()
    speakers: Sequence[Row] = ()
    notes: Sequence[Row] = ()
    count: int = 0


class SearchPage(QWidget):
    """A field, and what is found as positions, articles and speakers.

    `position_chosen` gives a KeptPosition, `article_chosen` a KeptArticle, `subject_chosen` a Subject, `note_chosen` a
    Found note; `removal_asked` the digests of articles, `searched` what was searched for. `find_notes` gives notes by
    words; it is asked in the library's lane.
    """

    position_chosen = Signal(object)
    article_chosen = Signal(object)
    subject_chosen = Signal(object)
    note_chosen = Signal(object)
    removal_asked = Signal(object)
    searched = Signal(str)

    def __init__(self, shelf: Shelf, find_notes: FindByWords, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._find_notes = find_notes
        self._latest = Latest()
        self._of_speaker = Latest()
        self._excerpts = Latest()
        self._query: LibraryQuery | None = None
        self.field = QueryField(shelf)
        self.hint = plain_label("", "quiet")
        self.positions = RowList(tr("Positions"), theme, lines=2)
        self.articles = RowList(tr("Articles"), theme, lines=0, several=True)
        self.speakers = RowList(tr("Speakers"), theme, lines=0)
        self.notes = RowList(tr("Notes"), theme, lines=2)
        self.theirs = RowList(tr("Positions of the speaker"), theme, lines=2)
        self.remove = QAction(tr("&Remove from the Library"), self)
        self.remove.setShortcut("Del")
        self.remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.articles.addAction(self.remove)
        self.tabs = QTabWidget()
        self._lay_out()
        self.field.asked.connect(self._ask)
        self.field.left.connect(self.take_focus)
        for each in (self.positions, self.theirs):
            each.entered.connect(self.position_chosen)
        self.articles.entered.connect(self.article_chosen)
        self.speakers.entered.connect(self.subject_chosen)
        self.notes.entered.connect(self.note_chosen)
        self.speakers.chosen.connect(self._show_theirs)
        self.remove.triggered.connect(self._remove)

    def _lay_out(self) -> None:
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setHandleWidth(1)
        both.setChildrenCollapsible(False)
        both.addWidget(self.speakers)
        both.addWidget(self.theirs)
        both.setSizes([320, 560])
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for widget in (self.positions, self.articles, both, self.notes):
            self.tabs.addTab(widget, "")
        top = QVBoxLayout()
        top.setContentsMargins(_MARGIN, 4, _MARGIN, 4)
        top.setSpacing(8)
        top.addWidget(self.field)
        top.addWidget(self.hint)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(top)
        box.addWidget(self.tabs, 1)
        self.setFocusProxy(self.field)

    def search(self, text: str) -> None:
        """Search for this, as if it were typed."""
        self.field.show_query(text)
        self._ask(text)

    def show_search(self, text: str) -> None:
        """Show what was searched for before."""
        self.field.show_query(text)
        self._ask(text, tells=False)

    def refresh(self) -> None:
        """Search again: the library is another now."""
        self._ask(self.field.text(), tells=False)

    def take_focus(self) -> None:
        """Let the keyboard go to what was found."""
        shown = self.speakers if self.tabs.currentIndex() == 2 else self.tabs.currentWidget()
        if isinstance(shown, RowList):
            shown.setFocus()
            shown.select_first()

    def set_look(self, theme: Theme) -> None:
        """The colours of this theme."""
        for each in (self.positions, self.articles, self.speakers, self.theirs, self.notes):
            each.set_look(theme)

    def _ask(self, text: str, *, tells: bool = True) -> None:
        self._latest.drop()
        try:
            query = parsed(text) if text.strip() else None
        except QueryError as error:
            self.hint.setText(str(error))
            return
        if tells:
            self.searched.emit(text)
        find_notes = self._find_notes
        self._latest.take(self._shelf.ask(lambda file: found(file, query, find_notes), self._show))

    def _show(self, results: Results) -> None:
        is_new, is_first = results.query != self._query, self._query is None
        self._query = results.query
        lists = (
            (self.positions, results.positions),
            (self.articles, results.articles),
            (self.speakers, results.speakers),
            (self.notes, results.notes),
        )
        self.articles.set_lines(1 if results.query and results.query.asks_for_text else 0)
        for place, (each, rows) in enumerate(lists):
            each.show_rows(rows, from_top=is_new)
            more = "+" if len(rows) == _MOST else ""
            self.tabs.setTabText(place, f"{each.accessibleName()} ({len(rows)}{more})")
            self.tabs.setTabVisible(place, results.query is not None or place == 1)
        if is_new:
            self.theirs.show_rows([])
        if is_new and (is_first or not lists[self.tabs.currentIndex()][1]):
            self.tabs.setCurrentIndex(next((place for place, (_, rows) in enumerate(lists) if rows), 0))
        self.hint.setText(_told(results))
        self._ask_excerpts(results)
        if is_new and results.speakers:
            self._show_theirs(results.speakers[0].of)

    def _ask_excerpts(self, results: Results) -> None:
        """Show what the articles say around the words that were sought, after all else."""
        query = results.query
        self._excerpts.drop()
        if query and query.asks_for_text:
            articles = [each.of for each in results.articles if isinstance(each.of, KeptArticle)]
            self._excerpts.take(
                self._shelf.ask(
                    lambda file: with_excerpts(articles, Searching(file).excerpts(query, articles)),
                    lambda rows: self.articles.show_rows(rows, from_top=False),
                )
            )

    def _show_theirs(self, subject: object) -> None:
        """Show the positions that were sought of the speaker who is chosen."""
        query = self._query
        self._of_speaker.drop()
        if query is not None and isinstance(subject, Subject):
            identity = subject.id
            self._of_speaker.take(
                self._shelf.ask(
                    lambda file: [position_row(it) for it in Searching(file).positions(query, _MOST, identity)],
                    self.theirs.show_rows,
                )
            )

    def _remove(self) -> None:
        digests = [each.digest for each in self.articles.selected() if isinstance(each, KeptArticle)]
        if digests:
            self.removal_asked.emit(digests)


def found(file: LibraryFile, query: LibraryQuery | None, find_notes: FindByWords) -> Results:
    """What there is for a query; the latest articles where nothing is asked for."""
    articles, searching = Articles(file), Searching(file)
    if query is None:
        latest = [article_row(article) for article in articles.latest(_MOST)]
        return Results(None, articles=latest, count=articles.count())
    answer = searching.answer(query, _MOST)
    return Results(
        query,
        [position_row(position) for position in answer.positions],
        [article_row(article) for article in answer.articles],
        speaker_rows(answer.speakers),
        find_notes(query.words) if query == LibraryQuery(words=query.words) else (),
    )


def with_excerpts(articles: Sequence[KeptArticle], excerpts: Mapping[str, str]) -> list[Row]:
    """Rows of articles with words of their texts, by the articles' digests."""
    return [article_row(article, excerpts.get(article.digest, "")) for article in articles]


def _told(results: Results) -> str:
    if results.query is None:
        kept = tr("1 article is kept.|{n} articles are kept.", n=results.count)
        return f"{kept} {tr(_TAKE_OUT)}" if results.count else tr(_EMPTY)
    lists = (results.positions, results.articles, results.speakers, results.notes)
    if not any(lists):
        return tr(_NOTHING)
    is_cut = any(len(rows) == _MOST for rows in lists)
    return (
        tr("The latest {most} are listed; more words make it fewer.", most=number(_MOST))
        if is_cut
        else tr("The latest come first.")
    )
