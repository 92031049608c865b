"""Counts and trains what resources/positions says of cues, from a folder in PolNeAR's layout.

    python packaging/training/train_positions.py FOLDER [--parses FILE] [--into DIR] [--folds N]

Needs scikit-learn besides what the program needs. FOLDER has text/ and attributions/; the texts stay there: what is
written are weights of grammatical features, without sentences and without names. Each article is read by the model
that the program uses (kept in FILE for the next time). N parts of the articles in turn are decided by weights trained
on the others: from these the confidence of each score is measured, and the scores from which on a candidate is taken
or sure; the weights written are trained on all.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

import numpy
from scipy.sparse import csr_matrix
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LogisticRegression

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

from parses import parsed  # noqa: E402
from polnear import Article, articles, solid, words  # noqa: E402

from reader.analysis.positions.decision import Chosen, choose_scored  # noqa: E402
from reader.analysis.positions.generation import Offer, offers  # noqa: E402
from reader.analysis.positions.grammar import Grammar  # noqa: E402
from reader.analysis.positions.knowledge import load_forces  # noqa: E402

LEAST_ARTICLES = 6
STRENGTH = 0.07
SMALLEST_WEIGHT = 0.03
LEAST_NOUN_RIGHT = 2
LEAST_NOUN_SHARE = 0.05
NESTED_WEIGHT = 0.5
BORDER_WEIGHT = 0.7
SURE_PRECISION = 0.85
NAME_SHARE = 0.3


@dataclass
class Lesson:
    """One article with its offers, and for each the number of the gold attribution that it fits (or -1)."""

    article: Article
    grammar: Grammar
    offers: list[Offer]
    fits: list[int]


def lessons(folder: Path, parses: Path | None) -> list[Lesson]:
    """The articles of the folder with everything that the grammar offers."""
    made = []
    forces = load_forces(ROOT / "resources" / "positions")
    found = list(articles(folder))
    for article, doc in zip(found, parsed([article.text for article in found], parses), strict=True):
        grammar = Grammar(doc)
        offered = list(offers(grammar, forces))
        made.append(Lesson(article, grammar, offered, [_fit(article, grammar, offer) for offer in offered]))
    return made


def _fit(article: Article, grammar: Grammar, offer: Offer) -> int:
    """Which gold attribution this offer is: half of the characters, and a word of the source."""
    content = solid(article.text, list(grammar.spans(list(offer.content))))
    source = words(article.text, list(grammar.spans([offer.source])))
    best, at = 0.0, -1
    for number, gold in enumerate(article.golds):
        if source.isdisjoint(gold.source):
            continue
        shared = len(content & gold.content)
        share = shared / (len(content) + len(gold.content) - shared)
        if share >= 0.5 and share > best:
            best, at = share, number
    return at


def weights_of(lesson: Lesson) -> list[float]:
    """How much each offer counts: less where it is wrong only for its borders or for standing in another content."""
    inside = frozenset().union(*(gold.content for gold in lesson.article.golds))
    cues = frozenset().union(*(gold.cue for gold in lesson.article.golds))
    found = []
    for offer, fit in zip(lesson.offers, lesson.fits, strict=True):
        cue = lesson.grammar.start[offer.candidate.cue]
        found.append(1.0 if fit >= 0 else NESTED_WEIGHT if cue in inside else BORDER_WEIGHT if cue in cues else 1.0)
    return found


def noun_counts(taught: list[Lesson]) -> dict[str, tuple[int, int]]:
    """The nouns and adjectives that are cues often enough, with how often they may be and how often they are."""
    seen: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for lesson in taught:
        for offer, fit in zip(lesson.offers, lesson.fits, strict=True):
            if lesson.grammar.pos[offer.candidate.cue] in ("NOUN", "ADJ"):
                lemma = lesson.grammar.lemma[offer.candidate.cue]
                seen[lemma] += 1
                right[lemma] += fit >= 0
    often = (n for n in seen if right[n] >= LEAST_NOUN_RIGHT and right[n] >= LEAST_NOUN_SHARE * seen[n])
    return {noun: (seen[noun], right[noun]) for noun in sorted(often)}


def keep_nouns(taught: list[Lesson], nouns: set[str]) -> None:
    """Leaves out the offers whose cue is another noun or adjective."""
    for lesson in taught:
        grammar = lesson.grammar
        kept = [
            (offer, fit)
            for offer, fit in zip(lesson.offers, lesson.fits, strict=True)
            if grammar.pos[offer.candidate.cue] not in ("NOUN", "ADJ") or grammar.lemma[offer.candidate.cue] in nouns
        ]
        lesson.offers = [offer for offer, _ in kept]
        lesson.fits = [fit for _, fit in kept]


class Model:
    """A logistic regression over names of features."""

    def __init__(self, taught: list[Lesson], banned: set[str]) -> None:
        seen: dict[str, set[int]] = defaultdict(set)
        for number, lesson in enumerate(taught):
            for offer in lesson.offers:
                for name in (*offer.features, *offer.cue_features):
                    if len(seen[name]) < LEAST_ARTICLES:
                        seen[name].add(number)
        kept = sorted(n for n, where in seen.items() if len(where) >= LEAST_ARTICLES and not lexical(n) & banned)
        self._column = {name: i for i, name in enumerate(kept)}
        fitted = LogisticRegression(C=STRENGTH, solver="liblinear", tol=2e-3)
        right = numpy.array([fit >= 0 for lesson in taught for fit in lesson.fits])
        weight = numpy.array([w for lesson in taught for w in weights_of(lesson)])
        fitted.fit(self._matrix(taught), right, sample_weight=weight)
        self.intercept = float(fitted.intercept_[0])
        self.weights = dict(zip(kept, fitted.coef_[0].tolist(), strict=True))

    def _matrix(self, taught: list[Lesson]) -> csr_matrix:
        columns: list[int] = []
        ends = [0]
        for lesson in taught:
            for offer in lesson.offers:
                columns += [
                    self._column[name] for name in {*offer.features, *offer.cue_features} if name in self._column
                ]
                ends.append(len(columns))
        values = numpy.ones(len(columns), dtype=numpy.float64)
        return csr_matrix((values, columns, ends), shape=(len(ends) - 1, len(self._column)))

    def pruned(self) -> dict[str, float]:
        """The weights that matter, rounded."""
        return {name: round(w, 3) for name, w in self.weights.items() if abs(w) >= SMALLEST_WEIGHT}


def score(weights: dict[str, float], intercept: float, offer: Offer) -> float:
    """The log odds of an offer."""
    return intercept + sum(weights.get(name, 0.0) for name in {*offer.features, *offer.cue_features})


def lexical(name: str) -> set[str]:
    """The words that a feature names."""
    return set(name.replace("=", "|").replace(" ", "|").replace("+", "|").replace(":", "|").split("|"))


def names(taught: list[Lesson]) -> set[str]:
    """Words that are mostly names in these texts: no feature may name them, however one was read once."""
    every: Counter[str] = Counter()
    proper: Counter[str] = Counter()
    for lesson in taught:
        for word, pos in zip(lesson.grammar.lower, lesson.grammar.pos, strict=True):
            every[word] += 1
            proper[word] += pos == "PROPN"
    return {word for word, count in proper.items() if count > NAME_SHARE * every[word] and word.isalpha()}


def decided(taught: list[Lesson], folds: int, banned: set[str]) -> list[list[tuple[float, Offer]]]:
    """For each lesson its offers with scores from weights that never saw its part of the articles."""
    scores: list[list[tuple[float, Offer]]] = [[] for _ in taught]
    for fold in range(folds):
        model = Model([lesson for i, lesson in enumerate(taught) if i % folds != fold], banned)
        weights = model.pruned()
        for i in range(fold, len(taught), folds):
            scores[i] = [(score(weights, model.intercept, offer), offer) for offer in taught[i].offers]
        print(f"part {fold + 1} of {folds}", flush=True)
    return scores


def outcomes(taught: list[Lesson], scores: list[list[tuple[float, Offer]]], accept: float) -> list[tuple[Chosen, bool]]:
    """Every attribution that would be shown, and whether it is right (the first of its gold, not nested)."""
    found = []
    for lesson, scored in zip(taught, scores, strict=True):
        fit = {id(offer): gold for offer, gold in zip(lesson.offers, lesson.fits, strict=True)}
        used: set[int] = set()
        for chosen in sorted(choose_scored(scored, accept), key=lambda one: -one.score):
            if not chosen.nested and not _undecided(lesson, chosen):
                gold = fit[id(chosen.offer)]
                found.append((chosen, gold >= 0 and gold not in used))
                used.add(gold)
    return found


def _undecided(lesson: Lesson, chosen: Chosen) -> bool:
    content = solid(lesson.article.text, list(lesson.grammar.spans(list(chosen.offer.content))))
    return 2 * len(content & lesson.article.undecided) >= len(content)


def best_accept(taught: list[Lesson], scores: list[list[tuple[float, Offer]]], total: int) -> tuple[float, float]:
    """The score from which on to take a candidate so that F1 is best, and that F1."""
    best = (0.0, 0.0)
    for accept in numpy.arange(-0.9, 0.3, 0.1).tolist():
        found = outcomes(taught, scores, accept)
        right = sum(good for _, good in found)
        f1 = 2 * right / (len(found) + total)
        print(f"accept {accept:5.2f}  P {right / len(found):.3f}  R {right / total:.3f}  F1 {f1:.3f}")
        best = max(best, (f1, accept))
    return best[1], best[0]


def best_sure(found: list[tuple[Chosen, bool]], total: int) -> float:
    """The lowest score above which the precision is as wanted."""
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
    given = parser.parse_args()
    taught = lessons(given.folder, given.parses)
    total = sum(bool(gold.source) for lesson in taught for gold in lesson.article.golds)
    reached = sum(len(set(lesson.fits) - {-1}) for lesson in taught)
    print(f"{len(taught)} articles, {total} attributions, {reached / total:.3f} of them offered")
    banned = names(taught)
    nouns = {noun: counts for noun, counts in noun_counts(taught).items() if noun not in banned}
    keep_nouns(taught, set(nouns))
    scores = decided(taught, given.folds, banned)
    accept, _ = best_accept(taught, scores, total)
    found = outcomes(taught, scores, accept)
    write_nouns(given.into, nouns)
    write(given.into, Model(taught, banned), found, accept, best_sure(found, total), total)


ORIGIN = (
    "# Made by packaging/training/train_positions.py from the train set of PolNeAR 1.0\n"
    "# (Newell, Margolin and Ruths, LREC 2018): counts and weights of grammatical features, no text.\n"
)


def write_nouns(into: Path, nouns: dict[str, tuple[int, int]]) -> None:
    """The table of nouns and adjectives that may be cues."""
    into.mkdir(parents=True, exist_ok=True)
    remark = "# noun or adjective <tab> how often the grammar offers it as a cue <tab> how often it is one\n"
    rows = "".join(f"{noun}\t{seen}\t{right}\n" for noun, (seen, right) in nouns.items())
    (into / "nouns.tsv").write_text(ORIGIN + remark + rows, encoding="utf-8")


def write(into: Path, model: Model, found: list[tuple[Chosen, bool]], accept: float, sure: float, total: int) -> None:
    """The tables, each with a remark on where it is from."""
    into.mkdir(parents=True, exist_ok=True)
    rows = sorted((name, weight) for name, weight in model.pruned().items())
    lines = [f"{model.intercept:.3f}\t\n", *(f"{weight}\t{name}\n" for name, weight in rows)]
    remark = "# weight <tab> feature; without a feature, the intercept.\n"
    (into / "weights.tsv").write_text(ORIGIN + remark + "".join(lines), encoding="utf-8")
    fitted = IsotonicRegression(y_min=0.0, y_max=1.0, out_of_bounds="clip")
    fitted.fit([chosen.score for chosen, _ in found], [good for _, good in found])
    steps = [(limit, float(fitted.predict([limit])[0])) for limit in numpy.arange(-1.5, 6.1, 0.25).tolist()]
    remark = "# score (log odds) from which on <tab> share that was right, articles left out of training.\n"
    table = "".join(f"{limit:.2f}\t{share:.2f}\n" for limit, share in steps)
    (into / "confidence.tsv").write_text(ORIGIN + remark + table, encoding="utf-8")
    remark = "# the scores (log odds) from which on a candidate is taken, and is sure.\n"
    limits = f"accept\t{accept:.2f}\nsure\t{sure:.2f}\n"
    (into / "decision.tsv").write_text(ORIGIN + remark + limits, encoding="utf-8")
    (into / "constructions.tsv").write_text(ORIGIN + _constructions(found, sure, total), encoding="utf-8")


def _constructions(found: list[tuple[Chosen, bool]], sure: float, total: int) -> str:
    count: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for chosen, good in found:
        count[chosen.offer.candidate.construction] += 1
        right[chosen.offer.candidate.construction] += good
    head = "# construction <tab> found <tab> right <tab> precision <tab> share of all attributions (recall)\n"
    return head + "".join(
        f"{name}\t{n}\t{right[name]}\t{right[name] / n:.3f}\t{right[name] / total:.4f}\n"
        for name, n in count.most_common()
    )


if __name__ == "__main__":
    main()
