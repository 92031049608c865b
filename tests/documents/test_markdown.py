"""Markdown: the words of the rendered page, and what each paragraph is."""

from reader.documents import Role, from_text


def read(source):
    document = from_text(source, is_markdown=True)
    return document, [(p.span.of(document.text), p.role) for p in document.paragraphs]


def test_blocks_keep_their_roles_and_lose_their_marks():
    document, blocks = read(
        "# The *Title*\n\nBy Ada Quill\n\nA [link](http://x.example) and\n**bold**.\n\n- one\n- two\n\n> said so\n"
    )
    assert blocks == [
        ("The Title", Role.HEADLINE),
        ("By Ada Quill", Role.BYLINE),
        ("A link and bold.", Role.BODY),
        ("one", Role.LIST_ITEM),
        ("two", Role.LIST_ITEM),
        ("said so", Role.QUOTE),
    ]
    assert document.headline == "The Title"


def test_html_is_text_and_code_is_kept():
    _, blocks = read("Intro here.\n\n<script>alert(1)</script>\n\n    indented = code\n")
    assert ("<script>alert(1)</script>", Role.BODY) in blocks
    assert ("indented = code", Role.CODE) in blocks


def test_later_headings_have_their_level():
    document, _ = read("# Top\n\nText.\n\n### Deep\n\nMore.\n")
    heading = document.paragraphs[2]
    assert (heading.role, heading.level) == (Role.HEADING, 3)
