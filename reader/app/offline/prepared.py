"""Having all that is known of an article's names ready for reading without a network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis import Analysis
from reader.app.language.wording import tr
from reader.app.panel.words import one_line
from reader.app.services import Backgrounds
from reader.background import Missing, Unavailable
from reader.documents import Document
from reader.library.lookup import query_for

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Prepared:
    """How many names are ready, which are not yet, which have no page, and the files that could not be read."""

    ready: int = 0
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    def __add__(self, other: Prepared) -> Prepared:
        return Prepared(
            self.ready + other.ready,
            tuple(dict.fromkeys((*self.missing, *other.missing))),
            tuple(dict.fromkeys((*self.unknown, *other.unknown))),
            (*self.unread, *other.unread),
        )

    @property
    def summary(self) -> str:
        """How much is ready, in a sentence."""
        return tr(
            "1 name is ready to be read without a network.|{n} names are ready to be read without a network.",
            n=self.ready,
        )

    @property
    def lacking(self) -> str:
        """What is not ready, in sentences, or "" where all is."""
        missing = (
            tr("Not found out yet: {names}. Try again later to go on.", names=_some(self.missing))
            if self.missing
            else ""
        )
        unknown = tr("No page was found for {names}.", names=_some(self.unknown)) if self.unknown else ""
        unread = tr("Not read: {files}.", files=_some(self.unread)) if self.unread else ""
        return " ".join(filter(None, (missing, unknown, unread)))


def prepare(
    backgrounds: Backgrounds,
    document: Document,
    analysis: Analysis,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
    *,
    pictures: bool,
) -> Prepared:
    """Look up all names of the article, with their `pictures`; what was found before is not asked for again."""
    queries = [query_for(document, entity) for entity in analysis.entities]
    answers = backgrounds.ahead(queries, progress, cancelled)
    if pictures and not cancelled():
        backgrounds.further.fetch_pictures(answers, cancelled)
    named = [(query.name, answer) for query, answer in zip(queries, answers, strict=True)]
    missing = [name for name, answer in named if isinstance(answer, Unavailable)]
    unknown = [name for name, answer in named if isinstance(answer, Missing)]
    said_so = [name for name, answer in named if isinstance(answer, Missing) and answer.chosen]
    ready = len(named) - len(missing) - len(unknown)
    return Prepared(ready, tuple(missing), tuple(name for name in unknown if name not in said_so))


def _some(names: tuple[str, ...]) -> str:
    some = ", ".join(one_line(name, 40) for name in names[:_NAMED])
    return (
        tr("{some} and {n} more|{some} and {n} more", n=len(names) - _NAMED, some=some) if len(names) > _NAMED else some
    )
