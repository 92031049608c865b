"""What the reader chose where a name may mean several pages: kept, offered again, and undone."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from reader.background.background import Query
from reader.background.choice_file import Choice, DamagedChoicesError, NewerChoicesError, decode, encode
from reader.errors import StorageError
from reader.files import exclusive, remove_leftovers, write_atomically
from reader.steps import Stepped

FILE_NAME = "choices.json"


@dataclass(frozen=True, slots=True)
class Step:
    """One change of a choice; None where there is none."""

    before: Choice | None
    after: Choice | None


class Choices(Stepped[Step]):
    """The choices that hold for the pages of a `server`, in a file that several processes may share.

    Steps are saved at once; where that fails they raise StorageError and nothing has changed. A damaged file is set
    aside, and one of a newer version left alone: `notice` then tells so, else it is "". Without a `path` choices last
    as long as this. Safe to use from several threads.
    """

    def __init__(self, path: Path | None, server: str) -> None:
        super().__init__()
        self.notice = ""
        self._path = path
        self.server = server
        """The address of the server for whose pages choices are; may be set in any thread."""
        self._turn = threading.RLock()
        self._seen: tuple[int, int, int] | None = None
        self._choices: dict[tuple[str, str, str, str], Choice] = {}

    def of(self, query: Query) -> Choice | None:
        """What the reader chose for this name in this article; None where nothing was chosen."""
        with self._turn:
            self._look()
            return self._choices.get(self._about(query)) if query.document else None

    def elsewhere(self, query: Query) -> tuple[str, ...]:
        """The titles that the reader chose for any of the names in other articles, the latest first."""
        names = {_key(name) for name in (query.name, *query.other_names)}
        with self._turn:
            self._look()
            same = [
                choice
                for choice in self._choices.values()
                if (choice.server, choice.type) == (self.server, query.type)
                and choice.name in names
                and choice.document != query.document
            ]
        same.sort(key=lambda choice: choice.made, reverse=True)
        return tuple(dict.fromkeys(choice.title for choice in same if choice.title))

    def choose(self, query: Query, title: str | None) -> None:
        """Let the name mean this page in this article, or with None nothing; as one step."""
        made = datetime.datetime.now(datetime.UTC).isoformat()
        self._step(query, Choice(*self._about(query), title, made))

    def forget(self, query: Query) -> None:
        """Let no choice hold for the name in this article; as one step."""
        self._step(query, None)

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        with self._turn:
            if self._steps.can_undo:
                step = self._steps.back()
                with self._undone_if_it_fails(self._steps.forth):
                    self._put(step.after, step.before)

    def redo(self) -> None:
        """Make the last step that was undone again, if there is one."""
        with self._turn:
            if self._steps.can_redo:
                step = self._steps.forth()
                with self._undone_if_it_fails(self._steps.back):
                    self._put(step.before, step.after)

    def _step(self, query: Query, after: Choice | None) -> None:
        with self._turn:
            self._look()
            before = self._choices.get(self._about(query))
            if (before and before.title) != (after and after.title) or (before is None) != (after is None):
                self._put(before, after)
                self._steps.record(Step(before, after))

    def _put(self, before: Choice | None, after: Choice | None) -> None:
        """Saves that `after` is in the place of `before`, beside what other processes have saved."""
        with self._sole_writer():
            changed = dict(self._look(must_be_known=True))
            if before:
                changed.pop(before.about, None)
            if after:
                changed[after.about] = after
            if self._path:
                remove_leftovers(self._path)
                write_atomically(self._path, encode(tuple(changed.values())))
                self._seen = _identity(self._path)
            self._choices = changed

    def _look(self, *, must_be_known: bool = False) -> dict[tuple[str, str, str, str], Choice]:
        """The choices as the file has them now; read again only where another process has written it."""
        if self._path is None or (not must_be_known and _identity(self._path) == self._seen):
            return self._choices
        self._seen = _identity(self._path)
        try:
            data = self._path.read_bytes() if self._seen else encode(())
            self._choices = {choice.about: choice for choice in decode(data)}
        except NewerChoicesError as error:
            self._choices, self.notice = {}, str(error)
            if must_be_known:
                raise
        except DamagedChoicesError:
            self._choices = {}
            self._set_aside(self._path)
        except OSError as error:
            self._choices, self.notice = {}, f"Your choices of pages cannot be read: {error.strerror or error}."
            if must_be_known:
                raise
        return self._choices

    def _set_aside(self, path: Path) -> None:
        aside = path.with_name(f"{path.stem}.damaged-{datetime.datetime.now():%Y%m%d-%H%M%S-%f}{path.suffix}")
        try:
            path.rename(aside)
        except OSError as error:
            self.notice = f"Your choices of pages cannot be read: {error.strerror or error}."
            return
        self._seen = None
        self.notice = f"Your choices of pages could not be read. The damaged file was kept as “{aside.name}”."

    def _about(self, query: Query) -> tuple[str, str, str, str]:
        return self.server, query.document, _key(query.name), query.type

    @contextmanager
    def _sole_writer(self) -> Iterator[None]:
        if self._path is None:
            yield
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with exclusive(self._path.with_name(f".{self._path.name}.lock")):
                yield
        except TimeoutError as error:
            raise StorageError("The choice cannot be saved: another program is using the file.") from error
        except OSError as error:
            raise StorageError(f"The choice cannot be saved: {error.strerror or error}.") from error

    @contextmanager
    def _undone_if_it_fails(self, turn_back: Callable[[], Step]) -> Iterator[None]:
        try:
            yield
        except StorageError:
            turn_back()
            raise


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _identity(path: Path) -> tuple[int, int, int] | None:
    """What differs once the file is written anew; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns
