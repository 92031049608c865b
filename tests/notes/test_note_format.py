"""The format on the disk: what goes in comes out, and every version ever written can be read."""

import contextlib
import datetime
import json
import shutil
import uuid
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes import (
    Annotation,
    Colour,
    EntityName,
    EntityNote,
    EntityNotebook,
    Motivation,
    Notebook,
    NoteStore,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.notes.annotation import Tombstone
from reader.notes.jsonld import from_json, to_json
from reader.notes.notefile import ENTITIES, Encoder, Hint, NoteFile, decode, encode
from reader.notes.records import merge
from tests.notes.note_documents import TEXT, document_of, span_of

FIXTURES = Path(__file__).parent / "fixtures"
TIMES = st.datetimes(
    min_value=datetime.datetime(2, 1, 1), max_value=datetime.datetime(9998, 12, 31), timezones=st.just(datetime.UTC)
)
IDS = st.uuids().map(str)
POSITIONS = st.tuples(st.integers(0, 10**7), st.integers(0, 10**5)).map(
    lambda pair: TextPositionSelector(pair[0], sum(pair))
)
ENTITY_NAMES = st.builds(EntityName, st.text(min_size=1), st.sampled_from(["PERSON", "LAW", "ORG"]))
ANNOTATIONS = st.builds(
    Annotation,
    id=IDS,
    motivation=st.sampled_from(Motivation),
    colour=st.sampled_from(Colour),
    position=POSITIONS,
    quote=st.builds(TextQuoteSelector, st.text(), st.text(max_size=32), st.text(max_size=32)),
    created=TIMES,
    modified=TIMES,
    body=st.text(),
    tags=st.lists(st.text(max_size=9), max_size=3).map(tuple),
    creator=st.text(max_size=9),
    entity=st.none() | ENTITY_NAMES,
)
ENTITY_NOTES = st.builds(
    EntityNote,
    id=IDS,
    entity=ENTITY_NAMES,
    colour=st.sampled_from(Colour),
    created=TIMES,
    modified=TIMES,
    body=st.text(),
    tags=st.lists(st.text(max_size=9), max_size=3).map(tuple),
    creator=st.text(max_size=9),
)
FEW_IDS = st.integers(0, 3).map(lambda n: str(uuid.UUID(int=n)))
FEW_TIMES = st.integers(1, 3).map(lambda day: datetime.datetime(2026, 1, day, tzinfo=datetime.UTC))
RECORDS = st.lists(
    st.one_of(
        st.builds(Tombstone, FEW_IDS, FEW_TIMES),
        st.builds(
            lambda a, id_, time: Annotation(id_, a.motivation, a.colour, a.position, a.quote, time, time, a.body),
            ANNOTATIONS,
            FEW_IDS,
            FEW_TIMES,
        ),
    ),
    max_size=4,
).map(lambda records: {record.id: record for record in records})


@given(st.lists(ANNOTATIONS, max_size=4, unique_by=lambda a: a.id), st.lists(st.tuples(IDS, TIMES), max_size=3))
def test_what_is_written_is_read_again(annotations, deleted):
    records = {a.id: a for a in annotations} | {id_: Tombstone(id_, time) for id_, time in deleted}
    file = NoteFile("0" * 64, Hint("A truce", None, "truce.txt"), records)
    assert decode(encode(file)) == file


@given(st.lists(ENTITY_NOTES, max_size=4, unique_by=lambda note: note.id))
def test_notes_on_entities_are_read_again(notes):
    file = NoteFile(ENTITIES, Hint(), {note.id: note for note in notes})
    assert decode(encode(file)) == file


@given(st.lists(ANNOTATIONS, min_size=1, max_size=4, unique_by=lambda a: a.id), st.text())
def test_an_encoder_writes_the_same_whatever_it_wrote_before(annotations, body):
    encoder = Encoder()
    changed = [replace(annotations[0], body=body), *annotations[1:]]
    for version in (annotations, changed, changed[1:], annotations[::-1]):
        file = NoteFile("0" * 64, Hint(), {annotation.id: annotation for annotation in version})
        assert encoder.encode(file) == encode(file)


def test_half_a_surrogate_pair_can_be_kept():
    file = NoteFile("0" * 64, Hint(path="caf\udce9.txt"), {})
    assert decode(encode(file)) == file


@given(ANNOTATIONS)
def test_an_annotation_is_plain_w3c_json(annotation):
    value = json.loads(json.dumps(to_json(annotation, "ab" * 32)))
    assert value["type"] == "Annotation"
    assert value["id"] == f"urn:uuid:{annotation.id}"
    assert value["target"]["source"] == "urn:sha256:" + "ab" * 32
    assert {s["type"] for s in value["target"]["selector"]} == {"TextPositionSelector", "TextQuoteSelector"}
    assert {body["purpose"] for body in value.get("body", ())} <= {"commenting", "tagging", "linking"}
    assert from_json(value) == annotation


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(ANNOTATIONS, st.data())
def test_whatever_stands_in_an_entry_is_an_annotation_or_a_value_error(annotation, data):
    value = to_json(annotation, "0" * 64)
    part = data.draw(st.sampled_from([value, value["target"], *value["target"]["selector"], *value.get("body", ())]))
    part[data.draw(st.sampled_from(sorted(part)))] = data.draw(JSON)
    with contextlib.suppress(ValueError):
        assert isinstance(from_json(value), Annotation | EntityNote)


@given(JSON)
def test_whatever_is_in_a_file_it_is_read_or_called_damaged(tmp_path_factory, value):
    folder = tmp_path_factory.mktemp("notes")
    document = document_of(TEXT)
    (folder / f"{document.digest}.json").write_text(json.dumps(value))
    assert Notebook(document, NoteStore(folder)).notice


@given(RECORDS, RECORDS, RECORDS)
def test_merging_does_not_depend_on_the_order(one, two, three):
    assert merge(one, two) == merge(two, one)
    assert merge(merge(one, two), three) == merge(one, merge(two, three))
    assert merge(one, one) == one
    assert merge(one, {}) == one


@given(RECORDS, RECORDS)
def test_merging_keeps_the_latest_of_each(one, other):
    merged = merge(one, other)
    assert merged.keys() == one.keys() | other.keys()
    for id_, record in merged.items():
        assert record in (one.get(id_), other.get(id_))
        assert all(record.modified >= side[id_].modified for side in (one, other) if id_ in side)


def test_the_file_says_which_document_it_is_about(notebook, document, note_file):
    notebook.add(span_of(document, "Tallinn"))
    assert json.loads(note_file.read_text())["document"] == {
        "digest": document.digest,
        "title": document.headline,
        "headline": document.headline,
        "path": str(document.path.absolute()),
    }


def test_version_1_is_read(folder):
    document = document_of(TEXT)
    folder.mkdir()
    shutil.copy(FIXTURES / "version-1.json", folder / f"{document.digest}.json")
    notebook = Notebook(document, NoteStore(folder))
    assert notebook.notice is None
    highlight, note = notebook.annotations()
    assert highlight.motivation is Motivation.HIGHLIGHTING
    assert (highlight.colour, highlight.quote.exact, highlight.body) == (Colour.YELLOW, "“We have agreed to stop,”", "")
    assert note.motivation is Motivation.COMMENTING
    assert (note.colour, note.body, note.tags) == (Colour.BLUE, "Until **when** exactly?", ("truce", "open"))
    assert note.created == datetime.datetime(2026, 3, 2, 10, 30, tzinfo=datetime.UTC)
    assert note.position.span.of(TEXT) == note.quote.exact == "the truce would hold until the spring"
    deleted = "5b1f7c1e-1f0f-4d3b-9a55-0c5a8f0f3a03"
    assert notebook.get(deleted) is None
    assert deleted in (folder / f"{document.digest}.json").read_text()


def test_version_2_is_read(folder):
    document = document_of(TEXT)
    folder.mkdir()
    shutil.copy(FIXTURES / "version-2.json", folder / f"{document.digest}.json")
    notebook = Notebook(document, NoteStore(folder))
    assert notebook.notice is None
    comment, link = notebook.annotations()
    assert (comment.motivation, comment.creator, comment.entity) == (Motivation.COMMENTING, "Ada", None)
    assert (link.motivation, link.creator, link.body) == (Motivation.LINKING, "", "")
    assert link.entity == EntityName("Otto Bren", "PERSON")
    assert link.created == datetime.datetime(2026, 5, 4, 9, 30, tzinfo=datetime.UTC)
    assert link.position.span.of(TEXT) == "Her colleague"


def test_the_notes_on_entities_of_version_2_are_read(folder):
    folder.mkdir()
    shutil.copy(FIXTURES / "entities-version-2.json", folder / "entities.json")
    notebook = EntityNotebook(NoteStore(folder))
    assert notebook.notice is None
    (note,) = notebook.notes()
    assert (note.entity, note.colour) == (EntityName("Mara Lind", "PERSON"), Colour.GREEN)
    assert (note.body, note.tags) == ("Leads *every* round of talks.", ("people",))


def test_what_an_old_version_kept_is_still_there_once_it_was_written_anew(folder):
    document = document_of(TEXT)
    folder.mkdir()
    shutil.copy(FIXTURES / "version-1.json", folder / f"{document.digest}.json")
    old = Notebook(document, NoteStore(folder))
    new = old.add(span_of(document, "Tallinn"), entity=EntityName("Tallinn", "GPE"))
    written = json.loads((folder / f"{document.digest}.json").read_text())
    assert written["version"] == 2
    assert set(Notebook(document, NoteStore(folder)).annotations()) == {*old.annotations(), new}
    assert list(written["deleted"]) == ["5b1f7c1e-1f0f-4d3b-9a55-0c5a8f0f3a03"]


@pytest.mark.parametrize(
    "time",
    ["0001-01-01T00:00:00+14:00", "0002-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999999Z", "2026-01-01T00:00:00"],
)
def test_a_time_that_nothing_can_be_later_than_is_damage(document, folder, note_file, time):
    notebook = Notebook(document, NoteStore(folder))
    note = notebook.add(span_of(document, "Tallinn"))
    value = json.loads(note_file.read_text())
    value["items"][0]["modified"] = time
    value["deleted"] = {str(uuid.UUID(int=1)): time}
    note_file.write_text(json.dumps(value))
    reopened = Notebook(document, NoteStore(folder))
    assert reopened.annotations() == ()
    assert reopened.notice
    notebook.edit(note.id, body="Still open elsewhere.")
    assert [each.body for each in Notebook(document, NoteStore(folder)).annotations()] == ["Still open elsewhere."]


@pytest.mark.parametrize("version", [0, -1, "1", None, True, 1.0])
def test_a_version_that_never_was_is_damage(document, folder, note_file, version):
    folder.mkdir()
    note_file.write_text(json.dumps({"format": "sidelight-notes", "version": version}))
    assert "could not be read" in Notebook(document, NoteStore(folder)).notice
