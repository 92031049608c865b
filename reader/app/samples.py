"""The names of the samples."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def titled(samples: Sequence[Path]) -> list[tuple[str, Path]]:
    """Each sample with its title: the words of its file's name, which follow from its headline."""
    return [(path.stem.replace("-", " ").replace("_", " ").capitalize(), path) for path in samples]
