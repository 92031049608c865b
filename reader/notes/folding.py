"""A text without the differences that no reader sees: white space, kinds of quotes and dashes, composed letters."""

from __future__ import annotations

import functools
import re
import unicodedata
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from reader.documents import Span

_PLAIN = str.maketrans("‘’‚‛′“”„‟″«»‐‑‒–—−", '\'\'\'\'\'"""""""------')

_WHITE = re.compile(r"\s+")
_RUNS = re.compile(r"([!-~]+(?: [!-~]+)*)|(\s+)|(.)", re.DOTALL)
"""What folds to itself, what folds to one blank, and what has to be looked at."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A text folded by `fold`, and for each of its characters where the one it comes from begins in the original."""

    text: str
    offsets: list[int]
    length: int

    @classmethod
    def of(cls, text: str) -> Folded:
        """`text` folded; takes about a tenth of a second for a million characters."""
        folded: list[str] = []
        offsets: list[int] = []
        after_space = False
        for run in _RUNS.finditer(text):
            start, end = run.span()
            plain, white, other = run.groups()
            if plain:
                folded.append(plain)
                offsets.extend(range(start, end))
                after_space = False
            elif white and not after_space:
                folded.append(" ")
                offsets.append(start)
                after_space = True
            elif other:
                letters = _fold_character(other)
                folded.append(letters)
                offsets.extend([start] * len(letters))
                after_space = after_space and not letters
        return cls("".join(folded), offsets, len(text))

    def index(self, offset: int) -> int:
        """Where the original's `offset` is in the folded text."""
        return bisect_left(self.offsets, offset)

    def original(self, start: int, end: int) -> Span:
        """The original's span of the folded, non-empty `start` to `end`, with what follows it unseen (an accent)."""
        following = bisect_right(self.offsets, self.offsets[end - 1])
        return Span(self.offsets[start], self.offsets[following] if following < len(self.offsets) else self.length)


def fold(text: str) -> str:
    """`text` with runs of white space as one space, plain quotes and dashes, letters without accents."""
    return _WHITE.sub(" ", text) if text.isascii() else Folded.of(text).text


def folded_words(text: str) -> str:
    """`text` folded, and in one case: what is the same for somebody who searches."""
    return fold(text).casefold()


@functools.lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    """What a character that is no white space counts as: itself, others (a ligature) or nothing (an accent)."""
    decomposed = unicodedata.normalize("NFKD", character.translate(_PLAIN))
    return "".join(c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf") and not c.isspace())
