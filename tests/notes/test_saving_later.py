"""Notes that are read and written beside what the reader does: nothing is lost, whatever comes between."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.documents import Document, Span
from reader.errors import StorageError
from reader.notes import AnchorState, EntityName, EntityNotebook, Notebook, NoteStore
from tests.notes.edited_text import ARTICLE
from tests.notes.later import FullDisk, Later
from tests.notes.note_documents import TEXT, document_of, span_of

PATH = Path("articles") / "accord.txt"


@pytest.fixture
def later() -> Later:
    return Later()


@pytest.fixture
def disk(folder: Path) -> FullDisk:
    return FullDisk(folder)


@pytest.fixture
def slow(document: Document, disk: FullDisk, later: Later) -> Notebook:
    """Notes that are read, and written later."""
    notebook = Notebook(document, disk, read=later, write=later)
    later.finish()
    return notebook


def on_disk(document: Document, folder: Path) -> list[tuple[str, str]]:
    return [(note.quote.exact, note.body) for note in Notebook(document, NoteStore(folder)).annotations()]


def test_before_they_are_read_nothing_can_be_changed(document, folder, later):
    first = Notebook(document, NoteStore(folder)).add(span_of(document, "Tallinn"))
    notebook = Notebook(document, NoteStore(folder), read=later, write=later)
    assert notebook.annotations() == ()
    assert (notebook.read_only, notebook.is_read) == (True, False)
    with pytest.raises(StorageError, match="still being read"):
        notebook.add(span_of(document, "Monday"))
    later.finish()
    assert notebook.annotations() == (first,)
    assert (notebook.read_only, notebook.is_read) == (False, True)


def test_of_many_changes_before_a_write_only_the_last_state_is_written(document, folder, disk, slow, later):
    note = slow.add(span_of(document, "Tallinn"))
    for text in ("A", "A port", "A port."):
        slow.edit(note.id, body=text)
        assert slow.get(note.id).body == text
    assert slow.is_unsaved
    later.finish()
    assert not slow.is_unsaved
    assert disk.writes == 1
    assert on_disk(document, folder) == [("Tallinn", "A port.")]


def test_steps_are_undone_while_they_are_being_written(document, folder, slow, later):
    note = slow.add(span_of(document, "Tallinn"))
    slow.edit(note.id, body="A port.")
    slow.undo()
    later.step()
    assert slow.get(note.id).body == ""
    slow.undo()
    later.finish()
    assert slow.annotations() == ()
    assert on_disk(document, folder) == []
    slow.redo()
    slow.redo()
    later.finish()
    assert on_disk(document, folder) == [("Tallinn", "A port.")]


def test_subscribers_hear_of_the_change_at_once_and_of_the_disk_when_it_is_there(document, slow, later):
    heard = []
    slow.subscribe(lambda: heard.append((len(slow.annotations()), slow.is_saving)))
    slow.add(span_of(document, "Tallinn"))
    later.finish()
    assert heard == [(1, True), (1, False)]


def test_what_fails_is_told_and_written_with_the_next_change(document, folder, disk, slow, later):
    disk.is_full = True
    slow.add(span_of(document, "Tallinn"))
    slow.add(span_of(document, "Monday"))
    later.finish()
    assert "no space left" in str(slow.failure)
    assert (slow.is_saving, slow.is_unsaved) == (False, True)
    disk.is_full = False
    slow.save()
    assert slow.is_saving
    later.finish()
    assert not slow.is_unsaved
    assert len(on_disk(document, folder)) == 2


def test_what_another_window_wrote_meanwhile_is_there_beside_what_was_changed(document, folder, slow, later):
    slow.add(span_of(document, "Tallinn"))
    other = Notebook(document, NoteStore(folder))
    other.add(span_of(document, "Monday"))
    later.step()
    late = slow.add(span_of(document, "Mara Lind"))
    later.finish()
    assert [note.quote.exact for note in slow.annotations()] == ["Tallinn", "Monday", "Mara Lind"]
    assert slow.get(late.id) is not None
    assert len(on_disk(document, folder)) == 3


def test_notes_on_names_are_written_later_too(folder, later):
    notes = EntityNotebook(NoteStore(folder), read=later, write=later)
    later.finish()
    notes.add(EntityName("Mara Lind", "PERSON"), "Her.")
    assert EntityNotebook(NoteStore(folder)).notes() == ()
    later.finish()
    assert EntityNotebook(NoteStore(folder)).notes() == notes.notes()


def test_what_is_written_while_notes_are_carried_over_stands_beside_them(folder, disk, later):
    old = document_of(ARTICLE, PATH)
    carried = Notebook(old, disk).add(span_of(old, "a third of the seats"), body="Which?")
    new = document_of("CORRECTED. " + ARTICLE, PATH)
    notebook = Notebook(new, disk, read=later, write=later)
    assert later.step()
    assert (notebook.read_only, notebook.is_read, notebook.annotations()) == (False, False, ())
    written = notebook.add(span_of(new, "Ministers of eleven states"), body="Who?")
    assert not NoteStore(folder).load(new.digest).records
    later.finish()
    assert [note.id for note in notebook.annotations()] == [written.id, carried.id]
    assert {placed.anchor.state for placed in notebook.placed()} == {AnchorState.ATTACHED}
    assert on_disk(new, folder) == [("Ministers of eleven states", "Who?"), ("a third of the seats", "Which?")]
    assert "1 note carried over" in notebook.notice
    notebook.undo()
    later.finish()
    assert on_disk(new, folder) == [("a third of the seats", "Which?")]


MOMENTS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(0, len(TEXT) - 2)),
        st.tuples(st.sampled_from(["edit", "delete", "by another"]), st.integers(0, 5)),
        st.tuples(st.sampled_from(["undo", "redo", "save", "step", "step", "full", "room"]), st.just(0)),
    ),
    max_size=20,
)


def take(notebook: Notebook, disk: FullDisk, later: Later, kind: str, number: int) -> None:
    annotations = notebook.annotations()
    if kind == "add":
        notebook.add(Span(number, number + 2))
    elif kind == "step":
        later.step()
    elif kind in ("full", "room"):
        disk.is_full = kind == "full"
    elif kind == "by another":
        Notebook(notebook.document, NoteStore(disk.root)).add(Span(number, number + 3), body="other")
    elif kind in ("undo", "redo", "save"):
        getattr(notebook, kind)()
    elif annotations:
        note = annotations[number % len(annotations)]
        notebook.edit(note.id, body=f"{note.body}+") if kind == "edit" else notebook.delete(note.id)


@settings(max_examples=150)
@given(MOMENTS)
def test_whatever_comes_between_all_is_on_the_disk_in_the_end(tmp_path_factory, moments):
    folder = tmp_path_factory.mktemp("notes")
    document, disk, later = document_of(TEXT), FullDisk(folder), Later()
    notebook = Notebook(document, disk, read=later, write=later)
    later.finish()
    for kind, number in moments:
        mine = {note.id for note in notebook.annotations()}
        take(notebook, disk, later, kind, number)
        if kind in ("step", "full", "room", "save"):
            assert mine <= {note.id for note in notebook.annotations()}
    disk.is_full = False
    notebook.save()
    later.finish()
    assert not notebook.is_unsaved
    kept = Notebook(document, NoteStore(folder)).annotations()
    assert kept == notebook.annotations()
