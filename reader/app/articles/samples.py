"""The names of the samples."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def titled(samples: Sequence[Path]) -> list[tuple[str, Path]]:
    """Each sample with its title: its first line, without Markdown's signs."""
    return [(_first_line(path).lstrip("# ") or path.stem, path) for path in samples]


def _first_line(path: Path) -> str:
    with path.open(encoding="utf-8") as lines:
        return next((line.strip() for line in lines if line.strip()), "")
