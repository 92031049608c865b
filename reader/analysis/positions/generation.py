"""All candidates of a text, each with its borders and features."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.positions.borders import bordered
from reader.analysis.positions.candidate import Candidate, Range
from reader.analysis.positions.features import features, frame_of
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.lines import line_candidates
from reader.analysis.positions.others import adjective_candidates, noun_candidates, preposition_candidates
from reader.analysis.positions.quoted import Quoted
from reader.analysis.positions.verbs import verb_candidates


@dataclass(frozen=True, slots=True)
class Offer:
    """A candidate with its borders (token ranges) and the features that decide about it."""

    candidate: Candidate
    source: Range
    content: tuple[Range, ...]
    features: list[str]


def offers(grammar: Grammar) -> Iterator[Offer]:
    """Everything that may be an attribution in this text, cue by cue."""
    quoted = Quoted(grammar)
    for token in range(grammar.size):
        frame = None
        cache: dict[int, list[str]] = {}
        for candidate in _candidates(grammar, quoted, token):
            if frame is None:
                frame = frame_of(grammar, token)
            source, content = bordered(grammar, candidate)
            if content:
                found = features(grammar, candidate, source, content, frame, cache)
                yield Offer(candidate, source, content, found)


def _candidates(grammar: Grammar, quoted: Quoted, token: int) -> Iterator[Candidate]:
    if grammar.is_verb(token):
        for candidate in verb_candidates(grammar, token):
            yield candidate
            more = quoted.continued(candidate.content)
            if more and grammar.quote[token] < 0:
                longer = (*candidate.content, *more)
                yield replace(candidate, construction=candidate.construction + ", continued", content=longer)
        yield from quoted.candidates(token)
    elif grammar.pos[token] in ("NOUN", "PROPN"):
        yield from noun_candidates(grammar, token)
    elif grammar.pos[token] == "ADJ":
        yield from adjective_candidates(grammar, token)
    if grammar.pos[token] in ("ADP", "SCONJ", "VERB"):
        yield from preposition_candidates(grammar, token)
    if grammar.paragraph[token] == token:
        yield from line_candidates(grammar, token)
