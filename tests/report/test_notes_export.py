"""Notes, positions and background as files to read elsewhere."""

import csv
import datetime
import io
import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.analysis import Analysis, Entity, EntityType, Position, PositionKind
from reader.background import Background, Missing, Origin
from reader.documents import Span, from_text
from reader.notes import (
    Annotation,
    Colour,
    EntityName,
    EntityNote,
    Motivation,
    PassageLink,
    parse_notes,
    select,
    to_jsonld,
)
from reader.report import Extent, NotesFormat, gather, notes_as
from reader.report.notes_csv import COLUMNS

DOCUMENT = from_text(
    "Harbour Talks\nBy Tom Reed\nMay 3, 2025\n\nQuill said the pier was <b>safe</b> & sound.\n\n"
    "A clerk agreed. “Nothing moved,” Quill added, and left.\n"
)
TEXT = DOCUMENT.text
TEXTS = [form for form in NotesFormat if form is not NotesFormat.PDF]
NOON = datetime.datetime(2026, 3, 2, 12, tzinfo=datetime.UTC)
LICENCE = "Text from Wikipedia, CC BY-SA 4.0"


def span(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def note(number: int, words: str, body: str = "", **more) -> Annotation:
    position, quote = select(TEXT, span(words))
    fields = {"colour": Colour.BLUE, "motivation": Motivation.COMMENTING} | more
    return Annotation(
        id=f"00000000-0000-0000-0000-{number:012}",
        position=position,
        quote=quote,
        created=NOON,
        modified=NOON,
        body=body,
        **fields,
    )


QUILL = Entity("e1", "Ada Quill", EntityType.PERSON, (span("Quill"),), other_names=("Quill",))
REED = Entity("e2", "Tom Reed", EntityType.PERSON, (span("Tom Reed"),))
ANALYSIS = Analysis(
    entities=(QUILL, REED),
    positions=(
        Position(
            PositionKind.INDIRECT,
            (span("Quill"),),
            (span("said"),),
            (span("the pier was <b>safe</b> & sound"),),
            speakers=("e1",),
        ),
        Position(
            PositionKind.DIRECT,
            (span("Quill added"),),
            (span("added"),),
            (span("“Nothing moved,”"),),
            speakers=("e1", "e2"),
        ),
        Position(PositionKind.INDIRECT, (span("A clerk"),), (span("agreed"),), (span("agreed"),), described="A clerk"),
    ),
    model="en_test 1",
)
PAGE = Background(
    "Ada Quill <i>",
    "",
    ("Harbour master & more.",),
    Origin.WIKIPEDIA,
    "https://x.example/Q?a&b",
    datetime.date(2025, 1, 2),
    LICENCE,
)
NOTES = (
    note(1, "the pier was <b>safe</b> & sound", "Is it?\n\n- *really*", tags=("piers",)),
    note(2, "pier was", colour=Colour.GREEN, motivation=Motivation.HIGHLIGHTING),
    note(3, "left", "Where to?", entity=EntityName("Tom Reed", "PERSON"), creator="Bo"),
)
ON_QUILL = EntityNote(
    "00000000-0000-0000-0000-000000000009",
    EntityName("Ada Quill", "PERSON"),
    Colour.PURPLE,
    NOON,
    NOON,
    "Asked *twice*.",
)
ON_PACT = replace(ON_QUILL, entity=EntityName("Fishing Pact", "LAW"), body="Not named here.")


def exported(form: NotesFormat, extent: Extent = Extent.ALL, notes=NOTES) -> str:
    background = {"e1": PAGE, "e2": Missing()}
    return notes_as(gather(DOCUMENT, notes, [ON_QUILL, ON_PACT], ANALYSIS, background, extent), form)


class Page(HTMLParser):
    """The tags of a page with their attributes, and the words in it."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.marked: list[tuple[str, str]] = []
        self.words = ""
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        self.open += [tag] if tag not in ("meta", "br", "hr", "img") else []

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, "tags are closed in order"

    def handle_data(self, data):
        if "style" not in self.open:
            self.words += data
        if "mark" in self.open:
            self.marked.append((dict(self.tags[-1][1])["class"], data))


# Whose words


def test_a_passage_that_is_a_position_has_its_speaker():
    speakers = gather(DOCUMENT, NOTES, analysis=ANALYSIS).speakers
    assert speakers == {NOTES[0].id: "Ada Quill", NOTES[1].id: "Ada Quill"}


def test_joint_and_unnamed_speakers_are_told():
    joint, clerk, wide = (
        note(4, "Nothing moved"),
        note(5, "agreed"),
        note(6, "A clerk agreed. “Nothing moved,” Quill added, and left"),
    )
    speakers = gather(DOCUMENT, [joint, clerk, wide], analysis=ANALYSIS).speakers
    assert speakers[joint.id] == "Ada Quill and Tom Reed"
    assert speakers[clerk.id] == "A clerk"
    assert wide.id in speakers


def test_without_an_analysis_notes_are_exported_all_the_same():
    named = replace(ON_PACT, entity=EntityName("Quill", "PERSON"))
    annotated = gather(DOCUMENT, NOTES, [ON_PACT, named])
    assert (annotated.speakers, annotated.entity_notes) == ({}, (named,))
    for form in TEXTS:
        assert "Where to?" in notes_as(annotated, form)


def test_notes_on_what_the_article_does_not_name_are_left_out():
    assert gather(DOCUMENT, NOTES, [ON_QUILL, ON_PACT], ANALYSIS).entity_notes == (ON_QUILL,)


@pytest.mark.parametrize("form", TEXTS)
def test_notes_alone_or_with_positions_and_background(form):
    alone, everything = exported(form, Extent.NOTES), exported(form)
    for word in ("Where to?", "Asked *twice*." if form is not NotesFormat.HTML else "<em>twice</em>"):
        assert word in alone
        assert word in everything
    assert LICENCE not in alone
    assert LICENCE in everything
    assert "A clerk" in everything
    assert everything == exported(form)


# Markdown


def test_markdown_has_passages_with_speakers_then_positions_then_background():
    markdown = exported(NotesFormat.MARKDOWN)
    assert "Ada Quill:\n\n> the pier was \\<b\\>safe\\</b\\> \\& sound\n\n- Is it?" in markdown
    assert f"[Open the passage](<{PassageLink(DOCUMENT.digest, NOTES[2].position, NOTES[2].quote)}>)" in markdown
    who, background = markdown.index("## Who says what"), markdown.index("## Background")
    assert markdown.index("Where to?") < markdown.index("Asked *twice*.") < who < background
    assert "**Ada Quill and Tom Reed** (added):\n\n> “Nothing moved,”" in markdown
    assert f"*Wikipedia · 2025-01-02 · https://x.example/Q?a\\&b · {LICENCE}*" in markdown
    tokens = MarkdownIt("commonmark").parse(markdown.split("\n---\n", 1)[1])
    assert not [child for token in tokens for child in token.children or [] if child.type == "html_inline"]


# HTML


def test_the_page_shows_the_article_with_its_passages_marked():
    page = Page(exported(NotesFormat.HTML))
    for paragraph in DOCUMENT.paragraphs:
        if not any(n.position.span.overlaps(paragraph.span) for n in NOTES) and "Reed" not in paragraph.span.of(TEXT):
            assert paragraph.span.of(TEXT) in page.words
    assert page.marked == [
        ("blue", "the "),
        ("green several", "pier was"),
        ("blue", " <b>safe</b> & sound"),
        ("blue", "left"),
    ]
    assert page.open == []


def test_notes_and_footnotes_lead_to_their_passages_and_back():
    page = Page(exported(NotesFormat.HTML))
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert sorted(ids) == ["b1", "n1", "n2", "n3", "p1", "p2", "p3"]
    inner = [a["href"].removeprefix("#") for tag, a in page.tags if tag == "a" and a["href"].startswith("#")]
    assert sorted(inner) == sorted(ids)
    assert "https://x.example/Q?a&b" in [a["href"] for tag, a in page.tags if tag == "a"]


def test_a_passage_over_paragraphs_is_marked_in_each_and_numbered_once():
    over = note(7, TEXT[span("safe").start : span("clerk").end], "Long.")
    page = Page(exported(NotesFormat.HTML, Extent.NOTES, [over]))
    assert [words for _, words in page.marked] == ["safe</b> & sound.", "A clerk"]
    assert [a.get("id") for tag, a in page.tags if a.get("id")] == ["n1", "p1"]


def test_lost_and_moved_notes_are_in_the_page_and_say_so():
    lost = replace(NOTES[2], quote=replace(NOTES[2].quote, exact="<gone> for good and ever", prefix="x", suffix="y"))
    moved = replace(NOTES[0], quote=replace(NOTES[0].quote, exact="the pier was quite <b>safe</b> & sound"))
    page = Page(exported(NotesFormat.HTML, Extent.NOTES, [lost, moved]))
    assert "No longer found in the article" in page.words
    assert "<gone> for good" in page.words
    assert "Please check" in page.words


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "![x](http://x.example/spy.png)",
    "[x](javascript:alert(1))",
    "[x](data:text/html,y)",
    "[x](file:///etc/passwd)",
    "</td></table><iframe src=//x.example>",
    '" onmouseover="alert(1)',
    "<style>body{display:none}</style>",
    "<!--",
    "<![CDATA[",
    "\x00\x08\u202e",
]
ALLOWED = set(
    "html head meta title style body table tr td h1 h2 h3 h4 h5 h6 p blockquote pre mark sup a div section b em strong "
    "code ul ol li hr br".split()
)


def check_harmless(source: str) -> None:
    page = Page(source)
    for tag, attributes in page.tags:
        assert tag in ALLOWED
        assert not [name for name in attributes if name.startswith("on") or name in ("src", "style", "srcset")]
        scheme = (attributes.get("href") or "#").partition(":")[0].lower()
        assert scheme in ("http", "https", "mailto", "reader") or scheme.startswith("#")
    assert [a for tag, a in page.tags if tag == "meta" and "default-src 'none'" in (a.get("content") or "")]


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_in_article_notes_or_background_acts(words):
    document = from_text(f"{words}\n\nThe end of {words} came.")
    document = replace(document, headline=words)
    position, quote = select(document.text, Span(0, len(document.text) - 3))
    hostile = replace(NOTES[0], position=position, quote=quote, body=words, tags=(words,), creator=words)
    entity = Entity("e", words, EntityType.PERSON, (Span(0, 1),))
    analysis = Analysis((entity,), (Position(PositionKind.DIRECT, (), (), (Span(0, 5),), described=words),), "m")
    found = Background(words, words, (words,), Origin.WIKIPEDIA, words, NOON.date(), words)
    on_it = EntityNote("9", EntityName(words, "PERSON"), Colour.BLUE, NOON, NOON, words, (words,), words)
    annotated = gather(document, [hostile], [on_it], analysis, {"e": found}, Extent.ALL)
    check_harmless(notes_as(annotated, NotesFormat.HTML))


@settings(max_examples=60)
@given(st.text(max_size=60), st.text(alphabet=st.sampled_from("ab <>&\"'[]()!`*\n:/#"), max_size=40), st.data())
def test_whatever_is_in_article_and_note_the_page_shows_the_article(text, body, data):
    document = from_text(f"Title\n\n{text}\n\n{body}\n\nThe end.")
    spans = st.tuples(st.integers(0, len(document.text) - 1), st.integers(1, 40))
    passages = [
        Span(start, min(len(document.text), start + size)) for start, size in data.draw(st.lists(spans, max_size=4))
    ]
    notes = [
        replace(
            NOTES[0],
            id=str(number),
            body=body,
            position=select(document.text, each)[0],
            quote=select(document.text, each)[1],
        )
        for number, each in enumerate(passages)
    ]
    source = notes_as(gather(document, notes), NotesFormat.HTML)
    check_harmless(source)
    assert "The end." in "".join(Page(notes_as(gather(document, []), NotesFormat.HTML)).words)
    assert len([1 for _, a in Page(source).tags if (a.get("id") or "").startswith("n")]) == len(notes)


# CSV


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_the_table_has_a_line_for_each_note_position_and_background():
    table = rows(exported(NotesFormat.CSV))
    assert [row["kind"] for row in table] == [
        "commenting",
        "highlighting",
        "commenting",
        "note on an entity",
        "position",
        "position",
        "position",
        "background",
    ]
    assert all(None not in row and list(row) == COLUMNS for row in table)
    first = table[0]
    assert (first["passage"], first["note"]) == (NOTES[0].quote.exact, NOTES[0].body)
    assert TEXT[int(first["start"]) : int(first["end"])] == first["passage"]
    assert (first["tags"], first["speaker"], first["state"]) == ("piers", "Ada Quill", "attached")
    assert PassageLink.parse(first["link"]).find(DOCUMENT).span == NOTES[0].position.span
    assert (table[-1]["licence"], table[-1]["link"]) == (LICENCE, PAGE.url)


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_cell_is_a_formula(start):
    table = rows(exported(NotesFormat.CSV, Extent.NOTES, [note(1, "left", start, tags=(start,), creator=start)]))
    for cell in table[0].values():
        assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))
    assert table[0]["note"] == "'" + start


# JSON-LD


def test_positions_and_background_do_not_come_in_again_as_notes():
    text = exported(NotesFormat.JSONLD)
    collection = json.loads(text)
    assert collection["total"] == len(collection["first"]["items"]) == 8
    assert len({item["id"] for item in collection["first"]["items"]}) == 8
    imported = parse_notes(text.encode(), DOCUMENT)
    assert imported.annotations == NOTES
    assert imported.entity_notes == (ON_QUILL,)
    assert (imported.elsewhere, imported.unreadable) == (0, 0)
    assert to_jsonld(DOCUMENT, [*imported.annotations, *imported.entity_notes]) == exported(
        NotesFormat.JSONLD, Extent.NOTES
    )


def test_every_annotation_has_what_the_published_model_demands():
    """https://www.w3.org/TR/annotation-model/, sections 3.1 to 4.2: the keys that must be there, and their kinds."""
    for item in json.loads(exported(NotesFormat.JSONLD))["first"]["items"]:
        assert item["type"] == "Annotation"
        assert item["id"].startswith("urn:uuid:")
        for body in item.get("body", ()):
            assert body["type"] in ("TextualBody", "SpecificResource")
            assert isinstance(body["value" if body["type"] == "TextualBody" else "source"], str)
            assert body["purpose"] in ("commenting", "tagging", "linking", "describing", "identifying")
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        assert targets
        for target in targets:
            assert target["type"] == "SpecificResource"
            assert isinstance(target["source"], str)
            assert {selector["type"] for selector in target.get("selector", ())} in (
                {"TextPositionSelector", "TextQuoteSelector"},
                set(),
            )


def test_a_background_names_its_page_and_its_licence():
    items = json.loads(exported(NotesFormat.JSONLD))["first"]["items"]
    (background,) = [item for item in items if item["motivation"] == "identifying"]
    page, text = background["body"]
    assert page["source"] == PAGE.url
    assert LICENCE in text["value"]
    assert background["target"][0]["selector"][1]["exact"] == "Quill"
