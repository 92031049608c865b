"""What is known of cues: weights learned from counted reports, and the speech act that each verb performs."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import repeat
from pathlib import Path

WEIGHTS = "weights.tsv"
CONFIDENCE = "confidence.tsv"
DECISION = "decision.tsv"
FORCES = "forces.tsv"
NOUNS = "nouns.tsv"
RULES = "rules.tsv"
DEFAULT_FORCE = "says"


@dataclass(frozen=True, slots=True)
class CueKnowledge:
    """The tables of resources/positions, read once.

    `weights` are those of a logistic regression over the names of features (the empty name is its intercept).
    `scores` and `precisions` say how often an attribution of at least that score was right. What scores below
    `accept` is no attribution; from `sure` on it is shown unfolded. `nouns` are the nouns and adjectives that may be
    cues (None: all).
    """

    weights: dict[str, float]
    scores: tuple[float, ...]
    precisions: tuple[float, ...]
    accept: float
    sure: float
    forces: dict[str, str]
    nouns: frozenset[str] | None = None

    @classmethod
    def load(cls, folder: Path) -> CueKnowledge:
        """The knowledge in `folder`; lines that start with # are remarks. OSError where a table is missing."""
        tables = (folder / WEIGHTS, folder / RULES)
        weights = {name: float(weight) for table in tables for weight, name in _rows(table)}
        steps = [(float(score), float(precision)) for score, precision in _rows(folder / CONFIDENCE)]
        limits = {name: float(limit) for name, limit in _rows(folder / DECISION)}
        nouns = frozenset(lemma for lemma, _, _ in _rows(folder / NOUNS))
        scores, precisions = (tuple(column) for column in zip(*steps, strict=True))
        return cls(weights, scores, precisions, limits["accept"], limits["sure"], load_forces(folder), nouns)

    def score(self, features: list[str]) -> float:
        """What these features add to the log odds that a candidate is an attribution."""
        return sum(map(self.weights.get, features, repeat(0.0)))

    def confidence(self, score: float) -> float:
        """The precision measured for attributions of this score, 0 to 1."""
        at = bisect_right(self.scores, score) - 1
        return self.precisions[max(0, at)]

    def force(self, lemma: str) -> str:
        """The kind of speech act that this word performs: "says" where it is not in the table."""
        return self.forces.get(lemma, DEFAULT_FORCE)


def load_forces(folder: Path) -> dict[str, str]:
    """The kind of speech act by lemma."""
    return {lemma: force for force, lemmas in _rows(folder / FORCES) for lemma in lemmas.split(" ")}


def _rows(path: Path) -> Iterator[list[str]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")
