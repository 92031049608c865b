"""Candidates whose cue is a verb: its complements, one or several, before it, behind it or around it."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.positions.alternatives import with_other_ends
from reader.analysis.positions.candidate import Candidate, Range, Source, without
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.sources import sources_of

COMPLEMENTS = frozenset(
    {"ccomp", "xcomp", "dobj", "prep", "advcl", "oprd", "acomp", "attr", "dative", "advmod", "npadvmod"}
)
MOST_COMPLEMENTS = 5
MARKS = frozenset({"PUNCT", "SPACE"})
AROUND = frozenset({",", "-", "—", "–", "--", "("})
LIGHT = frozenset({"advmod", "npadvmod"})
NAMES = {
    "ccomp": "verb + clause",
    "xcomp": "verb + infinitive",
    "dobj": "verb + object",
    "prep": "verb + preposition",
    "advcl": "verb + adverbial clause",
    "acomp": "verb + predicate",
    "attr": "verb + predicate",
    "oprd": "verb + predicate",
    "dative": "verb + object",
}


def verb_candidates(grammar: Grammar, verb: int) -> Iterator[Candidate]:
    """Everything that this verb may report."""
    words = cue_words(grammar, verb)
    for source in sources_of(grammar, verb):
        for build in (_behind, _before, _passive, _around):
            for candidate in build(grammar, verb, source, words):
                yield from with_other_ends(grammar, candidate)


def cue_words(grammar: Grammar, verb: int) -> tuple[int, ...]:
    """The verb with its auxiliaries, negation and particle, as far as they stand together."""
    words = [verb]
    for child in grammar.children[verb]:
        if grammar.dep[child] in ("aux", "auxpass", "neg", "prt"):
            words.append(child)
    words.sort()
    at = words.index(verb)
    first = at
    while first and words[first - 1] >= words[first] - 2 and not _subject_between(grammar, verb, words[first - 1]):
        first -= 1
    return tuple(words[first:])


def _subject_between(grammar: Grammar, verb: int, word: int) -> bool:
    subject = grammar.subject(verb)
    return subject is not None and word < subject < verb


def _behind(grammar: Grammar, verb: int, source: Source, words: tuple[int, ...]) -> Iterator[Candidate]:
    """Each run of complements behind the verb: "supports X", "accused X of Y", "talks about X"."""
    complements = [
        child
        for child in grammar.children[verb]
        if child > verb and grammar.dep[child] in COMPLEMENTS and child != source.head
    ][:MOST_COMPLEMENTS]
    for i, first in enumerate(complements):
        if grammar.dep[first] in LIGHT:
            continue
        for j in range(i, len(complements)):
            last = complements[j]
            if grammar.dep[last] in LIGHT:
                continue
            frame = "+".join(_label(grammar, child) for child in complements[i : j + 1])
            yield from _window(grammar, verb, source, words, frame, first, last, i)


def _label(grammar: Grammar, child: int) -> str:
    dep = grammar.dep[child]
    return f"{dep}:{grammar.lower[child]}" if dep == "prep" else dep


def _window(
    grammar: Grammar,
    verb: int,
    source: Source,
    words: tuple[int, ...],
    frame: str,
    first: int,
    last: int,
    skipped: int,
) -> Iterator[Candidate]:
    content = (grammar.left[first], grammar.right[last])
    name = NAMES[grammar.dep[first]]
    if grammar.dep[first] == "xcomp" and grammar.tag[first] == "VBG":
        name = "verb + gerund"
    if first != last:
        name += " and more"
    frame = f"{frame}/{skipped}" if skipped else frame
    inside = _object_of(grammar, first) if grammar.dep[first] == "prep" else None
    if inside is not None:
        start = grammar.left[inside]
        if start > first:
            more = words + tuple(i for i in range(first, start) if grammar.pos[i] not in MARKS)
            yield Candidate(name, frame, verb, more, source, inside, ((start, max(content[1], grammar.right[inside])),))
        return
    yield Candidate(name, frame, verb, words, source, first, _around_cue(grammar, verb, source, content))


def _object_of(grammar: Grammar, preposition: int) -> int | None:
    for _ in range(3):
        found = grammar.child(preposition, "pobj", "pcomp")
        if found is not None:
            return found
        deeper = grammar.child(preposition, "prep")
        if deeper is None:
            return None
        preposition = deeper
    return None


def _around_cue(grammar: Grammar, verb: int, source: Source, content: Range) -> tuple[Range, ...]:
    low = min(verb, max(grammar.left[source.head], content[0]))
    high = max(verb + 1, min(grammar.right[source.head], content[1]))
    if source.head < content[0] or source.head >= content[1]:
        low, high = verb, verb + 1
    return without(content, (low, high))


def _before(grammar: Grammar, verb: int, source: Source, words: tuple[int, ...]) -> Iterator[Candidate]:
    """A clause before the verb: "… , X said"."""
    for child in grammar.children[verb]:
        dep = grammar.dep[child]
        if child < verb and child != source.head and dep == "ccomp":
            content = (grammar.left[child], grammar.right[child])
            pieces = _around_cue(grammar, verb, source, content)
            yield Candidate("clause before the verb", dep + "<", verb, words, source, child, pieces)


def _passive(grammar: Grammar, verb: int, source: Source, words: tuple[int, ...]) -> Iterator[Candidate]:
    """ "X is backed by Y", "Y's plan was described by X as Z": the subject, with and without what follows."""
    if not source.bond.endswith("agent"):
        return
    subject = grammar.child(verb, "nsubjpass")
    if subject is None and grammar.dep[verb] == "acl":
        subject = grammar.head[verb]
        content = (grammar.left[subject], min(grammar.left[verb], grammar.right[subject]))
    elif subject is not None:
        content = (grammar.left[subject], grammar.right[subject])
    else:
        return
    if content[0] >= content[1]:
        return
    yield Candidate("passive", "nsubjpass", verb, words, source, subject, (content,))
    for child in grammar.children[verb]:
        if child > verb and grammar.dep[child] in ("prep", "xcomp", "oprd", "ccomp", "advcl"):
            both = (content, (grammar.left[child], grammar.right[child]))
            if both[1][0] >= content[1]:
                label = "nsubjpass+" + _label(grammar, child)
                yield Candidate("passive and more", label, verb, words, source, subject, both)


def _around(grammar: Grammar, verb: int, source: Source, words: tuple[int, ...]) -> Iterator[Candidate]:
    """The verb within what it reports: "the plan, he said, failed", "as he put it, …"."""
    head = grammar.head[verb]
    dep = grammar.dep[verb]
    if head == verb or dep not in ("parataxis", "ccomp", "advcl"):
        return
    if dep != "parataxis" and grammar.child(verb, "ccomp", "xcomp", "dobj") is not None:
        return
    start = grammar.left[verb]
    if dep == "ccomp" and not (start and grammar.lower[start - 1] in AROUND):
        return
    if not grammar.is_verb(head) or grammar.subject(verb) is None:
        return
    content = (grammar.left[head], grammar.right[head])
    pieces = without(content, (grammar.left[verb], grammar.right[verb]))
    if pieces:
        yield Candidate("verb inside its clause", dep + "^", verb, words, source, head, pieces)
