"""What the W3C Annotation Model (2017) and its published JSON-LD context demand of an export.

The terms are those of http://www.w3.org/ns/anno.jsonld; the demands those of https://www.w3.org/TR/annotation-model/
(3.1 annotations, 3.2 bodies and targets, 3.3.5 motivation, 4.1 specific resources, 4.2.4 and 4.2.5 selectors, 4.4
styles, 5 collections).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
RESOURCES = set(
    "body target source selector state scope refinedBy startSelector endSelector renderedVia creator generator rights"
    " homepage via canonical stylesheet cached conformsTo items partOf first last next prev audience".split()
)
LITERALS = set(
    "bodyText format language created modified generated text value start end exact prefix suffix sourceDate"
    " sourceDateStart sourceDateEnd styleClass name email email_sha1 account label total startIndex".split()
)
WORDS = set(
    "bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning"
    " replying reviewing tagging".split()
)
DEMANDS = {
    "Annotation": {"id", "target"},
    "TextualBody": {"value"},
    "SpecificResource": {"source"},
    "TextQuoteSelector": {"exact"},
    "TextPositionSelector": {"start", "end"},
    "Person": {"name"},
    "Software": {"name"},
    "AnnotationCollection": {"id", "first", "total"},
    "AnnotationPage": {"id", "items", "partOf"},
}


def problems(value: dict[str, Any]) -> list[str]:
    """What is wrong with an export; nothing, where it is valid."""
    found = [] if value.get("@context") == CONTEXT else ["no context"]
    return found + list(_of_object({key: it for key, it in value.items() if key != "@context"}, "export"))


def _of_object(value: dict[str, Any], where: str) -> Iterator[str]:
    kind = value.get("type")
    if kind not in DEMANDS:
        yield f"{where}: no type of the model: {kind}"
        return
    yield from (f"{where}: {kind} without {key}" for key in DEMANDS[kind] - value.keys())
    for key, content in value.items():
        yield from _of_property(key, content, f"{where}.{key}")


def _of_property(key: str, content: Any, where: str) -> Iterator[str]:
    if key in ("id", "type"):
        if not isinstance(content, str) or (key == "id" and not _is_iri(content)):
            yield f"{where}: no IRI"
    elif key in ("motivation", "purpose"):
        yield from (f"{where}: no motivation: {word}" for word in _each(content) if word not in WORDS)
    elif key in RESOURCES:
        for number, resource in enumerate(_each(content)):
            if isinstance(resource, dict):
                yield from _of_object(resource, f"{where}[{number}]")
            elif not (isinstance(resource, str) and _is_iri(resource)):
                yield f"{where}: neither an IRI nor a resource"
    elif key in LITERALS:
        yield from _of_literal(key, content, where)
    else:
        yield f"{where}: not in the context"


def _of_literal(key: str, content: Any, where: str) -> Iterator[str]:
    if key in ("start", "end", "total", "startIndex"):
        if not (isinstance(content, int) and content >= 0):
            yield f"{where}: no number from 0"
    elif not isinstance(content, str):
        yield f"{where}: no text"
    elif key in ("created", "modified", "generated") and not _is_time(content):
        yield f"{where}: no time in UTC"


def _is_time(words: str) -> bool:
    return words.endswith("Z") and datetime.datetime.fromisoformat(words).tzinfo is not None


def _each(content: Any) -> list[Any]:
    return content if isinstance(content, list) else [content]


def _is_iri(word: str) -> bool:
    return bool(urlsplit(word).scheme) and not any(sign in word for sign in ' <>"{}|\\^`')
