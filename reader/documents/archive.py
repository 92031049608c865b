"""A zip archive (EPUB, DOCX) whose members are read into memory one by one, within limits; nothing is unpacked."""

from __future__ import annotations

import struct
import zipfile
import zlib
from types import TracebackType
from typing import BinaryIO, Self

from reader.errors import DocumentError

MAX_MEMBER = 32_000_000
"""The most bytes that one member may unpack to; a novel's text has two million."""
MAX_TOTAL = 100_000_000
"""The most bytes that are unpacked of one archive."""

_MAX_DIRECTORY = 4_000_000
_END, _END_SIZE, _MAX_COMMENT = b"PK\x05\x06", 22, 1 << 16
_END_64 = b"PK\x06\x07"
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGED = "is damaged: its zip archive cannot be unpacked."
_TOO_LARGE = "unpacks to far more than a text has; it is not opened."


class Archive:
    """The members of a zip archive by their names; close it after use (it is a context manager).

    Sizes are counted while unpacking: what the archive says of itself is not believed.
    """

    def __init__(self, file: BinaryIO) -> None:
        _check_directory(file)
        try:
            self._zip = zipfile.ZipFile(file)
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, struct.error) as error:
            raise DocumentError(_DAMAGED) from error
        self._members = {info.filename: info for info in self._zip.infolist()}
        self._left = MAX_TOTAL

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._zip.close()

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """The bytes of a member; raises DocumentError where it is missing, damaged, encrypted or far too large."""
        if name not in self._members:
            raise DocumentError(f"is damaged: {name} is missing in it.")
        info = self._members[name]
        if info.compress_type not in _PACKINGS:
            raise DocumentError(_DAMAGED)  # others may ask for gigabytes before the first byte
        if info.flag_bits & 1:
            raise DocumentError("is protected by a password.")
        try:
            with self._zip.open(info) as member:
                content = member.read(min(MAX_MEMBER, self._left) + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError) as error:
            raise DocumentError(_DAMAGED) from error
        self._left -= len(content)
        if len(content) > MAX_MEMBER or self._left < 0:
            raise DocumentError(_TOO_LARGE)
        return content


def _check_directory(file: BinaryIO) -> None:
    """Refuse a list of members that would fill the memory: zipfile reads it whole."""
    size = file.seek(0, 2)
    file.seek(max(0, size - _MAX_COMMENT - _END_SIZE))
    tail = file.read()
    file.seek(0)
    end = tail.rfind(_END)
    if end < 0 or len(tail) - end < _END_SIZE:
        raise DocumentError(_DAMAGED)
    (directory,) = struct.unpack_from("<L", tail, end + 12)
    if directory > _MAX_DIRECTORY or tail[max(0, end - 20) :].startswith(_END_64):
        raise DocumentError(_TOO_LARGE)
