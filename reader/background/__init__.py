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
from reader.background.service import BackgroundService, open_background

__all__ = [
    "Ambiguous",
    "Answer",
    "Background",
    "BackgroundService",
    "Candidate",
    "Missing",
    "Origin",
    "Query",
    "Unavailable",
    "open_background",
]
