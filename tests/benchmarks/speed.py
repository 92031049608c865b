"""How long the analysis takes: beside the raw language model on the same text, and as odd texts grow tenfold.

    python -m tests.benchmarks.speed FOLDER

FOLDER holds articles as .txt. Exit code 1 where finding the names takes more than 1.15 times as long as the raw model,
which finds names too, or where ten times the text takes more than 12 times as long.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from reader.analysis.analyser import Analyser
from reader.analysis.model import load_model
from reader.analysis.names import Lexicon, find_entities
from reader.analysis.parsing import parse
from reader.documents import Document, from_text, load
from reader.paths import resources
from tests.benchmarks.odd_texts import ODD_TEXTS

MOST_OF_RAW = 1.15
MOST_GROWTH = 12.0
ROUNDS = 5
SMALL, LARGE = 150, 1500


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    analyser, nlp = Analyser.load(resources()), load_model()
    print(f"model: {analyser.model}")
    articles = [load(path) for path in sorted(options.folder.glob("*.txt"))]
    lexicon = Lexicon.load(resources() / "lexicon")

    def raw(document: Document) -> object:
        return nlp(document.text)

    def names(document: Document) -> object:
        return find_entities(parse(nlp, document), document, lexicon)

    share = share_of_raw(articles, names, raw)
    print(f"{'names, times the raw model':34} {share:6.3f}")
    print(f"{'all, times the raw model':34} {share_of_raw(articles, analyser.analyse, raw):6.3f}")
    grown = {name: growth(make, analyser.analyse) for name, make in ODD_TEXTS.items()}
    for name, times in grown.items():
        print(f"{'tenfold ' + name:34} {times:6.1f}")
    return int(share > MOST_OF_RAW or max(grown.values()) > MOST_GROWTH)


def share_of_raw(
    articles: Sequence[Document], ours: Callable[[Document], object], raw: Callable[[Document], object]
) -> float:
    """The median over rounds, in each of which both read every article in turn."""
    return median(_took(ours, articles) / _took(raw, articles) for _ in range(ROUNDS))


def growth(make: Callable[[int], str], analyse: Callable[[Document], object]) -> float:
    """How many times as long ten times the text takes: the least of the rounds, since other work only adds."""
    small, large = from_text(make(SMALL)), from_text(make(LARGE))
    share = len(large.text) / len(small.text) / (LARGE / SMALL)
    return min(_took(analyse, [large]) / _took(analyse, [small]) for _ in range(2)) / share


def _took(read: Callable[[Document], object], documents: Sequence[Document]) -> float:
    started = time.perf_counter()
    for document in documents:
        read(document)
    return time.perf_counter() - started


if __name__ == "__main__":
    sys.exit(main())
