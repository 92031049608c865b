"""All notes of all documents, searched: an index that is never believed more than the files."""

import datetime
import sqlite3
import threading
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.notes import (
    Colour,
    EntityName,
    EntityNotebook,
    Found,
    Motivation,
    Notebook,
    NoteStore,
    Order,
    Wanted,
)
from tests.notes.edited_text import ARTICLE
from tests.notes.note_documents import TEXT, document_of, span_of

ACCORD = document_of(ARTICLE, Path("articles") / "accord.txt", "River states sign")
TRUCE = document_of(TEXT, Path("articles") / "truce.txt", "Harbour ministers")
VALENT = EntityName("Zora Valent", "PERSON")


@pytest.fixture
def store(folder) -> NoteStore:
    """Three notes on two articles and one on a person, a minute apart."""
    minutes = count()

    def clock() -> datetime.datetime:
        return datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC) + datetime.timedelta(minutes=next(minutes))

    store = NoteStore(folder, clock)
    truce, accord = Notebook(TRUCE, store, clock), Notebook(ACCORD, store, clock)
    truce.add(span_of(TRUCE, "fishing truce"), Motivation.COMMENTING, Colour.BLUE, "Until *spring*?", ["law", "sea"])
    EntityNotebook(store, clock).add(VALENT, "Led the talks.", Colour.GREEN, ["people"])
    accord.add(span_of(ACCORD, "Pál Ormos"), Motivation.COMMENTING, Colour.BLUE, "Who?", ["people"])
    accord.add(span_of(ACCORD, "the Slovak minister"), entity=VALENT)
    return store


def found(store: NoteStore, *args, **more) -> list[str]:
    return [note.passage or note.body for note in store.index.search(Wanted(*args, **more))]


def test_all_notes_are_found_by_place_and_by_time(store):
    assert found(store) == ["fishing truce", "the Slovak minister", "Pál Ormos", "Led the talks."]
    assert found(store, order=Order.TIME) == ["the Slovak minister", "Pál Ormos", "Led the talks.", "fishing truce"]
    assert found(store, order=Order.TIME, limit=2) == ["the Slovak minister", "Pál Ormos"]


@pytest.mark.parametrize(
    ("words", "passages"),
    [
        ("truce", ["fishing truce"]),
        ("SPRING until", ["fishing truce"]),
        ("pal  ORMOS", ["Pál Ormos"]),
        ("river states", ["the Slovak minister", "Pál Ormos"]),
        ("people", ["Pál Ormos", "Led the talks."]),
        ("valent", ["the Slovak minister", "Led the talks."]),
        ("truce ormos", []),
        ("%", []),
        ("' OR 1=1 --", []),
    ],
)
def test_every_word_must_be_in_passage_note_tag_entity_or_title(store, words, passages):
    assert found(store, words) == passages


def test_notes_are_chosen_by_tag_colour_article_and_entity(store):
    assert found(store, tag="people") == ["Pál Ormos", "Led the talks."]
    assert found(store, tag="peop") == []
    assert found(store, colour=Colour.BLUE) == ["fishing truce", "Pál Ormos"]
    assert found(store, digest=ACCORD.digest) == ["the Slovak minister", "Pál Ormos"]
    assert found(store, entity=VALENT) == ["the Slovak minister", "Led the talks."]
    assert found(store, entity=EntityName("Valent", "PERSON"), other_names=("Zora Valent",)) == found(
        store, entity=VALENT
    )
    assert found(store, "minister", colour=Colour.YELLOW, entity=VALENT, digest=ACCORD.digest) == [
        "the Slovak minister"
    ]
    assert store.index.count(Wanted(colour=Colour.BLUE, limit=1)) == 2
    assert store.index.count(Wanted(entity=VALENT)) == 2


def test_what_is_found_says_all_that_a_list_shows(store):
    truce = store.index.search(Wanted("truce"))[0]
    assert truce == Found(
        id=truce.id,
        digest=TRUCE.digest,
        article="Harbour ministers",
        path=str(TRUCE.path.absolute()),
        motivation=Motivation.COMMENTING,
        colour=Colour.BLUE,
        span=span_of(TRUCE, "fishing truce"),
        passage="fishing truce",
        body="Until *spring*?",
        tags=("law", "sea"),
        entity=None,
        creator="",
        created=datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC),
        modified=truce.modified,
    )
    (on_valent,) = store.index.search(Wanted("led"))
    assert (on_valent.digest, on_valent.path, on_valent.span) == ("", "", None)


