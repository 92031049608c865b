"""The articles that were read lately: in the menu, on the first page, and opened where they were left."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from reader.app.language.wording import tr
from reader.app.page import Page
from reader.app.panel.words import one_line
from reader.app.work import Reading
from reader.documents import Document
from reader.library.recent import RecentArticles

_IN_MENU = 12
_LONGEST = 70
_KEPT_AFTER = 1000  # milliseconds after the last scrolling


class Recents(QObject):
    """Keeps what is opened and how far it is read; `chosen` gives the Path of an article from the menu.

    `left` gives the digest of an article and the code point at the top of the page, when that is kept.
    """

    chosen = Signal(Path)
    left = Signal(str, int)

    def __init__(self, kept: RecentArticles, page: Page, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._kept = kept
        self._page = page
        self._document: Document | None = None
        self._elsewhere: Collection[str] = ()
        self.menu = QMenu(tr("Open &Recent"), parent)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.setToolTipsVisible(True)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_KEPT_AFTER)
        self._later.timeout.connect(self.keep)
        page.document_shown.connect(self._go_to_place)
        reading.opened.connect(kept.opened)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._later.start())

    def _go_to_place(self) -> None:
        """Another document is on the page now: go to where the reader left it."""
        document = self._document = self._page.article
        if document is None:
            return
        self._page.put_at_top(max(0, min(self._kept.offset(document.digest), len(document.text))))
        self._later.stop()

    def keep(self) -> None:
        """Keep where the reader is."""
        self._later.stop()
        if self._document and self._page.article is self._document:
            there = self._page.first_visible()
            self._kept.left_at(self._document.digest, there)
            self.left.emit(self._document.digest, there)

    def digests(self) -> list[str]:
        """Those of the texts of the latest articles."""
        return [article.digest for article in self._kept.all()[:_IN_MENU]]

    def offer_gone(self, digests: Collection[str]) -> None:
        """Offer these even where their files are not there any more: the library keeps them."""
        self._elsewhere = digests

    def latest(self, most: int) -> list[tuple[str, Path]]:
        """Title and path of the latest articles that can still be read."""
        articles = [(article, Path(article.path)) for article in self._kept.all()[:_IN_MENU]]
        readable = [(it.title, path) for it, path in articles if path.is_file() or it.digest in self._elsewhere]
        return readable[:most]

    def _fill(self) -> None:
        self.menu.clear()
        articles = self.latest(_IN_MENU)
        for title, path in articles:
            action = self.menu.addAction(one_line(title, _LONGEST).replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self.chosen.emit(path))
        if articles:
            self.menu.addSeparator()
        forget = self.menu.addAction(tr("&Forget All"))
        forget.setEnabled(bool(articles))
        forget.triggered.connect(self._kept.forget_all)
