import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.documents import Span
from reader.notes import Anchor, Anchoring, AnchorState, select
from reader.notes.folding import Folded, fold
from tests.notes.edited_text import ARTICLE, KINDS, Edited, edit, is_wrong, random_passage


def span_in(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def anchored(before: str, words: str, after: str):
    return Anchoring(after).anchor(*select(before, span_in(before, words)))


@given(st.text(max_size=300), st.data())
def test_in_an_unchanged_text_a_passage_is_never_anywhere_else(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    anchor = Anchoring(text).anchor(*select(text, Span(start, end)))
    if anchor.state is AnchorState.ATTACHED:
        assert anchor.span.of(text) == text[start:end]


@pytest.mark.parametrize("seed", range(40))
def test_in_an_unchanged_article_every_passage_is_attached_where_it_was(seed):
    span = random_passage(ARTICLE, random.Random(seed))
    anchor = Anchoring(ARTICLE).anchor(*select(ARTICLE, span))
    assert (anchor.state, anchor.span) == (AnchorState.ATTACHED, span)


def test_a_passage_follows_what_is_put_before_it():
    after = "CORRECTED at noon.\n\n" + ARTICLE
    anchor = anchored(ARTICLE, "Our farmers can't drink an accord", after)
    assert anchor.state is AnchorState.ATTACHED
    assert anchor.span.of(after) == "Our farmers can't drink an accord"


def test_quotes_dashes_accents_and_line_ends_make_no_difference():
    after = ARTICLE.replace('"', "“").replace("'", "’").replace("á", "a\u0301").replace(" ", "\n  ")
    anchor = anchored(ARTICLE, 'Pál Ormos, told reporters that his country had signed "with a heavy heart"', after)
    assert anchor.state is AnchorState.ATTACHED
    assert anchor.span.of(after).startswith("Pa\u0301l")
    assert anchor.span.of(after).endswith("heart“")


def test_a_passage_with_a_word_changed_is_found_but_to_be_checked():
    after = ARTICLE.replace("counted sturgeons for twenty years", "counted the sturgeons for thirty years")
    anchor = anchored(ARTICLE, "who has counted sturgeons for twenty years", after)
    assert anchor.state is AnchorState.MOVED
    assert anchor.span.of(after) == "who has counted the sturgeons for thirty years"


def test_a_passage_that_was_deleted_is_lost():
    words = "They were all asleep in the tent when the avalanche passed them."
    anchor = anchored(ARTICLE + words, words, ARTICLE)
    assert (anchor.state, anchor.span) == (AnchorState.LOST, None)


def test_a_short_word_is_not_found_just_anywhere():
    after = ARTICLE.replace("He expected no trouble.", "")
    anchor = anchored(ARTICLE, "He expected", after)
    assert anchor.state is AnchorState.LOST


def test_a_short_word_whose_sentence_is_gone_is_not_found_elsewhere():
    start = ARTICLE.index("He expected no trouble.")
    after = ARTICLE.replace("He expected no trouble.", "")
    assert "He said" in after
    anchor = Anchoring(after).anchor(*select(ARTICLE, Span(start, start + 2)))
    assert anchor.state is AnchorState.LOST


def test_few_words_found_elsewhere_are_to_be_checked_even_if_all_agrees():
    after = "Correction. A truce."
    anchor = anchored("A truce.", "truce", after)
    assert (anchor.state, anchor.span) == (AnchorState.MOVED, span_in(after, "truce"))
    assert anchored("A truce.", "truce", "A truce. More soon.").state is AnchorState.ATTACHED


def test_of_two_places_with_the_same_words_that_with_the_same_context_is_taken():
    before = "Ormos spoke first. Kranz waited. Then the minister left by the back door, and Ormos followed her outside."
    after = (
        "In the end Ormos spoke. Kranz waited. Then the minister left by the back door, and Ormos followed her outside."
    )
    second = before.rindex("Ormos")
    anchor = Anchoring(after).anchor(*select(before, Span(second, second + 5)))
    assert anchor.span.start == after.rindex("Ormos")


def test_where_two_places_agree_wholly_none_is_certain():
    verse = "And the river went on over the stones, and on, and on, until it came to the sea. "
    anchor = Anchoring(verse * 4).anchor(*select(verse * 3, span_in(verse, "until")))
    assert anchor.state is AnchorState.MOVED


def test_a_selector_without_words_is_lost():
    assert Anchoring(ARTICLE).anchor(*select(ARTICLE, Span(5, 5))).state is AnchorState.LOST


@given(st.text(max_size=80))
def test_folding_knows_where_each_character_came_from(text):
    folded = Folded.of(text)
    assert folded.text == fold(text)
    assert len(folded.offsets) == len(folded.text)
    assert folded.offsets == sorted(folded.offsets)
    for index, character in enumerate(folded.text):
        assert character in fold(folded.original(index, index + 1).of(text))


EDITS = st.lists(st.sampled_from(KINDS), min_size=1, max_size=6)


@settings(max_examples=250)
@given(st.integers(0, 2**32), EDITS)
def test_after_any_edits_a_passage_is_right_or_to_be_checked_or_lost(seed, kinds):
    rng = random.Random(seed)
    edited = Edited.original(ARTICLE)
    for kind in kinds:
        edited = edit(edited, kind, rng)
    anchoring = Anchoring(edited.text)
    for span in (random_passage(ARTICLE, rng) for _ in range(4)):
        anchor = anchoring.anchor(*select(ARTICLE, span))
        assert not is_wrong(edited, span, anchor)
        if anchor.state is AnchorState.ATTACHED:
            assert fold(anchor.span.of(edited.text)) == fold(span.of(ARTICLE))
        elif edited.place_of(span):
            assert anchor.state is AnchorState.MOVED or len(fold(span.of(ARTICLE)).strip()) < 24


def test_it_is_known_when_a_note_is_on_other_words_than_its_own():
    edited = Edited.original("the river and the sea").moved(Span(0, 10), 11)
    assert edited.text == "and the seathe river "
    the = Span(0, 3)
    assert edited.place_of(the) == Span(11, 14)
    right, other = (Anchor(AnchorState.ATTACHED, span) for span in (Span(11, 14), Span(4, 7)))
    assert not is_wrong(edited, the, right)
    assert is_wrong(edited, the, other)
    assert not is_wrong(edited, the, Anchor(AnchorState.MOVED, other.span))
    gone = edited.replaced(Span(11, 14), "")
    assert gone.place_of(the) is None
    assert is_wrong(gone, the, other)
    retyped = edited.replaced(Span(11, 14), "the")
    assert not is_wrong(retyped, the, right)


@pytest.mark.parametrize("seed", range(3))
def test_with_a_tenth_of_the_words_changed_unchanged_passages_are_found_again(seed):
    rng = random.Random(seed)
    found = total = 0
    for _ in range(10):
        edited = Edited.original(ARTICLE)
        for _ in range(len(ARTICLE.split()) // 10):
            edited = edit(edited, "replace", rng)
        anchoring = Anchoring(edited.text)
        for span in (random_passage(ARTICLE, rng) for _ in range(20)):
            if place := edited.place_of(span):
                total += 1
                found += anchoring.anchor(*select(ARTICLE, span)).span == place
    assert total > 60
    assert found / total >= 0.98
