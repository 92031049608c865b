"""What is opened is kept in the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.analysis import Analysis
from reader.app.articles.recents import Recents
from reader.app.library.shelf import Shelf
from reader.app.settings.preferences import Preferences
from reader.app.work import Reading
from reader.documents import Document

if TYPE_CHECKING:
    from reader.library.articles import LibraryFile

Pages = Callable[[Document, Analysis], Mapping[str, str]]
_SETTLED = 400  # milliseconds without a further correction


class Keeping(QObject):
    """Puts each article that is read into the library, as it is corrected, and tells it where the reader is in it.

    `pages` gives Wikipedia's titles of names that are known; it is asked in the library's lane.
    """

    def __init__(
        self,
        shelf: Shelf,
        reading: Reading,
        recents: Recents,
        preferences: Preferences,
        pages: Pages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._reading = reading
        self._preferences = preferences
        self._pages = pages
        self._read: tuple[Document, Analysis] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLED)
        self._later.timeout.connect(self.keep)
        self._recents = recents
        shelf.changed.connect(self._look_for_gone)
        reading.analysed.connect(self._keep_soon)
        reading.opened.connect(self.keep)
        recents.left.connect(self._leave_at)
        self._look_for_gone()

    def keep(self) -> None:
        """Keep now what was read and is not kept yet."""
        self._later.stop()
        read, self._read = self._read, None
        settings = self._preferences.settings
        if read and settings.library:
            texts, pages = settings.library_texts, self._pages
            self._shelf.change(lambda file: _add(file, *read, pages, keeps_text=texts))

    def keep_again(self) -> None:
        """More may be known of the names of the open article than when it was kept."""
        if self._reading.analysis:
            self._keep_soon(self._reading.analysis)

    def _look_for_gone(self) -> None:
        """Let what was read lately be offered as long as the library keeps it, whatever becomes of its file."""
        digests = self._recents.digests()
        if digests:
            self._shelf.ask(lambda file: _texts_of(file, digests), self._recents.offer_gone)

    def _keep_soon(self, analysis: Analysis) -> None:
        if self._reading.document:
            self._read = self._reading.document, analysis
            self._later.start()

    def _leave_at(self, digest: str, offset: int) -> None:
        if self._preferences.settings.library:
            self._shelf.write(lambda file: _leave(file, digest, offset))


def _add(file: LibraryFile, document: Document, analysis: Analysis, pages: Pages, *, keeps_text: bool) -> None:
    from reader.library.articles import Articles

    Articles(file, keeps_text=keeps_text).add(document, analysis, pages(document, analysis))


def _texts_of(file: LibraryFile, digests: Sequence[str]) -> frozenset[str]:
    from reader.library.articles import Articles

    articles = (Articles(file).article(digest) for digest in digests)
    return frozenset(article.digest for article in articles if article and article.has_text)


def _leave(file: LibraryFile, digest: str, offset: int) -> None:
    from reader.library.articles import Articles

    Articles(file).left_at(digest, offset)
