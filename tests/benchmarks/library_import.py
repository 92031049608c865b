"""What the library costs an import: beside the analysis alone, both on the same number of processes.

    python -m tests.benchmarks.library_import FOLDER [--processes 2] [--most 1000]

FOLDER holds the articles. Exits with 1 where the import takes more than 1.25 times as long.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from reader.analysis import Analysis
from reader.documents import Document, load
from reader.library.articles import Articles, LibraryFile, import_folder, load_analyse
from reader.library.articles.importing import files_of

LIMIT = 1.25


class _Raw:
    """What a process of the plain analysis holds."""

    analyse: Callable[[Document], Analysis]


def _begin() -> None:
    _Raw.analyse = staticmethod(load_analyse(""))


def _read(file: Path) -> int:
    return len(_Raw.analyse(load(file)).positions)


def raw(files: list[Path], processes: int) -> float:
    """Seconds that reading and analysing the files takes."""
    started = time.perf_counter()
    with multiprocessing.get_context("spawn").Pool(processes, _begin) as pool:
        list(pool.imap_unordered(_read, files))
    return time.perf_counter() - started


def imported(files: list[Path], processes: int) -> float:
    """Seconds that importing them into an empty library takes."""
    with tempfile.TemporaryDirectory() as folder:
        file = LibraryFile(Path(folder) / "library.db")
        started = time.perf_counter()
        done = import_folder(files, Articles(file), partial(load_analyse, ""), processes=processes)
        taken = time.perf_counter() - started
        print(f"{done.added} added, {done.known} doubles, {len(done.problems)} unreadable")
        file.close()
    return taken


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--most", type=int, default=1000)
    options = parser.parse_args()
    files = files_of(options.folder)[: options.most]
    plain, kept = raw(files, options.processes), imported(files, options.processes)
    print(f"analysis alone {plain:.1f} s, import {kept:.1f} s: {kept / plain:.2f} times as long, at most {LIMIT}")
    return int(kept / plain > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
