"""The same page in other languages' Wikipedias."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import urlsplit

from reader.background.background import WikipediaError
from reader.background.plain_text import MAX_TITLE, one_line
from reader.background.server import Server

_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z]+)*|simple")


@dataclass(frozen=True, slots=True)
class Language:
    """A page's title in another language: `code` as in the Wikipedia's address, `name` as its speakers write it."""

    code: str
    name: str
    title: str


def read_languages(answer: object) -> tuple[Language, ...]:
    """The languages in an answer with prop=langlinks, by their names; those that no Wikipedia has are left out."""
    try:
        links = [
            link for page in cast("dict[str, Any]", answer)["query"]["pages"] for link in page.get("langlinks", ())
        ]
        found = [(str(link.get("lang", "")), str(link.get("autonym", "")), str(link["title"])) for link in links]
    except (AttributeError, KeyError, TypeError) as error:
        raise WikipediaError("The answer that came was not one that Wikipedia gives.") from error
    languages = {
        code: Language(code, one_line(name, 60) or code, one_line(title, MAX_TITLE))
        for code, name, title in found
        if _CODE.fullmatch(code) and title
    }
    return tuple(sorted(languages.values(), key=lambda language: (language.name.casefold(), language.code)))


def server_in(code: str, server: Server) -> Server | None:
    """The Wikipedia in the language with this code, asked as `server` is; None where `server` is no Wikipedia."""
    if not server.is_wikipedia:
        return None
    parts = urlsplit(server.api_url)
    return Server(parts._replace(netloc=f"{code}.wikipedia.org").geturl())
