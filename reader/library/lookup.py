"""How an entity of an article is looked up."""

from __future__ import annotations

from reader.analysis import Entity
from reader.background import Query
from reader.documents import Document

_AROUND = 300
_MENTIONS = 4


def query_for(document: Document, entity: Entity) -> Query:
    """The look-up of `entity`: its names, and the words of the article around its first mentions.

    The context stays on this machine: it helps to choose among pages.
    """
    names = dict.fromkeys((*entity.expansions, *entity.other_names))
    names.pop(entity.name, None)
    passages = [
        document.text[max(0, span.start - _AROUND) : span.end + _AROUND] for span in entity.mentions[:_MENTIONS]
    ]
    context = "\n".join([document.headline or "", *passages])
    return Query(entity.name, entity.type.value, tuple(names), context)
