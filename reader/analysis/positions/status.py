"""Whether a report is of what somebody holds, or of what was not said, might be said, or was asked for."""

from __future__ import annotations

from reader.analysis.analysis import PositionStatus
from reader.analysis.positions.grammar import Grammar

NEGATIVE_ADVERBS = frozenset({"never", "hardly", "barely", "nowhere", "neither", "nor"})
NEGATIVE_SUBJECTS = frozenset({"nobody", "none", "neither", "nothing"})
REFUSALS = frozenset(
    "refuse decline fail avoid stop omit neglect resist forget forgo refrain without hesitate deny".split()
)
"""Verbs whose infinitive or gerund did not happen: Karttunen's negative implicatives ("Implicative verbs", 1971)."""
MODALS = frozenset({"would", "could", "might", "may", "'d"})
CONDITIONS = frozenset({"if", "unless", "whether"})
ASKING = frozenset("ask wonder inquire question demand urge request press call beg want".split())
WANTED = frozenset({"xcomp", "ccomp"})
STEPS = 4


def status_of(grammar: Grammar, cue: int) -> PositionStatus:
    """The status of a report by the grammar of its cue alone, whatever is in its content."""
    if _is_asked(grammar, cue):
        return PositionStatus.ASKED
    if _is_negated(grammar, cue):
        return PositionStatus.NEGATED
    if _is_hypothetical(grammar, cue):
        return PositionStatus.HYPOTHETICAL
    return PositionStatus.HELD


def _is_negated(grammar: Grammar, cue: int) -> bool:
    """ "did not say", "no one said", "refused to say", "did not want to say", "without saying"."""
    at = cue
    for _ in range(STEPS):
        children = grammar.children[at]
        if any(grammar.dep[c] == "neg" or (c < at and grammar.lower[c] in NEGATIVE_ADVERBS) for c in children):
            return True
        subject = grammar.subject(at)
        if subject is not None:
            return _is_nobody(grammar, subject)
        head = grammar.head[at]
        if head == at or grammar.dep[at] not in ("xcomp", "pcomp"):
            return False
        if grammar.lemma[head] in REFUSALS:
            return True
        at = head
    return False


def _is_nobody(grammar: Grammar, subject: int) -> bool:
    words = [grammar.lower[subject], *(grammar.lower[c] for c in grammar.children[subject] if c < subject)]
    return words[0] in NEGATIVE_SUBJECTS or "no" in words[1:]


def _is_hypothetical(grammar: Grammar, cue: int) -> bool:
    """ "might say", "would support", "if she agrees", but not "would like", which only is polite."""
    children = grammar.children[cue]
    modal = any(grammar.dep[c] == "aux" and grammar.lower[c] in MODALS for c in children)
    if modal and grammar.lemma[cue] not in ("like", "love", "prefer"):
        return True
    return any(grammar.dep[c] == "mark" and grammar.lower[c] in CONDITIONS for c in children)


def _is_asked(grammar: Grammar, cue: int) -> bool:
    """ "asked whether she agrees", "urged her to say", "Does she agree?"."""
    head = grammar.head[cue]
    if (
        head != cue
        and grammar.dep[cue] in WANTED
        and grammar.lemma[head] in ASKING
        and _has_other_subject(grammar, cue)
    ):
        return True
    last = grammar.sentence_end[cue] - 1
    while last > cue and (grammar.space[last] or grammar.text[grammar.start[last]] in "\"”»'’)"):
        last -= 1
    if grammar.lower[last] != "?" or head != cue or grammar.quote[last] != grammar.quote[cue]:
        return False
    subject = grammar.subject(cue)
    helpers = [c for c in grammar.children[cue] if grammar.dep[c] == "aux" and c < cue]
    return subject is not None and any(helper < subject < cue for helper in helpers)


def _has_other_subject(grammar: Grammar, cue: int) -> bool:
    """Whether another than who asks would have to say it: "wants her to say", not "wants to say"."""
    if grammar.subject(cue) is not None:
        return True
    spoken_to = grammar.child(grammar.head[cue], "dobj", "dative")
    return grammar.dep[cue] == "xcomp" and spoken_to is not None and spoken_to < cue
