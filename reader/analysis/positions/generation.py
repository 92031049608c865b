"""All candidates of a text, each with its borders and features."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace

from reader.analysis.positions.borders import bordered
from reader.analysis.positions.candidate import Candidate, Range
from reader.analysis.positions.features import CROSSED, cue_features, features, frame_of
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.lines import line_candidates, signed_candidates
from reader.analysis.positions.others import adjective_candidates, noun_candidates, preposition_candidates
from reader.analysis.positions.quoted import Quoted
from reader.analysis.positions.verbs import verb_candidates


@dataclass(frozen=True, slots=True)
class Offer:
    """A candidate with its borders (token ranges) and the features that decide about it.

    `cue_features` is one list for all the offers of a cue, so that it need be weighed but once. `aside` is where the
    writer's own relative clause around the cue begins, or -1.
    """

    candidate: Candidate
    source: Range
    content: tuple[Range, ...]
    features: list[str]
    cue_features: list[str]
    aside: int = -1


def offers(grammar: Grammar, forces: Mapping[str, str], nouns: Container[str] | None = None) -> Iterator[Offer]:
    """Everything that may be an attribution in this text, cue by cue.

    `forces` are the speech acts of lemmas; of nouns and adjectives only those in `nouns` are cues (None: all).
    """
    quoted = Quoted(grammar)
    for token in range(grammar.size):
        frame = ""
        shared: dict[int, list[str]] = {}
        for candidate in _candidates(grammar, quoted, token, nouns):
            source, content = bordered(grammar, candidate)
            if not content or quoted.holds_other_speaker(token, content):
                continue
            cue = candidate.cue
            if cue not in shared:
                frame = frame_of(grammar, cue)
                shared[cue] = cue_features(grammar, cue, frame)
            found = features(grammar, candidate, source, content, frame, shared[cue][:CROSSED], forces)
            found.append(f"spoken={quoted.state(token, content)}|{candidate.construction}")
            yield Offer(candidate, source, content, found, shared[cue], grammar.aside(cue))


def _candidates(grammar: Grammar, quoted: Quoted, token: int, nouns: Container[str] | None) -> Iterator[Candidate]:
    if grammar.is_verb(token):
        for candidate in verb_candidates(grammar, token):
            if quoted.spoken_by(token, candidate.content):
                continue
            more = quoted.continued(candidate.content) if grammar.quote[token] < 0 else ()
            yield replace(candidate, content=(*candidate.content, *more)) if more else candidate
        yield from quoted.candidates(token)
    elif grammar.pos[token] in ("NOUN", "ADJ") and (nouns is None or grammar.lemma[token] in nouns):
        build = noun_candidates if grammar.pos[token] == "NOUN" else adjective_candidates
        yield from build(grammar, token)
    if grammar.pos[token] in ("ADP", "SCONJ", "VERB"):
        yield from preposition_candidates(grammar, token)
    if grammar.paragraph[token] == token:
        yield from line_candidates(grammar, token)
        yield from signed_candidates(grammar, token)
