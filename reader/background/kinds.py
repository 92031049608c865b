"""Which kind of thing a page is about, as far as its categories and first words tell."""

from __future__ import annotations

import re

from reader.background.pages import Page

_PERSON_CATEGORY = re.compile(r"\b(births|deaths)$|^Living people$")
_LIFE = re.compile(r"\((?:[^()]*\b)?(?:born|b\.|died|c\.)\s[^()]*\d{3,4}|\(\d{4}\s*[–-]\s*(?:\d{4})?\)|\bborn \d{4}\b")
_ROLE = re.compile(
    r"\b(politician|president|minister|chancellor|secretary|senator|governor|mayor|diplomat|lawyer|judge|jurist"
    r"|journalist|author|writer|actor|actress|singer|musician|comedian|businessman|businesswoman|businessperson"
    r"|executive|economist|academic|scholar|historian|scientist|physician|general|officer|activist|athlete|player"
    r"|coach|king|queen|prince|princess|pope|bishop|pundit|commentator|strategist|consultant|philanthropist)\b",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:^|[.;] )(He|She|His|Her)\b|, (?:he|she) (?:is|was|has|had|served|became)\b")
_FICTIONAL = re.compile(r"\bfictional\b", re.IGNORECASE)
_VESSEL = re.compile(
    r"\b(ship|vessel|frigate|destroyer|battleship|aircraft carrier|submarine|locomotive)\b", re.IGNORECASE
)
_WORK = re.compile(
    r"\b(film|song|single|album|novel|book|comic|band|television series|TV series|sitcom|video game|episode|opera"
    r"|painting|play by|magazine)\b",
    re.IGNORECASE,
)
_SETTLEMENT = re.compile(
    r"\b(city|town|village|municipality|county|country|state|continent|river|island|station|street)\b", re.IGNORECASE
)
_PLACE = re.compile(
    r"\b(city|cities|town|towns|village|municipalit(?:y|ies)|hamlet|settlement|county|counties|country|countries|states?"
    r"|republic|kingdom|nation|capital|province|oblast|prefecture|canton|governorate|voivodeship|principality|emirate|commune|region|regional|territor(?:y|ies)|district|borough|neighbou?rhood|suburb"
    r"|community|area|islands?|archipelago|peninsula|continents?|rivers?|lakes?|seas?|oceans?|mountains?|valley|desert"
    r"|coast|bay|gulf|strait|canal|street|avenue|square|park|fortress|palace|complex|building|headquarters|world"
    r"|hemisphere|planet|union|federation|bloc|alliance|organi[sz]ation|government|residence|campus|base|airport|port"
    r"|venue|stadium|arena|prison|camp|church|cathedral|hospital|school|university|bridge|tower|plaza|cent(?:er|re))\b",
    re.IGNORECASE,
)
_NO_PEOPLE = re.compile(r"\b(languages?|airline|carrier|cuisine|newspaper)\b", re.IGNORECASE)
_PUBLICATION = re.compile(
    r"\b(newspaper|journal|program(?:me)?|show|series|website|blog|podcast|speech|report|document|text|scripture|essay|poem"
    r"|play|trilogy|photograph|statue|sculpture|publication|broadcaster|channel|network|anthem|treatise|collection)\b",
    re.IGNORECASE,
)
_NAME_ONLY = re.compile(r"\b(surname|given name|first name|family name)\b", re.IGNORECASE)

_PLACES = frozenset({"GPE", "LOC"})


def fits(page: Page, entity_type: str) -> bool:
    """Whether a name of this type can mean what the page is about.

    A person must be one, a place must be called a place, and nothing named is a surname or a common noun. Types
    between organisations, buildings, laws, works and events are let through, since taggers confuse them.
    """
    if entity_type == "PERSON":
        return is_person(page)
    kind_words = _kind_words(page)
    if is_person(page) or _NAME_ONLY.search(kind_words):
        return False
    if entity_type == "NORP":
        return not (_is_thing(kind_words) or _SETTLEMENT.search(kind_words) or _NO_PEOPLE.search(kind_words))
    if is_common_noun(page):
        return False
    if entity_type == "WORK":
        return bool(_WORK.search(kind_words) or _PUBLICATION.search(kind_words))
    if entity_type in _PLACES:
        told = " ".join((kind_words, *page.categories))
        return bool(_PLACE.search(told)) and not _is_thing(kind_words)
    return True


def is_common_noun(page: Page) -> bool:
    """Whether the page is about a kind of thing: "A congress is a formal meeting" writes its title small."""
    opening = page.paragraphs[0][:80] if page.paragraphs else ""
    title = page.title.casefold()
    return title != page.title and bool(re.search(rf"\b{re.escape(title)}\b", opening))


def is_person(page: Page) -> bool:
    """Whether the page is about a person: dates of a life, a person's categories, or a role and a pronoun."""
    kind_words = _kind_words(page)
    if any(_PERSON_CATEGORY.search(category) for category in page.categories):
        return True
    if _FICTIONAL.search(kind_words) or _VESSEL.search(kind_words):
        return False
    first = page.paragraphs[0] if page.paragraphs else ""
    if _LIFE.search(page.description) or _LIFE.search(first[:300]):
        return not (_SETTLEMENT.search(kind_words) or _WORK.search(kind_words))
    return bool(_ROLE.search(kind_words) and (_PRONOUN.search(" ".join(page.paragraphs)) or not page.categories))


def is_fictional(page: Page) -> bool:
    """Whether the page is about somebody or something that is made up."""
    return bool(_FICTIONAL.search(_kind_words(page)))


def _is_thing(kind_words: str) -> bool:
    return bool(_WORK.search(kind_words) or _VESSEL.search(kind_words))


def _kind_words(page: Page) -> str:
    """The words that say what the thing is: the description, else the first sentence without its brackets."""
    if page.description:
        return page.description
    first = re.sub(r"\([^()]*\)", "", page.paragraphs[0]) if page.paragraphs else ""
    return re.split(r"(?<=[a-z)])\. ", first)[0][:300]