def test_the_most_used_tags_come_first(store):
    assert store.index.tags() == ("people", "law", "sea")


def test_what_changes_is_found_at_once_and_what_is_deleted_no_more(store, folder):
    assert found(store, "ferry") == []
    notebook = Notebook(TRUCE, NoteStore(folder))
    note = notebook.annotations()[0]
    notebook.edit(note.id, body="Ask about the ferry.")
    assert found(store, "ferry") == ["fishing truce"]
    notebook.delete(note.id)
    assert found(store, "truce") == []
    (folder / f"{ACCORD.digest}.json").unlink()
    assert found(store) == ["Led the talks."]


@pytest.mark.parametrize("damage", [b"", b"no database", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_broken_index_is_made_anew(store, folder, damage):
    everything = found(store)
    (folder / "index.sqlite").write_bytes(damage)
    assert found(store) == everything
    with sqlite3.connect(folder / "index.sqlite") as db:
        assert db.execute("SELECT COUNT(*) FROM note").fetchone() == (4,)
    db.close()


def test_an_index_of_another_version_is_made_anew(store, folder):
    everything = found(store)
    with sqlite3.connect(folder / "index.sqlite") as db:
        db.executescript("DROP TABLE note; CREATE TABLE note (other); PRAGMA user_version = 99;")
    db.close()
    assert found(store) == everything


def test_an_index_that_cannot_be_kept_is_made_in_memory(store, folder):
    (folder / "index.sqlite").mkdir()
    assert len(found(store)) == 4
    (folder / "index.sqlite").rmdir()
    found(store)
    with sqlite3.connect(folder / "index.sqlite") as db:
        db.execute("BEGIN EXCLUSIVE")
        assert len(found(store)) == 4
    db.close()


def test_where_there_are_no_notes_none_are_found_and_nothing_is_made(tmp_path):
    store = NoteStore(tmp_path / "notes")
    assert found(store) == []
    assert store.index.tags() == ()
    assert list(tmp_path.iterdir()) == []


def test_files_that_cannot_be_read_are_passed_over(store, folder):
    for name, data in (("0" * 64, b"{"), ("1" * 64, b'{"format": "sidelight-notes", "version": 99}')):
        (folder / f"{name}.json").write_bytes(data)
    (folder / f"{'2' * 64}.json").mkdir()
    (folder / "other.json").write_text("{}")
    assert len(found(store)) == 4
    assert (folder / f"{'0' * 64}.json").read_bytes() == b"{"


def test_several_threads_search_at_once(store):
    answers = []
    threads = [threading.Thread(target=lambda: answers.append(len(found(store)))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [4] * 6


@given(st.text(max_size=30), st.text(max_size=10), st.text(max_size=10))
def test_whatever_a_note_says_is_found_by_its_words(tmp_path_factory, body, tag, words):
    store = NoteStore(tmp_path_factory.mktemp("notes"))
    Notebook(TRUCE, store).add(span_of(TRUCE, "Tallinn"), body=body, tags=[tag])
    (note,) = store.index.search(Wanted(body))
    assert note.body == body
    store.index.search(Wanted(words, tag=words))


def test_half_a_surrogate_pair_does_not_stop_a_search(folder):
    document = document_of(TEXT, Path("caf\udce9.txt"), "caf\udce9")
    store = NoteStore(folder)
    Notebook(document, store).add(span_of(document, "Tallinn"), body="\ud800", tags=["\ud800"])
    assert len(store.index.search(Wanted("\ud800", tag="\ud800"))) == 1
    assert store.index.digests_at(str(document.path.absolute())) == (document.digest,)


def test_the_texts_annotated_at_a_path_are_known_the_latest_first(folder):
    store = NoteStore(folder)
    versions = [document_of(f"{word} {TEXT}", TRUCE.path) for word in ("One.", "Two.", "Three.")]
    for version in versions:
        Notebook(version, store).add(span_of(version, "Tallinn"))
    assert store.index.digests_at(str(TRUCE.path.absolute())) == tuple(v.digest for v in reversed(versions))
    assert store.index.digests_at("elsewhere") == ()


def test_a_link_is_followed_by_way_of_the_path_that_was_annotated(store):
    note = store.index.search(Wanted("truce"))[0]
    assert store.index.path_of(note.digest) == note.path == str(TRUCE.path.absolute())
    assert store.index.path_of("0" * 64) is None
    assert store.index.path_of("entities") is None
    assert store.index.path_of("../../etc/passwd") is None
