from __future__ import annotations

import pytest

from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.sources import sources_of

SHARED = """
Mara 1 nsubj PROPN NNP
says 1 ROOT VERB VBZ say
it 3 nsubj PRON PRP
leaks 1 ccomp VERB VBZ leak
and 3 cc CCONJ CC
blames 3 conj VERB VBZ blame
Odo 5 dobj PROPN NNP
"""
HOLDER = """
Mara 1 nsubj PROPN NNP
has 1 ROOT VERB VBZ have
nothing 1 dobj PRON NN
to 4 aux PART TO
say 2 relcl VERB VB say
about 4 prep ADP IN
dams 5 pobj NOUN NNS
"""
OWN = """
Mara 1 nsubj PROPN NNP
says 1 ROOT VERB VBZ say
Odo 3 nsubj PROPN NNP
warned 1 ccomp VERB VBD warn
it 5 nsubj PRON PRP
leaks 3 ccomp VERB VBZ leak
"""


@pytest.fixture
def sources(sentence):
    """The words that may be the source of what a verb reports, the likeliest first."""

    def of(table, verb):
        doc = sentence(table)
        word = next(token.i for token in doc if token.text == verb)
        return [doc[source.head].text for source in sources_of(Grammar(doc), word)]

    return of


def test_a_verb_joined_to_a_reported_clause_may_be_the_reporters(sources):
    assert sources(SHARED, "blames") == ["it", "Mara"]


def test_who_has_something_to_say_may_say_it(sources):
    assert sources(HOLDER, "say") == ["nothing", "Mara"]


def test_a_noun_that_is_no_object_has_no_holder(sources):
    table = HOLDER.replace("nothing 1 dobj", "nothing 1 npadvmod")
    assert sources(table, "say") == ["nothing"]


def test_a_verb_with_a_subject_of_its_own_has_no_other_source(sources):
    assert sources(OWN, "warned") == ["Odo"]
