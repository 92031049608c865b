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
    """A candidate with its borders (token ranges) and the features that decide about it.

    `aside` is where the writer's own relative clause around the cue begins, or -1.
    """

    candidate: Candidate
    source: Range
    content: tuple[Range, ...]
    features: list[str]
    aside: int = -1


@dataclass(frozen=True, slots=True)
class CueOffers:
    """All that one cue may report, and the features that they share."""

    features: list[str]
    offers: list[Offer]


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
        for token in filter(self._may_begin, range(self._grammar.size)):
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
                if found is not None:
                    offered = [offer for each in candidates if (offer := self._offer(each, *found))]
                    if offered:
                        yield CueOffers(found[1], offered)

    def _known(self, cue: int, may_be: MayBe | None) -> tuple[str, list[str]] | None:
        frame = frame_of(self._grammar, cue)
        found = cue_features(self._grammar, cue, frame, self._words)
        return (frame, found) if may_be is None or may_be(found) else None

    def _offer(self, candidate: Candidate, frame: str, shared: list[str]) -> Offer | None:
        grammar = self._grammar
        source, content = bordered(grammar, candidate)
        if not content:
            return None
        found = features(grammar, candidate, source, content, frame, shared[:CROSSED], self._words)
        found += self._context.features(candidate)
        found.append(f"spoken={self._quoted.state(candidate.cue, content)}|{candidate.construction}")
        found.append(f"holds={self._quoted.holds_other_speaker(candidate.cue, content)}|{candidate.construction}")
        return Offer(candidate, source, content, found, grammar.aside(candidate.cue))

    def _may_begin(self, token: int) -> bool:
        """Whether anything is offered at this token at all: most words need no further look."""
        return self._grammar.pos[token] in BEGINNING or self._may_label(token)

    def _may_label(self, token: int) -> bool:
        return self._grammar.lower[token] == ":" or self._grammar.paragraph[token] == token

    def _candidates(self, token: int) -> Iterator[Candidate]:
        grammar, quoted = self._grammar, self._quoted
        if grammar.is_verb(token):
            for candidate in verb_candidates(grammar, token):
                yield candidate
                more = quoted.continued(candidate.content) if grammar.quote[token] < 0 else ()
                if more:
                    yield replace(candidate, ending="continued", content=(*candidate.content, *more))
                loose = quoted.continued(candidate.content, loosely=True) if grammar.quote[token] < 0 else ()
                if len(loose) > len(more):
                    yield replace(candidate, ending="loosely continued", content=(*candidate.content, *loose))
            yield from quoted.candidates(token)
        elif grammar.pos[token] in ("NOUN", "ADJ") and self._words.may_be_noun_cue(grammar.lemma[token]):
            build = noun_candidates if grammar.pos[token] == "NOUN" else adjective_candidates
            yield from build(grammar, token)
        if grammar.lower[token] in FRAMING and grammar.pos[token] in ("ADP", "SCONJ", "VERB"):
            yield from preposition_candidates(grammar, token)
        if self._may_label(token):
            yield from self._lines.candidates(token)
