"""All candidates of a text, each with its borders and features, cue by cue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from reader.analysis.positions.borders import bordered
from reader.analysis.positions.candidate import Candidate, Range
from reader.analysis.positions.context import Context
from reader.analysis.positions.cue_features import CROSSED, cue_features, frame_of
from reader.analysis.positions.features import features
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.lines import LAYOUT, Lines
from reader.analysis.positions.others import FRAMING, adjective_candidates, noun_candidates, preposition_candidates
from reader.analysis.positions.quoted import Quoted
from reader.analysis.positions.verbs import verb_candidates
from reader.analysis.positions.words import Words

BEGINNING = frozenset({"VERB", "AUX", "NOUN", "ADJ", "ADP", "SCONJ"})
MayBe = Callable[[list[str]], bool]
"""Whether a word with these features (those of a cue alone) may be a cue."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A candidate with its borders (token ranges).

    `aside` is where the writer's own relative clause around the cue begins, or -1.
    """

    candidate: Candidate
    source: Range
    content: tuple[Range, ...]
    aside: int = -1


@dataclass(frozen=True, slots=True)
class CueOffers:
    """All that one cue may report: the features of each, and those that they share."""

    features: list[str]
    offers: list[Offer]
    offered: list[list[str]]


class Generator:
    """Finds what may be an attribution in one text."""

    def __init__(self, grammar: Grammar, words: Words) -> None:
        self._grammar = grammar
        self._words = words
        self._quoted = Quoted(grammar)
        self._lines = Lines(grammar)
        self._context = Context(grammar, words)

    def cues(self, may_be: MayBe | None = None) -> Iterator[CueOffers]:
        """The offers of each cue that `may_be` one (None: of all), in the order of the text.

        What the layout offers is not asked: a name before a colon or behind a dash does not look like a cue.
        """
        for token in self._beginnings():
            by_cue: dict[int, list[Candidate]] = {}
            known: dict[int, tuple[str, list[str]] | None] = {}
            for candidate in self._candidates(token):
                cue = candidate.cue
                if cue not in known:
                    known[cue] = self._known(cue, None if candidate.construction in LAYOUT else may_be)
                if known[cue] is None:
                    if cue == token:
                        break
                    continue
                by_cue.setdefault(cue, []).append(candidate)
            for cue, candidates in by_cue.items():
                found = known[cue]
                if found is not None and (offers := list(filter(None, map(self._offer, candidates)))):
                    yield CueOffers(found[1], offers, [self._features(offer, *found) for offer in offers])

    def _known(self, cue: int, may_be: MayBe | None) -> tuple[str, list[str]] | None:
        frame = frame_of(self._grammar, cue)
        found = cue_features(self._grammar, cue, frame, self._words)
        return (frame, found) if may_be is None or may_be(found) else None

    def _offer(self, candidate: Candidate) -> Offer | None:
        source, content = bordered(self._grammar, candidate)
        return Offer(candidate, source, content, self._grammar.aside(candidate.cue)) if content else None

    def _features(self, offer: Offer, frame: str, shared: list[str]) -> list[str]:
        candidate, content = offer.candidate, offer.content
        found = features(self._grammar, candidate, offer.source, content, frame, shared[:CROSSED], self._words)
        found += self._context.features(candidate)
        found.append(f"spoken={self._quoted.state(candidate.cue, content)}|{candidate.construction}")
        found.append(f"holds={self._quoted.holds_other_speaker(candidate.cue, content)}|{candidate.construction}")
        return found

    def _beginnings(self) -> list[int]:
        """The tokens at which anything is offered at all: most words need no further look."""
        grammar = self._grammar
        return [
            i
            for i, (pos, word, first) in enumerate(zip(grammar.pos, grammar.lower, grammar.paragraph, strict=True))
            if pos in BEGINNING or word == ":" or first == i
        ]

    def _may_label(self, token: int) -> bool:
        return self._grammar.lower[token] == ":" or self._grammar.paragraph[token] == token

    def _candidates(self, token: int) -> Iterator[Candidate]:
        grammar, quoted = self._grammar, self._quoted
        if grammar.is_verb(token):
            for candidate in verb_candidates(grammar, token):
                yield candidate
                if grammar.quote[token] < 0 <= grammar.quote[candidate.content[-1][1] - 1]:
                    yield from self._going_on(candidate)
            yield from quoted.candidates(token)
        elif grammar.pos[token] in ("NOUN", "ADJ") and self._words.may_be_noun_cue(grammar.lemma[token]):
            build = noun_candidates if grammar.pos[token] == "NOUN" else adjective_candidates
            yield from build(grammar, token)
        if grammar.lower[token] in FRAMING and grammar.pos[token] in ("ADP", "SCONJ", "VERB"):
            yield from preposition_candidates(grammar, token)
        if self._may_label(token):
            yield from self._lines.candidates(token)

    def _going_on(self, candidate: Candidate) -> Iterator[Candidate]:
        """The same with the quotations that go on behind it."""
        more = self._quoted.continued(candidate.content)
        if more:
            yield replace(candidate, ending="continued", content=(*candidate.content, *more))
        loose = self._quoted.continued(candidate.content, loosely=True)
        if len(loose) > len(more):
            yield replace(candidate, ending="loosely continued", content=(*candidate.content, *loose))
