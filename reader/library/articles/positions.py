"""Positions as they are read from the tables, with who says them and where."""

from __future__ import annotations

import datetime
import json
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from reader.analysis import PositionStatus
from reader.documents import Span
from reader.library.articles.kept import KeptPosition

_COLUMNS = """
    SELECT p.id, a.digest, a.title, a.path, a.date,
        (SELECT json_group_array(json_array(e.subject, s.name)) FROM speakers k
            JOIN entities e ON e.id = k.entity JOIN subjects s ON s.id = e.subject WHERE k.position = p.id),
        (SELECT e.subject FROM entities e WHERE e.id = p.addressed),
        p.addressee, p.force, p.status, p.sure, p.cue_words, p.words, p.source, p.cue, p.content, p.described
    FROM positions p JOIN articles a ON a.id = p.article
"""
BY_DATE = "ORDER BY a.date IS NULL, a.date, a.id, p.id"
LATEST_FIRST = "ORDER BY a.date DESC, a.id DESC, p.id"  # as the index has them; SQLite puts NULL last


def positions_where(db: sqlite3.Connection, condition: str, values: Sequence[Any], order: str) -> list[KeptPosition]:
    """The positions of which `condition` holds: SQL on `p`, the position, and `a`, its article."""
    rows = db.execute(f"{_COLUMNS} WHERE {condition} {order}", values)
    return [_position(row) for row in rows]


def _position(row: tuple[Any, ...]) -> KeptPosition:
    identity, digest, title, path, date, said_by, addressed, addressee, force, status, sure, cue, words = row[:13]
    offsets = [int(offset) for part in row[13:16] for offset in part.replace(";", ",").split(",") if offset]
    speakers = json.loads(said_by)
    names = tuple(name for _, name in speakers) or ((row[16],) if row[16] else ())
    return KeptPosition(
        id=identity,
        digest=digest,
        title=title or (Path(path).stem if path else ""),
        date=datetime.date.fromisoformat(date) if date else None,
        speakers=tuple(subject for subject, _ in speakers),
        speaker_names=names,
        addressed=addressed,
        addressee=addressee,
        force=force,
        status=PositionStatus(status),
        sure=bool(sure),
        cue=cue,
        words=words,
        span=Span(min(offsets), max(offsets)) if offsets else Span(0, 0),
    )
