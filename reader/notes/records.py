"""What is known of each note of one file, and how two such states become one."""

from __future__ import annotations

from collections.abc import Mapping

from reader.notes.annotation import Note, Tombstone

Record = Note | Tombstone
"""The latest that is known under one id."""

Records = Mapping[str, Record]
"""The latest record of each id."""


def merge(one: Records, other: Records) -> dict[str, Record]:
    """Both states in one, the later record of each id winning: a last-writer-wins map.

    Commutative, associative and idempotent, so processes that merge in any order end at the same state.
    """
    merged = dict(one)
    for id_, record in other.items():
        merged[id_] = _later(merged[id_], record) if id_ in merged else record
    return merged


def _later(one: Record, other: Record) -> Record:
    """The later of two; at the same instant a deletion; else either, as long as everybody takes the same."""
    if one is other or one == other:  # mostly the same object, which is quicker to see
        return one
    return max(one, other, key=lambda record: (record.modified, isinstance(record, Tombstone), repr(record)))
