"""Any bytes give a Document or a DocumentError, whatever format they claim to be of."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.documents import ENDINGS, load
from reader.errors import DocumentError
from tests.documents.fixtures.packed import archive, docx, epub, paragraph, pdf

PAGES = Path(__file__).parent / "fixtures" / "pages"
WHOLE = {
    "epub": epub(["<h1>One</h1><p>Fog.</p><table><tr><td>a</td><td>b</td></tr></table>"], titles=["One"]),
    "docx": docx(paragraph("Fog", "T") + paragraph("More of it."), styles='<w:style w:styleId="T"/>'),
    "pdf": pdf([[(50, 700, 10, False, "The boats came home."), (50, 688, 10, True, "And left again.")]]),
    "html": (PAGES / "news.html").read_bytes(),
    "old html": (PAGES / "old.html").read_bytes(),
}
MAGIC = [b"", b"%PDF-1.4\n", b"PK\x03\x04", b"<!doctype html>", b"<html><body>", "\ufeff<html>".encode("utf-16-le")]
TAGS = "<p> </p> <table> <tr> <td> <li> <pre> <sup> <a> <br/> <head> &#0; &#1; &#x1f; &#xfffe; &#xd800; &x; w - \f \x01"
DRAWING = b"BT ET Tf Tj TJ Td Tm q Q cm Do ' ( ) [ ] /F1 1 -9 1e9"
BEGINNINGS = st.sampled_from(MAGIC)
SETTINGS = settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)


def opened(content, ending):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"thing{ending}"
        path.write_bytes(content)
        try:
            document = load(path)
        except DocumentError as error:
            assert str(error).startswith(path.name)
            assert str(error).endswith(".")
            assert "\n" not in str(error)
            return
    end = 0
    for part in document.paragraphs:
        assert end <= part.span.start < part.span.end <= len(document.text)
        assert not document.text[end : part.span.start].strip()
        end = part.span.end
    assert not document.text[end:].strip()
    assert "\0" not in document.text
    assert "\r" not in document.text


@SETTINGS
@given(BEGINNINGS, st.binary(max_size=2000), st.sampled_from([ending for kind in ENDINGS.values() for ending in kind]))
def test_bytes_with_the_beginning_of_a_format(beginning, rest, ending):
    opened(beginning + rest, ending)


@SETTINGS
@given(st.lists(st.sampled_from(TAGS.split(" "))))
def test_tags_in_any_order(pieces):
    opened(b"<!doctype html>" + " ".join(pieces).encode(), ".html")


@pytest.mark.parametrize("name", WHOLE)
@SETTINGS
@given(st.data())
def test_a_file_with_damage_in_any_place(name, data):
    content = bytearray(WHOLE[name])
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        length = data.draw(st.integers(0, 40))
        content[place : place + length] = data.draw(st.binary(max_size=40))
        if not content:
            break
    opened(bytes(content), ".bin")


@pytest.mark.parametrize("kind", ["epub", "docx"])
@SETTINGS
@given(st.data())
def test_an_archive_with_damaged_parts(kind, data):
    names = {
        "epub": ["META-INF/container.xml", "OPS/book.opf", "OPS/nav.xhtml", "OPS/text/c0.xhtml"],
        "docx": ["word/document.xml", "word/styles.xml", "word/footnotes.xml", "docProps/core.xml"],
    }[kind]
    part = data.draw(st.sampled_from(names))
    damage = data.draw(
        st.one_of(st.binary(max_size=60), st.sampled_from([b"<a/>", b"<a b='1'>&x;</a>", b"\xef\xbb\xbf"]))
    )
    if kind == "epub":
        opened(epub(["<p>Fog.</p>"], more={part: damage}), ".epub")
    else:
        members = {"word/document.xml": b"<a/>", part: damage}
        opened(archive(members), ".docx")


@SETTINGS
@given(st.binary(max_size=300), st.lists(st.sampled_from(DRAWING.split())))
def test_pages_that_draw_anything(raw, operators):
    opened(pdf([b" ".join(operators) + b" " + raw]), ".pdf")
