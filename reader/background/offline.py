"""The offline encyclopaedias that the reader has pointed to, asked one after the other."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.background.asking import settle
from reader.background.background import Ambiguous, Background, Candidate, Origin, Query
from reader.background.finding import Found, find, namesakes
from reader.background.matching import candidates
from reader.background.pages import Page
from reader.background.pictures import Picture
from reader.background.zim import ZimError, ZimFile


class OfflineEncyclopaedias:
    """ZIM files, opened when they are first needed. One that cannot be read leaves the others as they are."""

    def __init__(self, paths: Sequence[Path] = ()) -> None:
        self._turn = threading.Lock()
        self._paths = tuple(paths)
        self._opened: dict[Path, ZimFile | str] = {}

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files, the first asked first; may be set in any thread."""
        return self._paths

    @paths.setter
    def paths(self, paths: Sequence[Path]) -> None:
        with self._turn:
            self._paths = tuple(paths)
            self._opened = {path: file for path, file in self._opened.items() if path in paths and file}

    @property
    def notice(self) -> str:
        """A sentence for each file that was tried and cannot be read, or ""."""
        with self._turn:
            return " ".join(file for file in self._opened.values() if isinstance(file, str))

    def find(self, query: Query, hint: str | None = None) -> Background | Ambiguous | None:
        """The page that the query means, in the first file that has it; else the first question; None if unknown."""
        question = None
        for file in self._files():
            found = settle(find(query, hint), file)
            if isinstance(found, Found):
                return _shown(found.page, file)
            question = question or (found if isinstance(found, Ambiguous) else None)
        return question

    def titled(self, title: str) -> Background | None:
        """The page with this title, or that it redirects to."""
        pages = ((file, file.titled((title,)).named(title)) for file in self._files())
        return next((_shown(page, file) for file, page in pages if page), None)

    def text(self, title: str) -> tuple[str, ...]:
        """The paragraphs of the whole page with this title, in the first file that has it."""
        return next(filter(None, (file.text(title) for file in self._files())), ())

    def picture(self, title: str) -> Picture | None:
        """The picture of the page with this title, in the first file that has one."""
        return next(filter(None, (file.picture(title) for file in self._files())), None)

    def candidates(self, query: Query, most: int) -> tuple[Candidate, ...]:
        """The pages that a name which the reader typed may mean."""
        pages = {page.title: page for file in self._files() for page in settle(namesakes(query), file)}
        return candidates(query, tuple(pages.values()), most)

    def _files(self) -> Iterator[ZimFile]:
        for path in self._paths:
            with self._turn:
                file = self._opened.get(path) or self._open(path)
                self._opened[path] = file
            if isinstance(file, ZimFile):
                yield file

    def _open(self, path: Path) -> ZimFile | str:
        try:
            return ZimFile(path)
        except ZimError as error:
            return str(error)


def _shown(page: Page, file: ZimFile) -> Background:
    return Background(
        title=page.title,
        description=page.description,
        paragraphs=page.paragraphs,
        origin=Origin.ZIM,
        url=page.url,
        as_of=file.date,
        licence=file.licence,
    )
