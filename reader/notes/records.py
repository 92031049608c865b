"""What is known of each annotation of one document, and how two such states become one."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from reader.notes.annotation import Annotation, Tombstone

Record = Annotation | Tombstone
"""The latest that is known under one id."""

Records = Mapping[str, Record]
"""The latest record of each id."""


def merge(one: Records, other: Records) -> dict[str, Record]:
    """Both states in one, the later record of each id winning: a last-writer-wins map.

    Commutative, associative and idempotent, so processes that merge in any order end at the same state.
    """
    merged = dict(one)
    for id_, record in other.items():
        merged[id_] = max(merged[id_], record, key=_precedence) if id_ in merged else record
    return merged


def _precedence(record: Record) -> tuple[datetime.datetime, bool, str]:
    """Later first; at the same instant a deletion; then anything, as long as it is the same for everybody."""
    return record.modified, isinstance(record, Tombstone), repr(record)
