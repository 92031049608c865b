"""What the window needs from the rest of the program, given to it by the composition root."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from reader.app.pace import Pace

if TYPE_CHECKING:  # the text is on the screen before any of this is imported
    from reader.analysis import Analysis, Mention
    from reader.app.library import LazyLibrary
    from reader.background import (
        Answer,
        Attached,
        Background,
        Candidate,
        Language,
        Missing,
        NetworkLog,
        Picture,
        Query,
        Sources,
    )
    from reader.documents import Document
    from reader.library.corrections import CorrectionStore
    from reader.library.recent import RecentArticles
    from reader.notes import EntityNotebook, Notebook, NoteStore
    from reader.settings import SettingsFile


class Analyse(Protocol):
    """Reads a document; called in the analysis lane only. May raise ReaderError."""

    def __call__(
        self,
        document: Document,
        on_mentions: Callable[[list[Mention]], None] | None,
        on_progress: Callable[[float], None] | None,
        cancelled: Callable[[], bool] | None,
        place: Callable[[], int],
    ) -> Analysis:
        """The whole analysis, first from the offset that `place` gives at each moment.

        What it raises once `cancelled` gives True is dropped.
        """
        ...


class Backgrounds(Protocol):
    """Tells about names. May raise ReaderError."""

    @property
    def notice(self) -> str:
        """What the reader should know about what is kept (it was damaged, it cannot be written), or ""."""
        ...

    def remembered(self, query: Query) -> Background | None:
        """What is known of it without a network, at once and in any thread."""
        ...

    def lookup(self, query: Query) -> Answer:
        """What can be found out, within a few seconds; called in the look-up lane only."""
        ...

    def refresh(self, query: Query) -> Answer:
        """What Wikipedia has now; called in the look-up lane only."""
        ...

    def choose(self, title: str, query: Query | None = None) -> Answer:
        """The page that the reader chose among several; called in the look-up lane only."""
        ...

    def choose_nothing(self, query: Query) -> Answer:
        """Keeps that no page fits; called in the look-up lane only."""
        ...

    def alternatives(self, query: Query) -> tuple[Candidate, ...]:
        """What else the name may mean; called in the look-up lane only."""
        ...

    def search(self, text: str, query: Query) -> tuple[Candidate, ...]:
        """Pages by words or by an address; called in the look-up lane only."""
        ...

    def ahead(
        self, queries: Sequence[Query], progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> tuple[Answer, ...]:
        """The answers to all of these, found out together; called in a lane of its own."""
        ...

    @property
    def further(self) -> FurtherReading:
        """What there is of a page beyond its beginning."""
        ...

    @property
    def choices(self) -> Choices:
        """What the reader chose among pages."""
        ...

    @property
    def network_log(self) -> NetworkLog:
        """Every request of this run."""
        ...

    @property
    def sources(self) -> Sources:
        """Where answers may come from."""
        ...

    @sources.setter
    def sources(self, sources: Sources) -> None: ...


class FurtherReading(Protocol):
    """More of a page that is shown; called in a lane of its own. All but the first two may raise ReaderError."""

    def attached(self, background: Background) -> Attached:
        """What is known without asking anybody, at once and in any thread."""
        ...

    def picture(self, background: Background) -> Picture | None:
        """Its picture, with author and licence; None where there is none to be had."""
        ...

    def fetch_pictures(self, answers: Iterable[Answer], cancelled: Callable[[], bool]) -> None:
        """Has the pictures of these ready; called in a lane of its own."""
        ...

    def text(self, background: Background) -> tuple[str, ...]:
        """The paragraphs of the whole page."""
        ...

    def languages(self, background: Background) -> tuple[Language, ...]:
        """The other languages in which there is the page."""
        ...

    def in_language(self, language: Language) -> Background | Missing:
        """The page in another language."""
        ...


class Choices(Protocol):
    """The reader's choices among pages, with steps; all may raise StorageError, and any thread may call."""

    @property
    def undo_time(self) -> int | None:
        """When the step was made that `undo` would take back."""
        ...

    @property
    def redo_time(self) -> int | None:
        """When the step was made that `redo` would make again."""
        ...

    def forget(self, query: Query) -> None:
        """Let no choice hold for the name in this article."""
        ...

    def undo(self) -> None:
        """Take the last step back."""
        ...

    def redo(self) -> None:
        """Make it again."""
        ...


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What is known beyond the text, and what the reader adds to it."""

    backgrounds: Backgrounds
    open_notebook: Callable[[Document], Notebook]
    entity_notes: EntityNotebook
    corrections: CorrectionStore
    library: LazyLibrary
    notes: NoteStore


@dataclass(frozen=True, slots=True)
class Services:
    """The parts that the windows work with; `samples` are the articles that come with the program.

    `knowledge` is asked for once the text is on the screen, and gives the same each time.
    """

    load: Callable[[Path], Document]
    analyse: Analyse
    samples: tuple[Path, ...]
    icons: Path
    about: Callable[[], str]
    settings: SettingsFile
    recent: RecentArticles
    knowledge: Callable[[], Knowledge]
    pace: Pace = field(default_factory=Pace)
