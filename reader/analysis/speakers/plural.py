"""Whom "they" means, where the sentence before leaves no doubt."""

from __future__ import annotations

from spacy.tokens import Token

from reader.analysis.analysis import EntityType
from reader.analysis.speakers.reading import Reading

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_RIVALS = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "conj"})
_PLURAL = frozenset({"NNS", "NNPS"})
_ABLE = frozenset({EntityType.PERSON, EntityType.ORG, EntityType.GPE, EntityType.NORP})


def they(token: Token, reading: Reading) -> tuple[str, ...]:
    """The entities that a "they" stands for; none where that is not sure.

    They are the subject of the sentence before, in the same paragraph and outside of quotations: several that "and"
    joins, or one with a name in the plural ("Doctors Without Borders"). Another noun in the plural that "they" might
    mean as well leaves it unsure.
    """
    before = _sentence_before(token, reading)
    subjects = [each for each in before if each.dep_ in _SUBJECTS and each.head.dep_ == "ROOT"]
    if len(subjects) != 1 or reading.quoted[subjects[0].i]:
        return ()
    group = [subjects[0], *subjects[0].conjuncts]
    if group[0].lower_ == "they":
        return () if _rivals(before, group, reading) else they(group[0], reading)
    named = [reading.named_at(each.i) for each in group]
    ids = tuple(dict.fromkeys(each.entity.id for each in named if each and each.entity.type in _ABLE))
    if len(ids) != len(group) or _rivals(before, group, reading):
        return ()
    return ids if len(ids) > 1 or group[0].tag_ in _PLURAL else ()


def _sentence_before(token: Token, reading: Reading) -> list[Token]:
    """The tokens of the sentence before that of `token`; none where a paragraph ends between them."""
    here = reading.sentence_of[token.i]
    found: list[Token] = []
    for index in range(token.i - 1, -1, -1):
        each = reading.doc[index]
        if reading.sentence_of[index] < here - 1 or (each.is_space and "\n" in each.text):
            break
        if reading.sentence_of[index] == here - 1:
            found.append(each)
    return found[::-1]


def _rivals(before: list[Token], group: list[Token], reading: Reading) -> bool:
    """Whether another noun of the sentence could be meant."""
    taken = {each.i for each in group}
    return any(
        each.tag_ in _PLURAL and each.dep_ in _RIVALS and each.i not in taken and not _within(each, group, reading)
        for each in before
    )


def _within(token: Token, group: list[Token], reading: Reading) -> bool:
    """Whether a noun is part of the name of one of the group."""
    named = reading.named_at(token.i)
    return named is not None and any(named.first <= each.i < named.last for each in group)
