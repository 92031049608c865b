"""Which of the candidates are attributions: of each cue the best, and none twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import exp

from reader.analysis.positions.candidate import Range
from reader.analysis.positions.generation import CueOffers, Offer
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.knowledge import CueKnowledge
from reader.analysis.positions.second_look import Look, SecondLook, looked_at

SAME = 0.5
LEAST_SHARE = 200
DOUBT = 0.05
LEAST_CERTAIN = 0.4


@dataclass(frozen=True, slots=True)
class Chosen:
    """An offer that was taken, with its probability and whether its cue stands inside another's content."""

    offer: Offer
    score: float
    nested: bool


def choose(grammar: Grammar, cues: Iterable[CueOffers], knowledge: CueKnowledge) -> list[Chosen]:
    """The attributions among these offers, in the order of their cues.

    Each cue is looked at by itself, and those that may report something once more, beside each other.
    """
    intercept = knowledge.score([""])
    looks: list[Look] = []
    for cue in cues:
        base = intercept + knowledge.score(cue.features)
        found = looked_at(cue.offers, [base + knowledge.score(offer.features) for offer in cue.offers])
        if found is not None:
            looks.append(found)
    around = SecondLook(grammar, looks)
    likely = [best_of(look.offers, look.scores, _again(look, around, knowledge)) for look in looks]
    return choose_scored(likely, knowledge.least)


def _again(look: Look, around: SecondLook, knowledge: CueKnowledge) -> list[float]:
    if not knowledge.again:
        return look.scores
    features = around.features(look)
    return [score + knowledge.score_again(found) for score, found in zip(look.scores, features, strict=True)]


def best_of(offers: Sequence[Offer], first: Sequence[float], again: Sequence[float]) -> tuple[float, Offer]:
    """The likeliest of the offers of one cue at the `first` look, with the probability at the second that it is right.

    Both are log odds against "this is no cue". Offers that differ but little are right together: the probability is
    that of all that are the same report as the best. Where something is reported for certain, and only in doubt is
    where it ends, the probability is at least LEAST_CERTAIN.
    """
    top = max(0.0, *again)
    shares = [exp(score - top) for score in again]
    whole = exp(-top) + sum(shares)
    at = max(range(len(offers)), key=first.__getitem__)
    best = offers[at]
    content = set(_tokens(best.content))
    agreeing = sum(
        share
        for share, offer in zip(shares, offers, strict=True)
        if offer is best or (share > whole / LEAST_SHARE and _same(best, content, offer))
    )
    certain = exp(-top) < DOUBT * whole
    return max(agreeing / whole, LEAST_CERTAIN if certain else 0.0), best


def choose_scored(scored: list[tuple[float, Offer]], least: Callable[[str], float]) -> list[Chosen]:
    """The attributions among the best offers of all cues, given their probabilities.

    `least` gives the probability from which on a construction is taken.
    """
    likely = [(score, offer) for score, offer in scored if score >= least(offer.candidate.construction)]
    likely.sort(key=lambda pair: (-pair[0], pair[1].candidate.cue, pair[1].content))
    taken: list[tuple[float, Offer]] = []
    by_source: dict[int, list[Offer]] = {}
    for score, offer in likely:
        said_by = range(*offer.source)
        rivals = {id(rival): rival for token in said_by for rival in by_source.get(token, ())}
        if rivals and _any_same(offer, rivals.values()):
            continue
        taken.append((score, offer))
        for token in said_by:
            by_source.setdefault(token, []).append(offer)
    nested = _nested([offer for _, offer in taken])
    chosen = [Chosen(offer, score, offer.candidate.cue in nested) for score, offer in taken]
    chosen.sort(key=lambda one: (one.offer.candidate.cue, one.offer.content))
    return chosen


def _tokens(content: tuple[Range, ...]) -> Iterable[int]:
    return (token for start, end in content for token in range(start, end))


def _any_same(offer: Offer, rivals: Iterable[Offer]) -> bool:
    content = set(_tokens(offer.content))
    return any(_same(offer, content, rival) for rival in rivals)


def _same(one: Offer, content: set[int], other: Offer) -> bool:
    """Whether two offers are one report: the same words (`content` of the first) from sources that overlap."""
    if one.source[0] >= other.source[1] or other.source[0] >= one.source[1]:
        return False
    theirs = set(_tokens(other.content))
    return len(content & theirs) >= SAME * len(content | theirs)


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
