from __future__ import annotations

import pytest

from reader.analysis.positions.generation import Generator
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.words import Words

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
