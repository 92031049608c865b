"""Notes out and in again: our own, Hypothesis', and everybody's who writes W3C annotations."""

import datetime
import json
import random
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.documents import Span
from reader.notes import (
    AnchorState,
    Annotation,
    Colour,
    EntityName,
    EntityNote,
    EntityNotebook,
    Motivation,
    Notebook,
    NoteStore,
    parse_notes,
    select,
    to_collection,
    to_jsonld,
)
from tests.notes.edited_text import ARTICLE, WORDS, random_passage
from tests.notes.note_documents import document_of, span_of

DOCUMENT = document_of(ARTICLE)
NOON = datetime.datetime(2026, 3, 2, 12, tzinfo=datetime.UTC)
SEATS = "which holds a third of the seats"


def generated(count: int, seed: int) -> list[Annotation]:
    """Notes of every kind on real passages, and a few whose passage is not in the article."""
    rng = random.Random(seed)
    notes = []
    for _ in range(count):
        position, quote = select(ARTICLE, random_passage(ARTICLE, rng))
        if rng.random() < 0.1:
            position, quote = select("Not a word of this is there: 👩🏽‍🌾 e\u0301.\r\n\t\u2028", Span(9, 30))
        created = NOON + datetime.timedelta(microseconds=rng.randrange(10**12))
        notes.append(
            Annotation(
                id=str(uuid.UUID(int=rng.getrandbits(128))),
                motivation=rng.choice(list(Motivation)),
                colour=rng.choice(list(Colour)),
                position=position,
                quote=quote,
                created=created,
                modified=created + datetime.timedelta(seconds=rng.randrange(1000)),
                body=rng.choice(["", " ".join(rng.choices(WORDS, k=9)), "<b>&amp;\n\n- [x](y)\x00\u2029"]),
                tags=tuple(rng.sample(["law", "fish", "ä b", ",;", ""], k=rng.randrange(3))),
                creator=rng.choice(["", "Ada", "Bö 한"]),
                entity=rng.choice([None, EntityName("Zora Valent", "PERSON")]),
            )
        )
    return notes


def exported(notebook: Notebook, entities: EntityNotebook) -> str:
    return to_jsonld(DOCUMENT, [*notebook.annotations(), *entities.notes()])


def test_export_import_and_export_are_identical_for_a_thousand_notes(tmp_path):
    one, two = (Notebook(DOCUMENT, NoteStore(tmp_path / name)) for name in "ab")
    on_one, on_two = (EntityNotebook(NoteStore(tmp_path / name)) for name in "ab")
    on_one.add(EntityName("Zora Valent", "PERSON"), "Led the talks.", Colour.BLUE, ["people"])
    assert one.take_in(generated(1000, 1)) == 1000
    first = exported(one, on_one)
    imported = parse_notes(first.encode(), DOCUMENT)
    assert (imported.elsewhere, imported.unreadable) == (0, 0)
    assert two.take_in(imported.annotations) == 1000
    on_two.take_in(imported.entity_notes)
    assert exported(two, on_two) == first
    reopened = Notebook(DOCUMENT, NoteStore(tmp_path / "b")), EntityNotebook(NoteStore(tmp_path / "b"))
    assert exported(*reopened) == first
    assert two.take_in(imported.annotations) == on_two.take_in(imported.entity_notes) == 0


TEXT = st.text(max_size=12)
PAIRS = st.tuples(st.integers(0, len(ARTICLE) - 1), st.integers(1, 400))
NOTES = st.builds(
    lambda pair, id_, motivation, colour, body, tags, creator: Annotation(
        str(id_),
        motivation,
        colour,
        *select(ARTICLE, Span(pair[0], min(len(ARTICLE), sum(pair)))),
        NOON,
        NOON,
        body,
        tuple(tags),
        creator,
    ),
    PAIRS,
    st.uuids(),
    st.sampled_from(Motivation),
    st.sampled_from(Colour),
    TEXT,
    st.lists(TEXT, max_size=2),
    TEXT,
)


