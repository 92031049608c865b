"""Whom "the mayor", "the agency" or "a report by the council" stands for."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from reader.analysis.analysis import EntityType
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.speakers.reading import Reading
from reader.analysis.speakers.salience import Salience
from reader.analysis.speakers.traits import Traits

_DOCUMENTS = frozenset(
    "report memo memorandum statement letter document study analysis average review article story filing".split()
)
_DEFINITE = frozenset({"the", "this", "that"})
_ORG = frozenset({EntityType.ORG})


class Descriptions:
    """Resolves common nouns to entities, where the article leaves no doubt."""

    def __init__(self, reading: Reading, traits: Traits, salience: Salience, lexicon: Lexicon) -> None:
        self._reading = reading
        self._traits = traits
        self._salience = salience
        self._lexicon = lexicon

    def entity(self, head: Token) -> str | None:
        """The id of the entity that the noun phrase with this head stands for."""
        return self._apposed(head) or self._issuer(head) or self._holder(head)

    def _apposed(self, head: Token) -> str | None:
        """The name that stands beside a description: "the spokeswoman, Jane Roe"."""
        for child in head.children:
            if child.dep_ == "appos" and (named := self._reading.named_at(child.i)):
                return named.entity.id
        return None

    def is_title(self, head: Token) -> bool:
        """Whether a noun can stand before a person's name as a title."""
        return head.lower_ in self._lexicon.roles or head.text in self._lexicon.titles

    def _issuer(self, head: Token) -> str | None:
        """The body whose report or statement speaks."""
        if head.lower_ not in _DOCUMENTS:
            return None
        for child in head.children:
            if child.dep_ in {"poss", "compound"} and (named := self._reading.named_at(child.i)):
                return named.entity.id if named.entity.type is EntityType.ORG else None
        for token in head.subtree:
            if token.lower_ == "by" and token.dep_ in {"agent", "prep"} and _is_near(token, head):
                for child in token.children:
                    named = self._reading.named_at(child.i)
                    if named and not any(joined.i >= named.last for joined in child.conjuncts):
                        return named.entity.id
        return None

    def _holder(self, head: Token) -> str | None:
        """The entity of which the article said that it is a mayor, an agency."""
        role = self._lexicon.roles.get(head.lower_)
        if role is None or not any(child.lower_ in _DEFINITE and child.dep_ == "det" for child in head.children):
            return None
        for words in self._role_names(head):
            holders = frozenset(i for i, at in self._traits.holders(words).items() if at < head.i)
            if len(holders) == 1:
                return next(iter(holders))
            if holders:
                return self._salience.best(head.i, holders, role.types)
        if role.types == _ORG and not any(child.dep_ in {"amod", "compound", "prep"} for child in head.children):
            return self._salience.best(head.i, None, _ORG)
        return None

    def _role_names(self, head: Token) -> Iterator[str]:
        left = [child for child in head.lefts if child.dep_ in {"compound", "amod"}]
        if left:
            yield f"{left[-1].lower_} {head.lower_}"
        if head.i > 1 and self._reading.doc[head.i - 1].text == "-":
            yield "".join(token.lower_ for token in self._reading.doc[head.i - 2 : head.i + 1])
        yield head.lower_


def _is_near(by: Token, head: Token) -> bool:
    """Whether "by X" belongs to the noun itself or to the participle at it ("a report released by X")."""
    return by.head.i == head.i or (by.head.dep_ == "acl" and by.head.head.i == head.i)
