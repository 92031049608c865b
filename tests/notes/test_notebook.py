import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.documents import Span
from reader.notes import AnchorState, Colour, Motivation, Notebook, NoteStore
from tests.notes.note_documents import TEXT, document_of, span_of


def test_a_note_remembers_the_passage_and_what_is_around_it(notebook, document):
    span = span_of(document, "Mara Lind")
    note = notebook.add(span, Motivation.COMMENTING, Colour.BLUE, "Who is she?", ["people"])
    assert note.position.span == span
    assert note.quote.exact == "Mara Lind"
    assert note.quote.prefix == TEXT[span.start - 32 : span.start]
    assert note.quote.suffix == TEXT[span.end : span.end + 32]
    assert note.created.tzinfo is not None
    assert notebook.annotations() == (note,)


def test_contexts_end_where_the_text_ends(folder):
    notebook = Notebook(document_of("Rain fell."), NoteStore(folder))
    note = notebook.add(Span(0, 4))
    assert (note.quote.prefix, note.quote.exact, note.quote.suffix) == ("", "Rain", " fell.")


@pytest.mark.parametrize("span", [Span(3, 3), Span(5, 2), Span(-1, 2), Span(0, 11)])
def test_no_note_on_nothing(folder, span):
    notebook = Notebook(document_of("Rain fell."), NoteStore(folder))
    with pytest.raises(ValueError, match="not a passage"):
        notebook.add(span)
    assert notebook.annotations() == ()


def test_notes_are_listed_in_the_order_of_the_text(notebook, document):
    late = notebook.add(span_of(document, "no peace"))
    early = notebook.add(span_of(document, "fishing truce"))
    middle = notebook.add(span_of(document, "Otto Bren"))
    assert notebook.annotations() == (early, middle, late)


def test_the_narrowest_note_at_a_place_comes_first(notebook, document):
    sentence = notebook.add(span_of(document, "Her colleague Otto Bren stressed"))
    name = notebook.add(span_of(document, "Otto Bren"))
    start = document.text.index("Otto")
    assert notebook.at(start) == (name, sentence)
    assert notebook.at(start - 1) == (sentence,)
    assert notebook.at(name.position.end) == (sentence,)
    assert notebook.at(sentence.position.end) == ()


def test_writing_on_a_highlight_makes_it_a_comment(notebook, document):
    highlight = notebook.add(span_of(document, "Tallinn"))
    assert highlight.motivation is Motivation.HIGHLIGHTING
    assert notebook.edit(highlight.id, colour=Colour.GREEN).motivation is Motivation.HIGHLIGHTING
    assert notebook.edit(highlight.id, body="A port.").motivation is Motivation.COMMENTING


def test_an_edit_changes_only_what_it_names(notebook, document):
    note = notebook.add(span_of(document, "Tallinn"), Motivation.COMMENTING, Colour.PURPLE, "A port.", ["places"])
    edited = notebook.edit(note.id, body="A capital.")
    assert (edited.body, edited.colour, edited.tags) == ("A capital.", Colour.PURPLE, ("places",))
    assert (edited.id, edited.position, edited.quote, edited.created) == (
        note.id,
        note.position,
        note.quote,
        note.created,
    )
    assert edited.modified > note.modified


def test_undo_and_redo_walk_through_every_step(notebook, document):
    note = notebook.add(span_of(document, "Tallinn"))
    notebook.edit(note.id, body="A port.")
    notebook.delete(note.id)
    assert notebook.annotations() == ()
    notebook.undo()
    assert notebook.get(note.id).body == "A port."
    notebook.undo()
    assert notebook.get(note.id).body == ""
    notebook.undo()
    assert notebook.get(note.id) is None
    assert not notebook.can_undo
    assert notebook.undo() is None
    notebook.redo()
    notebook.redo()
    assert notebook.get(note.id).body == "A port."
    notebook.redo()
    assert notebook.annotations() == ()
    assert not notebook.can_redo
    assert notebook.redo() is None


def test_a_new_change_ends_what_could_be_redone(notebook, document):
    notebook.add(span_of(document, "Tallinn"))
    notebook.undo()
    notebook.add(span_of(document, "Monday"))
    assert not notebook.can_redo


