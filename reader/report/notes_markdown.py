"""Notes with positions and background as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from reader.notes import to_markdown
from reader.notes.markdown import escape, one_line, quoted
from reader.report.annotated import Annotated, Footnote, Statement


def notes_markdown(annotated: Annotated) -> str:
    """Front matter, each passage with its note, then who says what, then the background with its licence."""
    notes = to_markdown(annotated.document, annotated.annotations, annotated.entity_notes, annotated.speakers)
    return "\n\n".join([notes.rstrip("\n"), *_statements(annotated), *_background(annotated)]) + "\n"


def _statements(annotated: Annotated) -> Iterator[str]:
    if annotated.statements:
        yield "## Who says what"
    for statement in annotated.statements:
        yield f"{_who(statement)}\n\n{quoted(statement.content)}"


def _who(statement: Statement) -> str:
    cue = f" ({escape(one_line(statement.cue))})" if statement.cue.strip() else ""
    return f"**{escape(one_line(statement.speaker))}**{cue}:"


def _background(annotated: Annotated) -> Iterator[str]:
    if annotated.footnotes:
        yield "## Background"
    for footnote in annotated.footnotes:
        yield _footnote(footnote)


def _footnote(footnote: Footnote) -> str:
    found = footnote.background
    paragraphs = [escape(one_line(paragraph)) for paragraph in found.paragraphs]
    about = [found.origin.value, found.as_of.isoformat(), found.url or "", found.licence]
    source = " · ".join(escape(one_line(part)) for part in about if part)
    title = f"### {escape(one_line(footnote.entity.name))}"
    return "\n\n".join([title, f"**{escape(one_line(found.title))}**", *paragraphs, f"*{source}*"])
