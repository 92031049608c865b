from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc

from reader import paths
from reader.analysis.names import Lexicon, find_entities
from tests.analysis.names.parsed import document

LEXICON = Lexicon.load(paths.resources() / "lexicon")


def parsed(subject: str, tag: str, verb: str, lemma: str) -> Doc:
    """A Doc of "Yesterday SUBJECT VERB so." with its grammar."""
    return Doc(
        spacy.blank("en").vocab,
        words=["Yesterday", subject, verb, "so", "."],
        tags=["NN", tag, "VBD", "RB", "."],
        deps=["npadvmod", "nsubj", "ROOT", "advmod", "punct"],
        heads=[2, 2, 2, 2, 2],
        lemmas=["yesterday", subject, lemma, "so", "."],
    )


@pytest.mark.parametrize(
    ("subject", "tag", "verb", "lemma", "names"),
    [
        ("Quillby", "NNP", "said", "say", ["Quillby"]),
        ("Quillby", "NNP", "rose", "rise", []),
        ("Chairman", "NNP", "said", "say", []),
        ("neighbours", "NNS", "said", "say", []),
    ],
)
def test_a_proper_noun_that_speaks_is_somebody(subject: str, tag: str, verb: str, lemma: str, names: list[str]) -> None:
    doc = parsed(subject, tag, verb, lemma)
    assert [entity.name for entity in find_entities(doc, document(doc.text), LEXICON)] == names
