"""How right each construction of positions is, and how fast they are found.

    python -m tests.benchmarks.constructions [POLNEAR]

The first columns are what was measured when the weights were trained (packaging/training/train_positions.py, each
article by weights that had not seen it). With POLNEAR, a folder in PolNeAR's layout that the weights have not seen,
each construction is also counted there, with the small model, and the time that finding takes is set beside the parse.
"""

from __future__ import annotations

import importlib
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from reader.analysis.positions import Attribution, CueKnowledge, find_attributions
from reader.analysis.positions.tables import rows
from reader.paths import resources

TRAINING = Path(__file__).resolve().parents[2] / "packaging" / "training"


@dataclass
class Counted:
    """What was found by each construction, how much of it is right, and how many attributions there are."""

    total: int
    found: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)

    def line(self, name: str) -> str:
        """Found, precision, recall."""
        precision = self.right[name] / self.found[name] if self.found[name] else 0.0
        return f"{self.found[name]:9}{precision:7.3f}{self.right[name] / self.total:7.3f}"


def main() -> int:
    """Prints the table."""
    here = counted(Path(sys.argv[1])) if len(sys.argv) > 1 else None
    head = f"{'found':>9}{'P':>7}{'R':>7}"
    print(f"{'construction':34}{head}" + (f"{head}   (the second in {sys.argv[1]})" if here else ""))
    for name, count, _, precision, recall in rows(resources() / "positions" / "constructions.tsv"):
        line = f"{name:34}{count:>9}{float(precision):7.3f}{float(recall):7.3f}"
        print(line + (here.line(name) if here else ""))
    return 0


def counted(folder: Path) -> Counted:
    """What is found in a folder; prints how fast."""
    sys.path.insert(0, str(TRAINING))
    polnear, parses = importlib.import_module("polnear"), importlib.import_module("parses")
    knowledge = CueKnowledge.load(resources() / "positions")
    articles = list(polnear.articles(folder))
    words = sum(len(article.text.split()) for article in articles)
    started = time.process_time()
    docs = parses.parsed([article.text for article in articles], None)
    parsed = time.process_time()
    attributions = [find_attributions(doc, knowledge) for doc in docs]
    parsing, finding = parsed - started, time.process_time() - parsed
    print(f"positions: {words / finding:.0f} words/s, {finding / parsing:.1%} on top of loading and parsing")
    result = Counted(sum(bool(gold.source) for article in articles for gold in article.golds))
    for article, ours in zip(articles, attributions, strict=True):
        taken: set[int] = set()
        for each in sorted(ours, key=lambda one: -one.confidence):
            if not each.nested:
                gold = _gold(article, each)
                result.found[each.construction] += 1
                result.right[each.construction] += gold >= 0 and gold not in taken
                taken.add(gold)
    return result


def _gold(article, found: Attribution) -> int:  # type: ignore[no-untyped-def]
    """The gold attribution that shares half of the content's characters and a word of the source, or -1."""
    content, source = article.solid(list(found.content)), article.words(list(found.source))
    for number, gold in enumerate(article.golds):
        if source & gold.source and 2 * len(content & gold.content) >= len(content | gold.content):
            return number
    return -1


if __name__ == "__main__":
    sys.exit(main())