@given(st.lists(NOTES, max_size=6))
def test_whatever_a_note_says_it_comes_back_the_same(notes):
    imported = parse_notes(to_jsonld(DOCUMENT, notes).encode(), DOCUMENT)
    assert imported.annotations == tuple(notes)


def test_an_export_is_a_collection_of_the_published_model(notebook, document):
    note = notebook.add(span_of(document, "Tallinn"), body="A port.", tags=["places"])
    entity_note = EntityNote(str(uuid.uuid4()), EntityName("Mara Lind", "PERSON"), Colour.BLUE, NOON, NOON, "She.")
    collection = to_collection(document, [note, entity_note])
    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert collection["type"] == "AnnotationCollection"
    assert collection["total"] == len(collection["first"]["items"]) == 2
    assert collection["first"]["type"] == "AnnotationPage"
    assert collection["first"]["partOf"] == collection["id"]
    assert (
        len({collection["id"], collection["first"]["id"], *(item["id"] for item in collection["first"]["items"])}) == 4
    )
    for item in collection["first"]["items"]:
        check_annotation(item)


def check_annotation(item: dict) -> None:
    """What the model demands of each annotation, as far as ours have it."""
    assert item["type"] == "Annotation"
    assert item["id"].startswith("urn:uuid:")
    assert item["motivation"] in ("highlighting", "commenting", "bookmarking", "linking")
    for time in (item["created"], item["modified"]):
        assert time.endswith("Z")
        datetime.datetime.fromisoformat(time)
    for body in item.get("body", []):
        assert body["purpose"] in ("commenting", "tagging", "linking")
        required = "source" if body["type"] == "SpecificResource" else "value"
        assert isinstance(body[required], str)
    target = item["target"]
    assert target["type"] == "SpecificResource"
    assert ":" in target["source"]
    for selector in target.get("selector", ()):
        if selector["type"] == "TextPositionSelector":
            assert 0 <= selector["start"] <= selector["end"]
        else:
            assert selector["type"] == "TextQuoteSelector"
            assert {"exact", "prefix", "suffix"} < selector.keys()


HYPOTHESIS = {
    "id": "Xq3-mV9KEe2",
    "created": "2026-02-03T10:00:00.123456+00:00",
    "updated": "2026-02-04T10:00:00.123456+00:00",
    "user": "acct:ada@hypothes.is",
    "uri": "https://news.example/accord",
    "text": "How many *seats*?",
    "tags": ["parliament", "seats"],
    "target": [
        {
            "source": "https://news.example/accord",
            "selector": [
                {"type": "RangeSelector", "startContainer": "/p[9]", "endContainer": "/p[9]", "startOffset": 1},
                {"type": "TextPositionSelector", "start": 4, "end": 36},
                {
                    "type": "TextQuoteSelector",
                    "exact": SEATS,
                    "prefix": " trouble. The opposition, ",
                    "suffix": ", has said that it",
                },
            ],
        }
    ],
    "document": {"title": ["The accord"]},
}


@pytest.mark.parametrize(
    "shape",
    [
        lambda row: {"total": 1, "rows": [row]},
        lambda row: {"export_date": "2026-02-05", "export_userid": "acct:ada@hypothes.is", "annotations": [row]},
        lambda row: [row],
        lambda row: row,
    ],
)
def test_what_hypothesis_exports_is_read(shape):
    (note,) = parse_notes(json.dumps(shape(HYPOTHESIS)).encode(), DOCUMENT).annotations
    assert note.position.span == span_of(DOCUMENT, SEATS)
    assert note.quote == select(ARTICLE, note.position.span)[1]
    assert (note.body, note.tags, note.creator) == ("How many *seats*?", ("parliament", "seats"), "ada")
    assert note.motivation is Motivation.COMMENTING
    assert note.created == datetime.datetime(2026, 2, 3, 10, 0, 0, 123456, tzinfo=datetime.UTC)
    assert note.modified.day == 4


