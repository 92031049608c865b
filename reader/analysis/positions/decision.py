"""Which of the candidates are attributions: one a cue, the best, and none twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from reader.analysis.positions.candidate import Range
from reader.analysis.positions.generation import Offer
from reader.analysis.positions.knowledge import CueKnowledge

SAME = 0.5


@dataclass(frozen=True, slots=True)
class Chosen:
    """An offer that was taken, with its score (log odds) and whether its cue stands inside another's content."""

    offer: Offer
    score: float
    nested: bool


def choose(offers: Iterable[Offer], knowledge: CueKnowledge) -> list[Chosen]:
    """The attributions among these offers, in the order of their cues."""
    intercept = knowledge.score([""])
    scored: list[tuple[float, Offer]] = []
    shared: list[str] = []
    base = 0.0
    for offer in offers:
        if offer.cue_features is not shared:
            shared = offer.cue_features
            base = intercept + knowledge.score(shared)
        scored.append((base + knowledge.score(offer.features), offer))
    return choose_scored(scored, knowledge.accept)


def choose_scored(scored: list[tuple[float, Offer]], accept: float) -> list[Chosen]:
    """The same for offers that already have a score."""
    likely = [(score, offer) for score, offer in scored if score >= accept]
    likely.sort(key=lambda pair: (-pair[0], pair[1].candidate.cue, pair[1].content))
    cues: set[int] = set()
    taken: list[tuple[float, Offer]] = []
    by_token: dict[int, list[Offer]] = {}
    for score, offer in likely:
        if offer.candidate.cue in cues or any(_same(offer, rival) for rival in _rivals(offer, by_token)):
            continue
        cues.add(offer.candidate.cue)
        taken.append((score, offer))
        for token in _tokens(offer.content):
            by_token.setdefault(token, []).append(offer)
    nested = _nested([offer for _, offer in taken])
    chosen = [Chosen(offer, score, offer.candidate.cue in nested) for score, offer in taken]
    chosen.sort(key=lambda one: (one.offer.candidate.cue, one.offer.content))
    return chosen


def _tokens(content: tuple[Range, ...]) -> Iterable[int]:
    return (token for start, end in content for token in range(start, end))


def _rivals(offer: Offer, by_token: dict[int, list[Offer]]) -> list[Offer]:
    seen: dict[int, Offer] = {}
    for token in _tokens(offer.content):
        for rival in by_token.get(token, ()):
            seen[id(rival)] = rival
    return list(seen.values())


def _same(one: Offer, other: Offer) -> bool:
    """Whether two offers are one report: the same words from sources that overlap."""
    if one.source[0] >= other.source[1] or other.source[0] >= one.source[1]:
        return False
    mine, theirs = set(_tokens(one.content)), set(_tokens(other.content))
    return len(mine & theirs) >= SAME * len(mine | theirs)


def _nested(taken: list[Offer]) -> set[int]:
    """The cues that stand inside the content of another, but not in an aside of the writer's within it."""
    by_cue = {offer.candidate.cue: offer for offer in taken}
    inside: set[int] = set()
    for offer in taken:
        first = offer.content[0][0]
        for token in _tokens(offer.content):
            if token in by_cue and by_cue[token].aside <= first:
                inside.add(token)
    return inside
