"""The file was changed and opened again: its notes come along, and say where they are unsure."""

from pathlib import Path

from reader.notes import AnchorState, Notebook, NoteStore
from tests.notes.edited_text import ARTICLE
from tests.notes.note_documents import TEXT, document_of, span_of

PATH = Path("articles") / "accord.txt"
OLD = document_of(ARTICLE, PATH)


def annotated(folder, *passages: str) -> Notebook:
    notebook = Notebook(OLD, NoteStore(folder))
    for words in passages:
        notebook.add(span_of(OLD, words), body=f"On “{words[:9]}”.")
    return notebook


def reopened(folder, text: str, path: Path = PATH) -> Notebook:
    return Notebook(document_of(text, path), NoteStore(folder))


def states(notebook: Notebook) -> dict[str, AnchorState]:
    return {placed.annotation.quote.exact: placed.anchor.state for placed in notebook.placed()}


def test_notes_follow_their_passages_into_the_changed_text(folder):
    old = annotated(folder, "Ministers of eleven states", "a third of the seats")
    text = "CORRECTED.\n\n" + ARTICLE.replace("planned for September", "planned for October")
    notebook = reopened(folder, text)
    assert [(n.id, n.body) for n in notebook.annotations()] == [(n.id, n.body) for n in old.annotations()]
    for placed in notebook.placed():
        assert placed.anchor.state is AnchorState.ATTACHED
        assert placed.annotation.position.span.of(text) == placed.annotation.quote.exact
    assert notebook.notice == "The article has changed since you annotated it: 2 notes carried over."


def test_what_changed_is_to_be_checked_and_what_is_gone_is_kept_as_lost(folder):
    sturgeons, seats = "who has counted sturgeons for twenty years", "which holds a third of the seats"
    gone = "The ministers left without a photograph, because the river had risen over the quay."
    annotated(folder, sturgeons, seats, gone)
    text = ARTICLE.replace("counted sturgeons for twenty", "counted the sturgeons for thirty").replace(gone, "")
    notebook = reopened(folder, text)
    assert states(notebook) == {
        seats: AnchorState.ATTACHED,
        sturgeons: AnchorState.MOVED,
        gone: AnchorState.LOST,
    }
    assert notebook.annotations()[-1].quote.exact == gone
    assert "1 to be checked, 1 no longer found" in notebook.notice
    again = reopened(folder, text)
    assert states(again) == states(notebook)
    assert again.notice is None


def test_a_lost_note_comes_back_with_its_words(folder):
    gone = "because the river had risen over the quay"
    annotated(folder, gone, "a third of the seats")
    reopened(folder, ARTICLE.replace(gone, ""))
    back = reopened(folder, "UPDATED. " + ARTICLE)
    assert states(back)[gone] is AnchorState.ATTACHED


def test_the_notes_on_the_earlier_text_stay_as_they_were(folder):
    old = annotated(folder, "Ministers of eleven states")
    notebook = reopened(folder, "New. " + ARTICLE)
    notebook.delete(notebook.annotations()[0].id)
    assert Notebook(OLD, NoteStore(folder)).annotations() == old.annotations()
    assert reopened(folder, "New. " + ARTICLE).annotations() == ()


def test_the_latest_of_several_earlier_texts_counts(folder):
    annotated(folder, "Ministers of eleven states")
    second = reopened(folder, "Second. " + ARTICLE)
    second.edit(second.annotations()[0].id, body="Changed in the second.")
    third = reopened(folder, "Third, " + ARTICLE)
    assert [note.body for note in third.annotations()] == ["Changed in the second."]


def test_another_article_under_the_same_name_takes_nothing_over(folder):
    annotated(folder, "Ministers of eleven states")
    notebook = reopened(folder, TEXT)
    assert notebook.annotations() == ()
    assert notebook.notice is None


def test_another_file_with_a_similar_text_takes_nothing_over(folder):
    annotated(folder, "Ministers of eleven states")
    assert reopened(folder, "New. " + ARTICLE, Path("elsewhere.txt")).annotations() == ()
    assert Notebook(document_of("New. " + ARTICLE), NoteStore(folder)).annotations() == ()


def test_files_that_cannot_be_read_do_not_stop_it(folder):
    annotated(folder, "Ministers of eleven states")
    (folder / f"{'0' * 64}.json").write_text(f'{{"path": "{PATH.absolute()}"')
    (folder / f"{'1' * 64}.json").mkdir()
    notebook = reopened(folder, "New. " + ARTICLE)
    assert len(notebook.annotations()) == 1
    assert notebook.failure is None


def test_under_the_same_headline_no_note_is_left_behind(folder):
    old = document_of("Ministers meet\n\nThe talks were short.", PATH, "Ministers meet")
    Notebook(old, NoteStore(folder)).add(span_of(old, "talks were short"), body="How short?")
    text = "Ministers meet\n\nNothing of what stood here before is left."
    other = Notebook(document_of(text, PATH, "Ministers leave"), NoteStore(folder))
    assert other.annotations() == ()
    same = Notebook(document_of(text, PATH, "Ministers meet"), NoteStore(folder))
    assert [(placed.annotation.body, placed.anchor.state) for placed in same.placed()] == [
        ("How short?", AnchorState.LOST)
    ]
