"""What a query may go on with, while it is typed."""

from __future__ import annotations

import re

from reader.library.articles.library_file import LibraryFile
from reader.library.articles.query import KEYS, PLACES
from reader.library.articles.subjects import Subjects
from reader.library.articles.words import folded

_LAST = re.compile(r"""(?:(?P<key>\w+):)?(?P<start>"[^"]*|[^\s":]*)$""")
_NAMES = ("by", "to", "about")


class Completing:
    """Completions of the last part of a query: keys, names that the library knows, forces, places."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file
        self._subjects = Subjects(file)

    def completions(self, text: str, most: int = 8) -> list[str]:
        """Whole queries that `text`, which ends where the reader types, may become; the likeliest first."""
        last = _LAST.search(text)
        if last is None:
            return []
        key, start = (last["key"] or "").lower(), last["start"].removeprefix('"')
        if not key:
            begun = text[: last.start()]
            return [f"{begun}{each}:" for each in KEYS if start and each.startswith(start.lower())]
        begun = text[: last.start("start")]
        return [begun + _quoted(each) for each in self._values(key, start, most)][:most]

    def _values(self, key: str, start: str, most: int) -> list[str]:
        if key in _NAMES:
            return list(dict.fromkeys(subject.name for subject in self._subjects.named(start, most * 2)))
        if key == "force":
            query = "SELECT force FROM positions GROUP BY force ORDER BY count(*) DESC"
            forces = [row[0] for row in self._file.read(lambda db: db.execute(query).fetchall())]
            return [force for force in forces if force.startswith(folded(start))]
        return [place for place in PLACES if key == "in" and place.startswith(start.lower())]


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value
