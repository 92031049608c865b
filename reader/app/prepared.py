"""Having all that is known of an article's names ready for reading without a network."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from reader.analysis import Analysis
from reader.app.panel.words import counted, one_line
from reader.app.services import Backgrounds
from reader.background import Unavailable
from reader.documents import Document
from reader.library.lookup import query_for

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Prepared:
    """How many names are ready, the names that are not, and the files that could not be read."""

    ready: int = 0
    missing: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    def __add__(self, other: Prepared) -> Prepared:
        missing = tuple(dict.fromkeys((*self.missing, *other.missing)))
        return Prepared(self.ready + other.ready, missing, (*self.unread, *other.unread))

    @property
    def summary(self) -> str:
        """How much is ready, in a sentence."""
        return f"{counted(self.ready, 'name is', 'names are')} ready to be read without a network."

    @property
    def lacking(self) -> str:
        """What is not ready, in a sentence or two, or "" where all is."""
        missing = f"Not found out yet: {_some(self.missing)}. Try again later to go on." if self.missing else ""
        unread = f"Not read: {_some(self.unread)}." if self.unread else ""
        return " ".join(filter(None, (missing, unread)))


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
    missing = [query.name for query, answer in zip(queries, answers, strict=True) if isinstance(answer, Unavailable)]
    return Prepared(len(queries) - len(missing), tuple(missing))


def _some(names: tuple[str, ...]) -> str:
    some = ", ".join(one_line(name, 40) for name in names[:_NAMED])
    return f"{some} and {len(names) - _NAMED} more" if len(names) > _NAMED else some
