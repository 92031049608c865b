"""Offices are told apart by whose they are, and shown with their owner."""

from __future__ import annotations

import pytest

from reader import paths
from reader.analysis import Entity
from reader.analysis.names import Lexicon, find_entities
from tests.analysis.names.parsed import doc, document

LEXICON = Lexicon.load(paths.resources() / "lexicon")


def offices(text: str) -> list[tuple[str, int]]:
    """Each office with how often it is named."""
    entities = find_entities(doc(text, {}), document(text), LEXICON)
    return [(entity.name, len(entity.mentions)) for entity in entities if _is_office(entity)]


def _is_office(entity: Entity) -> bool:
    return entity.name.endswith(("Ministry", "Court", "Guard", "Norway", "Station"))


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Chile’s Foreign Ministry wrote.", [("Chile’s Foreign Ministry", 1)]),
        (
            "Chile's Foreign Ministry wrote. Peru's Foreign Ministry read it.",
            [("Chile's Foreign Ministry", 1), ("Peru's Foreign Ministry", 1)],
        ),
        (
            "Chile's Foreign Ministry wrote. The Peruvian Foreign Ministry read. The Foreign Ministry of Norway slept.",
            [("Chile's Foreign Ministry", 1), ("Peruvian Foreign Ministry", 1), ("Foreign Ministry of Norway", 1)],
        ),
        # the adjective and the country are one owner
        ("The Peruvian Foreign Ministry wrote. Peru's Foreign Ministry waits.", [("Peruvian Foreign Ministry", 2)]),
        # without an owner it is the one of which the article spoke last
        (
            "Kenya's Supreme Court sat. The Supreme Court rose. Peru's Supreme Court sat. The Supreme Court slept.",
            [("Kenya's Supreme Court", 2), ("Peru's Supreme Court", 2)],
        ),
        ("The Coast Guard sailed. Chile's Coast Guard slept.", [("Chile's Coast Guard", 2)]),
        ("Peru's powerful Interior Ministry wrote.", [("Peru's Interior Ministry", 1)]),
        # nobody's, and one with a name of its own
        ("The Foreign Ministry wrote.", [("Foreign Ministry", 1)]),
        ("Peru's Orvan Bus Station opened.", [("Orvan Bus Station", 1)]),
    ],
)
def test_an_office_is_shown_with_its_owner_and_apart_from_others(text: str, named: list[tuple[str, int]]) -> None:
    assert offices(text) == named


def test_the_mark_stays_short_and_the_office_is_looked_up_in_full() -> None:
    text = "The Philippines' Foreign Ministry wrote."
    ministry = find_entities(doc(text, {}), document(text), LEXICON)[-1]
    assert [span.of(text) for span in ministry.mentions] == ["Foreign Ministry"]
    assert ministry.other_names == ("Foreign Ministry",)
    assert ministry.expansions == ("Foreign Ministry of the Philippines",)
