"""Where words stand in a text."""

from __future__ import annotations

import re

from reader.documents import Span

MOST = 10_000
_APOSTROPHES, _QUOTES, _DASHES = "'’‘ʼ", '"“”„«»', "-‐‑–—"


def places_of(words: str, text: str, *, same_case: bool = False, whole_words: bool = False) -> list[Span]:
    """The first ten thousand places (code points) of `words` in `text`.

    Any white space is as good as any other, and so are the typographic and the plain kinds of apostrophes, quotation
    marks and dashes; and capitals and small letters, unless `same_case`. `whole_words` leaves out what goes on into a
    longer word.
    """
    parts = words.split()
    if not parts:
        return []
    wanted = r"\s+".join("".join(map(_sign, part)) for part in parts)
    if whole_words:
        wanted = rf"(?<!\w){wanted}(?!\w)"
    pattern = re.compile(wanted, re.NOFLAG if same_case else re.IGNORECASE)
    found: list[Span] = []
    for match in pattern.finditer(text):
        found.append(Span(*match.span()))
        if len(found) == MOST:
            break
    return found


def _sign(sign: str) -> str:
    for alike in (_APOSTROPHES, _QUOTES, _DASHES):
        if sign in alike:
            return f"[{re.escape(alike)}]"
    return re.escape(sign)
