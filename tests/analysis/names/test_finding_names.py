from __future__ import annotations

from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from reader import paths
from reader.analysis import Entity, EntityType
from reader.analysis.names import Lexicon, find_entities
from tests.analysis.names.parsed import doc, document

LEXICON = Lexicon.load(paths.resources() / "lexicon")


def words_of(entities: tuple[Entity, ...], text: str) -> list[str]:
    return [span.of(text) for span in sorted(span for entity in entities for span in entity.mentions)]


@pytest.mark.parametrize(
    ("text", "names", "found"),
    [
        # without article, title, possessive, quotation mark and glued punctuation
        ("We saw the Danube again.", {"the Danube": "LOC"}, ["Danube"]),
        ("Former Mayor Ada Quill spoke.", {"Former Mayor Ada Quill": "PERSON"}, ["Ada Quill"]),
        ("It was Ada Quill’s idea.", {"Ada Quill’s": "PERSON"}, ["Ada Quill"]),
        ("They read “Quiet Harbours” twice.", {"“Quiet Harbours”": "WORK_OF_ART"}, ["Quiet Harbours"]),
        ("A walk with Quill—who sang.", {"Quill—who": "PERSON"}, ["Quill"]),
        ("She is pro-Quill still.", {"pro-Quill": "PERSON"}, ["Quill"]),
        # several that were taken for one
        ("Norway’s Foreign Ministry wrote.", {"Norway’s Foreign Ministry": "ORG"}, ["Norway", "Foreign Ministry"]),
        ("A CNN/NBC News poll.", {"CNN/NBC News": "ORG"}, ["CNN", "NBC News"]),
        ("Ada Quill and Bo Marsh sang.", {"Ada Quill and Bo Marsh": "PERSON"}, ["Ada Quill", "Bo Marsh"]),
        ("The Tarn Fund (TF paid.", {"Tarn Fund (TF": "ORG"}, ["Tarn Fund", "TF"]),
        # one that was cut
        ("We met Oda Quill.", {"Oda": "ORG", "Quill": "PERSON"}, ["Oda Quill"]),
        # known from the lists, though the model saw nothing
        ("Troops left Ukraine for NATO drills.", {}, ["Ukraine", "NATO"]),
        ("The Ukrainian side agreed.", {}, ["Ukrainian"]),
        # built by rule
        ("Under Article 5 of the NATO pact they act.", {}, ["Article 5 of the NATO pact"]),
        ("After the September 11, 2001 terrorist attacks all changed.", {}, ["September 11, 2001 terrorist attacks"]),
        ("The Tarn Valley Water Act passed.", {}, ["Tarn Valley Water Act"]),
        ("He joined the Ministry of Fish and Ferries.", {}, ["Ministry of Fish and Ferries"]),
        ("OSTERBY, Norway (AP) — All is well.", {}, ["OSTERBY", "Norway", "AP"]),
        ("Ada “Bee” Quill won.", {}, ["Ada “Bee” Quill"]),
        ("A storm hit South Florida.", {}, ["South Florida"]),
        ("We asked Barbara Quillby twice.", {}, ["Barbara Quillby"]),
    ],
)
def test_names_are_found_with_their_borders(text: str, names: dict[str, str], found: list[str]) -> None:
    assert words_of(find_entities(doc(text, names), document(text), LEXICON), text) == found


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("See https://example.org/Quill now.", {"https://example.org/Quill": "ORG"}),
        ("Refugees wait. The refugees are cold.", {"Refugees": "ORG"}),
        ("The CEO left.", {"CEO": "ORG"}),
        ("It cost 5 dollars in May.", {"5 dollars": "MONEY", "May": "DATE"}),
        ("They left us there, and it is so.", {}),
    ],
)
def test_what_is_no_name_is_not_marked(text: str, names: dict[str, str]) -> None:
    assert find_entities(doc(text, names), document(text), LEXICON) == ()


def test_a_name_seen_once_is_seen_everywhere() -> None:
    text = "Ada Quill sang.\nThen Quill left.\nLater, Quill came back with the Orvan Choir.\nThe Orvan Choir sang."
    entities = find_entities(doc(text, {"Ada Quill": "PERSON", "Orvan Choir": "ORG"}), document(text), LEXICON)
    assert words_of(entities, text) == ["Ada Quill", "Quill", "Quill", "Orvan Choir", "Orvan Choir"]


@pytest.mark.parametrize("headline", ["Quill Urges Orvan To Act On Debt", "QUILL URGES ORVAN TO ACT ON DEBT"])
def test_a_headline_in_capitals_shows_the_names_of_the_body_alone(headline: str) -> None:
    text = f"{headline}\nAda Quill asked the government of Orvan to act."
    seen = doc(text, {headline[:12]: "ORG", "Ada Quill": "PERSON"})
    seen.ents = (*seen.ents, seen.char_span(text.rindex("Orvan"), text.rindex("Orvan") + 5, label="GPE"))
    entities = find_entities(seen, document(text, headline=True), LEXICON)
    assert [word.title() for word in words_of(entities, text)] == ["Quill", "Orvan", "Ada Quill", "Orvan"]
    assert {entity.name: entity.type for entity in entities} == {
        "Ada Quill": EntityType.PERSON,
        "Orvan": EntityType.GPE,
    }


def test_identities_are_in_the_order_of_first_mention() -> None:
    text = "Norway wrote to Chile. Chile answered Norway."
    entities = find_entities(doc(text, {}), document(text), LEXICON)
    assert [(entity.id, entity.name) for entity in entities] == [("e1", "Norway"), ("e2", "Chile")]


PIECES = st.sampled_from(
    "Quill|Ada|the |NATO|’s |'s|(|)|“|”|. |, |\n|"
    "U.S.|and |of |Ministry |Article 5 |-|—|\xa0|Mr. |Norway |é|日本|🙂|A|a |'".split("|")
)


@settings(max_examples=150)
@given(st.lists(PIECES, max_size=25).map("".join), st.data())
def test_mentions_of_any_text_are_in_range_in_order_and_apart(text: str, data: st.DataObject) -> None:
    parsed = doc(text, {})
    if len(parsed):
        first = data.draw(st.integers(0, len(parsed) - 1))
        last = data.draw(st.integers(first + 1, len(parsed)))
        label = data.draw(st.sampled_from(["PERSON", "ORG", "GPE", "NORP", "LAW", "WORK_OF_ART", "DATE"]))
        parsed.ents = (parsed.char_span(parsed[first].idx, parsed[last - 1].idx + len(parsed[last - 1]), label=label),)
    entities = find_entities(parsed, document(text), LEXICON)
    for entity in entities:
        assert list(entity.mentions) == sorted(entity.mentions)
        written = {span.of(text) for span in entity.mentions}
        assert written <= {entity.name, *entity.other_names}
        assert entity.name in written or entity.name.endswith(tuple(" ".join(words.split()) for words in written))
    spans = sorted(span for entity in entities for span in entity.mentions)
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
