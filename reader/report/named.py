"""What an article names, in the words of notes on entities."""

from __future__ import annotations

from collections.abc import Iterable

from reader.analysis import Entity
from reader.notes import EntityName


def name_of(entity: Entity) -> EntityName:
    """By what notes know this entity."""
    return EntityName(entity.name, entity.type.value)


def keys_of(entities: Iterable[Entity]) -> frozenset[tuple[str, str]]:
    """The `EntityName.key` of every name that means one of these."""
    return frozenset(key for entity in entities for key in name_of(entity).keys(entity.other_names))
