"""A second look at each candidate: what the first one thought of everything around it.

Who stacks a model on another's guesses lets decisions that hang together see each other ("Stacked sequential learning",
Cohen and Carvalho, IJCAI 2005): a cue within what another one reports, two verbs of one speaker, a content that runs on
into the next report.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp, log

from reader.analysis.positions.candidate import Range, common, size
from reader.analysis.positions.generation import Offer
from reader.analysis.positions.grammar import Grammar

LEAST_LIKELY = 0.1
LEAST_SHARE = 0.04
LIKELY = 0.3
NEAR = 8
MOST_HELD = 40
MOST = 3
WITHIN = 6
STEPS = 8
SAME = 0.8
HALF = 0.5
LIMITS = (0.1, 0.3, 0.5, 0.75, 0.92)
CLASSES = ("0", "1", "3", "5", "7", "9")


@dataclass(frozen=True, slots=True)
class Look:
    """The offers of one cue that the first look left, their log odds, and their shares of the probability.

    What the shares lack is that of "no cue".
    """

    offers: list[Offer]
    scores: list[float]
    shares: list[float]

    @property
    def cue(self) -> int:
        """The token of the cue."""
        return self.offers[0].candidate.cue

    @property
    def likely(self) -> float:
        """How likely it is that the cue reports anything."""
        return sum(self.shares)

    @property
    def best(self) -> Offer:
        """The likeliest offer."""
        return self.offers[max(range(len(self.shares)), key=self.shares.__getitem__)]


def looked_at(offers: Sequence[Offer], scores: Sequence[float]) -> Look | None:
    """What is left of the offers of a cue, given their log odds against "no cue"; None where nothing is."""
    shares = shares_of(scores)
    kept = [at for at, share in enumerate(shares) if share >= LEAST_SHARE]
    if not kept or sum(shares) < LEAST_LIKELY:
        return None
    return Look([offers[at] for at in kept], [scores[at] for at in kept], [shares[at] for at in kept])


def shares_of(scores: Sequence[float]) -> list[float]:
    """The probabilities of log odds against "this is no cue"; what they lack of 1 is its own."""
    top = max(0.0, *scores)
    shares = [exp(score - top) for score in scores]
    whole = exp(-top) + sum(shares)
    return [share / whole for share in shares]


class SecondLook:
    """The cues of one text, as the first look left them."""

    def __init__(self, grammar: Grammar, looks: Sequence[Look]) -> None:
        self._grammar = grammar
        looks = sorted(looks, key=lambda look: look.cue)
        self._cues = [look.cue for look in looks]
        self._number = {cue: number for number, cue in enumerate(self._cues)}
        self._best = [look.best for look in looks]
        self._bounds = [(best.content[0][0], best.content[-1][1], size(best.content)) for best in self._best]
        self._likely = [look.likely for look in looks]
        self._over = self._reported()
        self._spoken: Counter[str] = Counter(
            grammar.lower[best.candidate.source.head]
            for best, likely in zip(self._best, self._likely, strict=True)
            if likely >= LIKELY
        )
        self._density = min(9, round(200 * sum(self._likely) / max(1, grammar.size)))

    def _reported(self) -> list[int]:
        """For each token the number of the likeliest cue that reports it, or -1."""
        over = [-1] * self._grammar.size
        for number in sorted(range(len(self._cues)), key=self._likely.__getitem__):
            if self._likely[number] >= LIKELY:
                for start, end in self._best[number].content:
                    over[start:end] = [number] * (end - start)
        return over

    def features(self, look: Look) -> Iterator[list[str]]:
        """The names of the features of each offer of a cue."""
        shared, best = self._of_cue(look), look.best
        order = sorted(look.shares, reverse=True)
        for offer, share in zip(look.offers, look.shares, strict=True):
            rank = min(order.index(share), MOST)
            yield [*shared, *self._of_offer(look, offer, share), f"rank={rank}|{offer is best}|{_name(offer)}"]

    def _of_cue(self, look: Look) -> list[str]:
        at, pos = bisect_left(self._cues, look.cue), self._grammar.pos[look.cue]
        return [
            f"then={self._partner(self._grammar.child(look.cue, 'conj'))}",
            f"cue odds={_odds(look.likely)}",
            f"cue odds+pos={_odds(look.likely)}|{pos}",
            f"before={self._beside(look.cue, at - 1)}",
            f"behind={self._beside(look.cue, at + 1)}",
            f"density={self._density}|{pos}",
        ]

    def _beside(self, cue: int, at: int) -> str:
        """How likely the next cue of the same sentence is."""
        if not 0 <= at < len(self._cues) or self._grammar.sentence[self._cues[at]] != self._grammar.sentence[cue]:
            return "none"
        return _class(self._likely[at])

    def _of_offer(self, look: Look, offer: Offer, share: float) -> list[str]:
        grammar, name, head = self._grammar, _name(offer), offer.candidate.source.head
        ending = offer.candidate.ending.split(" ")[0] or "whole"
        kind = "PRON" if grammar.pos[head] == "PRON" else grammar.entity[head] or grammar.pos[head]
        times = min(self._spoken[grammar.lower[head]] - (look.likely >= LIKELY), MOST)
        over, under, size = self._above(look, offer), self._holds(look, offer), _class(share)
        first = grammar.head[look.cue] if grammar.dep[look.cue] == "conj" else None
        parent, rival = self._parent(look.cue, offer), self._rival(look.cue, offer, share)
        return [
            f"first={self._partner(first)}|{offer.candidate.source.bond}",
            f"parent={parent}",
            f"parent+name={parent}|{name}",
            f"rival={rival}",
            f"rival+name={rival}|{name}",
            f"odds={_odds(share)}",
            f"odds+name={_odds(share)}|{name}",
            f"name={name}",
            f"name+density={name}|{self._density}",
            f"bond={offer.candidate.source.bond}",
            f"ending={ending}|{name}",
            f"ending+share={ending}|{size}",
            f"over={over}",
            f"over+name={over}|{name}",
            f"over+share={over}|{size}",
            f"under={under}",
            f"under+name={under}|{name}",
            f"under+ending={under}|{ending}",
            f"under+share={under}|{size}",
            f"speaks={times}|{kind}",
            f"speaks+name={times}|{name}",
            f"next={self._next(offer)}|{ending}",
        ]

    def _partner(self, token: int | None) -> str:
        """How likely a word that the cue is coordinated with is a cue too."""
        if token is None:
            return "none"
        return _class(self._likely[self._number[token]]) if token in self._number else "no cue"

    def _parent(self, cue: int, offer: Offer) -> str:
        """The nearest cue that this one depends on: how, how likely it is, and how the two sources stand."""
        grammar, at = self._grammar, cue
        for step in range(1, STEPS + 1):
            dep, head = grammar.dep[at], grammar.head[at]
            if head == at:
                break
            if head in self._number:
                number = self._number[head]
                sources = _sources(offer, self._best[number])
                return f"{dep} {min(step, MOST)} {_class(self._likely[number])} {sources}"
            at = head
        return "none"

    def _rival(self, cue: int, offer: Offer, share: float) -> str:
        """The report of a cue nearby that has the most words in common with this one, and which of them is likelier."""
        mine, at, length = offer.content, self._number[cue], size(offer.content)
        first, last = mine[0][0], mine[-1][1]
        most, found = 0.0, -1
        for number in range(max(0, at - WITHIN), min(len(self._cues), at + WITHIN + 1)):
            start, end, theirs = self._bounds[number]
            if start < last and first < end and number != at:
                both = common(mine, self._best[number].content)
                if both and both / (length + theirs - both) >= most:
                    most, found = both / (length + theirs - both), number
        if found < 0:
            return "none"
        whose = "same" if _touch(offer.source, self._best[found].source) else "other"
        ahead = min(MOST, max(-MOST, round(MOST * (self._likely[found] - share))))
        return f"{_overlap(mine, self._best[found].content, most)} {whose} {ahead}"

    def _above(self, look: Look, offer: Offer) -> str:
        """Whether the cue stands in what another one reports, and how the two sources stand to each other."""
        number = self._over[look.cue]
        if number < 0 or self._cues[number] == look.cue:
            return "free"
        other = self._best[number]
        return f"{_class(self._likely[number])} {_sources(offer, other)} {offer.aside > other.content[0][0]}"

    def _holds(self, look: Look, offer: Offer) -> str:
        """The likeliest cue in the content, and how its source stands to this one."""
        found, most = -1, LIKELY
        for start, end in offer.content:
            first = bisect_left(self._cues, start)
            for number in range(first, min(first + MOST_HELD, bisect_left(self._cues, end))):
                if self._likely[number] > most and self._cues[number] != look.cue:
                    found, most = number, self._likely[number]
        return "none" if found < 0 else f"{_class(most)} {_sources(self._best[found], offer)}"

    def _next(self, offer: Offer) -> str:
        """What cue stands right behind the content."""
        end = offer.content[-1][1]
        at = bisect_left(self._cues, end)
        if at == len(self._cues) or self._cues[at] > end + NEAR or self._cues[at] == offer.candidate.cue:
            return "none"
        if self._grammar.sentence[self._cues[at]] != self._grammar.sentence[end - 1]:
            return "none"
        return f"{_class(self._likely[at])} {_touch(self._best[at].source, offer.source)}"


def _overlap(mine: tuple[Range, ...], theirs: tuple[Range, ...], shared: float) -> str:
    if shared >= HALF:
        return "same" if shared > SAME else "half"
    both = common(mine, theirs)
    return "in" if both == size(mine) else "holds" if both == size(theirs) else "cross"


def _name(offer: Offer) -> str:
    return offer.candidate.construction


def _sources(inner: Offer, outer: Offer) -> str:
    if _touch(inner.source, outer.source):
        return "same"
    head = inner.candidate.source.head
    return "inside" if any(start <= head < end for start, end in outer.content) else "outside"


def _touch(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _class(share: float) -> str:
    """A probability in six steps."""
    return CLASSES[bisect_right(LIMITS, share)]


def _odds(share: float) -> int:
    """The log odds of a probability in steps of a half."""
    return min(10, max(-10, round(2 * log(share / max(1e-6, 1 - share)))))
