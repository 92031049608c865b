"""Going to a name by typing some of it."""

from __future__ import annotations

from collections.abc import Sequence

from reader.analysis import Entity
from reader.app.commands.picker import Choice
from reader.app.language.wording import tr
from reader.app.panel.words import TYPE_NAMES, one_line

_LONGEST = 48


def name_choices(entities: Sequence[Entity]) -> list[Choice]:
    """The entities to pick from by any of their names, those that are mentioned most first."""
    return [_choice(entity) for entity in sorted(entities, key=lambda entity: -len(entity.mentions))]


def _choice(entity: Entity) -> Choice:
    mentions = tr("1 mention|{n} mentions", n=len(entity.mentions))
    words = f"{one_line(entity.name, _LONGEST)}   ·   {tr(TYPE_NAMES[entity.type])}, {mentions}"
    return Choice(words, (entity.name, *entity.other_names, *entity.expansions), entity)
