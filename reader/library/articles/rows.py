"""An Analysis as rows of the library, and back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping

from reader.analysis import Analysis, Entity, EntityType, FoundBy, Position, PositionKind, PositionStatus
from reader.documents import Document, Paragraph, Role, Span
from reader.library.articles.joining import subjects_for
from reader.library.articles.words import folded, words_of


def write_analysis(
    db: sqlite3.Connection,
    article: int,
    text: str,
    analysis: Analysis,
    pages: Mapping[str, str],
    before: Mapping[tuple[str, str], int],
) -> None:
    """Put the names and positions of one article in; `pages` has Wikipedia's title of entities, by their ids.

    `before` has the subjects that an earlier analysis of the article had, by folded name and type.
    """
    subjects = subjects_for(db, analysis.entities, pages, before)
    rows = {
        entity.id: _entity_row(db, article, entity, subjects[entity.id], pages.get(entity.id))
        for entity in analysis.entities
    }
    names = _entities_by_name(analysis.entities)
    for position in analysis.positions:
        addressed = names.get(folded(position.addressee)) if position.addressee else None
        identity = _position_row(db, article, text, position, rows[addressed] if addressed else None)
        speakers = [(rows[speaker], identity) for speaker in position.speakers if speaker in rows]
        db.executemany("INSERT OR IGNORE INTO speakers (entity, position) VALUES (?, ?)", speakers)


def read_analysis(db: sqlite3.Connection, article: int, model: str, notice: str | None) -> Analysis:
    """What `write_analysis` put in."""
    entities = {
        row[0]: Entity(
            id=row[1],
            name=row[2],
            type=EntityType(row[3]),
            mentions=spans_of(row[4]),
            other_names=tuple(json.loads(row[5])),
            expansions=tuple(json.loads(row[6])),
            found_by=tuple(FoundBy(origin) for origin in row[7].split()),
        )
        for row in db.execute(
            "SELECT id, key, name, type, mentions, other_names, expansions, found_by FROM entities"
            " WHERE article = ? ORDER BY id",
            (article,),
        )
    }
    speakers: dict[int, list[str]] = {}
    for position, entity in db.execute(
        "SELECT s.position, s.entity FROM entities e JOIN speakers s ON s.entity = e.id WHERE e.article = ?"
        " ORDER BY s.entity",
        (article,),
    ):
        speakers.setdefault(position, []).append(entities[entity].id)
    positions = tuple(
        Position(
            kind=PositionKind(row[1]),
            source=spans_of(row[2]),
            cue=spans_of(row[3]),
            content=spans_of(row[4]),
            speakers=tuple(speakers.get(row[0], ())),
            described=row[5],
            force=row[6],
            addressee=row[7],
            confidence=row[8],
            sure=bool(row[9]),
            nested=bool(row[10]),
            status=PositionStatus(row[11]),
        )
        for row in db.execute(
            "SELECT id, kind, source, cue, content, described, force, addressee, confidence, sure, nested, status"
            " FROM positions WHERE article = ? ORDER BY id",
            (article,),
        )
    )
    return Analysis(tuple(entities.values()), positions, model, notice)


def paragraphs_as_text(document: Document) -> str:
    """The paragraphs of a document: start, end, role and level of each."""
    return ";".join(f"{p.span.start},{p.span.end},{p.role},{p.level}" for p in document.paragraphs)


def paragraphs_of(text: str) -> tuple[Paragraph, ...]:
    """What `paragraphs_as_text` wrote."""
    parts = (each.split(",") for each in text.split(";") if each)
    return tuple(Paragraph(Span(int(start), int(end)), Role(role), int(level)) for start, end, role, level in parts)


def spans_of(text: str) -> tuple[Span, ...]:
    """Spans as the tables keep them: "3,9;12,20"."""
    return tuple(Span(*map(int, each.split(","))) for each in text.split(";") if each)


def _spans_as_text(spans: Iterable[Span]) -> str:
    return ";".join(f"{span.start},{span.end}" for span in spans)


def _entity_row(db: sqlite3.Connection, article: int, entity: Entity, subject: int, page: str | None) -> int:
    row = db.execute(
        "INSERT INTO entities (article, subject, key, name, folded, type, page, mentions, other_names, expansions,"
        " found_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article,
            subject,
            entity.id,
            entity.name,
            folded(entity.name),
            entity.type.value,
            page,
            _spans_as_text(entity.mentions),
            json.dumps(entity.other_names, ensure_ascii=False),
            json.dumps(entity.expansions, ensure_ascii=False),
            " ".join(entity.found_by),
        ),
    ).lastrowid
    words = {(word, subject) for name in (entity.name, *entity.other_names) for word in words_of(name)}
    db.executemany("INSERT OR IGNORE INTO spellings (word, subject) VALUES (?, ?)", words)
    return row or 0


def _position_row(db: sqlite3.Connection, article: int, text: str, position: Position, addressed: int | None) -> int:
    row = db.execute(
        "INSERT INTO positions (article, kind, force, status, confidence, sure, nested, source, cue, content,"
        " described, addressee, addressed, cue_words, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            article,
            position.kind.value,
            position.force,
            position.status.value,
            position.confidence,
            position.sure,
            position.nested,
            _spans_as_text(position.source),
            _spans_as_text(position.cue),
            _spans_as_text(position.content),
            position.described,
            position.addressee,
            addressed,
            " ".join(span.of(text) for span in position.cue),
            " ".join(span.of(text) for span in position.content),
        ),
    ).lastrowid
    return row or 0


def _entities_by_name(entities: Iterable[Entity]) -> dict[str, str]:
    """The ids of entities by each of their names; of two with one name the one named first."""
    names: dict[str, str] = {}
    for entity in entities:
        for name in (entity.name, *entity.other_names):
            names.setdefault(folded(name), entity.id)
    return names
