"""The folder of corrections: a file for each document, by content digest, and always.json."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from reader.analysis.corrections import Correction, Rule, with_rule
from reader.errors import StorageError
from reader.files import exclusive, remove_leftovers, write_atomically
from reader.library.corrections.correction_file import (
    ArticleCorrections,
    CorrectionFile,
    DamagedCorrectionsError,
    decode,
    encode,
    load_file,
)
from reader.library.corrections.merging import carried_over, united

ALWAYS = "always"

Change = Callable[[CorrectionFile], CorrectionFile]


class CorrectionStore:
    """Reads and writes the corrections in `folder`, which is made when first written to.

    All that fails raises StorageError with a sentence for the reader, and leaves the file as it was. A damaged file
    is copied aside, and what can be read of it kept; `notice` then tells so. One of a newer version raises
    NewerCorrectionsError and is left alone.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.notice: str | None = None
        """A sentence for the reader on something odd that was found in a file, and dealt with."""

    def corrections(self, digest: str) -> tuple[Correction, ...]:
        """The corrections of the document with this digest; none if there is no file."""
        return _article(self._load(digest), digest).corrections

    def rules(self) -> tuple[Rule, ...]:
        """The rules for every article."""
        return self._load(ALWAYS).rules

    def save_corrections(
        self, digest: str, title: str | None, before: tuple[Correction, ...], after: tuple[Correction, ...]
    ) -> tuple[Correction, ...]:
        """Let `before` become `after`, with what others have written since; gives what is kept now."""

        def change(file: CorrectionFile) -> CorrectionFile:
            kept = carried_over(before, after, _article(file, digest).corrections)
            return replace(file, articles={digest: ArticleCorrections(kept, title)})

        return _article(self._change(digest, change), digest).corrections

    def save_rules(self, before: tuple[Rule, ...], after: tuple[Rule, ...]) -> tuple[Rule, ...]:
        """The same for the rules."""
        return self._change(ALWAYS, lambda file: replace(file, rules=carried_over(before, after, file.rules))).rules

    def export_file(self, path: Path) -> None:
        """Write all corrections and rules to one file."""
        names = (file.stem for file in self._folder.glob("*.json") if file.stem != ALWAYS and "." not in file.stem)
        articles = {name: _article(self._load(name), name) for name in sorted(names)}
        filled = {digest: article for digest, article in articles.items() if article.corrections}
        with _translated("written"):
            write_atomically(path, encode(CorrectionFile(filled, self.rules())))

    def import_file(self, path: Path) -> int:
        """Add the corrections and rules of a file to those here; gives how many of it are unreadable.

        What is here already comes first, and stays once. Where rules differ, the file's hold.
        """
        taken = load_file(path)
        for digest, theirs in taken.articles.items():
            self._change(digest, partial(_with_article, digest, theirs))
        if taken.rules:
            self._change(ALWAYS, lambda file: replace(file, rules=_with_rules(file.rules, taken.rules)))
        return taken.unreadable

    def _load(self, name: str) -> CorrectionFile:
        with _translated("read"):
            file, _ = self._read(name)
        return file if not file.unreadable else self._change(name, lambda readable: readable)

    def _change(self, name: str, change: Change) -> CorrectionFile:
        with self._sole_writer():
            path = self._path(name)
            file, data = self._read(name)
            if file.unreadable:
                self._set_aside(name, data)
            changed = replace(change(file), unreadable=0)
            if changed != file:
                remove_leftovers(path)
                write_atomically(path, encode(changed))
            return changed

    def _read(self, name: str) -> tuple[CorrectionFile, bytes]:
        try:
            data = self._path(name).read_bytes()
        except FileNotFoundError:
            return CorrectionFile(), b""
        try:
            return decode(data), data
        except DamagedCorrectionsError:
            return CorrectionFile(unreadable=1), data

    def _set_aside(self, name: str, data: bytes) -> None:
        now, number = datetime.datetime.now(datetime.UTC), 0
        while (aside := self._folder / f"{name}.damaged-{now:%Y%m%d-%H%M%S}-{number}.json").exists():
            number += 1
        write_atomically(aside, data)
        self.notice = (
            f"Some corrections could not be read. The damaged file was kept as “{aside.name}” in the corrections "
            "folder; what is readable is used."
        )

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.json"

    @contextmanager
    def _sole_writer(self) -> Iterator[None]:
        with _translated("saved"):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with exclusive(self._folder / ".lock"):
                yield


def _article(file: CorrectionFile, digest: str) -> ArticleCorrections:
    return file.articles.get(digest, ArticleCorrections())


def _with_article(digest: str, theirs: ArticleCorrections, file: CorrectionFile) -> CorrectionFile:
    mine = _article(file, digest)
    both = ArticleCorrections(united(mine.corrections, theirs.corrections), mine.title or theirs.title)
    return replace(file, articles={digest: both})


def _with_rules(mine: tuple[Rule, ...], theirs: tuple[Rule, ...]) -> tuple[Rule, ...]:
    for rule in theirs:
        mine = mine if rule in mine else with_rule(mine, rule)
    return mine


@contextmanager
def _translated(done: str) -> Iterator[None]:
    """OSError as StorageError; `done` is the participle of what failed."""
    try:
        yield
    except TimeoutError as error:
        raise StorageError(f"Corrections cannot be {done}: another program is using them.") from error
    except OSError as error:
        raise StorageError(f"Corrections cannot be {done}: {error.strerror or error}.") from error
