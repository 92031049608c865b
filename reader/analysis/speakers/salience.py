"""Who is being spoken of: after Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994)."""

from __future__ import annotations

from collections import defaultdict

from reader.analysis.analysis import EntityType
from reader.analysis.names.lexicon import Gender
from reader.analysis.speakers.reading import Named, Reading
from reader.analysis.speakers.traits import Traits

_BY_ROLE = {
    "nsubj": 1.0,
    "nsubjpass": 0.9,
    "appos": 0.6,
    "dobj": 0.5,
    "dative": 0.45,
    "attr": 0.4,
    "pobj": 0.35,
    "poss": 0.3,
    "compound": 0.15,
}
_OTHER_ROLE = 0.3
_NAMED = 0.25
_QUOTED = 0.4
_FADE = 0.55
_REACH = 5
_MARGIN = 1.25
_PRONOUNS = {"he": Gender.MALE, "him": Gender.MALE, "his": Gender.MALE, "she": Gender.FEMALE, "her": Gender.FEMALE}


class Salience:
    """Which person or body each pronoun of the article means; those that stay unsure are left out."""

    def __init__(self, reading: Reading, traits: Traits) -> None:
        self._reading = reading
        self._traits = traits
        self._recent: list[tuple[int, str, float, int]] = []
        self.meant: dict[int, str] = {}
        self._read()

    def best(self, index: int, fits: frozenset[str] | None, types: frozenset[EntityType]) -> str | None:
        """The entity of one of `types` (and of `fits`) that is clearly most spoken of before a token."""
        return self._choose(index, Gender.UNKNOWN, types, fits)

    def _read(self) -> None:
        heads = {named.head: named for named in self._reading.mentions}
        for token in self._reading.doc:
            named = heads.get(token.i)
            if named:
                self._note(token.i, named.entity.id, named)
            elif token.lower_ in _PRONOUNS and token.tag_ in {"PRP", "PRP$"}:
                person = self._choose(token.i, _PRONOUNS[token.lower_], frozenset({EntityType.PERSON}), None)
                if person:
                    self.meant[token.i] = person
                    self._note(token.i, person, None)
            elif token.lower_ == "it" and token.dep_ == "nsubj":
                bodies = frozenset({EntityType.ORG, EntityType.GPE})
                body = self._choose(token.i, Gender.UNKNOWN, bodies, None)
                if body:
                    self.meant[token.i] = body

    def _note(self, index: int, entity_id: str, named: Named | None) -> None:
        token = self._reading.doc[index]
        weight = _BY_ROLE.get(token.dep_, _OTHER_ROLE)
        if token.dep_ == "conj":
            weight = _BY_ROLE.get(token.head.dep_, _OTHER_ROLE) * 0.9
        if named:
            weight += _NAMED
        if self._reading.quoted[index]:
            weight *= _QUOTED
        self._recent.append((self._reading.sentence_of[index], entity_id, weight, index))

    def _choose(
        self, index: int, gender: Gender, types: frozenset[EntityType], fits: frozenset[str] | None
    ) -> str | None:
        here = self._reading.sentence_of[index]
        scores: defaultdict[str, float] = defaultdict(float)
        for sentence, entity_id, weight, at in reversed(self._recent):
            if here - sentence > _REACH:
                break
            if (
                at >= index
                or not self._agrees(entity_id, gender, types)
                or (fits is not None and entity_id not in fits)
            ):
                continue
            scores[entity_id] = max(scores[entity_id], weight * _FADE ** (here - sentence)) + 0.05
        if not scores:
            return None
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        if len(ranked) > 1 and ranked[0][1] < _MARGIN * ranked[1][1]:
            return None
        return ranked[0][0]

    def _agrees(self, entity_id: str, gender: Gender, types: frozenset[EntityType]) -> bool:
        if self._reading.by_id[entity_id].type not in types:
            return False
        known = self._traits.gender(entity_id)
        return gender is Gender.UNKNOWN or known is Gender.UNKNOWN or known is gender
