"""How an entity of an article is looked up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from reader.analysis import Analysis, Entity
from reader.background import Answer, Background, Query
from reader.documents import Document

_MINISTRY_OF = re.compile(r"(?P<field>.+) (?P<kind>Ministry|Department) of (?P<owner>.+)")
_FIELDS = {"Foreign": "Foreign Affairs", "Defense": "Defence", "Interior": "Internal Affairs"}
"""What Wikipedia's titles call the field of a ministry, where newspapers call it otherwise."""
_AROUND = 300
_MENTIONS = 4


def query_for(document: Document, entity: Entity) -> Query:
    """The look-up of `entity`: its names, and the words of the article around its first mentions.

    The context stays on this machine: it helps to choose among pages.
    """
    names = dict.fromkeys((*_in_titles(entity.expansions), *entity.expansions, *entity.other_names))
    names.pop(entity.name, None)
    passages = [
        document.text[max(0, span.start - _AROUND) : span.end + _AROUND] for span in entity.mentions[:_MENTIONS]
    ]
    context = "\n".join([document.headline or "", *passages])
    return Query(entity.name, entity.type.value, tuple(names), context, document.digest)


def known_titles(
    remembered: Callable[[Query], Answer | None], document: Document, analysis: Analysis
) -> dict[str, str]:
    """Wikipedia's titles of those names of which the page is known, by the entities' ids."""
    answers = {entity.id: remembered(query_for(document, entity)) for entity in analysis.entities}
    return {entity: answer.title for entity, answer in answers.items() if isinstance(answer, Background)}


def _in_titles(names: Iterable[str]) -> Iterator[str]:
    """ "Foreign Ministry of Ukraine" as Wikipedia has it: "Ministry of Foreign Affairs (Ukraine)"."""
    for name in names:
        if match := _MINISTRY_OF.fullmatch(name):
            field, kind, owner = match.group("field", "kind", "owner")
            office = f"{kind} of {_FIELDS.get(field, field)}"
            yield from (f"{office} ({owner.removeprefix('the ')})", f"{office} of {owner}")
