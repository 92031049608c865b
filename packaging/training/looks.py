"""The two looks at a lesson: each cue by itself, and then all that may report something beside each other."""

from __future__ import annotations

from collections.abc import Iterator

import numpy
from lessons import Cue, Lesson
from loglinear import Floats, Model, Names, cue_table, fit_choice, fit_cues, offer_table

from reader.analysis.positions.decision import best_of
from reader.analysis.positions.generation import Offer
from reader.analysis.positions.second_look import SecondLook, looked_at

LEAST_ARTICLES = 4
SMALLEST_WEIGHT = 0.02
SMALLEST_AGAIN = 0.005
AGAIN_STRENGTH = 0.02
LOOK = -2.0
TAUGHT_PASSED_OVER = 0.01
Scored = list[tuple[Cue, list[float]]]
"""The cues of a lesson that are worth a look, with the log odds of their offers."""


class FirstLook:
    """Two models: which words may be cues, and what a cue reports."""

    def __init__(self, taught: list[Lesson], banned: frozenset[str]) -> None:
        self.names = Names(taught, LEAST_ARTICLES, banned)
        width = len(self.names.names)
        right = numpy.array([max(cue.fits) >= 0 for lesson in taught for cue in lesson.cues])
        matrix = cue_table(taught, self.names).matrix(width)
        self.cues = fit_cues(matrix, right).pruned(SMALLEST_WEIGHT)
        taught_from = float(numpy.quantile(self.cues.scores(matrix)[right], TAUGHT_PASSED_OVER))
        worth = [self._worth(lesson, taught_from) for lesson in taught]
        self.choice = fit_choice(offer_table(worth, self.names).matrix(width), worth).pruned(SMALLEST_WEIGHT)

    def _worth(self, lesson: Lesson, least: float) -> Lesson:
        if not lesson.cues:
            return lesson
        scores = self.cues.scores(cue_table([lesson], self.names).matrix(len(self.names.names)))
        kept = [cue for cue, score in zip(lesson.cues, scores, strict=True) if score >= least]
        return Lesson(lesson.article, lesson.grammar, lesson.names, kept)

    def scored(self, lesson: Lesson) -> Scored:
        """The log odds of the offers of each cue that is worth a look."""
        worth = self._worth(lesson, LOOK)
        return _by_cue(worth, self.choice, self.names) if worth.cues else []

    def rows(self, model: Model) -> Iterator[tuple[str, float]]:
        """The weights of one of the models, by name."""
        return _rows(model, self.names)


class Again:
    """The model of the second look: what it adds to the log odds of the first."""

    def __init__(self, taught: list[Lesson]) -> None:
        self.names = Names(taught, LEAST_ARTICLES, frozenset())
        matrix = offer_table(taught, self.names).matrix(len(self.names.names))
        self.model = fit_choice(matrix, taught, AGAIN_STRENGTH).pruned(SMALLEST_AGAIN)

    def decided(self, lesson: Lesson) -> list[tuple[float, Offer]]:
        """The best offer of each cue, with its probability."""
        if not lesson.cues:
            return []
        added = _by_cue(lesson, self.model, self.names)
        return [
            best_of(cue.offers, cue.given, [odds + more for odds, more in zip(cue.given, scores, strict=True)])
            for cue, scores in added
        ]

    def rows(self) -> Iterator[tuple[str, float]]:
        """The weights, by name."""
        return _rows(self.model, self.names)


def looked_again(lesson: Lesson, scored: Scored) -> Lesson:
    """The same lesson with what a second look sees of it, given what the first thought."""
    numbers: dict[str, int] = {}
    cues = {look.cue: (look, cue) for cue, scores in scored if (look := looked_at(cue.offers, scores))}
    around = SecondLook(lesson.grammar, [look for look, _ in cues.values()])
    again = []
    for look, cue in cues.values():
        at = {id(offer): number for number, offer in enumerate(cue.offers)}
        kept = [at[id(offer)] for offer in look.offers]
        again.append(
            Cue(
                pos=cue.pos,
                lemma=cue.lemma,
                features=numpy.array([], dtype=numpy.int64),
                offers=look.offers,
                offered=[_numbered(names, numbers) for names in around.features(look)],
                fits=[cue.fits[number] for number in kept],
                shares=[cue.shares[number] for number in kept],
                inside=cue.inside,
                given=look.scores,
            )
        )
    return Lesson(lesson.article, lesson.grammar, list(numbers), again)


def _numbered(names: list[str], numbers: dict[str, int]) -> numpy.ndarray:
    return numpy.array([numbers.setdefault(name, len(numbers)) for name in {*names}], dtype=numpy.int64)


def _by_cue(lesson: Lesson, model: Model, names: Names) -> Scored:
    scores: Floats = model.scores(offer_table([lesson], names).matrix(len(names.names)))
    found, at = [], 0
    for cue in lesson.cues:
        found.append((cue, scores[at : at + len(cue.offers)].tolist()))
        at += len(cue.offers)
    return found


def _rows(model: Model, names: Names) -> Iterator[tuple[str, float]]:
    return ((name, float(weight)) for name, weight in zip(names.names, model.weights, strict=True) if weight)
