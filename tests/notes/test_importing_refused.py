"""Files that hold no notes, or more than anybody needs, are refused in plain words."""

import datetime
import os
import sys
from pathlib import Path

import pytest

from reader.errors import ReaderError
from reader.notes import (
    read_notes,
)
from tests.notes.edited_text import ARTICLE
from tests.notes.note_documents import document_of

DOCUMENT = document_of(ARTICLE)
NOON = datetime.datetime(2026, 3, 2, 12, tzinfo=datetime.UTC)
SEATS = "which holds a third of the seats"


def nested(depth: int) -> bytes:
    return b'{"items": [' * depth + b"]}" * depth


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00",
        b"{",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"9" * 100_000,
        b"null",
        b'"text"',
        b"{}",
        b'{"items": {}}',
        b"[" + b"1," * 60_000 + b"1]",
        b'{"rows": "all"}',
        b'{"items": NaN}',
    ],
)
def test_what_holds_no_notes_is_refused_in_plain_words(data, tmp_path):
    path = tmp_path / "notes.json"
    path.write_bytes(data)
    with pytest.raises(ReaderError, match=r"^“notes\.json” cannot be imported: .*\.$"):
        read_notes(path, DOCUMENT)


def test_a_file_that_cannot_be_read_or_is_huge_is_refused_in_plain_words(tmp_path):
    with pytest.raises(ReaderError, match="cannot be read"):
        read_notes(tmp_path / "missing.json", DOCUMENT)
    with pytest.raises(ReaderError, match="is not a file"):
        read_notes(tmp_path, DOCUMENT)
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(10**9)
    with pytest.raises(ReaderError, match="too large"):
        read_notes(huge, DOCUMENT)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_never_ends_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "notes.json")
    for path in (tmp_path / "notes.json", Path(os.devnull)):
        with pytest.raises(ReaderError, match="is not a file"):
            read_notes(path, DOCUMENT)
