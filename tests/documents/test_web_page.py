"""Saved web pages: the article without the page around it, and nothing from the network."""

import datetime
import socket
from pathlib import Path

import pytest

from reader.documents import Role, load
from reader.errors import DocumentError

PAGES = Path(__file__).parent / "fixtures" / "pages"
HEAD = "<!doctype html><html><head><title>On Fog</title></head><body>"


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    def refuse(*_args, **_keywords):
        raise AssertionError("a page reached for the network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def read(tmp_path, source, name="page.html"):
    path = tmp_path / name
    path.write_bytes(source if isinstance(source, bytes) else source.encode())
    return load(path)


@pytest.mark.parametrize(
    ("name", "headline", "byline", "date", "first", "last", "around"),
    [
        (
            "news.html",
            "Ferry talks resume in Northport",
            "Ada Quill and Tom Reed",
            datetime.date(2025, 3, 3),
            "The talks about the ferry line",
            "heard on Friday morning.",
            ["Sport", "privacy", "herring", "All rights reserved"],
        ),
        (
            "weblog.html",
            "On keeping a lighthouse",
            "Mara Lind",
            datetime.date(2023, 11, 5),
            "My grandfather kept the light",
            "nothing to say about that night at all.",
            ["Share this", "Archives", "Once a month", "lovely thing"],
        ),
        (
            "encyclopaedia.html",
            "Northport Light",
            None,
            datetime.date(2020, 5, 4),
            "Northport Light is a lighthouse on the outer rock of Northport.",
            "and by one ship.",
            ["edit", "[1]", "Random page", "From Coastwiki"],
        ),
        (
            "newsletter.xhtml",
            "The week at the harbour",
            None,
            datetime.date(2024, 6, 14),
            "Dear readers,",
            "to find their way.",
            ["color: red", "|"],
        ),
        ("old.html", "The herring war", None, None, "In the third year", "which side that was.", ["Next"]),
    ],
)
def test_pages_of_five_kinds_give_their_article(name, headline, byline, date, first, last, around):
    document = load(PAGES / name)
    assert (document.headline, document.byline, document.date) == (headline, byline, date)
    body = [part.span.of(document.text) for part in document.paragraphs if part.role is Role.BODY]
    assert body[0].startswith(first)
    assert body[-1].endswith(last)
    for words in around:
        assert words not in document.text


def test_headings_lists_quotes_and_rows_keep_their_roles():
    roles = {part.role for part in load(PAGES / "news.html").paragraphs}
    assert roles == {Role.HEADLINE, Role.BYLINE, Role.DATE, Role.BODY, Role.HEADING, Role.LIST_ITEM, Role.QUOTE}
    text = load(PAGES / "encyclopaedia.html").text
    assert "\n\nHenrik Lind | 31\n\n" in text


def test_the_encoding_is_what_the_page_declares():
    assert "the café’s owner, Renée Dufour." in load(PAGES / "old.html").text


def test_a_page_is_told_by_its_content_and_not_by_its_name(tmp_path):
    page = (PAGES / "news.html").read_bytes()
    assert read(tmp_path, page, "notes.txt").headline == "Ferry talks resume in Northport"
    assert read(tmp_path, "A line that says 1 < 2.\n\nAnd another.", "plain.html").text.startswith(
        "A line that says 1 <"
    )


def test_a_page_without_an_article_is_given_as_it_is_shown(tmp_path):
    document = read(
        tmp_path, HEAD + "<p>Short &amp; clear.</p><script>run()</script><p hidden>unseen</p></body></html>"
    )
    assert document.text == "On Fog\n\nShort & clear."


def test_a_page_without_words_is_empty(tmp_path):
    for page in (HEAD.replace("On Fog", "") + "<img src='x.png'>", "<!doctype html><html></html>", "<html>"):
        with pytest.raises(DocumentError, match="is empty"):
            read(tmp_path, page)


def test_signs_written_by_number_are_read_and_those_of_no_sign_are_left_out(tmp_path):
    page = "<p>&#8220;Fog&#8221;&#150;&#x201c;sea&#x1f;&#1;&#x1F600;&#12;&#31x</p>"
    assert read(tmp_path, HEAD + page).text.endswith("“Fog”–“sea\U0001f600x")
