"""The model's rules on kinds of words, asked once for each kind of word and not once for each token.

spaCy's AttributeRuler matches all its patterns at every token: a sixth of the time that the small model takes. Nearly
all of them look at one token alone, at its tag, its dependency, and whether it is one of a few words; what they say of
these three is remembered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from spacy.attrs import IDS
from spacy.language import Language
from spacy.matcher import Matcher
from spacy.pipeline import AttributeRuler
from spacy.tokens import Doc

_NAME = "sidelight_ruler"
_RULER = "attribute_ruler"
_LOOKED_AT = frozenset({"LOWER", "IS_SPACE", "TAG", "DEP"})
_SET: list[int | str] = ["TAG", "POS", "MORPH", "LEMMA", "DEP"]
_OTHER_WORD = 0
Key = tuple[int, int, int]
"""The word, if any rule names it, else _OTHER_WORD; tag and dependency."""
Changes = tuple[tuple[int, int], ...]
"""Columns of _SET, and the values to put there."""


class QuickRuler:
    """Does to a Doc what an AttributeRuler does, in the order of its rules."""

    def __init__(self, ruler: AttributeRuler) -> None:
        self._ruler = ruler
        self._vocab = ruler.vocab
        self._columns = {IDS[name]: column for column, name in enumerate(_SET)}
        self._named = re.compile("|".join(_named_words(ruler)))
        self._words: dict[int, int] = {}
        self._known: dict[Key, tuple[tuple[int, ...], Changes, bool]] = {}
        longer = [words for words in _patterns(ruler) if len(words) > 1]
        self._longest = max(map(len, longer), default=1)
        self._first = Matcher(ruler.vocab)
        for number, words in enumerate(longer):
            self._first.add(str(number), [words[:1]])

    def __call__(self, doc: Doc) -> Doc:
        """Set what the rules say, in place."""
        if not len(doc):
            return doc
        keys = self._keys(doc)
        values: Any = doc.to_array(_SET)
        found = [self._known.get(key) or self._learnt(key, doc[place].text) for place, key in enumerate(keys)]
        more = self._more(doc, [place for place, (_, _, may_begin) in enumerate(found) if may_begin])
        for place, (rules, changes, _) in enumerate(found):
            if place in more:
                changes = self._changes([*rules, *more[place]])
            for column, value in changes:
                values[place, column] = value
        return doc.from_array(_SET, values)

    def _keys(self, doc: Doc) -> list[Key]:
        rows = doc.to_array(["LOWER", "TAG", "DEP"]).tolist()
        words = self._words
        for word in {row[0] for row in rows} - words.keys():
            written = self._vocab.strings[word]
            words[word] = word if written.isspace() or self._named.search(written) else _OTHER_WORD
        return [(words[word], tag, dependency) for word, tag, dependency in rows]

    def _learnt(self, key: Key, written: str) -> tuple[tuple[int, ...], Changes, bool]:
        """The rules that hold for such a word wherever it stands, what they set, and whether longer ones may begin."""
        alone = Doc(self._vocab, words=[written])
        grammar: Any = np.array([key[1:]], dtype="uint64")
        alone.from_array(["TAG", "DEP"], grammar)
        rules = tuple(rule for rule, _, _, _ in self._ruler.match(alone))
        may_begin = bool(self._first(alone, allow_missing=True, as_spans=False))
        self._known[key] = rules, self._changes(rules), may_begin
        return self._known[key]

    def _more(self, doc: Doc, places: Sequence[int]) -> Mapping[int, list[int]]:
        """By token, the rules that hold because of several words, where such words may begin at these places."""
        more: dict[int, list[int]] = {}
        for place in places:
            few = doc[place : place + self._longest]
            for name, start, end in self._ruler.matcher(few, allow_missing=True, as_spans=False):
                if start == 0 and end > 1:  # counted from the first of the few
                    rule = int(self._vocab.strings[name])
                    index = self._ruler.indices[rule]
                    more.setdefault(place + (index if index >= 0 else end + index), []).append(rule)
        return more

    def _changes(self, rules: Sequence[int]) -> Changes:
        """What these rules set: of two that set the same, the later one counts."""
        changes: dict[int, int] = {}
        for rule in sorted(rules):
            changes |= {self._columns[name]: value for name, value in self._ruler.attrs[rule].items()}
        return tuple(changes.items())


@Language.factory(_NAME)
def _quick_ruler(nlp: Language, name: str) -> QuickRuler:
    ruler = nlp.get_pipe(_RULER)
    assert isinstance(ruler, AttributeRuler)  # noqa: S101 (make_quick has looked)
    return QuickRuler(ruler)


def make_quick(nlp: Language) -> None:
    """Let the pipeline use the quick ruler in place of its own, where that has no rule that it cannot follow."""
    if _RULER in nlp.pipe_names and isinstance(ruler := nlp.get_pipe(_RULER), AttributeRuler) and _can(ruler):
        nlp.add_pipe(_NAME, after=_RULER)
        nlp.disable_pipe(_RULER)


def _can(ruler: AttributeRuler) -> bool:
    """Whether all rules look at words, tags and dependencies alone, and set nothing but what Docs have columns for."""
    wanted = list(_wanted(ruler))
    are_set = {name for attributes in ruler.attrs for name in attributes}
    kinds = {kind for word in wanted if isinstance(value := word.get("LOWER"), dict) for kind in value}
    return (
        all(_LOOKED_AT.issuperset(word) for word in wanted)
        and kinds <= {"IN", "NOT_IN", "REGEX"}
        and are_set <= {IDS[name] for name in _SET}
    )


def _wanted(ruler: AttributeRuler) -> Iterator[Mapping[str, object]]:
    """What the rules want of each word."""
    return (word for words in _patterns(ruler) for word in words)


def _patterns(ruler: AttributeRuler) -> list[list[dict[str, Any]]]:
    rules: Any = ruler.patterns  # spaCy's hints give the union of all that a rule has
    return [words for rule in rules for words in rule["patterns"]]


def _named_words(ruler: AttributeRuler) -> Iterator[str]:
    """Regular expressions for every word that a rule names."""
    for word in _wanted(ruler):
        value = word.get("LOWER")
        if isinstance(value, str):
            yield rf"^{re.escape(value)}\Z"
        elif isinstance(value, dict):
            yield from (rf"^{re.escape(each)}\Z" for kind in ("IN", "NOT_IN") for each in value.get(kind, ()))
            if "REGEX" in value:
                yield value["REGEX"]
