"""PDF: words in the order in which they are read, whatever the order in which they are drawn."""

import io
import textwrap

import pypdf
import pytest

from reader.documents import Role, load
from reader.errors import DocumentError
from tests.documents.fixtures.packed import pdf

WORDS = (
    "The harbour committee met on Monday to hear from the fishermen of the town, and it sat for most of the day. "
    "Anna Keller, the mayor, said that the ferry line would be kept through the winter, whatever its owner wanted. "
    "Officials denied that any money had been promised to the shipyard, or that it had been asked for at all. "
    "The boats stayed at home for a second week, and the quay was as quiet as it had been in the year of the storm. "
)
LEFT, RIGHT = 50, 305


def read(tmp_path, content):
    path = tmp_path / "paper.pdf"
    path.write_bytes(content)
    document = load(path)
    return document, [(part.role, part.span.of(document.text)) for part in document.paragraphs]


def column(words, x, top=760, width=46):
    return [(x, top - 12 * row, 10, False, line) for row, line in enumerate(textwrap.wrap(words, width))]


@pytest.mark.parametrize("is_drawn_across", [False, True])
def test_two_columns_are_read_one_after_the_other(tmp_path, is_drawn_across):
    left, right = column(WORDS * 2, LEFT), column(WORDS.replace("Monday", "Friday") * 2, RIGHT)
    rows = [piece for pair in zip(left, right, strict=False) for piece in pair] if is_drawn_across else left + right
    title = (LEFT, 800, 20, True, "Ferry talks resume in the town of Northport")
    document, parts = read(tmp_path, pdf([[title, *rows]]))
    assert document.headline == "Ferry talks resume in the town of Northport"
    text = " ".join(words for _, words in parts[1:])
    count = min(len(left), len(right)) * 46 // 2  # zip leaves out what one column has more
    assert text.startswith((WORDS * 2)[:count])
    assert "Friday" not in text[:count]
    assert text.index("Friday") > text.rindex("Monday")


def test_paragraphs_are_told_by_indents_distances_and_headings(tmp_path):
    lines = column(WORDS, LEFT, 700, 80)
    below = 700 - 12 * len(lines)
    indented = column(WORDS, LEFT, below, 80)
    indented[0] = (LEFT + 15, *indented[0][1:])
    apart = column(WORDS, LEFT, below - 12 * len(indented) - 60, 80)
    heading = (LEFT, below - 12 * len(indented) - 35, 10, True, "What is next")
    _, parts = read(tmp_path, pdf([[(LEFT, 780, 18, False, "On Ferries"), *lines, *indented, heading, *apart]]))
    whole = WORDS.strip()
    assert parts == [
        (Role.HEADLINE, "On Ferries"),
        (Role.BODY, whole),
        (Role.BODY, whole),
        (Role.HEADING, "What is next"),
        (Role.BODY, whole),
    ]


def test_words_broken_at_the_end_of_a_line_are_whole_again(tmp_path):
    lines = [
        "The well-known committee of the har-",
        "bour met, and it was a well-",
        "known one. It was led by Ada Keller-",
        "Brandt, who left in the year 2019-",
        "2020 and came back after some time.",
    ]
    pieces = [(LEFT, 700 - 12 * row, 10, False, line) for row, line in enumerate(lines)]
    document, _ = read(tmp_path, pdf([pieces]))
    assert "of the harbour met" in document.text
    assert "a well-known one" in document.text
    assert "Ada Keller-Brandt" in document.text
    assert "2019-2020" in document.text


def test_what_repeats_at_head_and_foot_is_left_out_and_a_sentence_goes_on_over_the_page(tmp_path):
    half = len(textwrap.wrap(WORDS, 80)) // 2
    lines = column(WORDS, LEFT, 700, 80)
    moved = [(x, y + 12 * half, *rest) for x, y, *rest in lines[half:]]

    def page(number, pieces):
        return [(LEFT, 820, 8, False, "The Harbour Post"), *pieces, (290, 20, 8, False, f"Page {number}")]

    other = "Another day came, and with it came another meeting. " + WORDS.upper().strip()
    pages = [page(1, lines[:half]), page(2, moved), page(3, column(other, LEFT, 700, 80))]
    _, parts = read(tmp_path, pdf(pages))
    assert [words for _, words in parts] == [WORDS.strip(), other.strip()]


def test_bullets_are_list_items_and_raised_numbers_of_notes_are_left_out(tmp_path):
    pieces = [
        *column(WORDS, LEFT, 700, 80),
        (LEFT, 600, 10, False, "\u2022 first of the points"),
        (LEFT, 588, 10, False, "\u2022 second of them"),
        (LEFT, 560, 10, False, "It ended there."),
        (LEFT + 70, 564, 6, False, "12"),
    ]
    _, parts = read(tmp_path, pdf([pieces]))
    assert parts[-3:] == [
        (Role.LIST_ITEM, "first of the points"),
        (Role.LIST_ITEM, "second of them"),
        (Role.BODY, "It ended there."),
    ]


def locked(content, password):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(content))
    writer.encrypt(password, "owner", algorithm="RC4-128")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue()


def test_a_password_is_told_of_and_one_that_only_forbids_printing_is_none(tmp_path):
    content = pdf([column(WORDS, LEFT)])
    with pytest.raises(DocumentError, match="protected by a password"):
        read(tmp_path, locked(content, "secret"))
    document, _ = read(tmp_path, locked(content, ""))
    assert "harbour committee" in document.text


def test_pictures_and_damage_are_told_of(tmp_path):
    with pytest.raises(DocumentError, match="no text: its pages are pictures"):
        read(tmp_path, pdf([b"0 0 100 100 re f"]))
    with pytest.raises(DocumentError, match="is damaged"):
        read(tmp_path, b"%PDF-1.7\nnothing of it")
