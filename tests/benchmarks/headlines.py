"""Names in headlines as written, in Title Case and in ALL CAPS: F1 of exact mentions, against gold."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path

from reader.documents import Document, from_text, load

_CASES: dict[str, Callable[[str], str]] = {
    "as written": str,
    "title case": lambda line: re.sub(r"\b[a-z]", lambda match: match.group().upper(), line),
    "all caps": str.upper,
}
_TRIM = re.compile(r"^(?:the\s+)|['’]s?$", re.IGNORECASE)
Report = Callable[[Document], dict]


def headline_scores(sets: Iterable[tuple[Path, Path]], report: Report) -> dict[str, float]:
    """F1 for each way of writing headlines, over the articles of all `sets` (folders of gold and of texts)."""
    articles = [
        (load(texts / f"{gold.stem}.txt"), json.loads(gold.read_text()))
        for gold_folder, texts in sets
        for gold in sorted(gold_folder.glob("*.json"))
    ]
    return {f"headlines {name}": _score(articles, case, report) for name, case in _CASES.items()}


def _score(articles: list[tuple[Document, dict]], case: Callable[[str], str], report: Report) -> float:
    right = found = wanted = 0
    for document, gold in articles:
        end = document.paragraphs[0].span.end
        recased = case(document.text[:end])
        if len(recased) != end:
            continue
        text = recased + document.text[end:]
        true = _within(((s, e) for entity in gold["entities"] for s, e, _ in entity["mentions"]), text, end)
        ours = _within(
            ((s, e) for entity in report(from_text(text))["entities"] for s, e in entity["mentions"]), text, end
        )
        right += len(true & ours)
        found += len(ours)
        wanted += len(true)
    return 2 * right / (found + wanted) if found + wanted else 0.0


def _within(spans: Iterable[tuple[int, int]], text: str, end: int) -> set[tuple[int, int]]:
    return {_trimmed(start, stop, text) for start, stop in spans if stop <= end}


def _trimmed(start: int, end: int, text: str) -> tuple[int, int]:
    for match in _TRIM.finditer(text[start:end]):
        if match.start() == 0:
            start += match.end()
        else:
            end -= match.end() - match.start()
    return start, end
