"""What holds of every document, whatever was opened."""

from hypothesis import given
from hypothesis import strategies as st

from reader.documents import from_text
from reader.errors import DocumentError

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=400)
LINES = st.lists(
    st.sampled_from(["", "By Ada Quill", "- item", "# Head", "May 3, 2024", "a b c " * 12, "é\U0001f600"]), max_size=12
)


@given(st.one_of(TEXTS, LINES.map("\n".join)), st.booleans())
def test_paragraphs_are_in_order_and_leave_out_only_white_space(source, is_markdown):
    try:
        document = from_text(source, is_markdown=is_markdown)
    except DocumentError:
        return
    end = 0
    for paragraph in document.paragraphs:
        start, stop = paragraph.span
        assert end <= start < stop <= len(document.text)
        assert not document.text[end:start].strip()
        assert paragraph.span.of(document.text).strip()
        end = stop
    assert not document.text[end:].strip()
    assert "\r" not in document.text
