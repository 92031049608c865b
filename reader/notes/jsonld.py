"""A note as W3C JSON-LD, and back."""

from __future__ import annotations

import datetime
import json
import uuid
from typing import Any, TypedDict

from reader.notes.annotation import (
    Annotation,
    Colour,
    EntityNote,
    Motivation,
    Note,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.notes.entity_name import EntityName

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
Json = dict[str, Any]
_DIGEST = "urn:sha256:"
_PROGRAM = {"type": "Software", "name": "Sidelight"}
_FINDINGS = uuid.UUID("5d0c3a52-6e0b-5f51-8a33-1f6a2f6b7c10")


class _Common(TypedDict):
    """What notes of both kinds have."""

    id: str
    colour: Colour
    created: datetime.datetime
    modified: datetime.datetime
    body: str
    tags: tuple[str, ...]
    creator: str


def to_json(note: Note, digest: str) -> Json:
    """`note` as an Annotation of the W3C model; one on a passage is on the document with this content digest.

    The colour is the target's styleClass, a tag a body with the purpose "tagging", an entity an address (`EntityName`):
    of the target of a note on it, and of a body with the purpose "linking" where a passage is linked to it.
    """
    value: Json = {
        "id": f"urn:uuid:{note.id}",
        "type": "Annotation",
        "motivation": (note.motivation if isinstance(note, Annotation) else Motivation.COMMENTING).value,
        "created": write_time(note.created),
        "modified": write_time(note.modified),
    }
    if note.creator:
        value["creator"] = {"type": "Person", "name": note.creator}
    bodies = _bodies(note)
    if bodies:
        value["body"] = bodies
    value["target"] = _target(note, digest)
    return value


def finding(identity: str, motivation: str, bodies: list[Json], target: list[Json]) -> Json:
    """An annotation that no reader made but this program: `identity` is all that makes it this one."""
    return {
        "id": f"urn:uuid:{uuid.uuid5(_FINDINGS, identity)}",
        "type": "Annotation",
        "motivation": motivation,
        "creator": _PROGRAM,
        "body": bodies,
        "target": target,
    }


def is_finding(value: object) -> bool:
    """Whether `value` is a `finding`."""
    return isinstance(value, dict) and value.get("creator") == _PROGRAM


def read_own(value: object) -> tuple[Note, str] | None:
    """A note that `to_json` wrote as `value`, and its digest ("" on an entity).

    None where it is of another program; ValueError where it is ours, but broken.
    """
    target = value.get("target") if isinstance(value, dict) else None
    source = target.get("source") if isinstance(target, dict) else None
    if not (isinstance(source, str) and source.startswith((_DIGEST, "reader:entity/"))):
        return None
    note = from_json(value)
    return note, source.removeprefix(_DIGEST) if isinstance(note, Annotation) else ""


def from_json(value: object) -> Note:
    """The note that `to_json` wrote as `value`; ValueError if it is not one."""
    try:
        return _read(value)
    except (KeyError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(f"not an annotation: {error!r}") from error


def write(value: Json, indent: int | None = None) -> str:
    """`value` as text that is read the same again."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a surrogate pair, from a path or the clipboard: only \uXXXX can write it
        return json.dumps(value, indent=indent)
    return text


def write_time(time: datetime.datetime) -> str:
    """`time` as the model wants it: xsd:dateTime in UTC, with a Z."""
    return time.astimezone(datetime.UTC).isoformat().removesuffix("+00:00") + "Z"


def read_time(value: object) -> datetime.datetime:
    """The time, in UTC, that ISO 8601 writes as `value`.

    ValueError if it is none, has no time zone or lies at an end of the calendar, where nothing could be later.
    """
    time = datetime.datetime.fromisoformat(text_of(value))
    if time.tzinfo is not None and datetime.MINYEAR < time.year < datetime.MAXYEAR:
        time = time.astimezone(datetime.UTC)
        if datetime.MINYEAR < time.year < datetime.MAXYEAR:
            return time
    raise ValueError(f"not a time with a time zone: {value!r:.80}")


def text_of(value: object) -> str:
    """`value` if it is a text, else ValueError."""
    if not isinstance(value, str):
        raise ValueError(f"not a text: {value!r:.80}")
    return value


def number_of(value: object) -> int:
    """`value` if it is a whole number, else ValueError."""
    if type(value) is not int:
        raise ValueError(f"not a whole number: {value!r:.80}")
    return value


def _bodies(note: Note) -> list[Json]:
    bodies: list[Json] = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in note.tags]
    if isinstance(note, Annotation) and note.entity:
        bodies.insert(0, {"type": "SpecificResource", "purpose": "linking", "source": note.entity.iri})
    if note.body:
        bodies.insert(
            0, {"type": "TextualBody", "purpose": "commenting", "format": "text/markdown", "value": note.body}
        )
    return bodies


def _target(note: Note, digest: str) -> Json:
    source = f"{_DIGEST}{digest}" if isinstance(note, Annotation) else note.entity.iri
    target: Json = {"type": "SpecificResource", "source": source, "styleClass": note.colour.value}
    if isinstance(note, Annotation):
        target["selector"] = _selectors(note)
    return target


def _selectors(annotation: Annotation) -> list[Json]:
    position, quote = annotation.position, annotation.quote
    return [
        {"type": "TextPositionSelector", "start": position.start, "end": position.end},
        {"type": "TextQuoteSelector", "exact": quote.exact, "prefix": quote.prefix, "suffix": quote.suffix},
    ]


def _read(value: Any) -> Note:  # noqa: ANN401 - anything may be in a file
    target, bodies = value["target"], value.get("body", ())
    texts = [(text_of(body["purpose"]), text_of(body["value"])) for body in bodies if body["type"] == "TextualBody"]
    links = [EntityName.of_iri(text_of(body["source"])) for body in bodies if body["type"] == "SpecificResource"]
    common = _Common(
        id=str(uuid.UUID(text_of(value["id"]).removeprefix("urn:uuid:"))),
        colour=Colour(target["styleClass"]),
        created=read_time(value["created"]),
        modified=read_time(value["modified"]),
        body="\n\n".join(text for purpose, text in texts if purpose == "commenting"),
        tags=tuple(text for purpose, text in texts if purpose == "tagging"),
        creator=text_of(value["creator"]["name"]) if "creator" in value else "",
    )
    if "selector" not in target:
        return EntityNote(entity=EntityName.of_iri(text_of(target["source"])), **common)
    selectors = {text_of(each["type"]): each for each in target["selector"]}
    position, quote = selectors["TextPositionSelector"], selectors["TextQuoteSelector"]
    return Annotation(
        motivation=Motivation(value["motivation"]),
        position=TextPositionSelector(number_of(position["start"]), number_of(position["end"])),
        quote=TextQuoteSelector(text_of(quote["exact"]), text_of(quote["prefix"]), text_of(quote["suffix"])),
        entity=links[0] if links else None,
        **common,
    )
