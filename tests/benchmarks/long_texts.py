"""How long a long text takes to be analysed, beside the raw language model on the same paragraphs.

    python -m tests.benchmarks.long_texts [--words 150000]

The raw model reads as spaCy loads it, with all of its components, by nlp.pipe; then a tenth of the text, the whole of
it in one process and on two are analysed, one after the other. One process is compared by processor time, which other
programs on the machine disturb least, two by the clock; their own processor time is told beside it.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections.abc import Callable
from functools import partial

import spacy
from spacy.language import Language

from reader.analysis.installed import installed_models
from reader.analysis.loading import load_analyser
from reader.analysis.pieces import chunks, groups_of
from reader.analysis.together import Together
from reader.documents import Document, from_text
from reader.paths import resources
from tests.benchmarks.chronicle import chronicle
from tests.benchmarks.record import record

GOALS = {"one process, times raw": 1.15, "two processes, times raw": 0.65, "ten times the text": 11.0}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--words", type=int, default=150_000)
    options = parser.parse_args()
    whole, tenth = (from_text(chronicle(words)) for words in (options.words, options.words // 10))
    raw, analyser = spacy.load(installed_models()[0]), load_analyser(resources())
    read_raw(raw, tenth)
    analyser.analyse(tenth)
    plain, plain_clock = took(lambda: read_raw(raw, whole))
    small, _ = took(lambda: analyser.analyse(tenth))
    alone, _ = took(lambda: analyser.analyse(whole))
    _, together_clock = took(Together(whole, groups_of(whole), partial(load_analyser, resources())).analyse)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    figures = {
        "raw, words a second": options.words / plain,
        "one process, times raw": alone / plain,
        "two processes, times raw": together_clock / plain_clock,
        "two processes, processor time of both": (children.ru_utime + children.ru_stime) / plain,
        "ten times the text": alone / small,
    }
    for name, value in figures.items():
        print(f"{name:40} {value:10.2f}" + (f"   at most {GOALS[name]}" if name in GOALS else ""))
    record("long texts", {name: round(value, 3) for name, value in figures.items()})
    return 0


def read_raw(nlp: Language, document: Document) -> None:
    for _ in nlp.pipe(chunks(document)):
        pass


def took(read: Callable[[], object]) -> tuple[float, float]:
    """Seconds of the processor, and by the clock."""
    processor, clock = time.process_time(), time.perf_counter()
    read()
    return time.process_time() - processor, time.perf_counter() - clock


if __name__ == "__main__":
    sys.exit(main())
