"""What can be undone and done again in notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from reader.notes.annotation import Annotation, EntityNote

N = TypeVar("N", Annotation, EntityNote)


@dataclass(frozen=True, slots=True)
class Change(Generic[N]):
    """How a note was before and after a step, None where it was not there. A step is one change or several."""

    id: str
    before: N | None
    after: N | None
