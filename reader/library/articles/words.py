"""Words as they are compared: without case and accents."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def folded(name: str) -> str:
    """`name` in lower case, without accents, with single spaces."""
    if name.isascii():
        return " ".join(name.lower().split())
    parts = unicodedata.normalize("NFKD", name.casefold())
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())


def words_of(text: str) -> list[str]:
    """The words of `text`, folded, in order."""
    return _WORD.findall(folded(text))
