"""Annotations as other programs write them: W3C's model in all its shapes, and Hypothesis' own."""

from __future__ import annotations

import datetime
import json
import uuid
from collections.abc import Iterator
from typing import Any

from reader.notes.annotation import (
    Annotation,
    Colour,
    Motivation,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.notes.jsonld import Json, read_time

_NAMESPACE = uuid.UUID("a3c8d7e4-0c0e-5b7a-9a55-0c5a8f0f4b00")
_DEEPEST = 5


def foreign_note(value: object, now: datetime.datetime) -> Annotation:
    """The annotation that another program wrote as `value`; ValueError if it has no quote.

    Its id is made of the one that it has there, so that it is the same whenever it is imported. A missing time is
    `now`, a missing position the beginning of the text.
    """
    if not isinstance(value, dict):
        raise ValueError("not an annotation")
    selectors = list(_selectors(value.get("target")))
    quote = next((each for each in map(_quote, selectors) if each), None)
    if quote is None:
        raise ValueError("no quote of a text")
    bodies = list(_bodies(value))
    body = "\n\n".join(text for purpose, text in bodies if purpose != "tagging")
    created = _time(value.get("created")) or now
    return Annotation(
        id=_id(value),
        motivation=_motivation(value.get("motivation"), body),
        colour=_colour(value.get("target")),
        position=next((each for each in map(_position, selectors) if each), TextPositionSelector(0, 0)),
        quote=quote,
        created=created,
        modified=_time(value.get("modified")) or _time(value.get("updated")) or created,
        body=body,
        tags=tuple(dict.fromkeys(text for purpose, text in bodies if purpose == "tagging")),
        creator=_creator(value),
    )


def _many(value: object) -> list[Any]:
    """JSON-LD writes one thing as itself and several as a list."""
    return value if isinstance(value, list) else [] if value is None else [value]


def _selectors(target: object, depth: int = 0) -> Iterator[Json]:
    """Every selector of a target, and those that refine them; a nesting that nobody needs is not followed."""
    for each in _many(target):
        if isinstance(each, dict) and depth < _DEEPEST:
            if isinstance(each.get("type"), str):
                yield each
            for key in ("selector", "refinedBy", "items"):
                yield from _selectors(each.get(key), depth + 1)


def _quote(selector: Json) -> TextQuoteSelector | None:
    exact = selector.get("exact")
    if selector["type"] != "TextQuoteSelector" or not isinstance(exact, str) or not exact.strip():
        return None
    prefix, suffix = (text if isinstance(text, str) else "" for text in map(selector.get, ("prefix", "suffix")))
    return TextQuoteSelector(exact, prefix, suffix)


def _position(selector: Json) -> TextPositionSelector | None:
    start, end = selector.get("start"), selector.get("end")
    if selector["type"] != "TextPositionSelector" or type(start) is not int or type(end) is not int:
        return None
    return TextPositionSelector(start, end) if 0 <= start <= end else None


def _bodies(value: Json) -> Iterator[tuple[str, str]]:
    """Purpose and text of each body, and of what Hypothesis has in their place."""
    for body in _many(value.get("body")):
        if isinstance(body, dict) and isinstance(body.get("value"), str):
            yield str(body.get("purpose", value.get("motivation"))), body["value"]
    for text in (value.get("bodyValue"), value.get("text")):
        if isinstance(text, str) and text:
            yield "commenting", text
    for tag in _many(value.get("tags")):
        if isinstance(tag, str) and tag:
            yield "tagging", tag


def _motivation(value: object, body: str) -> Motivation:
    known = {motivation.value: motivation for motivation in (Motivation.BOOKMARKING, Motivation.HIGHLIGHTING)}
    named = next((known[each] for each in _many(value) if isinstance(each, str) and each in known), None)
    if body:
        return Motivation.BOOKMARKING if named is Motivation.BOOKMARKING else Motivation.COMMENTING
    return named or Motivation.HIGHLIGHTING


def _colour(target: object) -> Colour:
    names = {
        each.get("styleClass") for each in _many(target) if isinstance(each, dict) and _is_text(each, "styleClass")
    }
    return next((colour for colour in Colour if colour.value in names), Colour.YELLOW)


def _is_text(value: Json, key: str) -> bool:
    return isinstance(value.get(key), str)


def _creator(value: Json) -> str:
    """The name of who wrote it; of Hypothesis' `acct:ada@hypothes.is` the first part."""
    info = value.get("user_info")
    candidates = [info.get("display_name") if isinstance(info, dict) else None, value.get("user")]
    for creator in _many(value.get("creator")):
        candidates.append(creator.get("name") if isinstance(creator, dict) else creator)
    name = next((each for each in candidates if isinstance(each, str) and each), "")
    return name.removeprefix("acct:").partition("@")[0] if name.startswith("acct:") else name


def _time(value: object) -> datetime.datetime | None:
    try:
        return read_time(value)
    except ValueError:
        return None


def _id(value: Json) -> str:
    own = value.get("id")
    if isinstance(own, str) and own:
        try:
            return str(uuid.UUID(own.removeprefix("urn:uuid:")))
        except ValueError:
            return str(uuid.uuid5(_NAMESPACE, own.encode(errors="replace").decode()))
    content = json.dumps([value.get(key) for key in ("target", "body", "bodyValue", "text", "tags")], sort_keys=True)
    return str(uuid.uuid5(_NAMESPACE, content))
