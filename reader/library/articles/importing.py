"""Many files into the library, on all cores; it may be stopped at any moment and begun again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path

from reader.analysis import Analysis
from reader.documents import ENDINGS, Document, load
from reader.errors import DocumentError, StorageError
from reader.library.articles.articles import Articles
from reader.paths import resources
from reader.processes import end_with_parent, spawning

Analyse = Callable[[Document], Analysis]
MakeAnalyse = Callable[[], Analyse]
Pages = Callable[[Document, Analysis], Mapping[str, str]]
_ENDINGS = frozenset(ending for endings in ENDINGS.values() for ending in endings)
_AHEAD = 4
"""Files that each process has waiting, so that none is idle while an article is written."""


@dataclass(frozen=True, slots=True)
class ImportProgress:
    """Where an import is: files done of `total`; of these new, here before, and a sentence for each unreadable."""

    total: int
    done: int = 0
    added: int = 0
    known: int = 0
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    """What a process made of one file: an article with its analysis, one that is known already, or a problem."""

    document: Document | None = None
    analysis: Analysis | None = None
    problem: str = ""


def load_analyse(model: str) -> Analyse:
    """What analyses with this language model, "" for the best that is installed; called in each process."""
    from reader.analysis.loading import load_analyser  # spaCy: a second that only those wait for who analyse

    return load_analyser(resources(), model or None).analyse


def import_folder(
    paths: Iterable[Path],
    articles: Articles,
    make_analyse: MakeAnalyse,
    *,
    processes: int = 2,
    pages: Pages = lambda _document, _analysis: {},
    on_progress: Callable[[ImportProgress], None] = lambda _: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportProgress:
    """Read, analyse and keep the files at `paths`, and those in folders there and below; gives what came of it.

    `make_analyse` is called once in each process, to load the language model; it must be a function of a module, or
    a partial of one. Each article is kept as soon as it is analysed, so nothing is lost when the program is killed;
    what is kept already is not analysed again. Raises StorageError where the library cannot be written, or a process
    has died.
    """
    files = list(dict.fromkeys(file for path in paths for file in files_of(path)))
    progress = ImportProgress(len(files))
    on_progress(progress)
    pool = ProcessPoolExecutor(
        max(1, min(processes, len(files))),
        mp_context=spawning(),
        initializer=_begin,
        initargs=(make_analyse, articles.digests()),
    )
    try:
        for read in _all_read(pool, files, processes * _AHEAD, cancelled):
            progress = _kept(progress, read, articles, pages)
            on_progress(progress)
    except BrokenProcessPool as error:
        raise StorageError("A process of the import has ended by itself; what it had read is kept.") from error
    finally:
        pool.shutdown(cancel_futures=True)
    return progress


def files_of(path: Path) -> list[Path]:
    """The file at `path`, or those with a known ending in the folder there and below, in order."""
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix.lower() in _ENDINGS and file.is_file())


def _all_read(
    pool: ProcessPoolExecutor, files: Iterable[Path], most: int, cancelled: Callable[[], bool]
) -> Iterator[_Read]:
    """What the processes make of the files, as they get done; ends early, with what is under way, once cancelled."""
    waiting: set[Future[_Read]] = set()
    rest = iter(files)
    while True:
        while len(waiting) < most and not cancelled() and (file := next(rest, None)) is not None:
            waiting.add(pool.submit(_read, file))
        if not waiting:
            return
        done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
        if cancelled():
            waiting = {future for future in waiting if not future.cancel()}
        for future in done:
            yield future.result()


def _kept(progress: ImportProgress, read: _Read, articles: Articles, pages: Pages) -> ImportProgress:
    added, known, problems = progress.added, progress.known, progress.problems
    if read.problem:
        problems = (*problems, read.problem)
    elif read.document is None or read.analysis is None:
        known += 1
    else:
        is_new = articles.add(read.document, read.analysis, pages(read.document, read.analysis))
        added, known = added + is_new, known + (not is_new)
    return ImportProgress(progress.total, progress.done + 1, added, known, problems)


class _Process:
    """What each process of the pool holds: there is no other way to hand a loaded model to its tasks."""

    analyse: Analyse
    known: frozenset[str]


def _begin(make_analyse: MakeAnalyse, known: frozenset[str]) -> None:
    end_with_parent()
    _Process.known = known
    _Process.analyse = staticmethod(make_analyse())


def _read(file: Path) -> _Read:
    try:
        document = load(file)
    except DocumentError as error:
        return _Read(problem=str(error))
    if document.digest in _Process.known:
        return _Read()
    return _Read(document, _Process.analyse(document))
