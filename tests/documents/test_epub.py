"""EPUB: the chapters of a book, its outline, and what a hostile one gets."""

import datetime

import pytest

from reader.documents import Role, load
from reader.errors import DocumentError
from tests.documents.fixtures.packed import archive, epub, xhtml


def read(tmp_path, content):
    path = tmp_path / "book.epub"
    path.write_bytes(content)
    document = load(path)
    return document, [(part.role, part.span.of(document.text)) for part in document.paragraphs]


def test_chapters_come_in_order_with_the_books_title_author_and_date(tmp_path):
    document, parts = read(
        tmp_path,
        epub(
            [
                '<p><a id="x"/>Morning fog.</p><p>Two<sup><a href="#n">1</a></sup> boats.</p>',
                "<h1>Evening</h1><blockquote><p>Who is it?</p></blockquote><ul><li>one<ul><li>two</li></ul></li></ul>",
                '<p>Night.<a epub:type="noteref" href="#n2">2</a></p>',
            ],
            titles=["Part One", "Evening", ""],
        ),
    )
    assert (document.headline, document.byline) == ("The Long Harbour", "Ada Quill")
    assert document.date == datetime.date(2019, 5, 4)
    assert parts[3:] == [
        (Role.HEADING, "Part One"),
        (Role.BODY, "Morning fog."),
        (Role.BODY, "Two boats."),
        (Role.HEADING, "Evening"),
        (Role.QUOTE, "Who is it?"),
        (Role.LIST_ITEM, "one"),
        (Role.LIST_ITEM, "two"),
        (Role.BODY, "Night."),
    ]


def test_a_table_of_contents_of_epub_2_names_its_chapters(tmp_path):
    ncx = (
        '<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>Of Fog</text></navLabel>'
        '<content src="text/c0.xhtml#start"/></navPoint></navMap></ncx>'
    )
    item = '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>'
    _, parts = read(tmp_path, epub(["<p>Fog.</p>"], items=item, more={"OPS/toc.ncx": ncx}))
    assert parts[-2:] == [(Role.HEADING, "Of Fog"), (Role.BODY, "Fog.")]


def test_addresses_that_leave_the_archive_lead_nowhere(tmp_path):
    (tmp_path / "secret.xhtml").write_text("<p>A secret of this computer.</p>")
    hrefs = ["../../secret.xhtml", "text/c1.xhtml", "../../../../etc/passwd", "http://127.0.0.1:9/x.xhtml"]
    document, _ = read(tmp_path, epub(["<p>in it</p>"] * 4, hrefs=hrefs))
    assert "secret" not in document.text
    assert document.text.count("in it") == 1


def test_entities_and_scripts_of_its_own_are_left_out(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("TOPSECRET")
    doctype = f'<!DOCTYPE html [<!ENTITY a "LAUGH"><!ENTITY x SYSTEM "{secret.as_uri()}">]>'
    page = xhtml("<p>Before &x; and&nbsp;after &a;.</p><script>alert('run')</script>", doctype)
    document, _ = read(tmp_path, epub([page]))
    assert "Before" in document.text
    for word in ("TOPSECRET", "LAUGH", "run"):
        assert word not in document.text
    package = f'<!DOCTYPE p [<!ENTITY x SYSTEM "{secret.as_uri()}">]><package><metadata><title>&x;</title></metadata>'
    with pytest.raises(DocumentError):
        read(tmp_path, epub(["<p>Text.</p>"], more={"OPS/book.opf": package + "<spine/></package>"}))


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"META-INF/rights.xml": "<r/>"}, "DRM"),
        (
            {
                "META-INF/encryption.xml": "<e><EncryptedData><EncryptionMethod "
                'Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></EncryptedData></e>'
            },
            "DRM",
        ),
        ({"META-INF/container.xml": "<container/>"}, "does not say where"),
        ({"META-INF/container.xml": "<container"}, "cannot be read"),
        ({"OPS/book.opf": "<package><spine/></package>"}, "has no chapters"),
    ],
)
def test_what_is_protected_or_damaged_is_refused_in_plain_words(tmp_path, more, words):
    with pytest.raises(DocumentError, match=words):
        read(tmp_path, epub(["<p>Text.</p>"], more=more))


def test_scrambled_fonts_do_not_protect_a_book(tmp_path):
    scrambled = (
        '<e><EncryptedData><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></EncryptedData></e>'
    )
    document, _ = read(tmp_path, epub(["<p>Text of it.</p>"], more={"META-INF/encryption.xml": scrambled}))
    assert "Text of it." in document.text


def test_a_book_without_words_is_empty(tmp_path):
    with pytest.raises(DocumentError, match="is empty"):
        read(tmp_path, epub(['<p><img src="x.png"/></p>', ""]))
    with pytest.raises(DocumentError, match="is missing in it"):
        read(tmp_path, archive({"META-INF/container.xml": '<c><rootfile full-path="no.opf"/></c>'}))


def test_a_book_of_300_000_words_is_read_whole(tmp_path):
    line = "<p>The boats came home in the evening, and nobody had seen the harbour master since the fog.</p>"
    document, _ = read(tmp_path, epub([f"<h2>Chapter {number}</h2>" + line * 160 for number in range(120)]))
    assert len(document.text.split()) > 300_000
    assert sum(part.role is Role.HEADING for part in document.paragraphs) == 120
