"""MHTML, as Chrome saves a page in one file: the article in it, and nothing else of it."""

from __future__ import annotations

import base64
import quopri
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.documents import Document, load
from reader.documents.web_archive import page_of
from reader.errors import DocumentError

WORDS = "The ferry from Köln to Zürich does not exist — “not yet”, said Ms Ada Quill of the harbour board. " * 6
PAGE = f"<!doctype html><html><head><title>On Ferries</title></head><body><article><h1>On Ferries</h1><p>{WORDS}</p>"
HEAD = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/ferries\r\nSubject: On Ferries\r\n"
    'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Cut"\r\n\r\n\r\n'
)


def part(kind: str, encoding: str, body: bytes) -> bytes:
    return (
        f"------Cut\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n".encode() + body + b"\r\n"
    )


def archive(*parts: bytes) -> bytes:
    return HEAD.encode() + b"".join(parts) + b"------Cut--\r\n"


def opened(folder: Path, source: bytes, name: str = "page.mhtml") -> Document:
    path = folder / name
    path.write_bytes(source)
    return load(path)


@pytest.mark.parametrize("name", ["page.mhtml", "page.mht", "page.txt"])
@pytest.mark.parametrize(
    ("kind", "encoding", "body"),
    [
        ("text/html", "quoted-printable", quopri.encodestring(PAGE.encode())),
        ('text/html; charset="windows-1252"', "quoted-printable", quopri.encodestring(PAGE.encode("cp1252"))),
        ("text/html; charset=no-such-thing", "base64", base64.encodebytes(PAGE.encode())),
        ("text/html; charset=utf-8", "8bit", PAGE.encode()),
    ],
)
def test_the_article_is_read(tmp_path: Path, name: str, kind: str, encoding: str, body: bytes) -> None:
    picture = part("image/png", "base64", base64.encodebytes(b"\x89PNG no letters of an article" * 100_000))
    document = opened(tmp_path, archive(part(kind, encoding, body), picture), name)
    assert document.headline == "On Ferries"
    assert WORDS.strip() in document.text
    assert "PNG" not in document.text
    assert "Blink" not in document.text


def test_one_without_a_page_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"page.mhtml is a web archive without a page in it\."):
        opened(tmp_path, archive(part("text/css", "8bit", b"p { color: red }")))


def test_parts_nested_without_end_are_refused_or_read(tmp_path: Path) -> None:
    deep = "".join(f'--{n}\r\nContent-Type: multipart/related; boundary="{n + 1}"\r\n\r\n' for n in range(20_000))
    with pytest.raises(DocumentError):
        opened(tmp_path, b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="0"\r\n\r\n' + deep.encode())


@given(st.binary(max_size=400), st.integers(0, 600))
def test_any_bytes_give_text_or_a_clear_error(noise: bytes, cut: int) -> None:
    whole = archive(part("text/html", "quoted-printable", quopri.encodestring(PAGE.encode())))
    try:
        assert isinstance(page_of(whole[:cut] + noise + whole[cut:]), str)
    except DocumentError as error:
        assert str(error)
