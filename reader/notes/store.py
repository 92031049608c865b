"""The folder of note files: one a document, by content digest."""

from __future__ import annotations

import errno
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from reader.errors import StorageError
from reader.files import exclusive, remove_leftovers, write_atomically
from reader.notes.annotation import Annotation
from reader.notes.backups import back_up
from reader.notes.clock import Clock, utc_now
from reader.notes.index import NoteIndex
from reader.notes.notefile import DamagedNotesError, Encoder, Hint, NoteFile, decode, encode
from reader.notes.records import Records, merge

_NO_SPACE = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}


@dataclass(frozen=True, slots=True)
class Kept:
    """What is on the disk now; `notice` is a sentence for the reader if something in it had to be set aside."""

    records: Records
    notice: str | None = None


class Earlier(NamedTuple):
    """The annotations that were made on an earlier text of a file, and what that was called."""

    hint: Hint
    annotations: tuple[Annotation, ...]


class _State(NamedTuple):
    inode: int
    modified: int
    size: int


class NoteStore:
    """Reads and writes the notes in `folder`, which is made when first written to.

    All that fails raises StorageError with a sentence for the reader, and leaves the file as it was. Any thread
    may call; one writes at a time.
    """

    def __init__(self, folder: Path, clock: Clock = utc_now) -> None:
        self._folder = folder
        self._clock = clock
        self._turn = threading.Lock()
        self._written: dict[str, tuple[_State | None, Records]] = {}
        self._encoders: dict[str, Encoder] = {}
        self.index = NoteIndex(folder)
        """For searching all notes."""

    def load(self, digest: str) -> Kept:
        """The notes on the document with this digest; none if there is no file.

        What is damaged is first copied to a file beside it, then what can be read of it is kept. A file of a newer
        version raises NewerNotesError and is left alone.
        """
        with _translated("read"):
            file, _ = self._read(digest)
            if not file.unreadable:
                return Kept(file.records)
        with self._sole_writer():
            return self._mend(digest)

    def save(self, digest: str, hint: Hint, records: Records) -> Kept:
        """Merge `records` with what other programs have written since, and keep the result on the disk."""
        with self._sole_writer():
            kept = self._mend(digest)
            merged = merge(records, kept.records)  # the same objects, which are quicker to compare
            remove_leftovers(self._path(digest))
            if merged != kept.records:
                with suppress(OSError):  # a note must not be lost because yesterday's state cannot be kept
                    back_up(self._path(digest), self._clock().date())
                encoder = self._encoders.setdefault(digest, Encoder())
                write_atomically(self._path(digest), encoder.encode(NoteFile(digest, hint, merged)))
                self._written[digest] = self._state(digest), merged
            return Kept(merged, kept.notice)

    def earlier(self, hint: Hint, digest: str) -> Earlier | None:
        """The latest annotations made on the file at `hint.path` when its text had another digest; mostly none."""
        if hint.path is None:
            return None
        candidates = (self._earlier(other) for other in self.index.digests_at(hint.path) if other != digest)
        return next((found for found in candidates if found and found.annotations), None)

    def _earlier(self, digest: str) -> Earlier | None:
        """What is in the file of this digest; what cannot be read is told when its text is opened itself."""
        try:
            file = decode(self._path(digest).read_bytes())
        except (OSError, StorageError):
            return None
        records = file.records.values()
        return Earlier(file.hint, tuple(record for record in records if isinstance(record, Annotation)))

    def _mend(self, digest: str) -> Kept:
        """What is readable of the file, after a damaged one was copied aside and replaced by just that."""
        state, records = self._written.get(digest, (None, {}))
        if state and state == self._state(digest):
            return Kept(records)
        file, data = self._read(digest)
        if not file.unreadable:
            return Kept(file.records)
        aside = self._free_name(digest)
        write_atomically(aside, data)
        write_atomically(self._path(digest), encode(NoteFile(digest, file.hint, file.records)))
        return Kept(
            file.records,
            f"Some notes on this article could not be read. The damaged file was kept as “{aside.name}” in the "
            "notes folder; what is readable is shown.",
        )

    def _read(self, digest: str) -> tuple[NoteFile, bytes]:
        try:
            data = self._path(digest).read_bytes()
        except FileNotFoundError:
            return NoteFile(digest, Hint(), {}), b""
        try:
            return decode(data), data
        except DamagedNotesError:
            return NoteFile(digest, Hint(), {}, unreadable=1), data

    def _state(self, digest: str) -> _State | None:
        """What differs after any other program has written the file; None if there is no file."""
        try:
            status = self._path(digest).stat()
        except FileNotFoundError:
            return None
        return _State(status.st_ino, status.st_mtime_ns, status.st_size)

    def _path(self, digest: str) -> Path:
        return self._folder / f"{digest}.json"

    def _free_name(self, digest: str) -> Path:
        now = self._clock()
        number = 0
        while (name := self._folder / f"{digest}.damaged-{now:%Y%m%d-%H%M%S}-{number}.json").exists():
            number += 1
        return name

    @contextmanager
    def _sole_writer(self) -> Iterator[None]:
        with self._turn, _translated("saved"):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with exclusive(self._folder / ".lock"):
                yield


@contextmanager
def _translated(done: str) -> Iterator[None]:
    """OSError as StorageError; `done` is the participle of what failed."""
    try:
        yield
    except OSError as error:
        raise StorageError(f"Notes cannot be {done}: {_reason(error)}.") from error


def _reason(error: OSError) -> str:
    if error.errno in _NO_SPACE:
        return "there is no space left on the disk"
    if error.errno in _NOT_ALLOWED:
        return "the notes folder does not allow it"
    if error.errno in (errno.EEXIST, errno.ENOTDIR):
        return "there is a file where the notes folder should be"
    if isinstance(error, TimeoutError):
        return "another program is using them"
    return error.strerror or str(error)
