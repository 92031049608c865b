"""What an import into the library takes beside the raw language model on the same texts, both on all cores.

    python -m tests.benchmarks.library_import [--articles 1000] [--processes 2] [--folder FOLDER]

Without FOLDER articles of 500 words are made from templates. Both ways load the model in each of their processes. Told
are the times by the clock, and the processor time of all processes, which other programs disturb least. Exits with 1
where the import takes more than 1.25 times the processor time.
"""

from __future__ import annotations

import argparse
import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import spacy
from spacy.language import Language

from reader.analysis.installed import installed_models
from reader.analysis.pieces import chunks
from reader.documents import load
from reader.library.articles import Articles, LibraryFile, import_folder, load_analyse
from reader.library.articles.importing import files_of
from tests.benchmarks.chronicle import chronicle
from tests.benchmarks.record import record

LIMIT = 1.25
WORDS = 500


class _Raw:
    """What a process with the raw model holds."""

    nlp: Language


def _begin() -> None:
    _Raw.nlp = spacy.load(installed_models()[0])


def _read(file: Path) -> int:
    return sum(len(doc.ents) for doc in _Raw.nlp.pipe(chunks(load(file))))


def raw(files: list[Path], processes: int) -> None:
    """Read the files, with nothing but the model."""
    with multiprocessing.get_context("spawn").Pool(processes, _begin) as pool:
        list(pool.imap_unordered(_read, files))
        pool.close()
        pool.join()


def imported(files: list[Path], processes: int) -> None:
    """Import them into an empty library."""
    with tempfile.TemporaryDirectory() as folder:
        file = LibraryFile(Path(folder) / "library.db")
        done = import_folder(files, Articles(file), partial(load_analyse, ""), processes=processes)
        print(f"{done.added} added, {done.known} doubles, {len(done.problems)} unreadable")
        file.close()


def took(work: Callable[[], None]) -> tuple[float, float]:
    """Seconds by the clock, and of the processor in this process and those that it began."""

    def processor() -> float:
        both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        return sum(each.ru_utime + each.ru_stime for each in both)

    clock, before = time.perf_counter(), processor()
    work()
    return time.perf_counter() - clock, processor() - before


def made(folder: Path, articles: int) -> Path:
    """A folder of articles, each with names and sentences of its own."""
    for number in range(articles):
        (folder / f"{number}.txt").write_text(chronicle(WORDS, number), encoding="utf-8")
    return folder


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        files = files_of(options.folder or made(Path(place), options.articles))[: options.articles]
        plain = took(lambda: raw(files, options.processes))
        kept = took(lambda: imported(files, options.processes))
    ratios = [ours / bare for ours, bare in zip(kept, plain, strict=True)]
    for name, bare, ours, ratio in zip(("clock", "processor"), plain, kept, ratios, strict=True):
        print(f"{name}: raw model {bare:.1f} s, import {ours:.1f} s: {ratio:.2f} times as long, at most {LIMIT}")
    record("import", {"articles": len(files), "clock": round(ratios[0], 3), "processor": round(ratios[1], 3)})
    return int(ratios[1] > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
