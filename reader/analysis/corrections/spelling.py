"""How the names of an entity are spelt in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from reader.documents import Span


def spellings(mentions: Iterable[Span], text: str) -> tuple[str, ...]:
    """The different ways in which these mentions are written, in order."""
    return tuple(dict.fromkeys(span.of(text) for span in mentions))


def fullest(written: Sequence[str]) -> str:
    """The longest; of several the first; all capitals only where there is nothing else, or for an acronym."""
    return max(written, key=lambda words: (not words.isupper() or len(words) < 6, len(words)))


def others_first_known(written: Iterable[str], name: str, known: Iterable[str]) -> dict[str, None]:
    """All that is written but `name`, as keys: what was `known` first and in its order."""
    present = dict.fromkeys(written)
    ordered = dict.fromkeys([*(words for words in known if words in present), *present])
    ordered.pop(name, None)
    return ordered


def occurrences(text: str, words: str) -> tuple[Span, ...]:
    """Where `words` stand in `text` as whole words, in this spelling but for white space, in order."""
    parts = words.split()
    if not parts:
        return ()
    spaced = r"\s+".join(map(re.escape, parts))
    return tuple(Span(*match.span()) for match in re.finditer(rf"(?<!\w){spaced}(?!\w)", text))


def free_of(mentions: Iterable[Span], spans: Iterable[Span]) -> tuple[Span, ...]:
    """Those of `spans` that share no character with a mention."""
    taken = {offset for mention in mentions for offset in range(*mention)}
    return tuple(span for span in spans if taken.isdisjoint(range(*span)))