def w3c(**changes) -> dict:
    plain = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://notes.example/anno7",
        "type": "Annotation",
        "target": {
            "source": "https://news.example/accord",
            "selector": {"type": "TextQuoteSelector", "exact": SEATS, "prefix": "The opposition, ", "suffix": ", has "},
        },
    }
    return plain | changes


def taken(value: object) -> Annotation:
    (note,) = parse_notes(json.dumps(value).encode(), DOCUMENT).annotations
    return note


def test_a_plain_w3c_annotation_is_a_highlight():
    note = taken(w3c())
    assert (note.motivation, note.body, note.colour, note.creator) == (Motivation.HIGHLIGHTING, "", Colour.YELLOW, "")
    assert note.position.span == span_of(DOCUMENT, SEATS)
    assert note.id == taken(w3c()).id


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"bodyValue": "A third!"}, ("A third!", ())),
        ({"body": {"type": "TextualBody", "value": "A third!"}}, ("A third!", ())),
        (
            {
                "motivation": ["tagging", "commenting"],
                "body": [
                    {"type": "TextualBody", "value": "One.", "purpose": "describing"},
                    {"type": "TextualBody", "value": "law", "purpose": "tagging"},
                    {"type": "TextualBody", "value": "Two."},
                    "https://x.example/a-page",
                ],
            },
            ("One.\n\nTwo.", ("law",)),
        ),
        ({"motivation": "tagging", "body": {"value": "law"}}, ("", ("law",))),
    ],
)
def test_w3c_bodies_of_every_shape_are_read(body, expected):
    note = taken(w3c(**body))
    assert (note.body, note.tags) == expected


@pytest.mark.parametrize(
    "target",
    [
        [{"source": "https://x.example"}, w3c()["target"]],
        {"source": "https://x.example", "selector": [{"type": "CssSelector"}, w3c()["target"]["selector"]]},
        {
            "source": "https://x.example",
            "selector": {"type": "FragmentSelector", "refinedBy": w3c()["target"]["selector"]},
        },
    ],
)
def test_w3c_targets_of_every_shape_are_read(target):
    assert taken(w3c(target=target)).position.span == span_of(DOCUMENT, SEATS)


def test_creator_motivation_and_colour_are_read():
    value = w3c(motivation="bookmarking", creator={"type": "Person", "name": "Ada B."})
    value["target"]["styleClass"] = "green"
    note = taken(value)
    assert (note.motivation, note.creator, note.colour) == (Motivation.BOOKMARKING, "Ada B.", Colour.GREEN)


def test_importing_twice_changes_nothing_and_does_not_undo_what_was_written_since(folder):
    notebook = Notebook(DOCUMENT, NoteStore(folder))
    data = json.dumps([HYPOTHESIS, w3c(bodyValue="No times in it.")]).encode()
    assert notebook.take_in(parse_notes(data, DOCUMENT).annotations) == 2
    before = notebook.annotations()
    assert notebook.take_in(parse_notes(data, DOCUMENT).annotations) == 0
    assert notebook.annotations() == before
    for note in before:
        notebook.edit(note.id, body="Mine.")
    assert notebook.take_in(parse_notes(data, DOCUMENT).annotations) == 0
    assert {note.body for note in notebook.annotations()} == {"Mine."}


def test_an_import_is_one_step_to_undo(folder):
    notebook = Notebook(DOCUMENT, NoteStore(folder))
    notebook.take_in(generated(9, 2))
    notebook.undo()
    assert notebook.annotations() == ()
    notebook.redo()
    assert len(Notebook(DOCUMENT, NoteStore(folder)).annotations()) == 9


