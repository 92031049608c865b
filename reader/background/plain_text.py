"""Text from elsewhere, made fit to show: no markup, no control characters, no surprises in length."""

from __future__ import annotations

import re
import unicodedata

MAX_TITLE = 255
MAX_DESCRIPTION = 240
MAX_PARAGRAPH = 2000
MAX_PARAGRAPHS = 4

# Zero-width joiners shape the letters of several scripts; every other format character is invisible or deceives.
_JOINERS = "\u200c\u200d"
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_STYLE_LEAK = re.compile(r"(?:\.mw-parser-output|@media)[^{}]{0,400}\{[^{}]{0,2000}\}\}?")
_HIDDEN_ELEMENT = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z!][^<>]{0,2000}>")
_LEFTOVER_OPENING = re.compile(r"\(\s*[;,]\s*")
_EMPTY_BRACKETS = re.compile(r"\s*\(\s*\)")


def one_line(text: str, limit: int) -> str:
    """`text` in one line of at most `limit` code points, with an ellipsis where it was cut."""
    visible = "".join(" " if c.isspace() else c for c in text if c.isspace() or _is_visible(c))
    return _shortened(" ".join(visible.split()), limit)


def paragraphs_of(text: str, most: int = MAX_PARAGRAPHS) -> tuple[str, ...]:
    """The first paragraphs of a plain-text extract, without tags, styles and control characters."""
    bounded = text[: MAX_PARAGRAPH * most * 4]
    for leak in (_HIDDEN_ELEMENT, _STYLE_LEAK, _TAG):
        bounded = leak.sub("", bounded)
    found = []
    for line in bounded.splitlines():
        # Where a pronunciation was taken out of "(…; born 1952)", its brackets stay behind.
        tidy = _EMPTY_BRACKETS.sub("", _LEFTOVER_OPENING.sub("(", one_line(line, MAX_PARAGRAPH)))
        if tidy:
            found.append(tidy)
        if len(found) == most:
            break
    return tuple(found)


def _is_visible(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) not in _HIDDEN_CATEGORIES


def _shortened(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    sentence = max(cut.rfind(mark) for mark in (". ", "! ", "? "))
    if sentence > limit // 2:
        return cut[: sentence + 1] + " …" if len(cut) > sentence + 3 else cut[: sentence + 1]
    return cut.rstrip() + "…"
