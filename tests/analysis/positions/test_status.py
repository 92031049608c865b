from __future__ import annotations

import pytest

from reader.analysis.analysis import PositionStatus
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.status import status_of

HELD, NEGATED = PositionStatus.HELD, PositionStatus.NEGATED
HYPOTHETICAL, ASKED = PositionStatus.HYPOTHETICAL, PositionStatus.ASKED

CASES = {
    "said": ("Mara 1 nsubj PROPN\nsaid 1 ROOT VERB VBD say\nso 1 dobj ADV", 1, HELD),
    "did not say": (
        "Mara 3 nsubj PROPN\ndid 3 aux AUX VBD do\nnot 3 neg PART\nsay 3 ROOT VERB VB say\nso 3 dobj ADV",
        3,
        NEGATED,
    ),
    "no official said": ("No 1 det DET\nofficial 2 nsubj NOUN\nsaid 2 ROOT VERB VBD say\nso 2 dobj ADV", 2, NEGATED),
    "an official said": ("An 1 det DET\nofficial 2 nsubj NOUN\nsaid 2 ROOT VERB VBD say\nso 2 dobj ADV", 2, HELD),
    "refused to say": (
        "Mara 1 nsubj PROPN\nrefused 1 ROOT VERB VBD refuse\nto 3 aux PART\nsay 1 xcomp VERB VB say\nso 3 dobj ADV",
        3,
        NEGATED,
    ),
    "the refusal itself": (
        "Mara 1 nsubj PROPN\nrefused 1 ROOT VERB VBD refuse\nto 3 aux PART\nsay 1 xcomp VERB VB say\nso 3 dobj ADV",
        1,
        HELD,
    ),
    "promised to say": (
        "Mara 1 nsubj PROPN\npromised 1 ROOT VERB VBD promise\nto 3 aux PART\nsay 1 xcomp VERB VB say\nso 3 dobj ADV",
        3,
        HELD,
    ),
    "might say": ("Mara 2 nsubj PROPN\nmight 2 aux AUX MD\nsay 2 ROOT VERB VB say\nso 2 dobj ADV", 2, HYPOTHETICAL),
    "would like": ("Mara 2 nsubj PROPN\nwould 2 aux AUX MD\nlike 2 ROOT VERB VB like\nit 2 dobj PRON", 2, HELD),
    "if she says": (
        "If 2 mark SCONJ\nshe 2 nsubj PRON\nsays 4 advcl VERB VBZ say\nit 4 nsubj PRON\nends 4 ROOT VERB VBZ end",
        2,
        HYPOTHETICAL,
    ),
    "asked whether she agrees": (
        "Odo 1 nsubj PROPN\nasked 1 ROOT VERB VBD ask\nwhether 4 mark SCONJ\nshe 4 nsubj PRON\n"
        "agrees 1 ccomp VERB VBZ agree",
        4,
        ASKED,
    ),
    "urged her to say": (
        "Odo 1 nsubj PROPN\nurged 1 ROOT VERB VBD urge\nher 1 dobj PRON\nto 4 aux PART\nsay 1 xcomp VERB VB say",
        4,
        ASKED,
    ),
    "wants to say": ("Odo 1 nsubj PROPN\nwants 1 ROOT VERB VBZ want\nto 3 aux PART\nsay 1 xcomp VERB VB say", 3, HELD),
    "a question": ("Does 2 aux AUX\nshe 2 nsubj PRON\nagree 2 ROOT VERB VB agree\n? 2 punct PUNCT", 2, ASKED),
    "a statement": ("She 1 nsubj PRON\nagrees 1 ROOT VERB VBZ agree\n. 1 punct PUNCT", 1, HELD),
}


@pytest.mark.parametrize("name", CASES)
def test_the_cue_tells_what_is_held_from_what_is_not(sentence, name):
    table, cue, status = CASES[name]
    assert status_of(Grammar(sentence(table)), cue) is status
