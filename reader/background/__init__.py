"""From a name to its background; the only package that knows Wikipedia and the cache."""

from reader.background.background import (
    Ambiguous,
    Answer,
    Background,
    Candidate,
    Missing,
    Origin,
    Query,
    Unavailable,
)

__all__ = ["Ambiguous", "Answer", "Background", "Candidate", "Missing", "Origin", "Query", "Unavailable"]
