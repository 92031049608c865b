"""Notes with positions and background as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from reader.notes import EntityNote, PassageLink, Placed
from reader.notes.jsonld import write_time
from reader.report.annotated import Annotated, Footnote, Statement
from reader.report.positions_table import inert

COLUMNS = (
    "kind passage note tags colour speaker entity creator created modified start end state link article digest licence"
).split()


def notes_csv(annotated: Annotated) -> str:
    """One line for each note, position and background (`kind` says which), in the columns of COLUMNS.

    Offsets are code points into the text. A cell that a spreadsheet would take for a formula gets an apostrophe.
    """
    out = io.StringIO()
    table = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    common = {"article": annotated.document.title or "", "digest": annotated.document.digest}
    for row in _rows(annotated):
        table.writerow({key: inert(value) for key, value in (common | row).items()})
    return out.getvalue()


def _rows(annotated: Annotated) -> Iterator[dict[str, str]]:
    for placed in annotated.notes:
        yield _note(annotated, placed)
    yield from map(_entity_note, annotated.entity_notes)
    yield from map(_statement, annotated.statements)
    yield from map(_footnote, annotated.footnotes)


def _note(annotated: Annotated, placed: Placed) -> dict[str, str]:
    note, span = placed.annotation, placed.anchor.span
    return {
        "kind": note.motivation.value,
        "passage": note.quote.exact,
        "note": note.body,
        "tags": ", ".join(note.tags),
        "colour": note.colour.value,
        "speaker": annotated.speakers.get(note.id, ""),
        "entity": note.entity.name if note.entity else "",
        "creator": note.creator,
        "created": write_time(note.created),
        "modified": write_time(note.modified),
        "start": str(span.start) if span else "",
        "end": str(span.end) if span else "",
        "state": placed.anchor.state.value,
        "link": str(PassageLink(annotated.document.digest, note.position, note.quote)),
    }


def _entity_note(note: EntityNote) -> dict[str, str]:
    return {
        "kind": "note on an entity",
        "note": note.body,
        "tags": ", ".join(note.tags),
        "colour": note.colour.value,
        "entity": note.entity.name,
        "creator": note.creator,
        "created": write_time(note.created),
        "modified": write_time(note.modified),
        "link": note.entity.iri,
    }


def _statement(statement: Statement) -> dict[str, str]:
    content = statement.position.content
    return {
        "kind": "position",
        "passage": statement.content,
        "note": statement.cue,
        "speaker": statement.speaker,
        "start": str(content[0].start) if content else "",
        "end": str(content[-1].end) if content else "",
    }


def _footnote(footnote: Footnote) -> dict[str, str]:
    found = footnote.background
    return {
        "kind": "background",
        "note": "\n\n".join(found.paragraphs),
        "entity": footnote.entity.name,
        "creator": found.origin.value,
        "created": found.as_of.isoformat(),
        "link": found.url or "",
        "licence": found.licence,
    }
