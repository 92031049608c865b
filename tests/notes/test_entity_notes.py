"""Notes on a person or a treaty, wherever it is named, and passages linked to one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import StorageError
from reader.notes import Colour, EntityName, EntityNotebook, Motivation, Notebook, NoteStore
from tests.notes.note_documents import span_of

MARA = EntityName("Mara Lind", "PERSON")
PACT = EntityName("Fishing Pact", "LAW")


@pytest.fixture
def entities(folder) -> EntityNotebook:
    return EntityNotebook(NoteStore(folder))


def test_a_note_on_an_entity_is_seen_wherever_it_is_named(entities, folder):
    note = entities.add(MARA, "Leads every round.", Colour.GREEN, ["people"])
    elsewhere = EntityNotebook(NoteStore(folder))
    assert elsewhere.on(MARA) == (note,)
    assert elsewhere.on(EntityName("Minister Lind", "PERSON"), ["Mara  LIND"]) == (note,)
    assert elsewhere.on(EntityName("Mara Lind", "ORG")) == ()
    assert elsewhere.on(PACT) == ()


def test_accents_and_white_space_do_not_part_names():
    assert EntityName("Pál Ormos", "PERSON").means(EntityName("Pal\u00a0Ormos", "PERSON"))


def test_a_surname_alone_is_nobody_in_particular():
    lind = EntityName("Lind", "PERSON")
    assert lind.means(lind)
    assert not lind.means(MARA, ["Lind"])
    assert EntityName("NATO", "ORG").means(EntityName("North Atlantic Treaty Organization", "ORG"), ["NATO"])


def test_notes_on_entities_are_edited_deleted_undone_and_kept(entities, folder):
    note = entities.add(MARA, "First.")
    entities.edit(note.id, body="Second.", tags=["a"])
    entities.delete(note.id)
    assert entities.notes() == ()
    entities.undo()
    (kept,) = EntityNotebook(NoteStore(folder)).notes()
    assert (kept.body, kept.tags, kept.created) == ("Second.", ("a",), note.created)
    entities.undo()
    entities.undo()
    assert EntityNotebook(NoteStore(folder)).notes() == ()
    for _ in range(3):
        entities.redo()
    assert entities.notes() == ()
    assert not entities.can_redo


def test_an_edit_that_changes_nothing_is_no_step(entities):
    note = entities.add(MARA, "First.")
    assert entities.edit(note.id, body="First.") == note
    entities.undo()
    assert not entities.can_undo


def test_two_windows_merge_what_they_write_on_entities(entities, folder):
    other = EntityNotebook(NoteStore(folder))
    mine, theirs = entities.add(MARA, "Mine."), other.add(PACT, "Theirs.")
    entities.save()
    assert set(entities.notes()) == {mine, theirs}


def test_notes_on_entities_of_a_newer_version_are_left_alone(entities, folder):
    note = entities.add(MARA, "First.")
    path = folder / "entities.json"
    newer = path.read_bytes().replace(b'"version": 2', b'"version": 3')
    path.write_bytes(newer)
    reopened = EntityNotebook(NoteStore(folder))
    assert reopened.read_only
    with pytest.raises(StorageError, match="newer version"):
        reopened.add(MARA, "Second.")
    with pytest.raises(StorageError, match="newer version"):
        reopened.delete(note.id)
    assert path.read_bytes() == newer


def test_a_passage_is_linked_to_an_entity_and_parted_from_it_again(notebook, document, folder):
    note = notebook.add(span_of(document, "Her colleague"), entity=EntityName("Otto Bren", "PERSON"))
    assert note.motivation is Motivation.LINKING
    assert Notebook(document, NoteStore(folder)).get(note.id) == note
    assert notebook.link(note.id, None).motivation is Motivation.HIGHLIGHTING
    notebook.undo()
    assert notebook.get(note.id).entity == EntityName("Otto Bren", "PERSON")


def test_a_comment_that_is_linked_is_still_a_comment(notebook, document):
    note = notebook.add(span_of(document, "talks"), body="Which?")
    linked = notebook.link(note.id, PACT)
    assert (linked.motivation, linked.entity, linked.body) == (Motivation.COMMENTING, PACT, "Which?")


@given(st.text(min_size=1), st.text(min_size=1))
def test_the_address_of_an_entity_says_which_it_is(name, kind):
    entity = EntityName(name, kind)
    assert entity.iri.isascii()
    assert EntityName.of_iri(entity.iri) == entity


@pytest.mark.parametrize("iri", ["", "reader:entity/", "reader:entity/PERSON", "reader:entity//x", "https://x.example"])
def test_other_addresses_name_no_entity(iri):
    with pytest.raises(ValueError, match="entity"):
        EntityName.of_iri(iri)