def test_a_newer_state_of_a_known_note_replaces_it(folder):
    notebook = Notebook(DOCUMENT, NoteStore(folder))
    notebook.take_in(parse_notes(json.dumps([HYPOTHESIS]).encode(), DOCUMENT).annotations)
    later = HYPOTHESIS | {"text": "A third.", "updated": "2026-02-05T10:00:00+00:00"}
    assert notebook.take_in(parse_notes(json.dumps([later]).encode(), DOCUMENT).annotations) == 1
    assert [note.body for note in notebook.annotations()] == ["A third."]


def test_what_is_on_other_texts_is_left_out_and_counted():
    foreign = w3c(id="urn:x:1")
    foreign["target"] = {
        "selector": {"type": "TextQuoteSelector", "exact": "Nothing like this was ever written there."}
    }
    imported = parse_notes(
        json.dumps([foreign, w3c(), {"target": []}, 7, HYPOTHESIS | {"target": [{}]}]).encode(), DOCUMENT
    )
    assert (len(imported.annotations), imported.elsewhere, imported.unreadable) == (1, 1, 3)
    assert imported.notice(1) == "1 note imported, 1 on other texts, 3 not readable as notes."


def test_a_quote_that_is_not_beyond_doubt_is_to_be_checked(folder):
    value = w3c()
    value["target"]["selector"] = {"type": "TextQuoteSelector", "exact": "which holds a third of those seats"}
    notebook = Notebook(DOCUMENT, NoteStore(folder))
    notebook.take_in([taken(value)])
    (placed,) = notebook.placed()
    assert placed.anchor.state is AnchorState.MOVED
    assert placed.anchor.span == span_of(DOCUMENT, SEATS)


def test_our_own_notes_on_this_text_come_in_even_if_they_are_lost(folder):
    lost = generated(200, 3)
    lost = [note for note in lost if note.quote.exact not in ARTICLE]
    imported = parse_notes(to_jsonld(DOCUMENT, lost).encode(), DOCUMENT)
    assert imported.annotations == tuple(lost)
    elsewhere = parse_notes(to_jsonld(document_of("Another text."), lost).encode(), DOCUMENT)
    assert (elsewhere.annotations, elsewhere.elsewhere) == ((), len(lost))


def test_deep_nesting_within_an_annotation_is_survived():
    deep: dict = w3c()["target"]["selector"]
    for _ in range(200):
        deep = {"type": "FragmentSelector", "refinedBy": deep}
    imported = parse_notes(json.dumps([w3c(target={"selector": deep}), w3c()]).encode(), DOCUMENT)
    assert (len(imported.annotations), imported.unreadable) == (1, 1)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.sampled_from(["own", "hypothesis", "w3c"]), st.data())
def test_whatever_stands_in_a_file_it_is_notes_or_counted(kind, data):
    own = to_collection(DOCUMENT, generated(1, 4))["first"]["items"][0]
    value = json.loads(json.dumps({"own": own, "hypothesis": HYPOTHESIS, "w3c": w3c(body=[{"value": "x"}])}[kind]))
    part = value
    while isinstance(part, dict | list) and part:
        keys = sorted(part) if isinstance(part, dict) else range(len(part))
        key = data.draw(st.sampled_from(keys))
        if data.draw(st.booleans()) or not isinstance(part[key], dict | list):
            part[key] = data.draw(JSON)
            break
        part = part[key]
    imported = parse_notes(json.dumps([value]).encode(), DOCUMENT)
    count = len(imported.annotations) + len(imported.entity_notes) + imported.elsewhere + imported.unreadable
    assert count == 1 or "creator" in value
    to_jsonld(DOCUMENT, imported.annotations).encode()


def test_a_quote_far_longer_than_the_text_is_not_searched_for_ever():
    value = w3c()
    value["target"]["selector"] = {"type": "TextQuoteSelector", "exact": (SEATS + " or else ") * 20_000}
    assert parse_notes(json.dumps(value).encode(), DOCUMENT).elsewhere == 1
