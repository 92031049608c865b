"""Links that open a passage again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.documents import Span
from reader.notes import AnchorState, PassageLink, select
from tests.notes.edited_text import ARTICLE
from tests.notes.note_documents import document_of, span_of

DOCUMENT = document_of(ARTICLE)


def link_to(span: Span) -> PassageLink:
    return PassageLink(DOCUMENT.digest, *select(ARTICLE, span))


@given(st.data())
def test_a_link_opens_its_passage(data):
    start = data.draw(st.integers(0, len(ARTICLE) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(ARTICLE))))
    link = PassageLink.parse(str(link_to(span)))
    anchor = link.find(DOCUMENT)
    assert (anchor.state, anchor.span) == (AnchorState.ATTACHED, span)


@given(st.text(min_size=1, max_size=300), st.text(max_size=32), st.text(max_size=32))
def test_what_a_link_says_is_read_again(exact, prefix, suffix):
    position, quote = select(prefix + exact + suffix, Span(len(prefix), len(prefix + exact)))
    link = PassageLink("ab" * 32, position, quote)
    assert str(link).isascii()
    assert PassageLink.parse(str(link)) == link


def test_a_link_finds_its_passage_in_a_changed_text():
    link = PassageLink.parse(str(link_to(span_of(DOCUMENT, "which holds a third of the seats"))))
    changed = document_of("UPDATED. " + ARTICLE)
    anchor = link.find(changed)
    assert anchor.state is AnchorState.ATTACHED
    assert anchor.span.of(changed.text) == "which holds a third of the seats"


def test_a_link_to_a_long_passage_is_short():
    assert len(str(link_to(Span(0, len(ARTICLE))))) < 1500


def test_a_link_with_wrong_offsets_goes_by_its_quote():
    link = link_to(span_of(DOCUMENT, "which holds a third of the seats"))
    start, end = link.position.start, link.position.end
    wrong = PassageLink.parse(str(link).replace(f"start={start}&end={end}", f"start={start + 9}&end={end + 9}"))
    assert wrong.find(DOCUMENT).span == link.position.span


@pytest.mark.parametrize(
    "address",
    [
        "",
        "https://x.example/passage/ab?exact=a",
        "reader:passage/?exact=a",
        "reader:passage/ab?exact=a",
        "reader:passage/..%2F..%2Fnotes?exact=a",
        f"reader:passage/{DOCUMENT.digest}",
        f"reader:passage/{DOCUMENT.digest}?exact=",
        f"reader:passage/{DOCUMENT.digest}?exact=a&start=-1",
        f"reader:passage/{DOCUMENT.digest}?exact=a&start=9&end=3",
        f"reader:passage/{DOCUMENT.digest}?exact=a&start=" + "9" * 5000,
        f"reader:passage/{DOCUMENT.digest}?" + "exact=a&" * 50,
        "reader://[passage",
    ],
)
def test_other_addresses_open_nothing(address):
    with pytest.raises(ValueError, match=r"."):
        PassageLink.parse(address)
