"""Counts and trains what resources/positions says of cues, from a folder in PolNeAR's layout.

    python packaging/training/train_positions.py FOLDER [--parses FILE] [--into DIR] [--folds N] [--jobs N]

Needs SciPy and scikit-learn besides what the program needs. FOLDER has text/ and attributions/; the texts stay there:
what is written are weights of grammatical features, without sentences and without names. Each article is read by the
model that the program uses (kept in FILE for the next time). N parts of the articles in turn are decided by weights
trained on the others: from these the confidence of each probability is measured, and that from which on a candidate
is taken or sure; the weights written are trained on all.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from lessons import Lesson, lessons  # noqa: E402
from loglinear import Floats, Model, Names, cue_table, fit_choice, fit_cues, offer_table  # noqa: E402
from polnear import solid  # noqa: E402
from write import write, write_nouns  # noqa: E402

from reader.analysis.positions.decision import Chosen, best_of, choose_scored  # noqa: E402
from reader.analysis.positions.generation import Offer  # noqa: E402
from reader.analysis.positions.words import Words  # noqa: E402

LEAST_ARTICLES = 4
SMALLEST_WEIGHT = 0.02
LEAST_NOUN_RIGHT = 2
LEAST_NOUN_SHARE = 0.05
LOOK = -2.0
TAUGHT_PASSED_OVER = 0.01
SURE_PRECISION = 0.85
NAME_SHARE = 0.3
NOUNS = ("NOUN", "ADJ")


def noun_counts(taught: list[Lesson]) -> dict[str, tuple[int, int]]:
    """The nouns and adjectives that are cues often enough, with how often they may be and how often they are."""
    seen: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for lesson in taught:
        for cue in lesson.cues:
            if cue.pos in NOUNS:
                seen[cue.lemma] += len(cue.offers)
                right[cue.lemma] += sum(fit >= 0 for fit in cue.fits)
    often = (n for n in seen if right[n] >= LEAST_NOUN_RIGHT and right[n] >= LEAST_NOUN_SHARE * seen[n])
    return {noun: (seen[noun], right[noun]) for noun in sorted(often)}


def keep_nouns(taught: list[Lesson], nouns: set[str]) -> None:
    """Leaves out the cues that are another noun or adjective."""
    for lesson in taught:
        lesson.cues = [cue for cue in lesson.cues if cue.pos not in NOUNS or cue.lemma in nouns]


def names(taught: list[Lesson]) -> frozenset[str]:
    """Words that are mostly names in these texts: no feature may name them, however one was read once."""
    every: Counter[str] = Counter()
    proper: Counter[str] = Counter()
    for lesson in taught:
        for word, pos in zip(lesson.grammar.lower, lesson.grammar.pos, strict=True):
            every[word] += 1
            proper[word] += pos == "PROPN"
    found = (word for word, count in proper.items() if count > NAME_SHARE * every[word] and word.isalpha())
    return frozenset(found)


class Trained:
    """The two models, and how to decide a lesson with them."""

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

    def decided(self, lesson: Lesson) -> list[tuple[float, Offer]]:
        """The best offer of each cue that is worth a look, with its probability."""
        worth = self._worth(lesson, LOOK)
        if not worth.cues:
            return []
        scores: Floats = self.choice.scores(offer_table([worth], self.names).matrix(len(self.names.names)))
        found, at = [], 0
        for cue in worth.cues:
            found.append(best_of(cue.offers, scores[at : at + len(cue.offers)].tolist()))
            at += len(cue.offers)
        return found

    def rows(self, model: Model) -> Iterator[tuple[str, float]]:
        """The weights of one of the models, by name."""
        return ((name, float(w)) for name, w in zip(self.names.names, model.weights, strict=True) if w)


def cross_decided(taught: list[Lesson], folds: int, banned: frozenset[str]) -> list[list[tuple[float, Offer]]]:
    """Each lesson decided by weights that never saw its part of the articles."""
    scores: list[list[tuple[float, Offer]]] = [[] for _ in taught]
    for fold in range(folds):
        trained = Trained([lesson for i, lesson in enumerate(taught) if i % folds != fold], banned)
        for i in range(fold, len(taught), folds):
            scores[i] = trained.decided(taught[i])
        print(f"part {fold + 1} of {folds}", flush=True)
    return scores


def outcomes(taught: list[Lesson], scores: list[list[tuple[float, Offer]]], accept: float) -> list[tuple[Chosen, bool]]:
    """Every attribution that would be shown, and whether it is right (the first of its gold, not nested)."""
    found = []
    for lesson, scored in zip(taught, scores, strict=True):
        fit = {
            (offer.candidate, offer.content): gold
            for cue in lesson.cues
            for offer, gold in zip(cue.offers, cue.fits, strict=True)
        }
        used: set[int] = set()
        for chosen in sorted(choose_scored(scored, accept), key=lambda one: -one.score):
            if not chosen.nested and not _undecided(lesson, chosen):
                gold = fit[chosen.offer.candidate, chosen.offer.content]
                found.append((chosen, gold >= 0 and gold not in used))
                used.add(gold)
    return found


def _undecided(lesson: Lesson, chosen: Chosen) -> bool:
    content = solid(lesson.article.text, list(lesson.grammar.spans(list(chosen.offer.content))))
    return 2 * len(content & lesson.article.undecided) >= len(content)


def best_accept(taught: list[Lesson], scores: list[list[tuple[float, Offer]]], total: int) -> float:
    """The probability from which on to take a candidate so that F1 is best."""
    best = (0.0, 0.0)
    for accept in numpy.arange(0.26, 0.5, 0.02).tolist():
        found = outcomes(taught, scores, accept)
        right = sum(good for _, good in found)
        f1 = 2 * right / (len(found) + total)
        print(f"accept {accept:5.2f}  P {right / len(found):.3f}  R {right / total:.3f}  F1 {f1:.4f}")
        best = max(best, (f1, accept))
    return best[1]


def best_sure(found: list[tuple[Chosen, bool]], total: int) -> float:
    """The lowest probability above which the precision is as wanted."""
    found = sorted(found, key=lambda pair: -pair[0].score)
    right, sure = 0, found[0][0].score
    for count, (chosen, good) in enumerate(found, 1):
        right += good
        if right >= SURE_PRECISION * count:
            sure, recall, precision = chosen.score, right / total, right / count
    print(f"sure {sure:5.2f}  P {precision:.3f}  R {recall:.3f}")
    return sure


def main() -> None:
    """Trains, measures and writes the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--parses", type=Path)
    parser.add_argument("--into", type=Path, default=ROOT / "resources" / "positions")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    known = Words.load(ROOT / "resources" / "positions", all_nouns=True)
    taught = list(lessons(given.folder, given.parses, known, given.jobs))
    total = sum(bool(gold.source) for lesson in taught for gold in lesson.article.golds)
    reached = sum(len({fit for cue in lesson.cues for fit in cue.fits} - {-1}) for lesson in taught)
    print(f"{len(taught)} articles, {total} attributions, {reached / total:.3f} of them offered", flush=True)
    banned = names(taught)
    nouns = {noun: counts for noun, counts in noun_counts(taught).items() if noun not in banned}
    keep_nouns(taught, set(nouns))
    scores = cross_decided(taught, given.folds, banned)
    accept = best_accept(taught, scores, total)
    found = outcomes(taught, scores, accept)
    sure = best_sure(found, total)
    write_nouns(given.into, nouns)
    trained = Trained(taught, banned)
    write(given.into, trained, found, {"look": LOOK, "accept": accept, "sure": sure}, total)


if __name__ == "__main__":
    main()
