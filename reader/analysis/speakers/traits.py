"""What an article tells of its entities: gender, and the roles that they hold."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from reader.analysis.analysis import Entity, EntityType
from reader.analysis.names.lexicon import Gender, Lexicon
from reader.analysis.speakers.reading import Named, Reading

_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*\.?")
_TITLE_REACH = 5


class Traits:
    """Gender and roles by entity, from titles, first names, appositions and "X is the Y"."""

    def __init__(self, reading: Reading, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._genders: defaultdict[str, Counter[Gender]] = defaultdict(Counter)
        self.roles: defaultdict[str, dict[str, int]] = defaultdict(dict)
        for entity in reading.by_id.values():
            self._from_name(entity)
        for named in reading.mentions:
            for word in _descriptions(reading, named):
                self._note(named.entity, word, named.first)

    def gender(self, entity_id: str) -> Gender:
        """What is known of a person's gender, a title before a first name."""
        votes = self._genders.get(entity_id)
        return votes.most_common(1)[0][0] if votes else Gender.UNKNOWN

    def holders(self, role: str) -> dict[str, int]:
        """The entities that hold a role ("president"), with the token where the article first says so."""
        return self.roles.get(_role_key(role), {})

    def _from_name(self, entity: Entity) -> None:
        words = [entity.name, *entity.other_names]
        if entity.type is EntityType.PERSON:
            for name in words:
                first = name.split()[0]
                gender = self._lexicon.first_names.get(first) or self._lexicon.first_names.get(first.title())
                if gender and gender is not Gender.UNKNOWN and " " in name:
                    self._genders[entity.id][gender] += 1
            return
        for name in [*words, *entity.expansions]:
            for word in _WORD.findall(name):
                role = self._lexicon.roles.get(word.lower())
                if role and word[0].isupper() and EntityType.PERSON not in role.types:
                    self.roles[_role_key(word.lower())].setdefault(entity.id, 0)

    def _note(self, entity: Entity, words: str, token: int) -> None:
        title = self._lexicon.titles.get(words)
        lowered = words.lower()
        role = self._lexicon.roles.get(lowered)
        gender = title.gender if title else role.gender if role else Gender.UNKNOWN
        if gender is not Gender.UNKNOWN and entity.type is EntityType.PERSON:
            self._genders[entity.id][gender] += 3
        if role or title:
            self.roles[_role_key(lowered)].setdefault(entity.id, token)


def _role_key(role: str) -> str:
    return {
        "sen.": "senator",
        "sens.": "senator",
        "senators": "senator",
        "rep.": "congressman",
        "representative": "congressman",
        "gov.": "governor",
        "gen.": "general",
        "prime minister": "prime minister",
        "secretary general": "secretary-general",
        "president-elect": "president",
    }.get(role, role)


def _descriptions(reading: Reading, named: Named) -> Iterator[str]:
    """The nouns and titles that stand before a name, and those in apposition or predicate to it."""
    doc = reading.doc
    before = [token.text for token in doc[max(named.first - _TITLE_REACH, 0) : named.first] if not token.is_space]
    for length in (1, 2, 3):
        if len(before) >= length:
            yield " ".join(before[-length:])
    joined = "".join(token.text_with_ws for token in doc[max(named.first - 5, 0) : named.first]).strip()
    if joined.lower().endswith(("secretary-general", "president-elect")):
        yield joined.split()[-1]
    head = doc[named.head]
    for child in head.children:
        if child.dep_ == "appos":
            yield from _noun(child.i, reading)
    if head.dep_ == "appos":
        yield from _noun(head.head.i, reading)
    if head.dep_ == "nsubj" and head.head.lemma_ == "be":
        for child in head.head.children:
            if child.dep_ == "attr":
                yield from _noun(child.i, reading)


def _noun(index: int, reading: Reading) -> Iterator[str]:
    token = reading.doc[index]
    if reading.named_at(index):
        return
    yield token.text
    left = [child.text for child in token.lefts if child.dep_ in {"compound", "amod"}]
    if left:
        yield f"{left[-1]} {token.text}"
    if token.text == "general" and index > 1:
        yield "".join(t.text for t in reading.doc[index - 2 : index + 1])
