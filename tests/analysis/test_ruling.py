from __future__ import annotations

import pytest
import spacy
from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis.installed import installed_models
from reader.analysis.model import load_model
from reader.analysis.ruling import make_quick

ATTRIBUTES = ["TAG", "POS", "MORPH", "LEMMA", "DEP", "HEAD", "ENT_TYPE", "ENT_IOB"]
TEXT = """There's a ferry, and there are two boats. Let's go! I'm gon na row, and you've got ta steer.
It ain't late\u00a0yet;  nobody did, does or had anything. "Y'all come," she said, "for this is ours."

THERE WAS A STORM. That he'd been warned, which he had, is what they say they've heard of him. Its  crew
doin' nothin' an' hopin' somethin' would turn up: 4 hours once, but not then. Do you? He gets it, we got it."""


@pytest.fixture(scope="module")
def own() -> Language:
    """The model as spaCy loads it."""
    return spacy.load(installed_models()[0])


@pytest.fixture(scope="module")
def quick() -> Language:
    return load_model()


def test_the_quick_ruler_says_of_each_token_what_the_models_own_says(own: Language, quick: Language) -> None:
    assert "attribute_ruler" in own.pipe_names
    assert "attribute_ruler" not in quick.pipe_names
    for _ in range(2):  # learnt, then remembered
        for text in ("", "\n", *TEXT.split("\n"), TEXT):
            expected, found = own(text), quick(text)
            assert found.to_array(ATTRIBUTES).tolist() == expected.to_array(ATTRIBUTES).tolist()
            assert found.to_json() == expected.to_json()


@pytest.mark.parametrize(
    ("pattern", "attributes"),
    [
        ([{"SHAPE": "Xxxx"}], {"POS": "X"}),
        ([{"LOWER": {"FUZZY": "boat"}}], {"POS": "X"}),
        ([{"LOWER": "boat", "OP": "+"}], {"POS": "X"}),
        ([{"LOWER": "boat"}], {"NORM": "ship"}),
    ],
)
def test_a_ruler_with_rules_of_another_kind_stays(pattern: list[dict[str, object]], attributes: dict[str, str]) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("attribute_ruler").add([pattern], attributes)
    make_quick(nlp)
    assert nlp.pipe_names == ["attribute_ruler"]


def test_of_two_rules_the_later_one_counts_whatever_its_length() -> None:
    own, quick = (_with_rules() for _ in range(2))
    make_quick(quick)
    assert quick.pipe_names == ["sidelight_ruler"]
    for text in ("the boat sails on", "boat sails", "sails boat", "boat", "a boat boat sails"):
        assert _lemmas(quick(text)) == _lemmas(own(text))
    assert _lemmas(quick("the boat sails")) == ["", "third", "last"]


def _with_rules() -> Language:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("attribute_ruler")
    ruler.add([[{"LOWER": "boat"}]], {"LEMMA": "first", "POS": "NOUN"})
    ruler.add([[{"LOWER": "boat"}, {"LOWER": "sails"}]], {"LEMMA": "second"}, index=-1)
    ruler.add([[{"LOWER": {"REGEX": "^bo"}}]], {"LEMMA": "third"})
    ruler.add([[{"LOWER": {"IN": ["sails"]}}]], {"LEMMA": "last"})
    return nlp


def _lemmas(doc: Doc) -> list[str]:
    return [token.lemma_ for token in doc]
