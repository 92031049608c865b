"""Reads a folder in PolNeAR's layout: text/<stem>.txt and attributions/<stem>_<annotator>.ann (BRAT standoff)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

RECORD = re.compile(r"\n(?=[TEARNM#*]\d*\t)")
WORD = re.compile(r"\w+")
UNDECIDED = ("Discard", "Discuss")


@dataclass(frozen=True, slots=True)
class Gold:
    """One annotated attribution: the characters of its content (no white space), the words of its source and cue."""

    content: frozenset[int]
    source: frozenset[int]
    cue: frozenset[int]


@dataclass(frozen=True, slots=True)
class Article:
    """A text with its attributions, and the characters that its annotator left undecided."""

    stem: str
    text: str
    golds: tuple[Gold, ...]
    undecided: frozenset[int]

    def solid(self, spans: list[tuple[int, int]]) -> frozenset[int]:
        """The characters of these spans that are not white space."""
        return solid(self.text, spans)

    def words(self, spans: list[tuple[int, int]]) -> frozenset[int]:
        """The words of these spans, each by the offset of its first character."""
        return words(self.text, spans)


def articles(folder: Path) -> Iterator[Article]:
    """The articles of a folder, by name; of several annotators the first."""
    annotated: dict[str, Path] = {}
    for path in sorted((folder / "attributions").glob("*.ann")):
        annotated.setdefault(path.stem.rsplit("_", 1)[0], path)
    for stem, path in sorted(annotated.items()):
        text = _read(folder / "text" / f"{stem}.txt")
        yield _article(stem, text, _read(path))


def solid(text: str, spans: list[tuple[int, int]]) -> frozenset[int]:
    """The characters of `spans` that are not white space."""
    return frozenset(i for start, end in spans for i in range(start, end) if not text[i].isspace())


def words(text: str, spans: list[tuple[int, int]]) -> frozenset[int]:
    """The words of `spans`, each by the offset of its first character in `text`."""
    return frozenset(match.start() + start for start, end in spans for match in WORD.finditer(text[start:end]))


def _article(stem: str, text: str, standoff: str) -> Article:
    spans: dict[str, tuple[str, list[tuple[int, int]]]] = {}
    events: list[list[str]] = []
    for record in RECORD.split(standoff.rstrip("\n")):
        columns = record.split("\t")
        if columns[0].startswith("T"):
            kind, where = columns[1].split(" ", 1)
            pieces = [tuple(int(n) for n in piece.split()) for piece in where.split(";")]
            spans[columns[0]] = (kind, [(piece[0], piece[1]) for piece in pieces])
        elif columns[0].startswith("E"):
            events.append(columns[1].split())
    golds = tuple(gold for roles in events if (gold := _gold(text, roles, spans)).content)
    undecided = [span for kind, pieces in spans.values() if kind in UNDECIDED for span in pieces]
    return Article(stem, text, golds, solid(text, undecided))


def _gold(text: str, roles: list[str], spans: dict[str, tuple[str, list[tuple[int, int]]]]) -> Gold:
    parts: dict[str, list[tuple[int, int]]] = {"source": [], "cue": [], "content": []}
    for role in roles:
        name, target = role.split(":")
        name = name.rstrip("0123456789").lower()
        if name in parts and target in spans:
            parts[name] += spans[target][1]
    return Gold(solid(text, parts["content"]), words(text, parts["source"]), words(text, parts["cue"]))


def _read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()
