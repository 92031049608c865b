"""What a reader types to search the library: `by:Rutte says:membership after:2024-11 "open door"`."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from reader.errors import ReaderError
from reader.library.articles.words import folded, words_of

PLACES = ("positions", "text")
KEYS = {
    "by": 'who says it: by:Rutte, by:"Mark Rutte"',
    "to": "to whom: to:Zelenskyy",
    "about": "whom or what the article names: about:NATO",
    "says": "words of the position: says:membership",
    "force": "how it is said: force:promises",
    "after": "on this day or later: after:2024, after:2024-11, after:2024-11-05",
    "before": "on an earlier day: before:2025-02",
    "in": "where plain words are sought: in:positions, in:text",
}
"""Each key, with what it asks for."""
_PART = re.compile(r"""(?:(?P<key>[^\W\d_]+):)?(?:"(?P<phrase>[^"]*)"|“(?P<curly>[^”]*)”|(?P<word>[^\s"“]+))""")
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?")


class QueryError(ReaderError):
    """What was typed cannot be understood; the message says which part, and what could stand there."""


@dataclass(frozen=True, slots=True)
class LibraryQuery:
    """What is sought. `words` are plain words and phrases; all of everything has to hold, "" and None hold always."""

    words: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    force: str = ""
    after: datetime.date | None = None
    before: datetime.date | None = None
    within: str = ""

    @property
    def is_of_positions(self) -> bool:
        """Whether it asks for something that only positions have."""
        return bool(self.by or self.to or self.says or self.force or self.within == "positions")

    @property
    def asks_for_text(self) -> bool:
        """Whether it seeks words in the text of articles."""
        return bool(self.words) and not self.is_of_positions


def parsed(text: str) -> LibraryQuery:
    """The query that `text` is; raises QueryError."""
    if text.count('"') % 2:
        raise QueryError("A quotation mark is not closed.")
    query = LibraryQuery()
    for part in _PART.finditer(text):
        value = next((each for each in part.group("phrase", "curly", "word") if each is not None), "")
        key = part["key"]
        if key and key.lower() not in KEYS:
            raise QueryError(f"“{key}:” is no part of a search; there are {', '.join(f'{each}:' for each in KEYS)}.")
        if key and not words_of(value):
            raise QueryError(f"Something is missing after “{key}:”.")
        if not key and part["word"] and value.endswith(":") and value[:-1].lower() in KEYS:
            raise QueryError(f"Something is missing after “{value}”.")
        if words_of(value):
            query = _READ[key.lower() if key else ""](query, value)
    if query == LibraryQuery():
        raise QueryError("There is nothing to search for.")
    if query.after and query.before and query.after >= query.before:
        raise QueryError("No day is both after and before these dates.")
    return query


def _date(key: str, value: str) -> datetime.date:
    found = _DATE.fullmatch(value)
    try:
        if found:
            return datetime.date(int(found[1]), int(found[2] or 1), int(found[3] or 1))
    except ValueError:
        pass
    raise QueryError(f"“{key}:{value}” is no date; write {key}:2024, {key}:2024-11 or {key}:2024-11-05.")


def _within(query: LibraryQuery, value: str) -> LibraryQuery:
    if value.lower() not in PLACES:
        raise QueryError(f"“in:{value}” is no place to search; there are in:positions and in:text.")
    return replace(query, within=value.lower())


_READ: dict[str, Callable[[LibraryQuery, str], LibraryQuery]] = {
    "": lambda query, value: replace(query, words=(*query.words, value)),
    "by": lambda query, value: replace(query, by=(*query.by, value)),
    "to": lambda query, value: replace(query, to=(*query.to, value)),
    "about": lambda query, value: replace(query, about=(*query.about, value)),
    "says": lambda query, value: replace(query, says=(*query.says, value)),
    "force": lambda query, value: replace(query, force=folded(value)),
    "after": lambda query, value: replace(query, after=_date("after", value)),
    "before": lambda query, value: replace(query, before=_date("before", value)),
    "in": _within,
}
