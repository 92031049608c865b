from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from reader.analysis.positions.generation import Generator
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.words import Words

VOCAB = spacy.blank("en").vocab
LABELLED = "speaker and colon"
BEFORE_QUOTATION = """
Odo 1 nsubj PROPN
agrees 1 ROOT VERB VBZ agree
with 1 prep ADP
Mara 4 compound PROPN
Lind 2 pobj PROPN
: 1 punct PUNCT
“ 8 punct PUNCT
It 8 nsubj PRON
leaks 1 ccomp VERB VBZ leak
. 8 punct PUNCT
” 8 punct PUNCT
"""


@pytest.fixture
def found(sentence):
    """What is offered: construction -> (source, cue, content)."""

    def offered(table):
        doc = sentence(table)
        result = {}
        for cue in Generator(Grammar(doc), Words({}, {})).cues():
            for offer in cue.offers:
                words = " ".join(doc[word].text for word in offer.candidate.words)
                content = " … ".join(doc[start:end].text for start, end in offer.content)
                source = doc[offer.source[0] : offer.source[1]].text
                result.setdefault(offer.candidate.construction, set()).add((source, words, content))
        return result

    return offered


def lines(*texts: str) -> str:
    """A table of paragraphs in which every word hangs on the paragraph's first."""
    rows: list[str] = []
    for text in texts:
        first = len(rows)
        for word in text.split():
            pos = "PUNCT" if not word.isalpha() else "PROPN" if word[0].isupper() else "VERB"
            rows.append(f"{word} {first} {'ROOT' if len(rows) == first else 'dep'} {pos}")
        rows.append(f"¶ {first} dep SPACE")
    return "\n".join(rows[:-1])


def test_a_colon_after_many_words_is_no_speaker(found):
    words = "\n".join(f"word{i} 0 dep NOUN NN" for i in range(1, 10))
    table = f"word0 0 ROOT NOUN NN\n{words}\n: 0 punct PUNCT :\nyes 0 dep INTJ UH"
    assert LABELLED not in found(table)


SIGNED = """
“ 2 punct PUNCT ``
It 2 nsubj PRON PRP
leaks 2 ROOT VERB VBZ leak
. 2 punct PUNCT .
” 2 punct PUNCT ''
― 2 punct PUNCT :
Mara 7 compound PROPN NNP
Lind 2 appos PROPN NNP
"""


def test_a_quotation_with_a_dash_and_a_name_behind_it(found):
    assert ("Mara Lind", "―", "“It leaks.”") in found(SIGNED)["quotation and name"]


def test_a_space_of_any_kind_may_stand_around_the_dash():
    words = ["“", "It", "leaks", "”", "\u00a0", "―", "\u00a0", "Mara", "Lind"]
    pos = ["PUNCT", "PRON", "VERB", "PUNCT", "SPACE", "PUNCT", "SPACE", "PROPN", "PROPN"]
    doc = Doc(
        VOCAB, words, [True, *[False] * 6, True, False], heads=[2, 2, 2, 2, 2, 2, 2, 8, 2], pos=pos, deps=["dep"] * 9
    )
    (cue,) = Generator(Grammar(doc), Words({}, {})).cues()
    assert [(offer.candidate.construction, offer.source) for offer in cue.offers] == [("quotation and name", (7, 9))]


def test_a_sentence_with_a_dash_and_a_name_behind_it_is_no_quotation(found):
    assert "quotation and name" not in found(SIGNED.replace("“", "So").replace("”", "!"))


def test_a_signature_in_the_next_line(found):
    assert ("Mara", "―", "“It leaks”") in found(lines("“ It leaks ”", "― Mara"))["quotation and name"]


def test_a_line_that_opens_with_a_dash_signs_no_words_that_are_not_quoted(found):
    assert "quotation and name" not in found(lines("It leaks", "― Mara"))


def test_a_name_and_a_colon_before_a_quotation_within_a_sentence(found):
    assert ("Mara Lind", ":", "“It leaks.”") in found(BEFORE_QUOTATION)[LABELLED]


def test_a_colon_before_a_quotation_needs_a_name_or_a_noun(found):
    table = BEFORE_QUOTATION.replace("Lind 2 pobj PROPN", "now 2 pobj ADV")
    assert LABELLED not in found(table)


TRANSCRIPT = lines("ODO : Why", "MARA : It leaks", "leaks badly", "ODO : Thanks")


def test_in_a_transcript_a_speaker_goes_on_until_the_next(found):
    offered = found(TRANSCRIPT)[LABELLED]
    assert ("ODO", ":", "Why") in offered
    assert {("MARA", ":", "It leaks"), ("MARA", ":", "It leaks … leaks badly")} <= offered


def test_one_line_with_a_name_and_a_colon_is_no_transcript(found):
    assert found(lines("MARA : It leaks", "leaks badly"))[LABELLED] == {("MARA", ":", "It leaks")}


def test_a_transcript_that_is_quoted_whole_has_its_labels_behind_the_marks(found):
    offered = found(lines("“ ODO : Why", "“ MARA : It leaks", "“ ODO : Thanks"))[LABELLED]
    assert {("ODO", ":", "Why"), ("MARA", ":", "It leaks"), ("ODO", ":", "Thanks")} <= offered


def test_a_quotation_without_a_colon_has_no_label(found):
    assert LABELLED not in found(lines("“ ODO Why", "“ MARA leaks"))


def frames(doc):
    return {
        offer.candidate.frame
        for cue in Generator(Grammar(doc), Words({}, {})).cues()
        for offer in cue.offers
        if offer.candidate.construction == LABELLED
    }


def test_names_in_capitals_that_speak_in_turn_are_the_voices_of_a_transcript(sentence):
    assert "voice body 3" in frames(sentence(TRANSCRIPT))


@pytest.mark.parametrize(
    "texts",
    [
        ("Q : Why", "A : It leaks", "Q : Thanks"),
        ("NOTE : Why", "MARA : It leaks", "ODO : Thanks"),
        ("ODO : Why", "ODO : It leaks"),
    ],
)
def test_letters_single_labels_and_too_few_are_no_voices(sentence, texts):
    assert not any(frame.startswith("voice") for frame in frames(sentence(lines(*texts))))


def test_what_the_layout_offers_need_not_look_like_a_cue(sentence):
    doc = sentence(TRANSCRIPT)
    cues = Generator(Grammar(doc), Words({}, {})).cues(lambda _: False)
    assert {offer.candidate.construction for cue in cues for offer in cue.offers} == {LABELLED}
