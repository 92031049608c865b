"""Who speaks in an attribution."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Speaker:
    """The entities that a source names (ids; several where they speak jointly), else its own words.

    Neither is given where there is no source; `described` is also given for a pronoun that stays unsure.
    """

    entities: tuple[str, ...] = ()
    described: str | None = None
