"""Linear models over named features, fitted by L-BFGS: which words may be cues, and what a cue reports."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import numpy
from lessons import Cue, Lesson, Numbers
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Floats = NDArray[numpy.float64]
STEPS = 120
CUE_STRENGTH = 0.05
STRENGTH = 0.05
NESTED_WEIGHT = 0.5


class Names:
    """The names of features that enough articles have, by number; those in `banned` are none."""

    def __init__(self, taught: list[Lesson], least: int, banned: frozenset[str]) -> None:
        counts: Counter[str] = Counter()
        for lesson in taught:
            counts.update(lesson.names)
        self.names = sorted(n for n, count in counts.items() if count >= least and not lexical(n) & banned)
        self._number = {name: i for i, name in enumerate(self.names)}

    def columns(self, lesson: Lesson) -> Numbers:
        """For each name of a lesson its number here, or -1."""
        return numpy.array([self._number.get(name, -1) for name in lesson.names], dtype=numpy.int64)


def lexical(name: str) -> set[str]:
    """The words that a feature names."""
    return set(name.replace("=", "|").replace(" ", "|").replace("+", "|").replace(":", "|").split("|"))


@dataclass
class Table:
    """A row for each cue, or for each offer: which features hold."""

    rows: list[Numbers]

    def matrix(self, width: int) -> csr_matrix:
        """The rows as a matrix of ones."""
        ends = numpy.cumsum([0, *(len(row) for row in self.rows)])
        columns = numpy.concatenate(self.rows)
        ones = numpy.ones(len(columns), dtype=numpy.float32)
        return csr_matrix((ones, columns, ends), shape=(len(self.rows), width))


def cue_table(taught: list[Lesson], names: Names) -> Table:
    """A row for each cue, of its own features."""
    rows = []
    for lesson in taught:
        columns = names.columns(lesson)
        rows += [_known(columns[cue.features]) for cue in lesson.cues]
    return Table(rows)


def offer_table(taught: list[Lesson], names: Names) -> Table:
    """A row for each offer of each cue, of its own features and the cue's."""
    rows = []
    for lesson in taught:
        columns = names.columns(lesson)
        for cue in lesson.cues:
            shared = columns[cue.features]
            rows += [_known(numpy.concatenate((shared, columns[own]))) for own in cue.offered]
    return Table(rows)


def _known(columns: Numbers) -> Numbers:
    return columns[columns >= 0]


@dataclass
class Model:
    """Weights by column, and an intercept."""

    weights: Floats
    intercept: float

    def scores(self, matrix: csr_matrix) -> Floats:
        """The log odds of each row."""
        return numpy.asarray(matrix @ self.weights.astype(numpy.float32), dtype=numpy.float64) + self.intercept

    def pruned(self, smallest: float) -> Model:
        """The same without weights that hardly matter, rounded as they are written."""
        kept = numpy.where(numpy.abs(self.weights) >= smallest, numpy.round(self.weights, 3), 0.0)
        return Model(kept, round(self.intercept, 3))


def fit_cues(matrix: csr_matrix, right: NDArray[numpy.bool_]) -> Model:
    """A logistic regression: whether a cue has an offer that is right."""

    def loss(scores: Floats) -> tuple[float, Floats]:
        chance = 1 / (1 + numpy.exp(-scores))
        return float(numpy.logaddexp(0, numpy.where(right, -scores, scores)).sum()), chance - right

    return _fitted(matrix, loss, CUE_STRENGTH)


def fit_choice(matrix: csr_matrix, taught: list[Lesson], strength: float = STRENGTH) -> Model:
    """A log-linear model of what each cue reports, the best of its offers or nothing (whose score is 0).

    Where the offers have log odds already, the model is what is to be added to them.

    A cue that is right in no offer counts less where it stands in another's content: the annotators left such out.
    """
    cues = [cue for lesson in taught for cue in lesson.cues]
    given = numpy.array([odds for cue in cues for odds in cue.given])
    group = numpy.repeat(numpy.arange(len(cues)), [len(cue.offers) for cue in cues])
    best = numpy.array([best_offer for cue in cues for best_offer in _best(cue)])
    has_best = numpy.bincount(group, best, len(cues)) > 0
    weight = numpy.where(~has_best & numpy.array([cue.inside for cue in cues]), NESTED_WEIGHT, 1.0)
    at, of = numpy.where(best)[0], group[best]

    def loss(scores: Floats) -> tuple[float, Floats]:
        scores = scores + given if len(given) else scores
        top = numpy.zeros(len(cues))
        numpy.maximum.at(top, group, scores)
        shares = numpy.exp(scores - top[group])
        whole = numpy.bincount(group, shares, len(cues)) + numpy.exp(-top)
        good = numpy.maximum(numpy.bincount(of, shares[at], len(cues)), 1e-300)
        surprise = numpy.log(whole) + top - numpy.where(has_best, numpy.log(good) + top, 0.0)
        wanted = numpy.zeros(len(scores))
        wanted[at] = shares[at] / good[of]
        return float((weight * surprise).sum()), weight[group] * (shares / whole[group] - wanted)

    return _fitted(matrix, loss, strength)


def _best(cue: Cue) -> list[bool]:
    most = max(cue.shares)
    return [share > 0 and share >= most - 1e-9 for share in cue.shares]


def _fitted(matrix: csr_matrix, loss: Callable[[Floats], tuple[float, Floats]], strength: float) -> Model:
    turned = matrix.T.tocsr()

    def objective(point: Floats) -> tuple[float, Floats]:
        weights = point[:-1]
        value, slope = loss(Model(weights, float(point[-1])).scores(matrix))
        steps = numpy.asarray(turned @ slope.astype(numpy.float32), dtype=numpy.float64)
        return (
            strength * value + 0.5 * float(weights @ weights),
            numpy.append(strength * steps + weights, strength * slope.sum()),
        )

    start = numpy.zeros(matrix.shape[1] + 1)
    found = minimize(objective, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS, "maxcor": 8})
    return Model(found.x[:-1], float(found.x[-1]))
