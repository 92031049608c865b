"""Corrections and rules as JSON values: an object each, with its "kind" and a key for each of its parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from reader.analysis import EntityType
from reader.analysis.corrections import (
    AddName,
    Correction,
    LeaveOut,
    LeaveOutRule,
    Merge,
    NameRule,
    NotAPosition,
    PositionRef,
    Rename,
    Retype,
    Rule,
    SameRule,
    Split,
    WrongSpeaker,
    WrongWords,
)
from reader.documents import Span

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Part:
    """How one kind of value is written, and read again; `read` raises ValueError for what it cannot be."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _read_span(value: object) -> Span:
    match value:
        case [start, end] if type(start) is int and type(end) is int:
            return Span(start, end)
        case _:
            raise ValueError("not a span")


def _read_spans(value: object) -> tuple[Span, ...]:
    if not isinstance(value, list):
        raise ValueError("not spans")
    return tuple(map(_read_span, value))


def _read_position(value: object) -> PositionRef:
    match value:
        case {"content": content, "cue": cue}:
            return PositionRef(_read_spans(content), _read_spans(cue))
        case _:
            raise ValueError("not a position")


def _plain(kind: type) -> _Part:
    def read(value: object) -> object:
        if type(value) is not kind:
            raise ValueError(f"not a {kind.__name__}")
        return value

    return _Part(lambda value: value, read)


def _write_spans(spans: tuple[Span, ...]) -> list[list[int]]:
    return [list(span) for span in spans]


_TEXT = _plain(str)
_FLAG = _plain(bool)
_TYPE = _Part(lambda kind: kind.value, EntityType)
_SPAN = _Part(list, _read_span)
_NO_OR_SPAN = _Part(lambda span: span and list(span), lambda value: None if value is None else _read_span(value))
_SPANS = _Part(_write_spans, _read_spans)
_POSITION = _Part(
    lambda position: {"content": _write_spans(position.content), "cue": _write_spans(position.cue)}, _read_position
)

_Shapes = Mapping[str, tuple[type, Mapping[str, _Part]]]
_CORRECTIONS: _Shapes = {
    "merge": (Merge, {"one": _SPAN, "other": _SPAN}),
    "split": (Split, {"mentions": _SPANS}),
    "rename": (Rename, {"entity": _SPAN, "name": _TEXT}),
    "retype": (Retype, {"entity": _SPAN, "type": _TYPE}),
    "leave out": (LeaveOut, {"mention": _SPAN, "whole": _FLAG}),
    "add name": (AddName, {"spans": _SPANS, "type": _TYPE, "name": _TEXT}),
    "not a position": (NotAPosition, {"position": _POSITION}),
    "wrong speaker": (WrongSpeaker, {"position": _POSITION, "speaker": _NO_OR_SPAN}),
    "wrong words": (WrongWords, {"position": _POSITION, "content": _SPANS}),
}
_RULES: _Shapes = {
    "name": (NameRule, {"name": _TEXT, "type": _TYPE, "seek": _FLAG}),
    "leave out": (LeaveOutRule, {"name": _TEXT}),
    "same": (SameRule, {"name": _TEXT, "other": _TEXT}),
}


def correction_to_json(correction: Correction) -> Json:
    """The object that stands for a correction."""
    return _write(correction, _CORRECTIONS)


def correction_from_json(value: object) -> Correction:
    """The correction that an object stands for; ValueError where it is none."""
    correction: Correction = _read(value, _CORRECTIONS)
    return correction


def rule_to_json(rule: Rule) -> Json:
    """The object that stands for a rule."""
    return _write(rule, _RULES)


def rule_from_json(value: object) -> Rule:
    """The rule that an object stands for; ValueError where it is none."""
    rule: Rule = _read(value, _RULES)
    return rule


def _write(thing: object, shapes: _Shapes) -> Json:
    kind, parts = next((kind, parts) for kind, (made, parts) in shapes.items() if type(thing) is made)
    return {"kind": kind} | {name: part.write(getattr(thing, name)) for name, part in parts.items()}


def _read(value: object, shapes: _Shapes) -> Any:  # noqa: ANN401 - what the shape makes
    kind = value.get("kind") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(kind, str) or kind not in shapes:
        raise ValueError("not a correction")
    made, parts = shapes[kind]
    if not parts.keys() <= value.keys():
        raise ValueError(f"a part of “{kind}” is missing")
    return made(**{name: part.read(value[name]) for name, part in parts.items()})
