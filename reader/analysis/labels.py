"""From the labels of spaCy's English models to the reader's types of names."""

from __future__ import annotations

from reader.analysis.analysis import EntityType

_TYPES = {kind.value: kind for kind in EntityType} | {"WORK_OF_ART": EntityType.WORK}


def entity_type(label: str) -> EntityType | None:
    """The type that an OntoNotes `label` stands for; None for dates, numbers, money and languages."""
    return _TYPES.get(label)
