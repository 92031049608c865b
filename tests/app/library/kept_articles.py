"""A small library of our own: a mayor who changes his mind, a minister, a union."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

from reader.analysis import Analysis
from reader.documents import Document
from reader.library.articles import Articles, LibraryFile
from tests.library.articles.making import article

_PLACES = {"Port Ellery": "GPE", "Cod Convention": "LAW"}
_SAID = (
    (
        "2024-01-09",
        "Boats Wait in Port Ellery",
        ("Nils Aker", "said", "the harbour will open to foreign boats in spring"),
        ("Marta Sund", "denied", "that her members had broken the Cod Convention"),
    ),
    (
        "2024-03-12",
        "Harbour Towns Agree on a Truce",
        ("Nils Aker", "promised", "that the towns would share every net until the talks are over"),
        ("Northern Fleet Union", "demanded", "money from Ellerland for each day without a catch"),
    ),
    (
        "2024-06-30",
        "Mayor Turns Against Foreign Boats",
        ("Nils Aker", "said", "the harbour will not open to foreign boats in spring"),
        ("Marta Sund", "told", "Nils Aker that the truce was a beginning and no end"),
    ),
    (
        "2024-11-05",
        "Ellerland Offers Money",
        ("Tove Lind", "promised", "membership of the fishing league to both harbour towns"),
        ("Nils Aker", "warned", "that money alone buys no fish"),
    ),
    (
        "2025-02-18",
        "Storm Regatta Put Off",
        ("Marta Sund", "said", "membership of the league would split her union"),
        ("Tove Lind", "said", "membership of the league is open to all, and no town is asked to leave another"),
    ),
)


def kept() -> list[tuple[Document, Analysis]]:
    """The articles, the oldest first."""
    made = []
    for day, title, *said in _SAID:
        date = datetime.date.fromisoformat(day)
        document, analysis = article(*said, names=_PLACES, date=date, words=title)
        path = Path("/news") / (title.lower().replace(" ", "-") + ".txt")
        entities = tuple(_of_type(each, "ORG") if "Union" in each.name else each for each in analysis.entities)
        positions = tuple(
            replace(each, addressee="Nils Aker") if "Nils Aker that" in each.content[0].of(document.text) else each
            for each in analysis.positions
        )
        made.append((replace(document, path=path), replace(analysis, entities=entities, positions=positions)))
    return made


def fill(file: LibraryFile) -> None:
    """Put all of them in."""
    for document, analysis in kept():
        Articles(file).add(document, analysis)


def _of_type(entity, kind):  # type: ignore[no-untyped-def]
    return replace(entity, type=type(entity.type)(kind))
