"""DOCX: what its paragraphs are, and what is not shown."""

import pytest

from reader.documents import Role, load
from reader.errors import DocumentError
from tests.documents.fixtures.packed import WORD, archive, docx, paragraph

STYLES = (
    '<w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>'
    '<w:style w:styleId="U1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:styleId="Own"><w:name w:val="Chapter"/><w:basedOn w:val="U1"/></w:style>'
    '<w:style w:styleId="Loop"><w:name w:val="Loop"/><w:basedOn w:val="Loop"/></w:style>'
    '<w:style w:styleId="Zitat"><w:name w:val="Quote"/></w:style>'
)


def read(tmp_path, content):
    path = tmp_path / "thing.txt"  # the name says nothing
    path.write_bytes(content)
    document = load(path)
    return document, [(part.role, part.level, part.span.of(document.text)) for part in document.paragraphs]


def test_paragraphs_have_the_roles_of_their_styles_and_lists(tmp_path):
    item = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'
    body = (
        paragraph("Ferry Talks", "Titel")
        + paragraph("By Ada Quill")
        + paragraph("What is next", "U1", item)
        + paragraph("Below it", "Own")
        + paragraph("The talks go on.", "Loop")
        + paragraph("one point", more=item)
        + paragraph("We shall see.", "Zitat")
        + paragraph("Deep", more='<w:outlineLvl w:val="2"/>')
    )
    document, parts = read(tmp_path, docx(body, styles=STYLES))
    assert parts == [
        (Role.HEADLINE, 1, "Ferry Talks"),
        (Role.BYLINE, 1, "By Ada Quill"),
        (Role.HEADING, 1, "What is next"),
        (Role.HEADING, 1, "Below it"),
        (Role.BODY, 1, "The talks go on."),
        (Role.LIST_ITEM, 2, "one point"),
        (Role.QUOTE, 1, "We shall see."),
        (Role.HEADING, 3, "Deep"),
    ]
    assert (document.headline, document.byline) == ("Ferry Talks", "Ada Quill")


def test_table_rows_are_lines_and_a_frame_around_paragraphs_is_none(tmp_path):
    def row(*cells):
        return "<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in cells) + "</w:tr>"

    framed = f"<w:tbl><w:tr><w:tc>{paragraph('First of two.')}{paragraph('Second of two.')}</w:tc></w:tr></w:tbl>"
    table = f"<w:tbl>{row('Port', 'Ships')}{row('Northport', '12')}</w:tbl>"
    _, parts = read(tmp_path, docx(paragraph("Ports of the coast") + table + framed + paragraph("The end of it.")))
    assert [words for _, _, words in parts[1:]] == [
        "Port | Ships",
        "Northport | 12",
        "First of two.",
        "Second of two.",
        "The end of it.",
    ]


def test_a_note_follows_the_paragraph_that_calls_it(tmp_path):
    call = '<w:p><w:r><w:t>The mayor agreed.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    notes = (
        '<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:t>none</w:t></w:r></w:p></w:footnote>'
        f'<w:footnote w:id="2">{paragraph("See the minutes of May.")}</w:footnote>'
    )
    _, parts = read(tmp_path, docx(paragraph("A Heading Line") + call + paragraph("Later text."), footnotes=notes))
    assert [words for _, _, words in parts[1:]] == ["The mayor agreed.", "[1] See the minutes of May.", "Later text."]


def test_deleted_words_are_not_shown_and_inserted_and_boxed_ones_are(tmp_path):
    compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
    body = (
        "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom>"
        "<w:ins><w:r><w:t>It</w:t><w:tab/><w:t>stays.</w:t></w:r></w:ins>"
        f"<w:r><mc:AlternateContent {compatible}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    _, parts = read(tmp_path, docx(paragraph("A Heading Line") + body))
    assert [words for _, _, words in parts[1:]] == ["It stays.", "In the box."]


def test_the_title_of_the_file_is_the_headline_where_the_text_has_it_or_none(tmp_path):
    document, _ = read(tmp_path, docx(paragraph("It began with fog, and it ended with fog."), title="Fog at Sea"))
    assert document.headline == "Fog at Sea"
    document, parts = read(tmp_path, docx(paragraph("FOG AT SEA") + paragraph("It began."), title="Fog at Sea"))
    assert [words for _, _, words in parts] == ["FOG AT SEA", "It began."]
    document, _ = read(tmp_path, docx(paragraph("On Fog", "Titel"), styles=STYLES, title="Document1"))
    assert document.headline == "On Fog"


def test_what_is_damaged_or_of_another_kind_is_refused(tmp_path):
    whole = docx(paragraph("Words."))
    for content, words in [
        (whole[:-30], "its zip archive"),
        (archive({"word/document.xml": "<w:document"}), "word/document.xml in it cannot be read"),
        (archive({"word/document.xml": f"<w:document {WORD}/>"}), "is empty"),
        (archive({"xl/workbook.xml": ""}), "is a spreadsheet"),
        (archive({"a.txt": "text"}), "is a zip archive"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Word document"),
    ]:
        with pytest.raises(DocumentError, match=words):
            read(tmp_path, content)
