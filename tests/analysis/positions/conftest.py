"""Docs built by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import spacy
from spacy.tokens import Doc

NO_SPACE_BEFORE = {",", ".", "?", ":", "”", "'s", "n't"}
NO_SPACE_BEHIND = {"“"}


def _sentence(table: str) -> Doc:
    """A Doc from lines of "word head dep pos [tag] [lemma]"; heads count from 0, ¶ is the end of a paragraph."""
    rows = [line.split() for line in table.strip().splitlines()]
    words = [row[0].replace("¶", "\n\n") for row in rows]
    following = [*words[1:], "."]
    return Doc(
        spacy.blank("en").vocab,
        words=words,
        spaces=[
            word not in NO_SPACE_BEHIND and after not in NO_SPACE_BEFORE
            for word, after in zip(words, following, strict=True)
        ],
        heads=[int(row[1]) for row in rows],
        deps=[row[2] for row in rows],
        pos=[row[3] for row in rows],
        tags=[row[4] if len(row) > 4 else "" for row in rows],
        lemmas=[row[5] if len(row) > 5 else row[0].lower() for row in rows],
    )


@pytest.fixture
def sentence() -> Callable[[str], Doc]:
    """Makes a Doc from a table, a word a line."""
    return _sentence
