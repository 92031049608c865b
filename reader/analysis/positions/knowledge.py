"""What is known of cues: weights learned from counted reports, and lists of words."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import repeat
from pathlib import Path

from reader.analysis.positions.tables import rows
from reader.analysis.positions.words import Words

CUES = "cues.tsv"
WEIGHTS = "weights.tsv"
AGAIN = "again.tsv"
CONFIDENCE = "confidence.tsv"
DECISION = "decision.tsv"
RULES = "rules.tsv"


@dataclass(frozen=True, slots=True)
class CueKnowledge:
    """The tables of resources/positions, read once.

    `cues` are the weights of a logistic regression that says whether a word may be a cue at all: below `look` it is
    passed over. `weights` are those of a log-linear model that chooses among what a cue may report, and nothing (in
    both the empty name is the intercept). `again` are those of the second look, which add to the first's log odds.
    `scores` and `precisions` say how often an attribution of at least that probability was right. What is less likely
    than `accept` (for a construction in `limits`, than its own limit) is no attribution; from `sure` on it is shown
    unfolded.
    """

    cues: dict[str, float]
    look: float
    weights: dict[str, float]
    scores: tuple[float, ...]
    precisions: tuple[float, ...]
    accept: float
    sure: float
    words: Words
    again: dict[str, float] = field(default_factory=dict)
    limits: dict[str, float] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> CueKnowledge:
        """The knowledge in `folder`; lines that start with # are remarks. OSError where a table is missing."""
        limits = {name: float(limit) for name, limit in rows(folder / DECISION)}
        steps = [(float(score), float(precision)) for score, precision in rows(folder / CONFIDENCE)]
        scores, precisions = (tuple(column) for column in zip(*steps, strict=True))
        return cls(
            cues=_weights(folder / CUES),
            look=limits["look"],
            weights=_weights(folder / WEIGHTS) | _weights(folder / RULES),
            scores=scores,
            precisions=precisions,
            accept=limits["accept"],
            sure=limits["sure"],
            words=Words.load(folder),
            again=_weights(folder / AGAIN),
            limits=limits,
        )

    def may_be_cue(self, features: list[str]) -> bool:
        """Whether a word with these features is worth looking at."""
        return self.cues.get("", 0.0) + sum(map(self.cues.get, features, repeat(0.0))) >= self.look

    def score(self, features: list[str]) -> float:
        """What these features add to the log odds of a candidate against nothing."""
        return sum(map(self.weights.get, features, repeat(0.0)))

    def score_again(self, features: list[str]) -> float:
        """What the second look adds to the log odds."""
        return self.again.get("", 0.0) + sum(map(self.again.get, features, repeat(0.0)))

    def least(self, construction: str) -> float:
        """The probability from which on this construction is taken."""
        return self.limits.get(construction, self.accept)

    def confidence(self, score: float) -> float:
        """The precision measured for attributions of this probability, 0 to 1."""
        at = bisect_right(self.scores, score) - 1
        return self.precisions[max(0, at)]


def _weights(path: Path) -> dict[str, float]:
    numbers: dict[str, float] = {}  # the same few thousand numbers, which a processor's cache holds
    return {name: numbers.setdefault(weight, float(weight)) for weight, name in rows(path)}
