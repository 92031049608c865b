"""Quoted stretches of a text, whatever marks it uses."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from reader.analysis.analysis import PositionKind
from reader.documents import Span

MARK = re.compile(r"[“”„«»\"]|``|''|‘‘|’’")
SINGLE = re.compile(r"(?<![\w'‘])[‘'](?=\w)(?:[^‘'’\n]|(?<=\w)['’](?=\w))+[’'](?![\w'’])")
WORD = re.compile(r"\w+")
OPENING = frozenset("“„«") | {"``", "‘‘"}
CLOSING = frozenset("”»") | {"’’"}
BEFORE_OPENING = frozenset(" ([—–-/‘\t\u00a0")
DIRECT_SHARE = 0.8


def quotations(text: str) -> list[Span]:
    """The quoted stretches, marks included, in order and without overlap (of nested ones the outer).

    A mark without a partner reaches to the end of its line: a quotation that the next paragraph opens again. Takes
    time linear in the text.
    """
    found: list[Span] = []
    offset = 0
    for line in text.split("\n"):
        double = list(_in_line(line, offset))
        found += double
        found += _single(line, offset, double)
        offset += len(line) + 1
    found.sort()
    return found


def _in_line(line: str, offset: int) -> Iterator[Span]:
    opened: int | None = None
    for match in MARK.finditer(line):
        opens = _opens(line, match, opened is None)
        if opens and opened is None:
            opened = match.start()
        elif not opens and opened is not None:
            yield Span(offset + opened, offset + match.end())
            opened = None
    if opened is not None:
        yield Span(offset + opened, offset + len(line))


def _opens(line: str, match: re.Match[str], outside: bool) -> bool:
    mark = match.group()
    if mark in OPENING:
        return True
    if mark in CLOSING:
        return outside and not line[: match.start()].strip() and line[match.end() : match.end() + 1].isalnum()
    before = line[match.start() - 1 : match.start()]
    after = line[match.end() : match.end() + 1]
    if (not before or before in BEFORE_OPENING) and after and not after.isspace():
        return True
    if before and not before.isspace() and (not after or not after.isalnum()):
        return False
    return outside


def _single(line: str, offset: int, double: list[Span]) -> Iterator[Span]:
    """Single quotation marks that stand outside double ones."""
    if "'" not in line and "‘" not in line:
        return
    at = 0
    for match in SINGLE.finditer(line):
        start, end = offset + match.start(), offset + match.end()
        while at < len(double) and double[at].end <= start:
            at += 1
        if at == len(double) or end <= double[at].start:
            yield Span(start, end)


class QuotedWords:
    """How many of the words of any stretch of a text are quoted."""

    def __init__(self, text: str, quoted: list[Span]) -> None:
        self._text = text
        self._quoted = quoted

    def kind_of(self, content: tuple[Span, ...]) -> PositionKind:
        """Direct where at least 80 % of the words are quoted, mixed where some are, else indirect."""
        words = sum(self._words(start, end) for start, end in content)
        inside = sum(self._inside(start, end) for start, end in content)
        if inside and inside >= DIRECT_SHARE * words:
            return PositionKind.DIRECT
        return PositionKind.MIXED if inside else PositionKind.INDIRECT

    def _words(self, start: int, end: int) -> int:
        return len(WORD.findall(self._text, start, end))

    def _inside(self, start: int, end: int) -> int:
        inside = 0
        for at in range(bisect_right(self._quoted, start, key=_end), len(self._quoted)):
            quote = self._quoted[at]
            if quote.start >= end:
                break
            inside += self._words(max(start, quote.start), min(end, quote.end))
        return inside


def _end(span: Span) -> int:
    return span.end