def test_an_edit_that_changes_nothing_is_no_step(notebook, document):
    note = notebook.add(span_of(document, "Tallinn"), body="A port.")
    assert notebook.edit(note.id, body="A port.") == note
    notebook.undo()
    assert notebook.annotations() == ()


def test_undo_works_on_after_a_save_and_is_itself_saved(notebook, document, folder):
    note = notebook.add(span_of(document, "Tallinn"))
    notebook.delete(note.id)
    notebook.save()
    notebook.undo()
    assert [a.id for a in Notebook(document, NoteStore(folder)).annotations()] == [note.id]


def test_subscribers_hear_of_every_change_until_they_leave(notebook, document):
    heard = []
    leave = notebook.subscribe(lambda: heard.append(len(notebook.annotations())))
    note = notebook.add(span_of(document, "Tallinn"))
    notebook.edit(note.id, body="A port.")
    notebook.delete(note.id)
    notebook.undo()
    notebook.redo()
    assert heard == [1, 1, 0, 1, 0]
    leave()
    notebook.undo()
    assert len(heard) == 5


def test_unknown_notes_cannot_be_changed(notebook):
    with pytest.raises(KeyError):
        notebook.edit("nobody", body="?")
    with pytest.raises(KeyError):
        notebook.delete("nobody")


def test_a_clock_set_back_does_not_make_an_edit_older_than_what_it_edits(document, folder):
    times = iter(datetime.datetime(2026, 3, day, tzinfo=datetime.UTC) for day in (9, 9, 2, 1))
    notebook = Notebook(document, NoteStore(folder), clock=lambda: next(times))
    note = notebook.add(span_of(document, "Tallinn"))
    notebook.edit(note.id, body="A port.")
    assert Notebook(document, NoteStore(folder)).get(note.id).body == "A port."
    notebook.delete(note.id)
    assert Notebook(document, NoteStore(folder)).get(note.id) is None


def test_a_position_that_contradicts_the_quote_is_not_believed(notebook, document, note_file, folder):
    notebook.add(span_of(document, "boats which broke it would be sent home"))
    data = note_file.read_text()
    start = document.text.index("boats")
    note_file.write_text(data.replace(f'"start": {start}', f'"start": {start - 1}'))
    (placed,) = Notebook(document, NoteStore(folder)).placed()
    assert placed.anchor.state is AnchorState.ATTACHED
    assert placed.anchor.span.start == start


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), st.integers(0, len(TEXT) - 2), st.text(max_size=8)),
        st.tuples(st.just("edit"), st.integers(0, 5), st.text(max_size=8)),
        st.tuples(st.just("delete"), st.integers(0, 5), st.just("")),
        st.tuples(st.sampled_from(["undo", "redo"]), st.just(0), st.just("")),
    ),
    max_size=12,
)


def take(notebook, step):
    kind, number, body = step
    annotations = notebook.annotations()
    if kind == "add":
        notebook.add(Span(number, number + 2), body=body)
    elif kind in ("undo", "redo"):
        getattr(notebook, kind)()
    elif annotations:
        note = annotations[number % len(annotations)]
        notebook.edit(note.id, body=body) if kind == "edit" else notebook.delete(note.id)


def shown(notebook):
    return [(a.id, a.body, a.position) for a in notebook.annotations()]


@settings(max_examples=60)
@given(STEPS)
def test_whatever_was_done_is_on_the_disk_and_can_be_undone_and_redone(tmp_path_factory, steps):
    document, store = document_of(TEXT), NoteStore(tmp_path_factory.mktemp("notes"))
    notebook = Notebook(document, store)
    for step in steps:
        take(notebook, step)
    after = shown(notebook)
    assert sorted(shown(Notebook(document, store))) == sorted(after)
    undone = 0
    while notebook.undo():
        undone += 1
    assert notebook.annotations() == ()
    for _ in range(undone):
        notebook.redo()
    assert shown(notebook) == after
    assert sorted(shown(Notebook(document, store))) == sorted(after)
