"""From the source of an attribution to the entities that speak."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.tokens import Doc, Token

from reader.analysis.analysis import Entity, EntityType
from reader.analysis.names.lexicon import Lexicon
from reader.analysis.speakers.descriptions import Descriptions
from reader.analysis.speakers.plural import they
from reader.analysis.speakers.reading import Named, Reading
from reader.analysis.speakers.salience import Salience
from reader.analysis.speakers.speaker import Speaker
from reader.analysis.speakers.traits import Traits
from reader.documents import Document, Span

_RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
_SOME = frozenset({"many", "some", "most", "few", "several", "other", "others", "all", "more", "fellow", "certain"})
_OTHERS = frozenset({"other", "others", "several", "some", "many"})
_PEOPLES = frozenset({EntityType.NORP, EntityType.ORG})
_INNER = frozenset({"det", "case", "cc", "punct", "amod", "poss", "nummod"})
_NARROWING = frozenset({"amod", "nummod", "compound", "nmod", "quantmod"})
_CLAUSE_STEPS = 3


class SpeakerResolver:
    """Finds out who speaks; made once for a document, asked for each attribution."""

    def __init__(self, doc: Doc, document: Document, entities: Sequence[Entity], lexicon: Lexicon) -> None:
        self._reading = Reading(doc, document, entities)
        traits = Traits(self._reading, lexicon)
        self._salience = Salience(self._reading, traits)
        self._descriptions = Descriptions(self._reading, traits, self._salience, lexicon)

    def resolve(self, source: tuple[Span, ...]) -> Speaker:
        """The speaker that `source` (spans of the document, in order) stands for.

        Who is not surely one of the entities is only described, in the source's own words; so is a source of
        several of whom one is no entity ("Roe and the council's leaders"), but not "Roe and others".
        """
        tokens = [token for span in source for token in self._reading.tokens_in(span)]
        heads = self._heads(tokens)
        if len(heads) == 1 and heads[0].lower_ == "they" and (joint := they(heads[0], self._reading)):
            return Speaker(joint)
        found: list[str] = []
        for head in heads:
            entity_id = self._entity(head)
            if entity_id is None and found and _are_others(head):
                continue
            if entity_id is None:
                found = []
                break
            if entity_id not in found:
                found.append(entity_id)
        return Speaker(tuple(found)) if found else Speaker(described=self._words(source))

    def _words(self, source: tuple[Span, ...]) -> str | None:
        words = " … ".join(span.of(self._reading.text) for span in source)
        return " ".join(words.split()).removesuffix("'s").removesuffix("’s").rstrip(",") or None

    def _heads(self, tokens: list[Token]) -> list[Token]:
        """The nouns that a source is about: its head, and what "and" joins to it."""
        inside = {token.i for token in tokens}
        tops = [t for t in tokens if t.head.i not in inside or t.head.i == t.i]
        tops = [t for t in tops if not (t.is_punct or t.is_space or t.dep_ in _INNER)] or tops[:1]
        if not tops:
            return []
        people = [t for t in tops if (named := self._reading.named_at(t.i)) and named.entity.type is EntityType.PERSON]
        top = people[0] if people else self._name_behind(tops[0], inside)
        joined = {t.i: t for t in [top, *(t for t in top.conjuncts if t.i in inside)]}
        if named := self._reading.named_at(top.i):
            joined |= {t.i: t for t in self._joined_people(named, inside)}
        return [joined[index] for index in sorted(joined)]

    def _name_behind(self, top: Token, inside: set[int]) -> Token:
        """The name behind its title, where the parser took the title for the head ("spokeswoman Jane Roe")."""
        after = self._reading.named_at(top.i + 1) if top.i + 1 in inside else None
        if after and after.entity.type is EntityType.PERSON and self._descriptions.is_title(top):
            return self._reading.doc[after.head]
        return top

    def _joined_people(self, named: Named, inside: set[int]) -> list[Token]:
        """The people that "and" sets beside one where the parser did not see it."""
        found = []
        after = self._reading.mention_after(named)
        while after and named.entity.type is after.entity.type is EntityType.PERSON and after.head in inside:
            between = {t.lower_ for t in self._reading.doc[named.last : after.first] if t.pos_ != "PROPN"}
            if not between <= {"and", ",", "mr.", "ms.", "mrs."} or "and" not in between:
                break
            found.append(self._reading.doc[after.head])
            named, after = after, self._reading.mention_after(after)
        return found

    def _entity(self, head: Token) -> str | None:
        named = self._reading.named_at(head.i)
        if named:
            return None if named.entity.type in _PEOPLES and _is_some(head, named) else named.entity.id
        if head.i in self._salience.meant:
            return self._salience.meant[head.i]
        if head.lower_ in _RELATIVES:
            antecedent = _antecedent(head)
            return self._entity(antecedent) if antecedent is not None else None
        return self._descriptions.entity(head)


def _is_some(head: Token, named: Named) -> bool:
    """Whether only some of a people or party are meant ("many Americans", "House Republicans")."""
    if head.tag_ not in {"NNPS", "NNS"}:
        return False
    before = [child for child in head.lefts if child.i < named.first]
    return any(child.dep_ in _NARROWING or child.lower_ in _SOME for child in before)


def _are_others(head: Token) -> bool:
    return head.lower_ in _OTHERS or any(child.lower_ in _OTHERS for child in head.children)


def _antecedent(relative: Token) -> Token | None:
    """The noun that a relative clause is about."""
    clause = relative.head
    for _ in range(_CLAUSE_STEPS):
        if clause.dep_ == "relcl":
            return clause.head
        if clause.head.i == clause.i:
            return None
        clause = clause.head
    return None
