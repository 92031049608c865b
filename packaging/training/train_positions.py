"""Counts and trains what resources/positions says of cues, from a folder in PolNeAR's layout.

    python packaging/training/train_positions.py FOLDER [--parses FILE] [--into DIR] [--folds N] [--jobs N]

Needs SciPy and scikit-learn besides what the program needs. FOLDER has text/ and attributions/; the texts stay there:
what is written are weights of grammatical features, without sentences and without names. Each article is read by the
model that the program uses (kept in FILE for the next time). N parts of the articles in turn are looked at with weights
trained on the others, and what was thought of them teaches the second look, again part by part: from these the
confidence of each probability is measured, and that from which on a candidate is taken or sure; the weights written are
trained on all.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from lessons import Lesson, lessons  # noqa: E402
from looks import LOOK, Again, FirstLook, looked_again  # noqa: E402
from polnear import solid  # noqa: E402
from write import write, write_nouns  # noqa: E402

from reader.analysis.positions.decision import Chosen, choose_scored  # noqa: E402
from reader.analysis.positions.generation import Offer  # noqa: E402
from reader.analysis.positions.words import Words  # noqa: E402

LEAST_NOUN_RIGHT = 2
LEAST_NOUN_SHARE = 0.05
LEAST_PRECISION = 0.5
LEAST_FOUND = 10
SURE_PRECISION = 0.88
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


def parts(taught: list[Lesson], folds: int) -> Iterator[tuple[list[Lesson], range]]:
    """For each part of the articles those outside it, to learn from, and the numbers of those in it."""
    for fold in range(folds):
        yield [lesson for i, lesson in enumerate(taught) if i % folds != fold], range(fold, len(taught), folds)
        print(f"part {fold + 1} of {folds}", flush=True)


def cross_looked(taught: list[Lesson], folds: int, banned: frozenset[str]) -> list[Lesson]:
    """Each lesson as a second look sees it, the first by weights that never saw its part of the articles."""
    again = list(taught)
    for others, part in parts(taught, folds):
        first = FirstLook(others, banned)
        for i in part:
            again[i] = looked_again(taught[i], first.scored(taught[i]))
    return again


def cross_decided(again: list[Lesson], folds: int) -> list[list[tuple[float, Offer]]]:
    """Each lesson decided by weights of the second look that never saw its part of the articles."""
    scores: list[list[tuple[float, Offer]]] = [[] for _ in again]
    for others, part in parts(again, folds):
        second = Again(others)
        for i in part:
            scores[i] = second.decided(again[i])
    return scores


def outcomes(
    taught: list[Lesson], scores: list[list[tuple[float, Offer]]], least: Callable[[str], float]
) -> list[tuple[Chosen, bool]]:
    """Every attribution that would be shown, and whether it is right (the first of its gold, not nested)."""
    found = []
    for lesson, scored in zip(taught, scores, strict=True):
        fit = {
            (offer.candidate, offer.content): gold
            for cue in lesson.cues
            for offer, gold in zip(cue.offers, cue.fits, strict=True)
        }
        used: set[int] = set()
        for chosen in sorted(choose_scored(scored, least), key=lambda one: -one.score):
            if not chosen.nested and not _undecided(lesson, chosen):
                gold = fit[chosen.offer.candidate, chosen.offer.content]
                found.append((chosen, gold >= 0 and gold not in used))
                used.add(gold)
    return found


def _undecided(lesson: Lesson, chosen: Chosen) -> bool:
    content = solid(lesson.article.text, list(lesson.grammar.spans(list(chosen.offer.content))))
    return 2 * len(content & lesson.article.undecided) >= len(content)


def _same_for_all(accept: float, _: str) -> float:
    return accept


def best_accept(taught: list[Lesson], scores: list[list[tuple[float, Offer]]], total: int) -> float:
    """The probability from which on to take a candidate so that F1 is best."""
    best = (0.0, 0.0)
    for accept in numpy.arange(0.26, 0.5, 0.02).tolist():
        found = outcomes(taught, scores, partial(_same_for_all, accept))
        right = sum(good for _, good in found)
        f1 = 2 * right / (len(found) + total)
        print(f"accept {accept:5.2f}  P {right / len(found):.3f}  R {right / total:.3f}  F1 {f1:.4f}")
        best = max(best, (f1, accept))
    return best[1]


def own_limits(found: list[tuple[Chosen, bool]]) -> dict[str, float]:
    """The probability from which on at least half is right, of constructions of which less than half was."""
    by_name: dict[str, list[tuple[Chosen, bool]]] = {}
    for chosen, good in found:
        by_name.setdefault(chosen.offer.candidate.construction, []).append((chosen, good))
    return {
        name: best_sure(pairs, len(pairs), LEAST_PRECISION)
        for name, pairs in sorted(by_name.items())
        if len(pairs) >= LEAST_FOUND and sum(good for _, good in pairs) < LEAST_PRECISION * len(pairs)
    }


def best_sure(found: list[tuple[Chosen, bool]], total: int, wanted: float) -> float:
    """The lowest probability above which the precision is as wanted; 1 where there is none."""
    right, sure, recall, precision = 0, 1.0, 0.0, 0.0
    for count, (chosen, good) in enumerate(sorted(found, key=lambda pair: -pair[0].score), 1):
        right += good
        if right >= wanted * count:
            sure, recall, precision = chosen.score, right / total, right / count
    print(f"limit {sure:5.2f}  P {precision:.3f}  R {recall:.3f}")
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
    again = cross_looked(taught, given.folds, banned)
    scores = cross_decided(again, given.folds)
    accept = best_accept(again, scores, total)
    limits = own_limits(outcomes(again, scores, lambda _: accept))
    found = outcomes(again, scores, lambda name: limits.get(name, accept))
    limits |= {"look": LOOK, "accept": accept, "sure": best_sure(found, total, SURE_PRECISION)}
    write_nouns(given.into, nouns)
    write(given.into, FirstLook(taught, banned), Again(again), found, limits, total)


if __name__ == "__main__":
    main()
