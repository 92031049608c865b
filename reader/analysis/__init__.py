"""From a Document to an Analysis; the only package that knows spaCy."""

from reader.analysis.analysis import (
    Analysis,
    Entity,
    EntityType,
    FoundBy,
    Mention,
    Position,
    PositionKind,
    PositionStatus,
)

__all__ = ["Analysis", "Entity", "EntityType", "FoundBy", "Mention", "Position", "PositionKind", "PositionStatus"]
