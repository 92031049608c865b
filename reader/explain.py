"""`reader explain`: documents to reports, with the model loaded once."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import Self, TextIO

from reader.analysis import Analysis
from reader.analysis.any_length import AnyLength, loading_from
from reader.background import CHOICES_FILE, Answer, Missing, Sources, open_background
from reader.documents import ENDINGS, Document, load
from reader.errors import DocumentError, StorageError
from reader.library.corrections import NO_CORRECTIONS, CorrectionFile
from reader.library.lookup import query_for
from reader.paths import Folders, resources
from reader.report import json_report, text_report
from reader.settings import SettingsFile

_ENDINGS = {ending for endings in ENDINGS.values() for ending in endings}
_PATIENCE = 20.0
"""Seconds that a server has for an answer: nobody waits in front of a panel."""


class Explainer:
    """Reports on files, one after the other; a file that cannot be read does not stop the rest.

    With `look_up` each entity is looked up, else only what the cache already has is given. `corrections` are a
    reader's, as they were exported. `model` is a package or a folder, "" for what the settings say, as they do of the
    sources that are asked; None for `wikipedia_url` too.
    """

    def __init__(
        self,
        folders: Folders,
        wikipedia_url: str | None,
        *,
        look_up: bool,
        corrections: CorrectionFile = NO_CORRECTIONS,
        model: str = "",
    ) -> None:
        kept = SettingsFile.within(folders.config).settings
        self._model = model or kept.model
        self._look_up = look_up
        self._corrections = corrections
        self._background = open_background(
            folders.cache,
            resources() / "background",
            wikipedia_url or kept.wikipedia,
            sources=Sources(kept.cache, tuple(map(Path, kept.zim_files)), kept.starter),
            network=look_up,
            seconds=_PATIENCE,
            choices_file=folders.data / CHOICES_FILE,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._background.close()

    def print(self, paths: Iterable[Path], out: TextIO, *, as_json: bool) -> list[str]:
        """Print a report of each file; gives a sentence for each that could not be read."""
        problems: list[str] = []
        for document in _documents(paths, problems):
            analysis = self._analysis(document, problems)
            answers = self._answers(document, analysis)
            if as_json:
                json.dump(json_report(document, analysis, answers, full=self._look_up), out, ensure_ascii=False)
                out.write("\n")
            else:
                out.write(text_report(document, analysis, answers if self._look_up else {}))
        return problems

    def write(self, paths: Sequence[Path], folder: Path) -> list[str]:
        """Write `folder`/<stem>.json for each file; gives a sentence for each that could not be read."""
        problems: list[str] = []
        taken: set[str] = set()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for document in _documents(paths, problems):
                analysis = self._analysis(document, problems)
                report = json_report(document, analysis, self._answers(document, analysis), full=self._look_up)
                name = _free_name(document.path or Path("text"), taken)
                (folder / name).write_text(json.dumps(report, ensure_ascii=False), encoding="utf-8")
        except OSError as error:
            raise StorageError(f"Reports cannot be written to {folder}: {error.strerror}.") from error
        return problems

    @cached_property
    def _analyser(self) -> AnyLength:
        return AnyLength(loading_from(resources(), self._model or None))

    def _analysis(self, document: Document, problems: list[str]) -> Analysis:
        outcome = self._corrections.applied(self._analyser.analyse(document), document)
        if outcome.skipped:
            name = document.path.name if document.path else "The text"
            problems.append(f"{name}: {len(outcome.skipped)} of its corrections fit nothing in it, and were left out.")
        return outcome.analysis

    def _answers(self, document: Document, analysis: Analysis) -> dict[str, Answer]:
        queries = {entity.id: query_for(document, entity) for entity in analysis.entities}
        if self._look_up:
            return dict(zip(queries, self._background.ahead(list(queries.values())), strict=True))
        return {identity: self._background.remembered(query) or Missing() for identity, query in queries.items()}


def _documents(paths: Iterable[Path], problems: list[str]) -> Iterator[Document]:
    for path in paths:
        for file in _files(path):
            try:
                yield load(file)
            except DocumentError as error:
                problems.append(str(error))


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    texts = sorted(file for file in path.iterdir() if file.suffix.lower() in _ENDINGS and file.is_file())
    return texts or [path]


def _free_name(path: Path, taken: set[str]) -> str:
    """`<stem>.json`, or `<name>.json` and then a number where another file of this run has it."""
    names = [path.stem, path.name, *(f"{path.stem}-{number}" for number in range(2, len(taken) + 3))]
    name = next(name for name in names if name not in taken)
    taken.add(name)
    return f"{name}.json"
