"""Positions in a form to be pasted elsewhere."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from reader.analysis import Analysis, Position
from reader.documents import Span

_COLUMNS = ("speaker", "described", "kind", "source", "cue", "content", "certain", "start", "end")
_GAP = " … "


def positions_csv(positions: Iterable[Position], analysis: Analysis, text: str) -> str:
    """A line for each position, with a heading; offsets are code points, half-open, from first to last word."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(_COLUMNS)
    for position in positions:
        table.writerow(
            [
                inert(speaker_of(position, analysis)),
                inert(_one_line(position.described or "")),
                position.kind.value,
                *(inert(_words(spans, text)) for spans in (position.source, position.cue, position.content)),
                "yes" if position.sure else "no",
                position.content[0].start if position.content else "",
                position.content[-1].end if position.content else "",
            ]
        )
    return out.getvalue()


def positions_markdown(positions: Iterable[Position], analysis: Analysis, text: str) -> str:
    """A list item for each position: who, in bold, how, and the words."""
    lines = []
    for position in positions:
        who = speaker_of(position, analysis) or _one_line(position.described or "") or "Somebody"
        how = _words(position.cue, text) or position.kind.value
        lines.append(
            f"- **{_plain(who)}** ({_plain(how)}, {position.kind.value}): {_plain(_words(position.content, text))}"
        )
    return "\n".join(lines) + "\n" if lines else ""


def speaker_of(position: Position, analysis: Analysis) -> str:
    """The names of those who hold it, joined by "and"; "" where nobody is named."""
    names = {entity.id: entity.name for entity in analysis.entities}
    return " and ".join(names[speaker] for speaker in position.speakers if speaker in names)


def _words(spans: Sequence[Span], text: str) -> str:
    return _GAP.join(_one_line(span.of(text)) for span in spans)


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _plain(words: str) -> str:
    """Words that Markdown reads as they are."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>#|" else sign for sign in words)


def inert(words: str) -> str:
    """Words that no spreadsheet takes for a formula (OWASP's CSV injection)."""
    return f"'{words}" if words[:1] in ("=", "+", "-", "@", "\t", "\r") else words
