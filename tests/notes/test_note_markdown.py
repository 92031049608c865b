import datetime
import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.documents import Span
from reader.notes import (
    Annotation,
    Colour,
    EntityName,
    EntityNote,
    Motivation,
    Notebook,
    NoteStore,
    PassageLink,
    select,
    to_markdown,
)
from tests.notes.note_documents import TEXT, document_of, span_of

NOON = datetime.datetime(2026, 3, 2, 12, tzinfo=datetime.UTC)


def note_on(text: str, body: str = "", tags: tuple[str, ...] = ()) -> Annotation:
    position, quote = select(text, Span(0, len(text)))
    return Annotation("1", Motivation.COMMENTING, Colour.BLUE, position, quote, NOON, NOON, body, tags)


def front_matter(markdown: str) -> dict[str, object]:
    """Its fields; fails where a line is not `key: JSON`, which is YAML as well."""
    first, *lines = markdown.split("\n---\n")[0].split("\n")
    assert first == "---"
    return {line.split(": ", 1)[0]: json.loads(line.split(": ", 1)[1]) for line in lines}


def rendered(markdown: str):
    """The tokens of CommonMark, with HTML and tables as on most sites: what a reader of the export would see."""
    body = markdown.split("\n---\n", 1)[1]
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(body)


def quotes(markdown: str) -> list[str]:
    """The text of each block quote; fails on anything in it but plain text."""
    texts, depth = [], 0
    for token in rendered(markdown):
        depth += token.nesting if token.type.startswith("blockquote") else 0
        if depth and token.type == "blockquote_open":
            texts.append("")
        elif depth and token.type == "inline":
            assert {child.type for child in token.children} <= {"text", "softbreak"}
            texts[-1] += " ".join(child.content for child in token.children) + " "
        else:
            assert not depth or token.type in ("blockquote_open", "paragraph_open", "paragraph_close")
    return texts


def opened(note: Annotation, document) -> str:
    return f"- [Open the passage](<{PassageLink(document.digest, note.position, note.quote)}>)\n"


def test_the_export_shows_title_passage_note_tags_colour_date_and_link(notebook, document):
    lind = notebook.add(
        span_of(document, "Mara Lind"), Motivation.COMMENTING, Colour.BLUE, "Who is *she*?", ["people", "talks"]
    )
    peace = notebook.add(span_of(document, "no peace"))
    day = f"{lind.created.astimezone():%Y-%m-%d}"
    markdown = to_markdown(document, notebook.annotations())
    assert markdown.split("\n---\n\n", 1)[1] == (
        "# Notes on “Harbour ministers agree on a fishing truce”\n\n"
        f"> Mara Lind\n\n- Who is *she*?\n- *blue · #people · #talks · {day}*\n{opened(lind, document)}\n"
        f"> no peace\n\n- *yellow · {day}*\n{opened(peace, document)}"
    )
    assert front_matter(markdown) == {
        "article": document.title,
        "file": "truce.txt",
        "digest": f"sha256:{document.digest}",
        "notes": 2,
    }


def test_speakers_creators_entities_and_notes_on_them_are_told():
    bren = EntityName("Otto *Bren*", "PERSON")
    note = replace(note_on("We stop.", "Why?"), creator="Ada\nB.", entity=bren)
    on_entity = EntityNote("2", bren, Colour.GREEN, NOON, NOON, "Not *him*.")
    markdown = to_markdown(document_of("We stop."), [note], [on_entity], {"1": "Mara_Lind said"})
    assert "Mara\\_Lind said:\n\n> We stop.\n\n- Why?\n- *blue · Ada B. · → Otto \\*Bren\\* · 2026-03-02*" in markdown
    assert "On **Otto \\*Bren\\***:\n\n- Not *him*.\n- *green · 2026-03-02*\n" in markdown


@given(st.text(max_size=30))
def test_no_headline_breaks_out_of_the_front_matter(headline):
    document = document_of("x", headline=headline or "x")
    assert front_matter(to_markdown(document, []))["article"] == document.title


def test_a_passage_over_paragraphs_is_one_quote():
    assert "> One.\n>\n> Two.\n" in to_markdown(document_of("One.\n\nTwo."), [note_on("One.\n\nTwo.")])


MARKUP = st.text(alphabet=st.sampled_from("ab1 \n\t#*_`<>&[]()!|~+-=.:\\$\"'/;{}"), max_size=40)


@given(st.one_of(MARKUP, st.text(max_size=40)).filter(lambda text: text.strip() and "\0" not in text))
def test_no_words_of_an_article_act_as_markdown(text):
    shown = quotes(to_markdown(document_of(text), [note_on(text), note_on("the end")]))
    assert len(shown) == 2
    assert shown[0].split() == text.split()
    assert shown[1].split() == ["the", "end"]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "![x](http://example.org/x.png)",
        "# big",
        "1. one",
        "- - -",
        "a\n===",
        "&lt;",
        "~~~",
    ],
)
def test_hostile_passages_are_shown_as_they_are(text):
    assert quotes(to_markdown(document_of(text), [note_on(text)]))[0].split() == text.split()


@pytest.mark.parametrize(
    "body", ["```\nopen fence", "<!-- open comment", "<pre>", "> quote", "# Title", "1. one", "    code"]
)
def test_a_note_left_open_does_not_swallow_the_next(body):
    markdown = to_markdown(document_of("x"), [note_on("first", body), note_on("second", "Plain.")])
    top_level = [token.type for token in rendered(markdown) if token.level == 0 and token.nesting == 1]
    assert top_level == ["heading_open", *["blockquote_open", "bullet_list_open"] * 2]


@given(st.text(alphabet=st.sampled_from("ab \n`~<!->#*+1.)\t"), max_size=30))
def test_no_note_disturbs_the_passage_after_it(body):
    markdown = to_markdown(document_of("x"), [note_on("first", body), note_on("second")])
    top_level = [t for t in rendered(markdown) if t.level == 0 and t.type == "blockquote_open"]
    assert len(top_level) == 2


def test_titles_and_tags_are_escaped_and_stay_on_one_line():
    document = document_of("x", headline="Who\n# wins <b>?</b>")
    markdown = to_markdown(document, [note_on("x", tags=("a\n\n# b", "*c*"))])
    assert [token.tag for token in rendered(markdown) if token.type == "heading_open"] == ["h1"]
    assert "html_inline" not in [c.type for t in rendered(markdown) for c in t.children or []]


def test_notes_in_a_reopened_notebook_export_alike(notebook, document, folder):
    notebook.add(span_of(document, "Tallinn"), body="A port.")
    reopened = Notebook(document_of(TEXT, Path("elsewhere.txt"), document.headline), NoteStore(folder))
    assert to_markdown(document, reopened.annotations()) == to_markdown(document, notebook.annotations())
