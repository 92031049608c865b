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
from reader.app.language.wording import tr
from reader.app.panel.words import TYPE_NAMES, one_line
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
            return tr("{other} is {one}", other=_quoted(other, text), one=_quoted(one, text))
        case Split(mentions) if mentions:
            return tr(
                "{name} is another ({mentions})",
                name=_quoted(mentions[0], text),
                mentions=tr("1 mention|{n} mentions", n=len(mentions)),
            )
        case Rename(span, name):
            return tr("{name} is called {other}", name=_quoted(span, text), other=_in_marks(name))
        case Retype(span, kind):
            return f"{_quoted(span, text)}: {tr(TYPE_NAMES[kind])}"
        case LeaveOut(span, whole):
            name = _quoted(span, text)
            return tr("{name} is no name", name=name) if whole else tr("{name} is no name in one place", name=name)
        case AddName(spans, kind, _) if spans:
            return tr("{name} is a name: {type}", name=_quoted(spans[0], text), type=tr(TYPE_NAMES[kind]))
        case NotAPosition(position):
            return tr("{words} is no position", words=_said(position, text))
        case WrongSpeaker(position, None):
            return tr("{words} is said by nobody named", words=_said(position, text))
        case WrongSpeaker(position, Span() as speaker):
            return tr("{words} is said by {speaker}", words=_said(position, text), speaker=_quoted(speaker, text))
        case WrongWords(_, content) if content:
            return tr("{words} is what is said", words=_quoted(content[0], text))
        case _:
            return tr("Nothing")


def rule_words(rule: Rule) -> str:
    """What a rule says for every article."""
    match rule:
        case NameRule(name, kind, _):
            return tr("Always: {name}: {type}", name=_in_marks(name), type=tr(TYPE_NAMES[kind]))
        case LeaveOutRule(name):
            return tr("Always: {name} is no name", name=_in_marks(name))
        case SameRule(name, other):
            return tr("Always: {other} is {name}", other=_in_marks(other), name=_in_marks(name))


def _quoted(span: Span, text: str) -> str:
    return _in_marks(span.of(text))


def _in_marks(words: str) -> str:
    return tr("“{words}”", words=one_line(words, _LONGEST))


def _said(position: PositionRef, text: str) -> str:
    return _quoted(position.content[0], text) if position.content else tr("This")
