from __future__ import annotations

from reader import paths
from reader.analysis import FoundBy
from reader.analysis.names import Lexicon, find_entities
from tests.analysis.names.parsed import doc, document

LEXICON = Lexicon.load(paths.resources() / "lexicon")


def test_a_name_is_the_models_where_it_marked_it_and_a_rules_where_it_did_not() -> None:
    text = "Former Mayor Ada Quill spoke in Norway. Quill sang. The Ministry of Fish paid."
    entities = find_entities(doc(text, {"Former Mayor Ada Quill": "PERSON"}), document(text), LEXICON)
    assert {entity.name: entity.found_by for entity in entities} == {
        "Ada Quill": (FoundBy.MODEL, FoundBy.RULE),
        "Norway": (FoundBy.RULE,),
        "Ministry of Fish": (FoundBy.RULE,),
    }


def test_a_name_that_the_model_marked_and_the_lists_know_is_the_models() -> None:
    text = "They met in Norway."
    (norway,) = find_entities(doc(text, {"Norway": "GPE"}), document(text), LEXICON)
    assert norway.origins == (FoundBy.MODEL,)
