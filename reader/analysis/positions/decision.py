"""Which of the candidates are attributions: of each cue the best, and none twice."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.analysis.positions.candidate import common, size
from reader.analysis.positions.generation import CueOffers, Offer
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.knowledge import CueKnowledge
from reader.analysis.positions.second_look import Look, SecondLook, looked_at, shares_of

SAME = 0.5
LEAST_SHARE = 1 / 200
WORDS = 0.75
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
        found = looked_at(cue.offers, [base + knowledge.score(offered) for offered in cue.offered])
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
    """The offer of one cue that is most likely right, and how likely, given its two looks.

    Both are log odds against "this is no cue". Offers that differ but little are right together: what counts is not an
    offer's own probability alone but that of all that are the same report (least expected loss, S. Kumar and W. Byrne
    of translations, HLT-NAACL 2004). Which words are reported is for the first look above all, which knows them;
    the second one tells how likely the report is: at least LEAST_CERTAIN where something is reported for certain, and
    only in doubt is where it ends.
    """
    both = [WORDS * one + (1 - WORDS) * other for one, other in zip(first, again, strict=True)]
    mixed, last = shares_of(both), shares_of(again)
    likely = [at for at in range(len(offers)) if max(mixed[at], last[at]) > LEAST_SHARE]
    best, chance, most = offers[0], 0.0, 0.0
    for at in likely:
        agreeing = [other for other in likely if other == at or _same(offers[at], offers[other])]
        worth = sum(mixed[other] for other in agreeing) + mixed[at] / 2
        if worth > most:
            best, chance, most = offers[at], sum(last[other] for other in agreeing), worth
    certain = 1 - sum(last) < DOUBT
    return max(chance, LEAST_CERTAIN if certain else 0.0), best


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
        if any(_same(offer, rival) for rival in rivals.values()):
            continue
        taken.append((score, offer))
        for token in said_by:
            by_source.setdefault(token, []).append(offer)
    nested = _nested([offer for _, offer in taken])
    chosen = [Chosen(offer, score, offer.candidate.cue in nested) for score, offer in taken]
    chosen.sort(key=lambda one: (one.offer.candidate.cue, one.offer.content))
    return chosen


def _same(one: Offer, other: Offer) -> bool:
    """Whether two offers are one report: the same words from sources that overlap."""
    if one.source[0] >= other.source[1] or other.source[0] >= one.source[1]:
        return False
    both = common(one.content, other.content)
    return both >= SAME * (size(one.content) + size(other.content) - both)


def _nested(taken: list[Offer]) -> set[int]:
    """The cues that stand inside the content of another, but not in an aside of the writer's within it."""
    by_cue = {offer.candidate.cue: offer for offer in taken}
    cues = sorted(by_cue)
    inside: set[int] = set()
    for offer in taken:
        first = offer.content[0][0]
        for start, end in offer.content:
            within = cues[bisect_left(cues, start) : bisect_left(cues, end)]
            inside.update(cue for cue in within if by_cue[cue].aside <= first)
    return inside
