"""Where a name begins and ends: without articles, titles, quotation marks and possessives."""

from __future__ import annotations

import re

from reader.analysis.analysis import EntityType
from reader.analysis.names.lexicon import Lexicon

_LEAD = re.compile(
    r"(?:[\W_]+|(?:the|a|an|this|that|these|those|his|her|its|their|our|my|your|'s)\b(?!\.\w)\s*)+", re.IGNORECASE
)
_TAIL = re.compile(r"(?:'s?|[\s,;:!?\"“”„«»(\[{<>—–―…*_|/\\&-])+$")
_STOP = re.compile(r"(?<=[^\W\d_]{3})\.$|(?<= (?:I|V|X))\.$|(?<= (?:II|IV|VI|IX))\.$|(?<= III)\.$|(?<=\d)\.$")
_SHORT_WITH_STOP = re.compile(
    r"\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|Bros|Mt|Ft|Sept|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ill|Ind|Kan|Mass|Mich|Minn"
    r"|Miss|Mont|Neb|Nev|Okla|Ore|Penn|Tenn|Tex|Wash|Wis|Wyo)\.$"
)
_OPEN_BRACKET = re.compile(r"[)\]}]+$")
_PREFIX = re.compile(r"(?:pro|anti|non|ex|post|pre|mid|late|early|then|now)-(?=[A-Z])")
_STATE_OF = re.compile(r"State of (?=[A-Z])")
_SMALL_LEAD = re.compile(r"[a-z]+\s+(?=.*[A-Z0-9])")
_SMALL_TAIL = re.compile(r"(?:\s+[a-z][a-z'-]*)+$")
PARTICLES = frozenset(
    {"de", "da", "di", "du", "del", "van", "von", "der", "den", "la", "le", "el", "al", "bin", "ibn", "abu"}
)
_DATE_TAIL = re.compile(
    r"\s+(?:on|in|since|until|by)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct"
    r"|Nov|Dec)[a-z]*\.?(?:\s+\d+)?$"
)
_KEEPS_SMALL_TAIL = frozenset({EntityType.LAW, EntityType.EVENT})
_SMALL_HEADS = frozenset(
    "treaty pact law act accord accords agreement deal convention protocol amendment code bill charter constitution war"
    " wars attack attacks crisis revolution games election elections massacre bombing bombings uprising protests"
    " scandal hurricane earthquake summit festival conference".split()
)
TRADE = re.compile(
    r"^(?:Retail|Insur|Lend|Carri|Broadcast|Publish)ers?$|(?:maker|builder)s?$|^(?:Airline|Startup|Telecoms|Miner)$"
)
"""What a company does, which stands before its name: "Chipmaker", "Insurer"."""
_WORD = re.compile(r"\S+")


def trimmed(text: str, start: int, end: int, keep_article: bool = False) -> tuple[int, int]:
    """The stretch without what stands around a name in `text` (as plain() gives it); empty where nothing is left."""
    if not (keep_article and text[start:end].startswith("The ")) and (lead := _LEAD.match(text, start, end)):
        start = lead.end()
    while start < end and not text[start].isalnum():
        start += 1
    if prefix := _PREFIX.match(text, start, end):
        start = prefix.end()
    while start < end:
        piece = text[start:end]
        tail = _TAIL.search(piece)
        if tail is None and not _SHORT_WITH_STOP.search(piece):
            tail = _STOP.search(piece)
        if tail is None and piece.count("(") == 0:
            tail = _OPEN_BRACKET.search(piece)
        if tail is None:
            break
        end = start + tail.start()
    return start, end


def without_small_words(text: str, start: int, end: int, kind: EntityType, lexicon: Lexicon) -> tuple[int, int]:
    """The stretch without words in small letters before and after the name ("federal", "island")."""
    if (state := _STATE_OF.match(text, start, end)) and lexicon.names.get(text[state.end() : end]):
        start = state.end()
    while (lead := _SMALL_LEAD.match(text, start, end)) and lexicon.names.get(text[start:end]) is None:
        if lead.group().strip() in PARTICLES:
            break
        start = lead.end()
    if date := _DATE_TAIL.search(text[start:end]):
        end = start + date.start()
    if lexicon.names.get(text[start:end]):
        return start, end
    tail = _SMALL_TAIL.search(text[start:end])
    if tail and kind in _KEEPS_SMALL_TAIL and tail.group().split()[-1] in _SMALL_HEADS:
        return start, end
    return start, start + tail.start() if tail and tail.start() else end


def without_titles(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a person's name begins after titles ("Former President"), parties and nationalities before it."""
    words = list(_WORD.finditer(text, start, end))
    at = 0
    while at < len(words) - 1:
        for length in (3, 2, 1):
            if at + length >= len(words):
                continue
            lead = text[words[at].start() : words[at + length - 1].end()]
            if _is_lead(lead, lexicon, text[words[at + length].start() : end]):
                at += length
                break
        else:
            break
    return words[at].start() if words else start


def _is_lead(lead: str, lexicon: Lexicon, rest: str) -> bool:
    lead = lead.removesuffix("'s").removesuffix("'").rstrip(",")
    title = lexicon.titles.get(lead) or lexicon.titles.get(lead[:1].upper() + lead[1:])
    if title:
        # "Pope Francis" and "Prince Harry" are names with their title, "King Martin Smith" is none.
        return title.place != "name" or " " in rest
    if " " in rest and lead not in lexicon.first_names and (lead in lexicon.heads or lead.lower() in lexicon.roles):
        return True
    known = lexicon.names.get(lead)
    if known is None or known.weak or lead in lexicon.first_names:
        return False
    return known.type in {EntityType.NORP, EntityType.ORG} or (known.type is EntityType.GPE and " " in rest)
