"""Writes the tables of resources/positions, each with a remark on where it is from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy
from sklearn.isotonic import IsotonicRegression

from reader.analysis.positions.decision import Chosen

if TYPE_CHECKING:
    from looks import Again, FirstLook

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


def write(
    into: Path,
    first: FirstLook,
    again: Again,
    found: list[tuple[Chosen, bool]],
    limits: dict[str, float],
    total: int,
) -> None:
    """Weights, confidence, limits and constructions."""
    into.mkdir(parents=True, exist_ok=True)
    cues, choice = first.cues, first.choice
    _write_weights(into / "cues.tsv", first.rows(cues), cues.intercept, "whether a word may be a cue at all")
    _write_weights(into / "weights.tsv", first.rows(choice), choice.intercept, "what a cue reports")
    _write_weights(into / "again.tsv", again.rows(), again.model.intercept, "what a second look adds")
    remark = "# probability from which on <tab> share that was right, articles left out of training.\n"
    table = "".join(f"{limit:.2f}\t{share:.2f}\n" for limit, share in _steps(found))
    (into / "confidence.tsv").write_text(ORIGIN + remark + table, encoding="utf-8")
    remark = (
        "# the log odds from which on a word is looked at; the probabilities to be taken (constructions of which less\n"
        "# than half would be right have their own) and to be sure.\n"
    )
    lines = "".join(f"{name}\t{limit:.3f}\n" for name, limit in limits.items())
    (into / "decision.tsv").write_text(ORIGIN + remark + lines, encoding="utf-8")
    (into / "constructions.tsv").write_text(ORIGIN + _constructions(found, total), encoding="utf-8")


def _write_weights(path: Path, rows: Iterator[tuple[str, float]], intercept: float, what: str) -> None:
    remark = f"# {what}: weight <tab> feature; without a feature, the intercept.\n"
    lines = [f"{intercept:.3f}\t\n", *(f"{weight:.3f}\t{name}\n" for name, weight in rows)]
    path.write_text(ORIGIN + remark + "".join(lines), encoding="utf-8")


def _steps(found: list[tuple[Chosen, bool]]) -> Iterator[tuple[float, float]]:
    fitted = IsotonicRegression(y_min=0.0, y_max=1.0, out_of_bounds="clip")
    fitted.fit([chosen.score for chosen, _ in found], [good for _, good in found])
    for limit in numpy.arange(0.25, 1.0, 0.025).tolist():
        yield limit, float(fitted.predict([limit])[0])


def _constructions(found: list[tuple[Chosen, bool]], total: int) -> str:
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
