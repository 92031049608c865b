"""Opening files: what is read, and what is refused with which words."""

import datetime
import os

import pytest

from reader.documents import Role, load
from reader.documents.loading import MAX_BYTES
from reader.errors import DocumentError


def written(tmp_path, content, name="article.txt"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


ARTICLE = (
    "Ministers Meet in Vienna\nBy Ada Quill and Tom Reed\nMarch 3, 2025\n\nThe talks began at noon.\n\nThey ended late."
)


def test_the_first_lines_give_headline_byline_and_date(tmp_path):
    document = load(written(tmp_path, ARTICLE))
    assert document.headline == "Ministers Meet in Vienna"
    assert document.byline == "Ada Quill and Tom Reed"
    assert document.date == datetime.date(2025, 3, 3)
    roles = [paragraph.role for paragraph in document.paragraphs]
    assert roles == [Role.HEADLINE, Role.BYLINE, Role.DATE, Role.BODY, Role.BODY]
    assert document.paragraphs[3].span.of(document.text) == "The talks began at noon."


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("2024-11-05", datetime.date(2024, 11, 5)),
        ("5 November 2024", datetime.date(2024, 11, 5)),
        ("Published Nov. 5, 2024", datetime.date(2024, 11, 5)),
        ("Updated Sept. 3rd, 2024", datetime.date(2024, 9, 3)),
        ("30 February 2024", None),
        ("Marathon 5, 2024", None),
        ("31 February 2024", None),
        ("Sometime in 2024", None),
    ],
)
def test_dates_are_read_in_their_usual_forms(tmp_path, line, date):
    assert load(written(tmp_path, f"A Headline\n{line}\n\nThe text of it.")).date == date


def test_a_dateline_gives_the_date(tmp_path):
    body = "GENEVA, Oct. 2, 2023 (Wire) — " + "Delegates spoke of the budget at some length. " * 5
    document = load(written(tmp_path, f"Budget Talks Drag On\n\n{body}\n"))
    assert document.date == datetime.date(2023, 10, 2)
    assert document.paragraphs[1].role is Role.BODY


def test_one_paragraph_alone_is_no_headline(tmp_path):
    assert load(written(tmp_path, "A short note.")).headline is None


def test_the_title_falls_back_on_the_file_name(tmp_path):
    assert load(written(tmp_path, "A short note.", "minutes.txt")).title == "minutes"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_usual_encoding_gives_the_same_text(tmp_path, encoding):
    text = "Le café où l’on parle “d’Europe” déjà.\n\nIl était une fois à Besançon, près de la forêt.\n" * 4
    document = load(written(tmp_path, text.encode(encoding)))
    assert document.text == text


def test_line_ends_become_one_kind_and_nothing_else_changes(tmp_path):
    document = load(written(tmp_path, "One\u00a0line \U0001f600\r\nTwo\rThree\nFour"))
    assert document.text == "One\u00a0line \U0001f600\nTwo\nThree\nFour"


def test_lines_wrapped_by_hand_are_joined_without_moving_anything(tmp_path):
    words = ("The committee that looks after the harbour met again on Tuesday to hear from the fishermen. " * 4).split()
    lines, line = [], ""
    for word in words:
        if len(line) + 1 + len(word) > 70:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    wrapped = "\n".join([*lines, line])
    document = load(written(tmp_path, f"Harbour Talks\n\n{wrapped}\n\nIt meets again."))
    assert len(document.text) == len(f"Harbour Talks\n\n{wrapped}\n\nIt meets again.")
    assert [p.span.of(document.text) for p in document.paragraphs][1] == wrapped.replace("\n", " ")


def test_verse_keeps_its_lines(tmp_path):
    verse = (
        "The gulls above the harbour wall\nturn once and then are gone,\n"
        "and no one who was there at all\nsaw what they looked upon.\n"
    )
    assert load(written(tmp_path, verse)).text == verse


def test_the_same_words_have_the_same_digest_whatever_the_file(tmp_path):
    one = load(written(tmp_path, "Same\r\n\r\nwords.", "a.txt"))
    two = load(written(tmp_path, "Same\n\nwords.", "b.txt"))
    assert one.digest == two.digest


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "is empty"),
        (bytes(range(256)) * 40, "is not a text file"),
        (b"before\0after, all in one line of text", "is not a text file"),
        (b"%PDF-1.7 stream", "is damaged: its pages"),
        (b"PK\x03\x04rest", "zip archive"),
        (b"\x89PNG\r\n", "is a picture; Sidelight opens"),
        (b"\xff\xfeA", "damaged"),
    ],
)
def test_what_is_no_text_is_refused_in_plain_words(tmp_path, content, words):
    path = written(tmp_path, content, "thing.txt")
    with pytest.raises(DocumentError, match=words) as caught:
        load(path)
    assert str(caught.value).startswith("thing.txt ")
    assert "\n" not in str(caught.value)


def test_a_missing_file_a_folder_a_pipe_and_a_giant_are_refused(tmp_path):
    with pytest.raises(DocumentError, match="is not there"):
        load(tmp_path / "gone.txt")
    with pytest.raises(DocumentError, match="is a folder"):
        load(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(DocumentError, match="no ordinary file"):
        load(tmp_path / "pipe")
    giant = tmp_path / "giant.txt"
    with giant.open("wb") as file:
        file.truncate(MAX_BYTES + 1)
    with pytest.raises(DocumentError, match="20 MB"):
        load(giant)


def test_invalid_utf8_is_still_read(tmp_path):
    document = load(written(tmp_path, b"A line that is fine.\n\nAnd one with a stray \xe9 in it.\n"))
    assert "And one with a stray" in document.text


@pytest.mark.parametrize("text", ["x" * 1_000_000, "שלום עולם\n\nמה שלומך", "\U0001f600\U0001f44d\n\U0001f680"])
def test_odd_texts_are_read_whole(tmp_path, text):
    assert load(written(tmp_path, text)).text == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Delegates said “no” — and left.\n", "cp1252"),
        ("Министры встретились в Вене, он сказал: «нет».\n", "cp1251"),
        ("Zażółć gęślą jaźń, powiedział w Krakowie.\n", "cp1250"),
    ],
)
def test_old_encodings_are_told_by_their_letters(tmp_path, text, encoding):
    assert load(written(tmp_path, (text * 20).encode(encoding))).text == text * 20
