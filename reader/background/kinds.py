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
_PLACE = re.compile(
    r"\b(city|town|village|municipality|county|country|state|river|island|station|street)\b", re.IGNORECASE
)
_NAME_ONLY = re.compile(r"\b(surname|given name|first name|family name)\b", re.IGNORECASE)

_PLACES_AND_PEOPLES = frozenset({"GPE", "LOC", "NORP"})


def fits(page: Page, entity_type: str) -> bool:
    """Whether a name of this type can mean what the page is about.

    A person must be one; nothing but a work may be a surname, and a place is no person, film or ship. Types between
    organisations, buildings, laws and events are let through, since taggers confuse them.
    """
    kind_words = _kind_words(page)
    if _NAME_ONLY.search(kind_words):
        return False
    if entity_type == "PERSON":
        return is_person(page)
    if entity_type in _PLACES_AND_PEOPLES:
        return not (is_person(page) or _WORK.search(kind_words) or _VESSEL.search(kind_words))
    return not is_person(page) or entity_type == "WORK"


def is_person(page: Page) -> bool:
    """Whether the page is about a person: dates of a life, a person's categories, or a role and a pronoun."""
    kind_words = _kind_words(page)
    if any(_PERSON_CATEGORY.search(category) for category in page.categories):
        return True
    if _FICTIONAL.search(kind_words) or _VESSEL.search(kind_words):
        return False
    first = page.paragraphs[0] if page.paragraphs else ""
    if _LIFE.search(page.description) or _LIFE.search(first[:300]):
        return not (_PLACE.search(kind_words) or _WORK.search(kind_words))
    return bool(_ROLE.search(kind_words) and (_PRONOUN.search(" ".join(page.paragraphs)) or not page.categories))


def is_fictional(page: Page) -> bool:
    """Whether the page is about somebody or something that is made up."""
    return bool(_FICTIONAL.search(_kind_words(page)))


def _kind_words(page: Page) -> str:
    """The words that say what the thing is: the description, else the first sentence without its brackets."""
    if page.description:
        return page.description
    first = re.sub(r"\([^()]*\)", "", page.paragraphs[0]) if page.paragraphs else ""
    return re.split(r"(?<=[a-z)])\. ", first)[0][:300]
