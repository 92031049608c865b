"""Whose report a cue may be: its subject, or one that it shares with another verb."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.positions.candidate import Range, Source
from reader.analysis.positions.grammar import Grammar

RELATIVE = frozenset({"WDT", "WP"})
CLIMBS = {
    "conj": "shared",
    "xcomp": "controlled",
    "advcl": "participle",
    "pcomp": "gerund",
    "ccomp": "far",
    "dep": "far",
    "parataxis": "far",
    "acl": "noun",
    "relcl": "noun",
    "prep": "far",
}
HELD = frozenset({"dobj", "attr", "pobj"})
STEPS = 6
NEAR = 15
NOMINAL = frozenset({"PROPN", "PRON", "NOUN", "NUM"})
INNER = frozenset({"compound", "nmod", "nummod", "quantmod", "poss", "appos"})


def source_of(grammar: Grammar, verb: int) -> Source | None:
    """The likeliest source of what this verb reports, if the sentence has one."""
    return next(sources_of(grammar, verb), None)


def sources_of(grammar: Grammar, verb: int) -> Iterator[Source]:
    """The sources that this verb may have, the likeliest first, at most three."""
    own = _own(grammar, verb)
    if own and grammar.quote[own.head] >= 0 and grammar.quote[own.head] != grammar.quote[verb]:
        yield from _neighbour(grammar, verb)
        return
    if own:
        if own.bond != "passive":  # who is told or asked is not the one who says it
            yield own
        if own.bond == "relative" and grammar.dep[verb] == "relcl":
            yield Source(grammar.head[verb], "antecedent")
        return
    bond = ""
    at = verb
    found = 0
    for _ in range(STEPS):
        dep, head = grammar.dep[at], grammar.head[at]
        if found and dep in HELD:
            yield from _holder(grammar, at)
            return
        if head == at or dep not in CLIMBS:
            break
        bond = bond or CLIMBS[dep]
        if dep in ("acl", "relcl") and not grammar.is_verb(head):
            yield Source(head, bond)
            found += 1
        controller = grammar.child(head, "dobj") if dep == "xcomp" else None
        if controller is not None and controller < at:
            yield Source(controller, "object")
            found += 1
        at = head
        above = _own(grammar, at)
        if above and bond == "controlled" and above.bond == "passive":
            return
        if above:
            kind = bond if above.bond in ("subject", "relative") else bond + " " + above.bond
            yield Source(above.head, f"{kind} further" if found else kind)
            if not found and bond in ("shared", "participle") and grammar.dep[at] == "ccomp":
                yield from _reporter(grammar, at, bond)
            return
        if found:
            bond = "far"
    if not found:
        yield from _neighbour(grammar, verb)


def _reporter(grammar: Grammar, verb: int, bond: str) -> Iterator[Source]:
    """Who says the clause of `verb`: "She says he is late and [she] criticizes …", "Lind said he lost, citing …"."""
    above = _own(grammar, grammar.head[verb])
    if above and above.bond in ("subject", "relative"):
        yield Source(above.head, bond + " reporter")


def _holder(grammar: Grammar, noun: int) -> Iterator[Source]:
    """The subject of the verb whose object this noun is: "Roe has nothing to say about …"."""
    at = grammar.head[noun]
    if grammar.dep[noun] == "pobj" and grammar.dep[at] == "prep":
        at = grammar.head[at]
    above = _own(grammar, at) if grammar.is_verb(at) else None
    if above and above.bond in ("subject", "relative") and above.head != noun:
        yield Source(above.head, "holder")


def _neighbour(grammar: Grammar, verb: int) -> Iterator[Source]:
    """The name or noun next to the verb, where the parser found no subject or one within a quotation."""
    behind_quotation = verb > grammar.sentence[verb] and grammar.quote[verb - 1] >= 0 > grammar.quote[verb]
    at = verb + 1
    if behind_quotation and at < grammar.sentence_end[verb] and grammar.pos[at] in NOMINAL and grammar.quote[at] < 0:
        yield Source(_head_of_phrase(grammar, at), "behind")
        return
    for at in range(verb - 1, max(grammar.sentence[verb], verb - NEAR) - 1, -1):
        if grammar.quote[at] != grammar.quote[verb]:
            return
        if grammar.pos[at] in NOMINAL:
            yield Source(_head_of_phrase(grammar, at), "beside")
            return


def _head_of_phrase(grammar: Grammar, at: int) -> int:
    while grammar.dep[at] in INNER and grammar.head[at] != at:
        at = grammar.head[at]
    return at


def _own(grammar: Grammar, verb: int) -> Source | None:
    agent = grammar.child(verb, "agent")
    if agent is not None:
        by = grammar.child(agent, "pobj")
        if by is not None:
            return Source(by, "agent")
    subject = grammar.subject(verb)
    if subject is None:
        return None
    if grammar.tag[subject] in RELATIVE:
        return Source(subject, "relative")
    return Source(subject, "passive" if grammar.dep[subject] == "nsubjpass" else "subject")


def source_range(grammar: Grammar, source: int, taken: list[Range]) -> Range:
    """The words of a source: its noun phrase with what is attached, up to the cue or the content.

    `taken` are the ranges of the cue and the content. A possessive loses its 's, edges lose commas and dashes.
    """
    start, end = grammar.left[source], grammar.right[source]
    if grammar.is_verb(source):
        start, end = source, source + 1
    for low, high in taken:
        if low < end and start < high:
            if low > source:
                end = min(end, low)
            elif high <= source:
                start = max(start, high)
    start, end = min(start, source), max(end, source + 1)
    while end - 1 > source and (grammar.pos[end - 1] in ("PUNCT", "SPACE", "CCONJ") or grammar.dep[end - 1] == "case"):
        if grammar.quote[end - 1] >= 0 and grammar.quote[end - 1] == grammar.quote[start]:
            break
        end -= 1
    while start < source and grammar.pos[start] in ("PUNCT", "SPACE", "CCONJ") and grammar.quote[start] < 0:
        start += 1
    return start, end
