"""What can be told about a name from outside the article."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.errors import ReaderError

if TYPE_CHECKING:
    from reader.background.pages import Page


class Origin(StrEnum):
    """Where a text came from, in the words that the panel shows."""

    WIKIPEDIA = "Wikipedia"
    ZIM = "Offline encyclopaedia"
    STARTER = "Built-in note"


@dataclass(frozen=True, slots=True)
class Query:
    """A name to look up: the fullest name, its type (an EntityType's value) and its other names, best first.

    `context` are words of the article around its mentions; they are used here, on this machine, to choose among
    pages, and are never sent anywhere. `document` is the digest of the article's text, under which the reader's
    choice among pages is kept; without it none is. `company` are the pages that other names of the article were found
    to mean; who asks leaves it empty.
    """

    name: str
    type: str
    other_names: tuple[str, ...] = ()
    context: str = ""
    document: str = ""
    company: tuple[Page, ...] = ()


@dataclass(frozen=True, slots=True)
class Background:
    """A text about one thing: plain text, already freed of markup.

    `url` is the page's address, None for a built-in note without one. `as_of` is when Wikipedia's page was
    retrieved, the day of an offline encyclopaedia, or the day a built-in note was true. `licence` is the line that
    must be shown with it, or "". `notice` is a plain sentence that says why there is nothing newer ("Wikipedia cannot
    be reached: …"), or ""; `until` is then the moment before which it is not worth asking again, where one is known.
    `chosen` says that the reader chose this page. `language` is the code of the Wikipedia that it is from, "" where
    that is the one that is asked for all names.
    """

    title: str
    description: str
    paragraphs: tuple[str, ...]
    origin: Origin
    url: str | None
    as_of: datetime.date
    licence: str
    notice: str = ""
    until: datetime.datetime | None = None
    chosen: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of several pages that a name may mean."""

    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """The name may mean any of these pages, likeliest first."""

    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """No source knows the name; or, where it was `chosen`, the reader said that no page fits it."""

    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Unavailable:
    """No source that could be reached knows the name; `reason` says in a plain sentence why Wikipedia could not.

    `until` is the moment before which it is not worth asking again, where one is known.
    """

    reason: str
    until: datetime.datetime | None = None


Answer = Background | Ambiguous | Missing | Unavailable


class WikipediaError(ReaderError):
    """Wikipedia could not be had; the message is the plain sentence that the panel shows.

    `until` is the moment before which it is not to be asked again, where there is one.
    """

    until: datetime.datetime | None = None
