"""One Doc for a document: its text is the document's, and paragraphs stay apart."""

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.parsing import parse
from reader.analysis.pieces import LONGEST, chunks
from reader.documents import from_text
from reader.errors import DocumentError

PIECES = st.lists(
    st.sampled_from(["A b c.", "  ", "\n", "\n\n", "é\U0001f600 said", '"x', "\u2028y", "\t"]), max_size=20
)


def blank():
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    return nlp


@given(PIECES.map("".join))
def test_the_doc_has_the_documents_text_and_offsets(source):
    try:
        document = from_text(source)
    except DocumentError:
        return
    doc = parse(blank(), document)
    assert doc.text == document.text == "".join(chunks(document))
    for token in doc:
        assert document.text[token.idx : token.idx + len(token)] == token.text


def test_no_sentence_runs_across_paragraphs():
    document = from_text("A heading without a stop\n\nThe text. It goes on\n\nAnd ends")
    starts = [sentence[0].idx for sentence in parse(blank(), document).sents]
    assert {paragraph.span.start for paragraph in document.paragraphs} <= set(starts)


def test_each_paragraph_is_told_as_it_comes():
    document = from_text("One.\n\nTwo.\n\nThree.")
    seen = []
    parse(blank(), document, lambda part, offset: seen.append((part[0].text, offset)))
    assert seen == [("One", 0), ("Two", 6), ("Three", 12)]


@pytest.mark.parametrize(
    "words",
    ["The boats stay in the harbour. ", "word ", "x"],
    ids=["sentences", "words", "nothing to cut at"],
)
def test_a_very_long_paragraph_is_read_in_pieces(words: str) -> None:
    document = from_text("A headline\n\n" + words * (3 * LONGEST // len(words)))
    pieces = list(chunks(document))
    assert "".join(pieces) == document.text
    assert max(map(len, pieces)) <= LONGEST
    ends = {piece[-len(words) :] for piece in pieces[1:-1]}
    assert ends == {words}
