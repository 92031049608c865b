"""What joins the library to the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QStackedWidget, QWidget

from reader.app.commands.actions import Actions
from reader.app.guide import Guide
from reader.app.language.wording import tr
from reader.app.library.shelf import Shelf
from reader.app.look.theme import LIGHT, Theme
from reader.app.page import Page
from reader.app.side import Side
from reader.app.work import Latest, Reading
from reader.documents import Document, Span

if TYPE_CHECKING:
    from reader.app.library.view import LibraryView
    from reader.library.articles import KeptArticle, KeptPosition, LibraryFile

MakeView = Callable[["LibraryDesk"], "LibraryView"]


class LibraryDesk(QObject):
    """Shows the library in front of the article, opens what it keeps, and leads back.

    `noticed` gives a sentence, `closing` says that nothing is wanted any more.
    `make_view` is called when the library is asked for the first time.
    """

    noticed = Signal(str)
    closing = Signal()

    def __init__(
        self,
        shelf: Shelf,
        reading: Reading,
        page: Page,
        side: Side,
        guide: Guide,
        actions: Actions,
        stack: QStackedWidget,
        make_view: MakeView,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.view: LibraryView | None = None
        self.shelf = shelf
        self._reading = reading
        self._page = page
        self._side = side
        self._guide = guide
        self._actions = actions
        self._make_view = make_view
        self._stack = stack
        self._icon = QIcon()
        self.theme = LIGHT
        self._behind: QWidget | None = None
        self._has_side = False
        self._latest = Latest()
        self._coming: tuple[KeptArticle, tuple[Span, ...]] | None = None
        actions.library.triggered.connect(self.show_library)

    @property
    def is_shown(self) -> bool:
        """Whether the library is in front of the article."""
        return self.view is not None and self._stack.currentWidget() is self.view

    def show_library(self, wanted: bool = True) -> None:
        """Show the library as it was left, or what is behind it."""
        if wanted:
            self._come_forward()
        else:
            self._leave()

    def show_subject(self, identity: int) -> None:
        """Show the library's page of this subject; Back from there leads to the article."""
        self._come_forward()
        if self.view:
            self.view.begin_with(identity)

    def close(self) -> None:
        """Let nothing come any more."""
        self._latest.drop()
        self.closing.emit()

    def set_look(self, theme: Theme, close: QIcon) -> None:
        """The colours of this theme, and the icon that closes."""
        self.theme, self._icon = theme, close
        self._draw()

    def arrive(self, document: Document) -> None:
        """Another article is on the page: lead back from it, if it came from the library."""
        self._latest.drop()
        self._step_back()
        coming, self._coming = self._coming, None
        if coming and coming[0].digest == document.digest:
            article, spans = coming
            if not spans and article.offset:
                self._page.put_at_top(min(article.offset, len(document.text)))
            self._guide.come_from(self.show_library, spans)

    def open_position(self, position: KeptPosition) -> None:
        """Open the article of a position, at its words."""
        self._open(position.digest, (position.span,))

    def open_passage(self, digest: str, span: Span) -> None:
        """Open an article at these words."""
        self._open(digest, (span,))

    def open_article(self, article: KeptArticle) -> None:
        """Open an article where the reader left it."""
        self._open(article.digest, ())

    def open_gone(self, path: Path) -> None:
        """Open what the library has of a file that is not there any more."""
        self._latest.drop()
        self._latest.take(self.shelf.ask(lambda file: _kept_from(file, path), lambda kept: self._show_kept(path, kept)))

    def _come_forward(self) -> None:
        if self.is_shown:
            return
        if self.view is None:
            self.view = self._make_view(self)
            self.view.closed.connect(self._leave)
            self.view.way_changed.connect(self._guide.tell_ways)
            self._stack.addWidget(self.view)
            self._draw()
        self._behind = self._stack.currentWidget()
        self._has_side = self._side.isVisible()
        self._side.set_shown(False)
        self._stack.setCurrentWidget(self.view)
        self._set_front(True)
        self._guide.yield_to(self.view)
        self.view.refresh()
        self.view.take_focus()

    def _draw(self) -> None:
        if self.view:
            self.view.set_look(self.theme, self._icon)

    def _leave(self) -> None:
        """Show what is behind the library."""
        if self.is_shown and self._behind:
            self._stack.setCurrentWidget(self._behind)
            self._step_back()
            self._side.set_shown(self._has_side)
            self._behind.setFocus()

    def _step_back(self) -> None:
        """The library is not in front any more."""
        self._set_front(False)
        self._guide.yield_to(None)

    def _set_front(self, is_front: bool) -> None:
        do = self._actions
        do.library.setChecked(is_front)
        for action in (do.find, do.find_next, do.find_previous, do.next_name, do.previous_name):
            action.setEnabled(not is_front)

    def _open(self, digest: str, spans: tuple[Span, ...]) -> None:
        self._latest.drop()
        self._latest.take(self.shelf.ask(lambda file: _kept(file, digest), lambda kept: self._take(*kept, spans)))

    def _take(self, article: KeptArticle | None, document: Document | None, spans: tuple[Span, ...]) -> None:
        if article is None:
            self.noticed.emit(tr("The article is not in the library any more."))
            return
        self._coming = article, spans
        if document is None and article.path:
            self._reading.open(article.path)
        elif document is None:
            self.noticed.emit(tr("The text of this article is not kept, and it had no file."))
        else:
            self._reading.take(document)
            if document.path and not document.path.exists():
                self._tell_gone(document.path)

    def kept(self, digest: str) -> Document | None:
        """The text with this digest, if the library keeps it; to be asked in the library's lane."""
        from reader.library.articles import Articles

        return Articles(self.shelf.library.file()).document(digest)

    def _show_kept(self, path: Path, document: Document | None) -> None:
        if document is None:
            self._reading.open(path)  # which tells what is wrong
        else:
            self._reading.take(document)
            self._tell_gone(path)

    def _tell_gone(self, path: Path) -> None:
        self.noticed.emit(tr("{file} is not there any more. This is the copy that the library keeps.", file=path.name))


def _kept(file: LibraryFile, digest: str) -> tuple[KeptArticle | None, Document | None]:
    from reader.library.articles import Articles

    return Articles(file).article(digest), Articles(file).document(digest)


def _kept_from(file: LibraryFile, path: Path) -> Document | None:
    """The latest article that was read from this file, if its text is kept."""
    from reader.library.articles import Articles

    articles = Articles(file)
    documents = (articles.document(article.digest) for article in articles.from_file(path) if article.has_text)
    return next(documents, None)
