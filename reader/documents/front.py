"""The first lines of an article: headline, byline and date."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from reader.documents.document import Paragraph, Role

_MAX_HEADLINE, _MAX_BYLINE, _MAX_DATE_LINE = 180, 120, 80
FRONT = 6
"""How many paragraphs the front is looked for in."""
_ADDRESS = re.compile(r"\w+://")
_BYLINE = re.compile(r"(?:by|from|story by)\s+(?P<names>\w.*)", re.IGNORECASE)
_NAME = re.compile(r"[A-Z]\S*(?:\s+\S+)*")
MONTHS = "January February March April May June July August September October November December".split()
"""In English, whatever the language of the system."""
_SHORT = [month[:3] for month in MONTHS]
_MONTH = rf"({'|'.join([*MONTHS, 'Sept', *_SHORT])})\.?"
_DATE = re.compile(
    rf"\b(?:(\d{{4}})-(\d{{2}})-(\d{{2}})|{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})"
    rf"|(\d{{1,2}})\.?\s+{_MONTH},?\s+(\d{{4}}))\b"
)


@dataclass(frozen=True, slots=True)
class Front:
    """What the first lines say of the article, and the paragraphs with their roles set."""

    headline: str | None
    byline: str | None
    date: datetime.date | None
    paragraphs: tuple[Paragraph, ...]


def read_front(text: str, paragraphs: Sequence[Paragraph]) -> Front:
    """The front matter of `text`, from at most its first six paragraphs."""
    marked = list(paragraphs)
    headline = byline = None
    date = None
    for place, paragraph in enumerate(marked[:FRONT]):
        line = paragraph.span.of(text)
        if headline is None and _is_headline(line, paragraph, first=place == 0, alone=len(marked) == 1):
            headline, role = line.rstrip("; "), Role.HEADLINE
        elif byline is None and (names := _byline(line) or (line if paragraph.role is Role.BYLINE else None)):
            byline, role = names, Role.BYLINE
            date = date or date_in(line)
        elif date is None and _may_be_date(line, paragraph) and (date := date_in(line)):
            role = Role.DATE
        elif len(line) > _MAX_HEADLINE:
            date = date or date_in(line[:_MAX_DATE_LINE])
            break
        else:
            continue
        marked[place] = replace(paragraph, role=role)
    return Front(headline, byline, date, tuple(marked))


def _is_headline(line: str, paragraph: Paragraph, *, first: bool, alone: bool) -> bool:
    if paragraph.role is Role.HEADLINE or not first:
        return paragraph.role is Role.HEADLINE
    if paragraph.role is Role.HEADING:
        return True
    fits = len(line) <= _MAX_HEADLINE and not line.endswith((",", ":")) and not _ADDRESS.match(line)
    return fits and not alone and paragraph.role is Role.BODY and any(map(str.isalpha, line))


def _may_be_date(line: str, paragraph: Paragraph) -> bool:
    return len(line) <= _MAX_DATE_LINE and paragraph.role in (Role.BODY, Role.DATE)


def _byline(line: str) -> str | None:
    match = _BYLINE.fullmatch(line) if len(line) <= _MAX_BYLINE else None
    if match is None or line.endswith((".", ":", ",")) or not _NAME.match(match["names"]):
        return None
    names = _DATE.sub("", match["names"])
    return names.rstrip(" ,;|·•–—-") or None


def date_in(line: str) -> datetime.date | None:
    """The first date in `line`: ISO 8601, or day, English month and year."""
    match = _DATE.search(line)
    if match is None:
        return None
    year, number, day, name, day_after, year_after, day_before, name_between, year_last = match.groups()
    month = int(number) if number else 1 + _SHORT.index((name or name_between)[:3])
    try:
        return datetime.date(int(year or year_after or year_last), month, int(day or day_after or day_before))
    except ValueError:
        return None
