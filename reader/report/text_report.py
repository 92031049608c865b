"""The report that people read in a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from reader.analysis import Analysis, Position
from reader.background import Ambiguous, Answer, Background, Missing
from reader.documents import Document

_WIDTH = 100
# C0, C1 and the marks that turn the direction of writing.
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160), *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def text_report(document: Document, analysis: Analysis, background: Mapping[str, Answer]) -> str:
    """Title, names with type and count, then the positions by speaker; with what was looked up, where it was."""
    lines = [_plain(document.title or "Untitled"), *_front(document), ""]
    if analysis.notice:
        lines += [analysis.notice, ""]
    lines += [f"Names ({len(analysis.entities)})", *_names(analysis, background), ""]
    lines += [f"Positions ({len(analysis.positions)})", *_positions(document, analysis)]
    return "\n".join(lines) + "\n"


def _front(document: Document) -> Iterator[str]:
    if document.byline:
        yield f"By {_plain(document.byline)}"
    if document.date:
        yield document.date.isoformat()


def _names(analysis: Analysis, background: Mapping[str, Answer]) -> Iterator[str]:
    for entity in sorted(analysis.entities, key=lambda each: -len(each.mentions)):
        also = f"  (also {', '.join(map(_plain, entity.other_names))})" if entity.other_names else ""
        yield f"  {len(entity.mentions):3}  {entity.type:<8} {_plain(entity.name)}{also}"
        if entity.id in background:
            yield from _wrapped(_answer(background[entity.id]), 16)


def _answer(answer: Answer) -> str:
    if isinstance(answer, Background):
        source = f"[{answer.origin}, {answer.as_of.isoformat()}{', ' + answer.url if answer.url else ''}]"
        return f"{answer.title}: {answer.description or answer.paragraphs[0]} {source}"
    if isinstance(answer, Ambiguous):
        return f"may be: {'; '.join(candidate.title for candidate in answer.candidates)}"
    return "nothing found" if isinstance(answer, Missing) else answer.reason


def _positions(document: Document, analysis: Analysis) -> Iterator[str]:
    shown: set[int] = set()
    for entity in analysis.entities:
        yield from _group(document, entity.name, analysis.positions_of(entity.id))
        shown.update(map(id, analysis.positions_of(entity.id)))
    others = [position for position in analysis.positions if id(position) not in shown]
    yield from _group(document, "Not named", tuple(others))


def _group(document: Document, heading: str, positions: tuple[Position, ...]) -> Iterator[str]:
    if positions:
        yield f"  {_plain(heading)}"
    for position in positions:
        cue = " … ".join(span.of(document.text) for span in position.cue)
        words = " … ".join(span.of(document.text) for span in position.content)
        who = f"{position.described} " if position.described else ""
        unsure = "" if position.sure else ", less certain"
        yield from _wrapped(f"{who}{cue} ({position.kind}{unsure}): {words}", 4)


def _wrapped(text: str, indent: int) -> list[str]:
    margin = " " * indent
    return textwrap.wrap(_plain(text), _WIDTH, initial_indent=margin, subsequent_indent=margin + "  ")


def _plain(text: str) -> str:
    """`text` on one line and without control characters, which could move or colour a terminal."""
    return " ".join(text.split()).translate(_CONTROLS)
