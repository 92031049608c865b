"""An annotation as W3C JSON-LD, and back."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

from reader.notes.annotation import Annotation, Colour, Motivation, TextPositionSelector, TextQuoteSelector

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
Json = dict[str, Any]


def to_json(annotation: Annotation, digest: str) -> Json:
    """`annotation` as an Annotation of the W3C model, on the document with this content digest.

    The colour is the target's styleClass, a tag a body with the purpose "tagging".
    """
    return {
        "id": f"urn:uuid:{annotation.id}",
        "type": "Annotation",
        "motivation": annotation.motivation.value,
        "created": annotation.created.isoformat(),
        "modified": annotation.modified.isoformat(),
        "body": _bodies(annotation),
        "target": {
            "type": "SpecificResource",
            "source": f"urn:sha256:{digest}",
            "styleClass": annotation.colour.value,
            "selector": [
                {
                    "type": "TextPositionSelector",
                    "start": annotation.position.start,
                    "end": annotation.position.end,
                },
                {
                    "type": "TextQuoteSelector",
                    "exact": annotation.quote.exact,
                    "prefix": annotation.quote.prefix,
                    "suffix": annotation.quote.suffix,
                },
            ],
        },
    }


def from_json(value: object) -> Annotation:
    """The annotation that `to_json` wrote as `value`; ValueError if it is not one."""
    try:
        return _read(value)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not an annotation: {error!r}") from error


def read_time(value: object) -> datetime.datetime:
    """The time that ISO 8601 writes as `value`; ValueError if it is none or has no time zone."""
    time = datetime.datetime.fromisoformat(_text(value))
    if time.tzinfo is None:
        raise ValueError(f"a time without a time zone: {value}")
    return time


def _bodies(annotation: Annotation) -> list[Json]:
    note = {
        "type": "TextualBody",
        "purpose": "commenting",
        "format": "text/markdown",
        "value": annotation.body,
    }
    tags = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in annotation.tags]
    return [note, *tags] if annotation.body else tags


def _read(value: Any) -> Annotation:  # noqa: ANN401 - anything may be in a file
    bodies = [(_text(body["purpose"]), _text(body["value"])) for body in value["body"]]
    selectors = {_text(selector["type"]): selector for selector in value["target"]["selector"]}
    position, quote = selectors["TextPositionSelector"], selectors["TextQuoteSelector"]
    return Annotation(
        id=str(uuid.UUID(_text(value["id"]).removeprefix("urn:uuid:"))),
        motivation=Motivation(value["motivation"]),
        colour=Colour(value["target"]["styleClass"]),
        position=TextPositionSelector(_number(position["start"]), _number(position["end"])),
        quote=TextQuoteSelector(_text(quote["exact"]), _text(quote["prefix"]), _text(quote["suffix"])),
        created=read_time(value["created"]),
        modified=read_time(value["modified"]),
        body="\n\n".join(text for purpose, text in bodies if purpose == "commenting"),
        tags=tuple(text for purpose, text in bodies if purpose == "tagging"),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"not a text: {value!r:.80}")
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise ValueError(f"not a whole number: {value!r:.80}")
    return value
