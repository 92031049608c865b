"""The report that tools read: plain data, ready for json.dump."""

from __future__ import annotations

from collections.abc import Mapping

from reader.analysis import Analysis, Entity, Position
from reader.background import Answer, Background, Origin
from reader.documents import Document

Json = dict[str, object]


def json_report(document: Document, analysis: Analysis, background: Mapping[str, Answer], *, full: bool) -> Json:
    """The report of one document; offsets are code points into "text", half-open.

    `background` has an answer for each entity id that was looked up; with `full`, its text is given too.
    """
    report: Json = {
        "text": document.text,
        "title": document.headline,
        "byline": document.byline,
        "date": document.date.isoformat() if document.date else None,
        "model": analysis.model,
        "entities": [_entity(entity, background.get(entity.id), full) for entity in analysis.entities],
        "positions": [_position(position) for position in analysis.positions],
    }
    if analysis.notice:
        report["notice"] = analysis.notice
    return report


def _entity(entity: Entity, answer: Answer | None, full: bool) -> Json:
    found = answer if isinstance(answer, Background) else None
    is_page = found is not None and found.origin is Origin.WIKIPEDIA
    entry: Json = {
        "id": entity.id,
        "name": entity.name,
        "type": entity.type.value,
        "other_names": list(entity.other_names),
        "mentions": [list(span) for span in entity.mentions],
        "wikipedia": {"title": found.title, "url": found.url} if found and is_page else None,
    }
    if full:
        entry["background"] = _background(found) if found else None
    return entry


def _background(found: Background) -> Json:
    return {
        "title": found.title,
        "description": found.description,
        "paragraphs": list(found.paragraphs),
        "origin": found.origin.value,
        "url": found.url,
        "as_of": found.as_of.isoformat(),
        "licence": found.licence,
    }


def _position(position: Position) -> Json:
    return {
        "speaker": position.speakers[0] if len(position.speakers) == 1 else None,
        "speakers": list(position.speakers),
        "described": position.described,
        "kind": position.kind.value,
        "source": [list(span) for span in position.source],
        "cue": [list(span) for span in position.cue],
        "content": [list(span) for span in position.content],
        "force": position.force,
        "addressee": position.addressee,
        "confidence": round(position.confidence, 3),
        "sure": position.sure,
        "nested": position.nested,
        "status": position.status.value,
    }
