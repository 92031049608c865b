"""The starter pack: short notes that come with the program, for a first run without a network."""

from __future__ import annotations

import datetime
import json
import threading
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from reader.background.background import Ambiguous, Background, Candidate, Origin, Query
from reader.background.matching import choose, is_outdone, is_part, titles_of, words
from reader.background.pages import Page


@dataclass(frozen=True, slots=True)
class Note:
    """A built-in note: its background, the other names of its topic, and the topic's type."""

    background: Background
    names: tuple[str, ...]
    type: str

    @property
    def wikipedia_title(self) -> str | None:
        """The title of the topic's page in Wikipedia."""
        if self.background.url is None:
            return None
        return unquote(urlsplit(self.background.url).path.rpartition("/wiki/")[2]).replace("_", " ") or None

    @property
    def page(self) -> Page:
        """The note as a page, to be weighed against others."""
        return Page(self.background.title, self.background.description, self.background.paragraphs, None)


class StarterPack:
    """The notes in a folder's JSON files, read when the first of them is asked for.

    A file that cannot be read leaves the others as they are; `notice` then names it in a sentence, else it is "".
    """

    def __init__(self, folder: Path) -> None:
        self.notice = ""
        self.is_on = True
        """Whether any note is known; may be set in any thread."""
        self._folder = folder
        self._reading = threading.Lock()

    def find(self, query: Query) -> Background | Ambiguous | None:
        """The note on the query's topic, or the notes that share its first known name; None if there is none."""
        notes = self.notes(query)
        if len(notes) > 1:
            return Ambiguous(tuple(Candidate(n.background.title, n.background.description) for n in notes))
        return notes[0].background if notes else None

    def notes(self, query: Query) -> tuple[Note, ...]:
        """The notes under the first of the query's names that has any of its type; a title goes before a name.

        Where the name itself has several, and the article speaks of another than its fuller form, that other.
        """
        found = self._under_first_name(query)
        namesakes = self._under(query.name, query)
        if len(found) != 1 or len(namesakes) < 2:
            return found
        pages = {note.page: note for note in (*found, *namesakes)}
        chosen = choose(query, list(pages))
        if chosen:
            return (pages[chosen],)
        return tuple(pages.values()) if is_outdone(query, found[0].page, list(pages)) else found

    def _under_first_name(self, query: Query) -> tuple[Note, ...]:
        return next(filter(None, (self._under(name, query) for name in titles_of(query))), ())

    def _under(self, name: str, query: Query) -> tuple[Note, ...]:
        named = [note for note in self._by_name.get(_key(name), ()) if _may_be(note, query, name)]
        titled = [note for note in named if _key(note.background.title) == _key(name)]
        return tuple(titled if len(titled) == 1 else named)

    def all_notes(self) -> tuple[Note, ...]:
        """Every note, by the order of their names."""
        return tuple({id(note): note for notes in self._by_name.values() for note in notes}.values())

    def candidates(self, query: Query) -> tuple[Candidate, ...]:
        """The notes under any of the query's names, of whatever type."""
        named = [note for name in titles_of(query) for note in self._by_name.get(_key(name), ())]
        return tuple(dict.fromkeys(Candidate(n.background.title, n.background.description) for n in named))

    def titled(self, title: str) -> Background | None:
        """The note with this title."""
        for note in self._by_name.get(_key(title), ()):
            if note.background.title == title:
                return note.background
        return None

    @property
    def _by_name(self) -> dict[str, list[Note]]:
        with self._reading:
            return self._read_once if self.is_on else {}

    @cached_property
    def _read_once(self) -> dict[str, list[Note]]:
        by_name: dict[str, list[Note]] = defaultdict(list)
        for file in sorted(self._folder.glob("*.json")):
            for note in self._notes_in(file):
                for key in dict.fromkeys(map(_key, (note.background.title, *note.names))):
                    by_name[key].append(note)
        return dict(by_name)

    def _notes_in(self, file: Path) -> list[Note]:
        try:
            theme = json.loads(file.read_text(encoding="utf-8"))
            as_of = datetime.date.fromisoformat(theme["as_of"])
            return [_note(raw, as_of) for raw in theme["notes"]]
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            self.notice = f"The built-in notes in {file.name} cannot be read."
            return []


def _note(raw: dict[str, Any], as_of: datetime.date) -> Note:
    background = Background(
        title=raw["title"],
        description=raw["description"],
        paragraphs=tuple(raw["text"].split("\n\n")),
        origin=Origin.STARTER,
        url=raw["url"],
        as_of=as_of,
        licence="",
    )
    return Note(background, tuple(raw["names"]), raw["type"])


def _may_be(note: Note, query: Query, name: str) -> bool:
    """Whether the types agree on what matters most, persons, and a name that is only a part means this very note."""
    if (note.type == "PERSON") != (query.type == "PERSON"):
        return False
    if not is_part(name, query):
        return True
    return set(words(query.name)) <= set(words(" ".join((note.background.title, *note.names))))


def _key(name: str) -> str:
    key = " ".join(name.casefold().replace("’", "'").split())
    return key.removeprefix("the ")
