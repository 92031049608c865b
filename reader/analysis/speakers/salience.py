"""Who is being spoken of: after Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994).

Each mention gives its entity a weight by its grammatical role, which fades with each sentence. News adds two things
to that: who has just spoken goes on speaking, and whoever is named within what is said is less in view.
"""

from __future__ import annotations

from collections import defaultdict

from spacy.tokens import Token

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
_SPEAKS = 0.6
_WITHIN = 0.4
_AGAIN = 0.05
_UNKNOWN_GENDER = 0.85
_FADE = 0.55
_REACH = 5
_MARGIN = 1.2
_STEPS = 12
_EMBEDDED = frozenset({"ccomp", "pcomp"})
_SPEECH = frozenset(
    "say tell add ask note explain argue claim warn insist stress emphasize acknowledge admit believe think write tweet"
    " announce suggest state declare reply respond continue recall conclude predict report complain promise".split()
)
_PERSON = frozenset({EntityType.PERSON})
_BODY = frozenset({EntityType.ORG, EntityType.GPE})
_PRONOUNS = {
    "he": Gender.MALE,
    "him": Gender.MALE,
    "his": Gender.MALE,
    "she": Gender.FEMALE,
    "her": Gender.FEMALE,
}


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
        doc = self._reading.doc
        heads = {named.head: named for named in self._reading.mentions}
        lower: list[int] = doc.to_array("LOWER").tolist() if len(doc) else []
        pronouns = {doc.vocab.strings.add(word) for word in (*_PRONOUNS, "it")}
        for place in (place for place, word in enumerate(lower) if word in pronouns or place in heads):
            token = doc[place]
            named = heads.get(place)
            if named:
                self._note(token, named.entity.id, named)
            elif token.lower_ in _PRONOUNS and token.tag_ in {"PRP", "PRP$"}:
                person = self._choose(token.i, _PRONOUNS[token.lower_], _PERSON, None)
                if person:
                    self.meant[token.i] = person
                    self._note(token, person, None)
            elif token.lower_ == "it" and token.dep_ == "nsubj" and (body := self._choose(token.i, None, _BODY, None)):
                self.meant[token.i] = body

    def _note(self, token: Token, entity_id: str, named: Named | None) -> None:
        joint = token.dep_ == "conj"
        role = token.head.dep_ if joint else token.dep_
        weight = _BY_ROLE.get(role, _OTHER_ROLE) * (0.9 if joint else 1)
        if named:
            weight += _NAMED
        if role == "nsubj" and token.head.lemma_ in _SPEECH:
            weight += _SPEAKS
        elif self._reading.quoted[token.i] or _is_embedded(token):
            weight *= _WITHIN
        self._recent.append((self._reading.sentence_of[token.i], entity_id, weight, token.i))

    def _choose(
        self, index: int, gender: Gender | None, types: frozenset[EntityType], fits: frozenset[str] | None
    ) -> str | None:
        here = self._reading.sentence_of[index]
        scores: defaultdict[str, float] = defaultdict(float)
        for sentence, entity_id, weight, at in reversed(self._recent):
            if here - sentence > _REACH:
                break
            if at >= index or (fits is not None and entity_id not in fits):
                continue
            agreement = self._agreement(entity_id, gender, types)
            if agreement:
                score = agreement * weight * _FADE ** (here - sentence)
                scores[entity_id] = max(scores[entity_id], score) + _AGAIN
        ranked = sorted(scores.items(), key=lambda item: -item[1])
        if not ranked or (len(ranked) > 1 and ranked[0][1] < _MARGIN * ranked[1][1]):
            return None
        return ranked[0][0]

    def _agreement(self, entity_id: str, gender: Gender | None, types: frozenset[EntityType]) -> float:
        if self._reading.by_id[entity_id].type not in types:
            return 0
        known = self._traits.gender(entity_id)
        if gender is None or gender is Gender.UNKNOWN or known is gender:
            return 1
        return _UNKNOWN_GENDER if known is Gender.UNKNOWN else 0


def _is_embedded(token: Token) -> bool:
    """Whether a token is within what somebody says, thinks or wants."""
    at = token
    for _ in range(_STEPS):
        if at.dep_ in _EMBEDDED:
            return True
        if at.head.i == at.i:
            return False
        at = at.head
    return False
