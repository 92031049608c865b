"""Under which names an entity of an article is looked up."""

import pytest

from reader.analysis import Entity, EntityType
from reader.documents import Span, from_text
from reader.library.lookup import query_for

DOCUMENT = from_text("Chile’s Foreign Ministry wrote to the harbour towns.")
MARK = Span(8, 24)


@pytest.mark.parametrize(
    ("expansion", "first"),
    [
        (
            "Foreign Ministry of Chile",
            ("Ministry of Foreign Affairs (Chile)", "Ministry of Foreign Affairs of Chile"),
        ),
        (
            "Health Ministry of the Netherlands",
            ("Ministry of Health (Netherlands)", "Ministry of Health of the Netherlands"),
        ),
        ("Supreme Court of Chile", ()),
    ],
)
def test_a_ministry_is_also_looked_up_as_wikipedia_titles_it(expansion, first):
    entity = Entity("e1", "Chile’s Foreign Ministry", EntityType.ORG, (MARK,), ("Foreign Ministry",), (expansion,))
    query = query_for(DOCUMENT, entity)
    assert (query.name, query.other_names) == ("Chile’s Foreign Ministry", (*first, expansion, "Foreign Ministry"))


def test_the_words_around_the_first_mentions_go_with_the_name():
    entity = Entity("e1", "Foreign Ministry", EntityType.ORG, (MARK,))
    assert "harbour towns" in query_for(DOCUMENT, entity).context
