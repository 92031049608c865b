"""Notes when their writer is killed, the disk is full, the folder is closed or gone, or others have the file."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import reader
from reader.errors import StorageError
from reader.files import exclusive
from reader.notes import EntityName, EntityNotebook, Notebook, NoteStore
from tests.notes.note_documents import TEXT, document_of, span_of

ROOT = Path(reader.__file__).parents[1]
NOBODY = 65534
DOCUMENT = document_of(TEXT)
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs fork, signals and file modes")


@posix
def test_writers_killed_at_200_random_moments_lose_nothing_that_was_kept(folder):
    command = [sys.executable, "-m", "tests.notes.killed_writers", str(folder), "200", "1"]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert outcome.returncode == 0, outcome.stderr
    assert outcome.stdout.startswith("200 writers killed")


def on_a_small_disk(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run `command` where `folder` is a disk of 64 kB that nobody else sees and that ends with it."""
    mount = 'mount -t tmpfs -o size=64k tmpfs "$0" && exec "$@"'
    private = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, str(folder)]
    return subprocess.run([*private, *command], cwd=ROOT, capture_output=True, text=True)


def test_on_a_full_disk_nothing_is_lost_and_all_is_kept_once_there_is_room(tmp_path):
    if not shutil.which("unshare"):
        pytest.skip("no unshare here, by which a small disk is made")
    probe = on_a_small_disk(tmp_path, "true")
    if probe.returncode:
        pytest.skip(f"no small disk can be made here: {probe.stderr.strip()}")
    outcome = on_a_small_disk(tmp_path, sys.executable, "-m", "tests.notes.full_disk", str(tmp_path))
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert outcome.stdout == "Notes cannot be saved: there is no space left on the disk.\n"


@contextmanager
def unprivileged() -> Iterator[None]:
    """File modes hold for root, too, in here."""
    if os.geteuid():
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def own_folder() -> Iterator[Path]:
    """A folder that belongs to a user without privileges, all the way up."""
    with tempfile.TemporaryDirectory() as made:
        path = Path(made)
        if not os.geteuid():
            os.chown(path, NOBODY, NOBODY)
        yield path
        path.chmod(0o700)


@posix
def test_a_folder_that_may_not_be_written_is_told_and_tried_again(own_folder):
    with unprivileged():
        notebook = Notebook(DOCUMENT, NoteStore(own_folder))
        first = notebook.add(span_of(DOCUMENT, "Tallinn"))
        (file,) = own_folder.glob("*.json")
        before = file.read_bytes()
        own_folder.chmod(0o500)
        second = notebook.add(span_of(DOCUMENT, "Monday"), body="Kept in memory.")
        assert str(notebook.failure) == "Notes cannot be saved: the notes folder does not allow it."
        assert not notebook.read_only
        assert notebook.get(second.id).body == "Kept in memory."
        assert file.read_bytes() == before
        assert Notebook(DOCUMENT, NoteStore(own_folder)).annotations() == (first,)
        own_folder.chmod(0o700)
        notebook.save()
        assert notebook.failure is None
        assert set(Notebook(DOCUMENT, NoteStore(own_folder)).annotations()) == {first, second}


@posix
def test_a_file_that_may_not_be_read_is_not_written_over(own_folder):
    with unprivileged():
        first = Notebook(DOCUMENT, NoteStore(own_folder)).add(span_of(DOCUMENT, "Tallinn"))
        (file,) = own_folder.glob("*.json")
        file.chmod(0)
        notebook = Notebook(DOCUMENT, NoteStore(own_folder))
        assert "cannot be read" in str(notebook.failure)
        second = notebook.add(span_of(DOCUMENT, "Monday"))
        assert notebook.failure is not None
        file.chmod(0o600)
        notebook.save()
        assert notebook.failure is None
        assert set(notebook.annotations()) == {first, second}
        assert set(Notebook(DOCUMENT, NoteStore(own_folder)).annotations()) == {first, second}


def test_a_folder_that_is_deleted_with_all_above_it_is_made_anew(tmp_path):
    folder = tmp_path / "data" / "notes"
    store = NoteStore(folder)
    notebook, entities = Notebook(DOCUMENT, store), EntityNotebook(store)
    first, on_lind = notebook.add(span_of(DOCUMENT, "Tallinn")), entities.add(EntityName("Mara Lind", "PERSON"), "Her.")
    shutil.rmtree(folder.parent)
    second = notebook.add(span_of(DOCUMENT, "Monday"))
    entities.save()
    reopened = NoteStore(folder)
    assert set(Notebook(DOCUMENT, reopened).annotations()) == {first, second}
    assert EntityNotebook(reopened).notes() == (on_lind,)


def test_while_another_program_has_the_notes_they_wait_in_memory(notebook, document, folder):
    first = notebook.add(span_of(document, "Tallinn"))
    with exclusive(folder / ".lock"):
        second = notebook.add(span_of(document, "Monday"))
        assert str(notebook.failure) == "Notes cannot be saved: another program is using them."
        assert Notebook(document, NoteStore(folder)).annotations() == (first,)
    notebook.save()
    assert notebook.failure is None
    assert set(Notebook(document, NoteStore(folder)).annotations()) == {first, second}


@pytest.mark.parametrize(
    "content",
    [b'"items": []', b'"pages": {"all": "different"}', b'"document": null, "deleted": 7, "items": {"a": [1, {}]}'],
)
def test_what_a_future_version_wrote_is_neither_shown_nor_touched(document, folder, note_file, content):
    folder.mkdir()
    newer = b'{"format": "sidelight-notes", "version": 99, ' + content + b"}"
    note_file.write_bytes(newer)
    notebook = Notebook(document, NoteStore(folder))
    assert notebook.read_only
    changes = [
        lambda: notebook.add(span_of(document, "Monday")),
        lambda: notebook.edit("any", body="x"),
        lambda: notebook.delete("any"),
        lambda: notebook.take_in([]),
    ]
    for change in changes:
        with pytest.raises(StorageError, match="newer version of Sidelight"):
            change()
    notebook.save()
    assert note_file.read_bytes() == newer
    assert {path.name for path in folder.iterdir()} == {".lock", note_file.name}
