"""The words in which corrections and rules are told: plain text on one line."""

from __future__ import annotations

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
from reader.app.panel.words import TYPE_NAMES, counted, one_line
from reader.documents import Span

_LONGEST = 60
_AROUND = 28


def mention_in_context(span: Span, text: str) -> str:
    """A mention with some words before and after it."""
    before = text[max(0, span.start - _AROUND) : span.start]
    after = text[span.end : span.end + _AROUND]
    if span.start > _AROUND:
        before = "…" + before.partition(" ")[2]
    if span.end + _AROUND < len(text):
        after = after.rpartition(" ")[0] + "…"
    return one_line(f"{before}{span.of(text)}{after}")


def correction_words(correction: Correction, text: str) -> str:
    """What a correction of this text says."""
    match correction:
        case Merge(one, other):
            return f"{_quoted(other, text)} is {_quoted(one, text)}"
        case Split(mentions) if mentions:
            return f"{_quoted(mentions[0], text)} is another ({counted(len(mentions), 'mention', 'mentions')})"
        case Rename(span, name):
            return f"{_quoted(span, text)} is called “{one_line(name, _LONGEST)}”"
        case Retype(span, kind):
            return f"{_quoted(span, text)}: {TYPE_NAMES[kind]}"
        case LeaveOut(span, whole):
            return f"{_quoted(span, text)} is no name" + ("" if whole else " in one place")
        case AddName(spans, kind, _) if spans:
            return f"{_quoted(spans[0], text)} is a name: {TYPE_NAMES[kind]}"
        case NotAPosition(position):
            return f"{_said(position, text)} is no position"
        case WrongSpeaker(position, None):
            return f"{_said(position, text)} is said by nobody named"
        case WrongSpeaker(position, Span() as speaker):
            return f"{_said(position, text)} is said by {_quoted(speaker, text)}"
        case WrongWords(_, content) if content:
            return f"{_quoted(content[0], text)} is what is said"
        case _:
            return "Nothing"


def rule_words(rule: Rule) -> str:
    """What a rule says for every article."""
    match rule:
        case NameRule(name, kind, _):
            return f"Always: “{one_line(name, _LONGEST)}”: {TYPE_NAMES[kind]}"
        case LeaveOutRule(name):
            return f"Always: “{one_line(name, _LONGEST)}” is no name"
        case SameRule(name, other):
            return f"Always: “{one_line(other, _LONGEST)}” is “{one_line(name, _LONGEST)}”"


def _quoted(span: Span, text: str) -> str:
    return f"“{one_line(span.of(text), _LONGEST)}”"


def _said(position: PositionRef, text: str) -> str:
    return _quoted(position.content[0], text) if position.content else "This"
