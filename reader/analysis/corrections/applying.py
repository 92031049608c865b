"""From an analysis and a reader's corrections to the analysis that they want."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from reader.analysis.analysis import Analysis, Position
from reader.analysis.corrections.correction import (
    AddName,
    Correction,
    LeaveOut,
    Merge,
    NotAPosition,
    PositionRef,
    Rename,
    Retype,
    Split,
    WrongSpeaker,
    WrongWords,
    spans_of,
)
from reader.analysis.corrections.draft import Draft
from reader.documents import Span

_OF_ANOTHER = re.compile(r"\b(?:of|for|to|from|with|by|in|at|under|on|near|against)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Outcome:
    """The corrected analysis, and the corrections whose target is not there any more: they were skipped."""

    analysis: Analysis
    skipped: tuple[Correction, ...]


def corrected(analysis: Analysis, text: str, corrections: Sequence[Correction]) -> Analysis:
    """What apply() gives, without what was skipped."""
    return apply(analysis, text, corrections).analysis


def apply(analysis: Analysis, text: str, corrections: Sequence[Correction]) -> Outcome:
    """The analysis of `text` with these corrections made, each on what the ones before it left.

    Pure, and total: any correction may come with any analysis. What the analysis has had already is not made again,
    so that corrected(corrected(a, t, c[:n]), t, c) is corrected(a, t, c), and applying c twice is applying it once.
    Ids of untouched entities stay; a new one's follows from its first mention.
    """
    had, wanted = analysis.corrections, tuple(corrections)
    rest = wanted[len(had) :] if wanted[: len(had)] == had else wanted
    if not rest:
        return Outcome(analysis, ())
    draft = Draft(analysis, text)
    skipped = tuple(correction for correction in rest if not _make(draft, text, correction))
    return Outcome(replace(draft.analysis(), corrections=had + rest), skipped)


def touched(analysis: Analysis, corrections: Iterable[Correction]) -> frozenset[str]:
    """The ids of the entities that a correction speaks of, in the corrected analysis."""
    spans = {span for correction in corrections for span in spans_of(correction)}
    return frozenset(entity.id for entity in analysis.entities if not spans.isdisjoint(entity.mentions))


def _make(draft: Draft, text: str, correction: Correction) -> bool:
    """Make one correction; whether its target was there."""
    match correction:
        case Merge(one, other):
            return _merge(draft, one, other)
        case Split(mentions):
            return _split(draft, mentions)
        case Rename(span, name):
            return _rename(draft, span, name)
        case Retype(span, kind):
            thing = draft.at(span)
            if thing:
                draft.retype(thing, kind)
            return thing is not None
        case LeaveOut(span, whole):
            return _leave_out(draft, span, whole)
        case AddName():
            return _add(draft, text, correction)
        case NotAPosition(ref):
            kept = [position for position in draft.positions if PositionRef.of(position) != ref]
            found = len(kept) < len(draft.positions)
            draft.positions = kept
            return found
        case WrongSpeaker(ref, speaker):
            return _set_speaker(draft, ref, speaker)
        case WrongWords(ref, content):
            return _set_words(draft, text, ref, content)


def _merge(draft: Draft, one: Span, other: Span) -> bool:
    first, second = draft.at(one), draft.at(other)
    if first and second and first is not second:
        draft.join(first, second)
    return first is not None and second is not None


def _split(draft: Draft, mentions: tuple[Span, ...]) -> bool:
    owners = {span: owner for span in mentions if (owner := draft.at(span))}
    if not owners:
        return False
    first = next(iter(owners.values()))
    if first.mentions != owners.keys():
        kind = first.type
        partings = draft.take(owners)
        draft.hand_over(partings, draft.new(None, kind, owners))
    return True


def _rename(draft: Draft, span: Span, name: str) -> bool:
    thing, name = draft.at(span), " ".join(name.split())
    if thing and name and name != thing.name:
        draft.rename(thing, name)
    return thing is not None and bool(name)


def _leave_out(draft: Draft, span: Span, whole: bool) -> bool:
    thing = draft.at(span)
    if thing:
        draft.take(tuple(thing.mentions) if whole else (span,))
    return thing is not None


def _add(draft: Draft, text: str, correction: AddName) -> bool:
    spans = _clear(correction.spans, text)
    new = [span for span in spans if not draft.at(span)]
    name = " ".join(correction.name.split())
    if not new:
        return bool(spans)
    draft.found_by_reader(new)
    partings = draft.take(_overlapping(draft.mentions(), new))
    thing = draft.called(name, correction.type)
    if thing:
        draft.add(thing, new)
    else:
        thing = draft.new(name or None, correction.type, new)
    draft.hand_over(partings, thing)
    for place, position in enumerate(draft.positions):
        if not position.speakers and any(_is_named_by(position.source, span, text) for span in new):
            draft.positions[place] = draft.spoken_by(position, (thing.id,))
    return True


def _set_speaker(draft: Draft, ref: PositionRef, speaker: Span | None) -> bool:
    thing = draft.at(speaker) if speaker else None
    places = [place for place, position in enumerate(draft.positions) if PositionRef.of(position) == ref]
    if speaker and thing is None:
        return False
    for place in places:
        position = draft.spoken_by(draft.positions[place], (thing.id,) if thing else ())
        draft.positions[place] = _confirmed(position)
    return bool(places)


def _set_words(draft: Draft, text: str, ref: PositionRef, content: tuple[Span, ...]) -> bool:
    words = _clear(content, text)
    places = [place for place, position in enumerate(draft.positions) if PositionRef.of(position) == ref]
    for place in places if words else ():
        draft.positions[place] = _confirmed(replace(draft.positions[place], content=words))
    return bool(places and words)


def _confirmed(position: Position) -> Position:
    """A position that the reader has put right is none to be folded away."""
    return replace(position, confidence=1.0, sure=True)


def _is_named_by(source: tuple[Span, ...], mention: Span, text: str) -> bool:
    """Whether the mention heads the source: "Ada Quill, a clerk", "Chancellor Quill"; not "an aide to Quill"."""
    if not source or not (source[0].start <= mention.start and mention.end <= source[0].end):
        return False
    before, after = text[source[0].start : mention.start], text[mention.end : source[0].end]
    return not _OF_ANOTHER.search(before) and not after.startswith(("'s ", "’s ")) and "," not in before


def _clear(spans: Iterable[Span], text: str) -> tuple[Span, ...]:
    """Those that are passages of this text, in order; of two that overlap the first."""
    kept: list[Span] = []
    for span in sorted(set(spans)):
        if 0 <= span.start < span.end <= len(text) and (not kept or kept[-1].end <= span.start):
            kept.append(span)
    return tuple(kept)


def _overlapping(mentions: Iterable[Span], spans: Sequence[Span]) -> list[Span]:
    """The mentions that share a character with one of `spans`, which are in order."""
    ordered, place, found = sorted(mentions), 0, []
    for span in spans:
        while place < len(ordered) and ordered[place].end <= span.start:
            place += 1
        while place < len(ordered) and ordered[place].start < span.end:
            found.append(ordered[place])
            place += 1
    return found
