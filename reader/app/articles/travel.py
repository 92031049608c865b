"""Going to passages in other articles, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.app.articles.history import Place
from reader.app.guide import Guide
from reader.app.language.wording import marked, tr
from reader.app.work import Lane, Reading, Ticket
from reader.documents import Document, Span
from reader.errors import ReaderError
from reader.notes import PassageLink

_NO_LINK = marked("This is not the address of a passage.")
_UNKNOWN = marked("The article of this passage is not known on this machine. Open it, then follow the address again.")
_LOST = marked("The words of this passage are no longer in the article.")


@dataclass(frozen=True, slots=True)
class Stop:
    """An article that was left, and the place in it."""

    document: Document
    place: Place


FindPassage = Callable[[Document], Span | None]


class Travel(QObject):
    """Opens the article of a passage, unless it is open, and shows the words; Back returns. `noticed` gives a sentence.

    `where` tells the file of a text's digest, None where it is not known (asked in the lane); `open_file` opens one.
    """

    noticed = Signal(str)

    def __init__(
        self,
        guide: Guide,
        reading: Reading,
        where: Callable[[str], Path | Document | None],
        open_file: Callable[[Path], None],
        lane: Lane,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._guide = guide
        self._reading = reading
        self._where = where
        self._open_file = open_file
        self._lane = lane
        self._asked: Ticket | None = None
        self._wanted: FindPassage | None = None
        self._returning: Stop | None = None
        self._leaving: Document | None = None
        self._stops: list[Stop] = []
        reading.failed.connect(self._stay)

    def follow(self, address: str) -> None:
        """Go where a `reader:` address leads."""
        try:
            link = PassageLink.parse(address)
        except ValueError:
            self.noticed.emit(tr(_NO_LINK))
        else:
            self.go(link.digest, lambda document: link.find(document).span)

    def go(self, digest: str, find: FindPassage) -> None:
        """Show what `find` finds in the article whose text has this digest, or had it once."""
        self.drop()
        document = self._reading.document
        if document and document.digest == digest:
            self._show(document, find)
        else:
            self._asked = self._lane.start(
                lambda _: self._where(digest), lambda place: self._open(place, find), self._fail
            )

    def arrive(self, document: Document) -> None:
        """Another article is open now, with all that belongs to it; that may come late for one that is being left."""
        if document is self._leaving and (self._wanted or self._returning):
            return
        wanted, returning = self._wanted, self._returning
        self._wanted = self._returning = None
        if wanted:
            self._show_arrived(document, wanted)
        elif returning:
            self._guide.come_back(self._back if self._stops else None, returning.place)
        else:
            self._stops.clear()  # the reader opened something else: nothing leads back from there

    def drop(self) -> None:
        """Go nowhere any more."""
        if self._asked:
            self._asked.cancel()
        self._wanted = None

    def _open(self, place: Path | Document | None, find: FindPassage) -> None:
        if place is None:
            self.noticed.emit(tr(_UNKNOWN))
            return
        self._wanted = find
        if self._reading.document:
            self._stops.append(Stop(self._reading.document, self._guide.here))
        self._load(place)

    def _load(self, place: Path | Document) -> None:
        self._leaving = self._reading.document
        if isinstance(place, Path):
            self._open_file(place)
        else:
            self._reading.take(place)

    def _show(self, document: Document, find: FindPassage) -> None:
        span = find(document)
        if span:
            self._guide.go_to_passage((span,))
        else:
            self.noticed.emit(tr(_LOST))

    def _show_arrived(self, document: Document, find: FindPassage) -> None:
        span = find(document)
        if self._stops:
            self._guide.come_from(self._back, (span,) if span else ())
        elif span:
            self._guide.go_to_passage((span,))
        if span is None:
            self.noticed.emit(tr(_LOST))

    def _back(self) -> None:
        """Open the article again from which the reader came."""
        if self._stops:
            self._returning = stop = self._stops.pop()
            path = stop.document.path
            self._load(path if path and path.exists() else stop.document)

    def _stay(self) -> None:
        """The article could not be opened."""
        if self._wanted and self._stops:
            self._stops.pop()
        self._wanted = self._returning = None

    def _fail(self, error: ReaderError) -> None:
        self.noticed.emit(str(error))
