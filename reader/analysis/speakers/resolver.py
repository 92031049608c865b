"""From the source of an attribution to the entities that speak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token

from reader.analysis.analysis import Entity, EntityType
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.speakers.reading import Reading
from reader.analysis.speakers.salience import Salience
from reader.analysis.speakers.speaker import Speaker
from reader.analysis.speakers.traits import Traits
from reader.documents import Document, Span

_SPEAKS = frozenset(
    {
        EntityType.PERSON,
        EntityType.ORG,
        EntityType.GPE,
        EntityType.NORP,
        EntityType.LOC,
        EntityType.LAW,
        EntityType.WORK,
        EntityType.PRODUCT,
        EntityType.FAC,
    }
)
_RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
_DOCUMENTS = frozenset(
    {"report", "memo", "memorandum", "statement", "letter", "document", "study", "average", "website"}
)
_DEFINITE = frozenset({"the", "this", "that"})


class SpeakerResolver:
    """Finds out who speaks; made once for a document, asked for each attribution."""

    def __init__(self, doc: Doc, document: Document, entities: Sequence[Entity], lexicon: Lexicon) -> None:
        self._reading = Reading(doc, document, entities)
        self._lexicon = lexicon
        self._traits = Traits(self._reading, lexicon)
        self._salience = Salience(self._reading, self._traits)

    def resolve(self, source: tuple[Span, ...]) -> Speaker:
        """The speaker that `source` (spans of the document, in order) stands for.

        Who is not surely one of the entities is only described, in the source's own words.
        """
        tokens = [token for span in source for token in self._reading.tokens_in(span)]
        found: list[str] = []
        for head in _heads(tokens):
            entity_id = self._entity(head, tokens)
            if entity_id and entity_id not in found:
                found.append(entity_id)
        if found:
            return Speaker(entities=tuple(found))
        words = " … ".join(span.of(self._reading.text) for span in source)
        return Speaker(described=" ".join(words.split()).removesuffix("'s").removesuffix("’s") or None)

    def _entity(self, head: Token, tokens: list[Token]) -> str | None:
        named = self._reading.named_at(head.i)
        if named:
            return named.entity.id if named.entity.type in _SPEAKS else None
        if head.i in self._salience.meant:
            return self._salience.meant[head.i]
        if head.lower_ in _RELATIVES:
            antecedent = _antecedent(head)
            return self._entity(antecedent, tokens) if antecedent is not None else None
        return self._apposed(head) or self._issuer(head) or self._described(head)

    def _apposed(self, head: Token) -> str | None:
        """The name that stands beside a description: "the spokeswoman, Jane Roe"."""
        for child in head.children:
            if child.dep_ == "appos" and (named := self._reading.named_at(child.i)):
                return named.entity.id
        return None

    def _issuer(self, head: Token) -> str | None:
        """The body whose report or statement speaks."""
        if head.lower_ not in _DOCUMENTS:
            return None
        for child in head.children:
            if child.dep_ in {"poss", "compound"} and (named := self._reading.named_at(child.i)):
                return named.entity.id if named.entity.type is EntityType.ORG else None
        return None

    def _described(self, head: Token) -> str | None:
        """The entity that "the mayor" or "the agency" means."""
        role = self._lexicon.roles.get(head.lower_)
        if role is None or not any(child.lower_ in _DEFINITE and child.dep_ == "det" for child in head.children):
            return None
        if any(child.dep_ in {"prep", "relcl"} for child in head.children):
            pass
        for words in self._role_names(head):
            holders = {i for i, at in self._traits.holders(words).items() if at < head.i}
            if len(holders) == 1:
                return next(iter(holders))
            if holders:
                return self._salience.best(head.i, frozenset(holders), role.types)
        return None

    def _role_names(self, head: Token) -> Iterator[str]:
        left = [child for child in head.lefts if child.dep_ in {"compound", "amod"}]
        if left:
            yield f"{left[-1].lower_} {head.lower_}"
        if head.i > 1 and self._reading.doc[head.i - 1].text == "-":
            yield "".join(token.lower_ for token in self._reading.doc[head.i - 2 : head.i + 1])
        yield head.lower_


def _heads(tokens: list[Token]) -> Iterator[Token]:
    """The nouns that a source is about: its own head and what is joined to that by "and"."""
    inside = {token.i for token in tokens}
    for token in tokens:
        if token.is_punct or token.is_space or token.dep_ in {"det", "case", "cc", "punct", "amod"}:
            continue
        if token.head.i not in inside or token.head.i == token.i:
            yield token
            yield from (conjunct for conjunct in token.conjuncts if conjunct.i in inside)
            return


def _antecedent(relative: Token) -> Token | None:
    """The noun that a relative clause is about."""
    clause = relative.head
    for _ in range(3):
        if clause.dep_ == "relcl":
            return clause.head
        if clause.head.i == clause.i:
            return None
        clause = clause.head
    return None
