"""Names that a person and a place share: "Tom Jordan" and Jordan."""

from __future__ import annotations

import re

from reader.analysis.analysis import EntityType
from reader.analysis.names.article import Article
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.names.name import Name

_PLACES = frozenset({EntityType.GPE, EntityType.LOC, EntityType.FAC})
_IN = frozenset({"in", "near", "outside", "inside", "across", "throughout", "into", "within"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass", "poss"})
_OF_STATE = (
    r"(?:kings?|queens?|governments?|parliaments?|capitals?|borders?|economy|army|military|armed forces|presidents?"
    r"|prime ministers?|ministers?|foreign ministers?|[a-z]+ ministers?|constitution|population|ambassadors?"
    r"|embassy|currency|central bank|airspace|coast|north|south|east|west|people|courts?|parliament|elections?)"
)
_ITS_STATE = re.compile(rf"'s (?:[a-z]+ )?{_OF_STATE}\b")
_STATE_OF = re.compile(rf"\b{_OF_STATE} of $")
_REACH = 24


def is_place_here(article: Article, name: Name, lexicon: Lexicon, *, is_surname: bool) -> bool:
    """Whether a name that somebody in the article has stands here for the place (or the body) that the lists know."""
    known = lexicon.known(article.text[name.start : name.end])
    if known is None:
        return False
    if known.type not in _PLACES:
        return not known.weak
    before = article.word_before(name.start)
    if before in _IN or _is_state(article, name):
        return True
    if before in lexicon.titles or name.type is EntityType.PERSON:
        return False
    # What the model takes for a place: a rare one is doubted where it acts, as a person would.
    return not (known.weak and is_surname) or article.doc[article.token_at(name.start)].dep_ not in _SUBJECTS


def _is_state(article: Article, name: Name) -> bool:
    """Whether it has what a country has: "Jordan's king", "the government of Jordan"."""
    text = article.text
    if _ITS_STATE.match(text, name.end, name.end + 2 * _REACH):
        return True
    return _STATE_OF.search(text[max(name.start - _REACH, 0) : name.start]) is not None
