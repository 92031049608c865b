"""What can be undone and done again in notes."""

from __future__ import annotations

from dataclasses import dataclass

from reader.notes.annotation import Annotation
from reader.steps import Steps


@dataclass(frozen=True, slots=True)
class Change:
    """One step that can be undone: how an annotation was before and after it, None where it was not there."""

    id: str
    before: Annotation | None
    after: Annotation | None


History = Steps[Change]
"""The changes of one notebook."""
