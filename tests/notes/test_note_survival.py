"""What happens to notes when processes die, disks fill up and windows write at once."""

import datetime
import json
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

import reader
from reader.documents import Span
from reader.errors import StorageError
from reader.notes import Notebook, NoteStore
from tests.notes.note_documents import TEXT, document_of, span_of


def writer(folder: Path, *count: int) -> subprocess.Popen:
    root = Path(reader.__file__).parents[1]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.notes.endless_writer", folder, *map(str, count)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=root,
    )


@contextmanager
def largest_file(size: int):
    """No file may grow beyond `size` bytes: what a full disk is like, for this process alone."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("lines", [1, 2, 5, 11, 30])
def test_a_killed_process_loses_nothing_that_it_called_kept(folder, lines):
    with writer(folder) as process:
        kept = [process.stdout.readline().strip() for _ in range(lines)]
        process.kill()
        kept += process.stdout.read().split()
    notebook = Notebook(document_of(TEXT), NoteStore(folder))
    assert notebook.failure is None
    assert notebook.notice is None
    assert set(kept) <= {annotation.id for annotation in notebook.annotations()}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of files")
@pytest.mark.parametrize("size", [1_500, 4_000, 9_999])
def test_a_process_killed_in_the_middle_of_writing_leaves_the_file_whole(folder, size):
    with writer(folder, 100, size) as process:
        kept = process.stdout.read().split()
    assert process.returncode == -signal.SIGXFSZ
    assert list(folder.glob(".*.tmp"))
    notebook = Notebook(document_of(TEXT), NoteStore(folder))
    assert {annotation.id for annotation in notebook.annotations()} == set(kept)
    assert len(kept) >= 1
    assert notebook.notice is None


def test_leftovers_of_a_killed_writer_are_cleared_away(notebook, document, folder):
    notebook.add(span_of(document, "Tallinn"))
    leftover = folder / f".{document.digest}.json.0123.tmp"
    leftover.write_bytes(b"{half")
    notebook.add(span_of(document, "Monday"))
    assert not leftover.exists()


def test_processes_that_write_at_once_lose_nothing(folder):
    with writer(folder, 25) as one, writer(folder, 25) as other:
        written = one.stdout.read().split() + other.stdout.read().split()
    assert (one.returncode, other.returncode, len(set(written))) == (0, 0, 50)
    assert {a.id for a in Notebook(document_of(TEXT), NoteStore(folder)).annotations()} == set(written)


def test_two_windows_merge_what_they_did(document, folder):
    one, other = Notebook(document, NoteStore(folder)), Notebook(document, NoteStore(folder))
    mine = one.add(span_of(document, "Tallinn"))
    theirs = other.add(span_of(document, "Monday"))
    assert {a.id for a in other.annotations()} == {mine.id, theirs.id}
    other.delete(mine.id)
    one.save()
    assert one.get(mine.id) is None
    assert {a.id for a in Notebook(document, NoteStore(folder)).annotations()} == {theirs.id}


def test_a_note_deleted_elsewhere_does_not_come_back(document, folder):
    one, other = Notebook(document, NoteStore(folder)), Notebook(document, NoteStore(folder))
    note = one.add(span_of(document, "Tallinn"))
    other.save()
    other.delete(note.id)
    one.add(span_of(document, "Monday"))
    assert one.get(note.id) is None
    assert Notebook(document, NoteStore(folder)).get(note.id) is None


def test_a_full_disk_is_told_and_the_note_is_kept_once_there_is_room(notebook, document, note_file, folder):
    first = notebook.add(span_of(document, "Tallinn"))
    before = note_file.read_bytes()
    with largest_file(len(before)):
        second = notebook.add(span_of(document, "Monday"), body="The first day.")
        assert "no space left" in str(notebook.failure)
        assert note_file.read_bytes() == before
        assert notebook.get(second.id).body == "The first day."
    assert not list(folder.rglob("*.tmp"))
    third = notebook.add(span_of(document, "spring"))
    assert notebook.failure is None
    assert {a.id for a in Notebook(document, NoteStore(folder)).annotations()} == {first.id, second.id, third.id}


def test_notes_stay_in_memory_where_the_folder_cannot_be_made(notebook, document, folder):
    folder.write_text("not a folder")
    note = notebook.add(span_of(document, "Tallinn"))
    assert isinstance(notebook.failure, StorageError)
    assert "file where the notes folder should be" in str(notebook.failure)
    assert folder.read_text() == "not a folder"
    folder.unlink()
    notebook.save()
    assert notebook.failure is None
    assert Notebook(document, NoteStore(folder)).annotations() == (note,)


def test_a_folder_that_is_no_folder_is_told_at_once(document, folder):
    folder.write_text("not a folder")
    assert "cannot be read" in str(Notebook(document, NoteStore(folder)).failure)


def test_a_folder_deleted_meanwhile_is_written_anew_with_everything(notebook, document, folder):
    first = notebook.add(span_of(document, "Tallinn"))
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    second = notebook.add(span_of(document, "Monday"))
    assert set(Notebook(document, NoteStore(folder)).annotations()) == {first, second}


@pytest.mark.parametrize(
    "damage", [b"", b"\x00\xff\xfe", b'{"format": "sidelight-notes", "version": 1', b"[]", b"[" * 9999]
)
def test_a_damaged_file_is_set_aside_whole_and_told(document, folder, note_file, damage):
    folder.mkdir()
    note_file.write_bytes(damage)
    notebook = Notebook(document, NoteStore(folder))
    note = notebook.add(span_of(document, "Tallinn"))
    (aside,) = folder.glob("*.damaged-*")
    assert aside.read_bytes() == damage
    assert aside.name in notebook.notice
    reopened = Notebook(document, NoteStore(folder))
    assert reopened.annotations() == (note,)
    assert reopened.notice is None


def test_a_file_damaged_while_open_is_set_aside_too_and_nothing_is_lost(notebook, document, folder, note_file):
    first = notebook.add(span_of(document, "Tallinn"))
    note_file.write_bytes(b"{")
    second = notebook.add(span_of(document, "Monday"))
    assert notebook.notice
    assert set(Notebook(document, NoteStore(folder)).annotations()) == {first, second}


def test_one_broken_entry_does_not_take_the_others_with_it(notebook, document, folder, note_file):
    good = notebook.add(span_of(document, "Tallinn"))
    notebook.add(span_of(document, "Monday"))
    value = json.loads(note_file.read_text())
    value["items"][1]["target"]["styleClass"] = "ultraviolet"
    damaged = json.dumps(value).encode()
    note_file.write_bytes(damaged)
    reopened = Notebook(document, NoteStore(folder))
    assert reopened.annotations() == (good,)
    assert reopened.notice
    (aside,) = folder.glob("*.damaged-*")
    assert aside.read_bytes() == damaged


def test_where_a_damaged_file_cannot_be_set_aside_it_is_not_overwritten(document, folder, note_file):
    folder.mkdir()
    damage = b"x" * 4000
    note_file.write_bytes(damage)
    with largest_file(1000):
        notebook = Notebook(document, NoteStore(folder))
        notebook.add(span_of(document, "Tallinn"))
        assert "no space left" in str(notebook.failure)
    assert note_file.read_bytes() == damage


def test_damaged_files_do_not_overwrite_each_other(document, folder, note_file):
    folder.mkdir()
    for damage in (b"one", b"two", b"three"):
        note_file.write_bytes(damage)
        Notebook(document, NoteStore(folder))
    assert {path.read_bytes() for path in folder.glob("*.damaged-*")} == {b"one", b"two", b"three"}


def test_a_file_of_a_newer_version_is_refused_and_left_alone(notebook, document, folder, note_file):
    notebook.add(span_of(document, "Tallinn"))
    newer = note_file.read_bytes().replace(b'"version": 2', b'"version": 3')
    note_file.write_bytes(newer)
    reopened = Notebook(document, NoteStore(folder))
    assert reopened.read_only
    assert "newer version" in str(reopened.failure)
    with pytest.raises(StorageError, match="newer version"):
        reopened.add(span_of(document, "Monday"))
    notebook.add(span_of(document, "spring"))  # a window that was open before
    assert "newer version" in str(notebook.failure)
    assert note_file.read_bytes() == newer
    assert sorted(path.name for path in folder.iterdir()) == [".lock", note_file.name]


def test_the_state_before_each_day_is_backed_up_for_thirty_days_of_work(document, folder, note_file):
    day = datetime.datetime(2026, 1, 1, 9, tzinfo=datetime.UTC)
    store = NoteStore(folder, clock=lambda: day)
    notebook = Notebook(document, store, clock=lambda: day)
    for number in range(33):
        before = note_file.read_bytes() if note_file.exists() else None
        notebook.add(Span(number, number + 1))
        notebook.add(Span(number, number + 2))
        backup = folder / "backups" / f"{document.digest}.{day:%Y-%m-%d}.json"
        if number:
            assert backup.read_bytes() == before
        day += datetime.timedelta(days=1)
    kept = sorted(path.name for path in (folder / "backups").iterdir())
    assert len(kept) == 30
    assert kept[-1] == backup.name


def test_a_backup_that_fails_does_not_stop_the_note(notebook, document, folder):
    first = notebook.add(span_of(document, "Tallinn"))
    (folder / "backups").write_text("in the way")
    second = notebook.add(span_of(document, "Monday"))
    assert notebook.failure is None
    assert set(Notebook(document, NoteStore(folder)).annotations()) == {first, second}
