"""What a file says of its text, put in front of the text where the text does not say it itself."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import replace

from reader.documents.blocks import About, Block, laid_out, one_line
from reader.documents.document import Paragraph, Role
from reader.documents.front import FRONT, MONTHS, date_in, read_front

_ENOUGH = 1000  # characters of a paragraph tell whether it is a part of the front


def completed(blocks: Sequence[Block], about: About) -> list[Block]:
    """`blocks` with headline, byline and date as paragraphs of their own at the front.

    One that the first blocks have already is marked there and not repeated; a byline or date of the text's own is
    kept, whatever `about` says.
    """
    found = list(blocks)
    place = 0
    if about.headline and not any(block.role is Role.HEADLINE for block in found[:FRONT]):
        place = _put(found, 0, about.headline, Role.HEADLINE, _same_as(about.headline)) + 1
    elif found and found[0].role in (Role.HEADLINE, Role.HEADING):
        place = 1
    text, paragraphs = laid_out(replace(block, words=block.words[:_ENOUGH]) for block in found[:FRONT])
    front = read_front(text, paragraphs)
    if about.byline and front.byline is None:
        place = max(place, _put(found, place, f"By {about.byline}", Role.BYLINE, _names(about.byline)) + 1)
    if about.date and not any(_dates(paragraph, text) for paragraph in front.paragraphs):
        found.insert(place, Block(_written(about.date), Role.DATE))
    return found


def _dates(paragraph: Paragraph, text: str) -> bool:
    is_byline = paragraph.role is Role.BYLINE and date_in(paragraph.span.of(text)) is not None
    return is_byline or paragraph.role is Role.DATE


def _put(blocks: list[Block], place: int, words: str, role: Role, is_it: Callable[[str], bool]) -> int:
    """Mark the block that says it, or add one at `place`; gives where it is now."""
    for index, block in enumerate(blocks[:FRONT]):
        if is_it(block.words):
            blocks[index] = replace(block, role=role, level=1)
            return index
    blocks.insert(place, Block(words, role))
    return place


def _same_as(headline: str) -> Callable[[str], bool]:
    wanted = _folded(headline)
    return lambda words: len(words) <= 2 * len(headline) and _folded(words) == wanted


def _names(byline: str) -> Callable[[str], bool]:
    return lambda words: len(words) <= len(byline) + 20 and _folded(byline) in _folded(words)


def _folded(words: str) -> str:
    return "".join(filter(str.isalnum, one_line(words).casefold()))


def _written(date: datetime.date) -> str:
    return f"{date.day} {MONTHS[date.month - 1]} {date.year}"
