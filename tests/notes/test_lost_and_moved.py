"""Notes whose words have changed: the reader says where they belong, and can take that back."""

import pytest

from reader.documents import Span
from reader.errors import StorageError
from reader.notes import AnchorState, Notebook, NoteStore, select
from tests.notes.edited_text import ARTICLE
from tests.notes.note_documents import document_of, span_of

STURGEONS = "who has counted sturgeons for twenty years"
GONE = "The ministers left without a photograph, because the river had risen over the quay."
SEATS = "which holds a third of the seats"
CHANGED = document_of(
    ARTICLE.replace("counted sturgeons for twenty", "counted the sturgeons for thirty").replace(GONE, "They left.")
)


@pytest.fixture
def changed(folder) -> Notebook:
    """A moved, a lost and an attached note."""
    article = document_of(ARTICLE)
    old = Notebook(article, NoteStore(folder / "old"))
    notebook = Notebook(CHANGED, NoteStore(folder))
    notebook.take_in([old.add(span_of(article, words), body=words[:9]) for words in (STURGEONS, GONE, SEATS)])
    return notebook


def placed(notebook: Notebook, words: str):
    return next(each for each in notebook.placed() if each.annotation.body == words[:9])


def state(notebook: Notebook, words: str) -> AnchorState:
    return placed(notebook, words).anchor.state


def test_they_are_moved_lost_and_attached_to_begin_with(changed):
    assert [state(changed, words) for words in (STURGEONS, GONE, SEATS)] == [
        AnchorState.MOVED,
        AnchorState.LOST,
        AnchorState.ATTACHED,
    ]


def test_a_moved_note_that_is_right_is_attached_from_then_on(changed, folder):
    before = placed(changed, STURGEONS)
    note = changed.confirm(before.annotation.id)
    assert (note.position, note.quote) == select(CHANGED.text, before.anchor.span)
    assert note.quote.exact == "who has counted the sturgeons for thirty years"
    assert (note.body, note.created) == (before.annotation.body, before.annotation.created)
    reopened = Notebook(CHANGED, NoteStore(folder))
    assert state(reopened, STURGEONS) is AnchorState.ATTACHED


def test_a_confirmation_is_undone_and_done_again(changed):
    note = placed(changed, STURGEONS).annotation
    changed.confirm(note.id)
    changed.undo()
    assert state(changed, STURGEONS) is AnchorState.MOVED
    assert changed.get(note.id).quote == note.quote
    changed.redo()
    assert state(changed, STURGEONS) is AnchorState.ATTACHED


def test_confirming_what_is_attached_is_no_step_and_what_is_lost_an_error(changed):
    note = placed(changed, SEATS).annotation
    assert changed.confirm(note.id) == note
    with pytest.raises(ValueError, match="lost"):
        changed.confirm(placed(changed, GONE).annotation.id)
    changed.undo()
    assert changed.annotations() == ()  # the one step was that they were taken in


def test_a_lost_note_is_put_on_a_passage_that_the_reader_selects(changed, folder):
    note = placed(changed, GONE).annotation
    changed.reattach(note.id, span_of(CHANGED, "They left."))
    reopened = placed(Notebook(CHANGED, NoteStore(folder)), GONE)
    assert (reopened.anchor.state, reopened.annotation.quote.exact) == (AnchorState.ATTACHED, "They left.")
    changed.undo()
    assert state(changed, GONE) is AnchorState.LOST
    assert changed.get(note.id).quote.exact == GONE
    changed.redo()
    assert state(changed, GONE) is AnchorState.ATTACHED


@pytest.mark.parametrize("span", [Span(4, 4), Span(-1, 3), Span(0, len(CHANGED.text) + 1)])
def test_no_note_is_put_on_nothing(changed, span):
    note = placed(changed, GONE).annotation
    with pytest.raises(ValueError, match="not a passage"):
        changed.reattach(note.id, span)
    assert state(changed, GONE) is AnchorState.LOST


def test_unknown_notes_have_no_place(changed):
    with pytest.raises(KeyError):
        changed.confirm("nobody")
    with pytest.raises(KeyError):
        changed.reattach("nobody", Span(0, 5))


def test_where_notes_may_not_be_written_none_is_moved(changed, folder):
    (path,) = folder.glob("*.json")
    path.write_bytes(path.read_bytes().replace(b'"version": 2', b'"version": 3'))
    reopened = Notebook(CHANGED, NoteStore(folder))
    with pytest.raises(StorageError, match="newer version"):
        reopened.reattach("any", Span(0, 5))
    with pytest.raises(StorageError, match="newer version"):
        reopened.take_in(changed.annotations())


def test_notes_that_are_here_already_are_not_taken_in_again(changed):
    here = changed.annotations()
    assert changed.take_in(here) == 0
    changed.delete(here[0].id)
    assert changed.take_in(here) == 1
    assert {note.id for note in changed.annotations()} == {note.id for note in here}
    changed.undo()
    assert len(changed.annotations()) == len(here) - 1
