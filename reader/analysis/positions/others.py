"""Candidates whose cue is a noun, an adjective or a preposition."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.positions.candidate import Candidate, Range, Source, without
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.sources import source_of

ACCORDING = frozenset({"according", "accord"})
FRAMING = frozenset({"in", "to", "by"}) | ACCORDING
VIEWS = frozenset(
    {"view", "opinion", "eye", "word", "mind", "telling", "account", "book", "assessment", "estimation", "judgment"}
)
LONGEST_LIGHT = 6
OF_ITS_OWN = frozenset({"acl", "ccomp", "relcl", "prep", "xcomp"})


def noun_candidates(grammar: Grammar, noun: int) -> Iterator[Candidate]:
    """ "his claim that …", "her support for X", "made a promise to …", "calls from X to …"."""
    sources = list(_sources_of_noun(grammar, noun))
    if not sources:
        return
    for child in grammar.children[noun]:
        dep = grammar.dep[child]
        if dep not in OF_ITS_OWN or child < noun:
            continue
        label, words, argument, content = _complement(grammar, noun, child)
        if content[0] >= content[1]:
            continue
        for source in sources:
            if not content[0] <= source.head < content[1]:
                cue = (*_light_verb(grammar, noun, source), *words)
                yield Candidate("noun cue", label, noun, cue, source, argument, (content,))


def _complement(grammar: Grammar, head: int, child: int) -> tuple[str, tuple[int, ...], int, Range]:
    dep = grammar.dep[child]
    if dep == "prep":
        inside = grammar.child(child, "pobj", "pcomp")
        if inside is not None and grammar.left[inside] > child:
            words = (head, child)
            return f"prep:{grammar.lower[child]}", words, inside, (grammar.left[inside], grammar.right[inside])
    return dep, (head,), child, (grammar.left[child], grammar.right[child])


def _light_verb(grammar: Grammar, noun: int, source: Source) -> tuple[int, ...]:
    """ "made a" of "made a promise"."""
    verb = grammar.head[noun]
    if not source.bond.startswith("verb's") or grammar.dep[noun] not in ("dobj", "attr"):
        return ()
    if noun - verb > LONGEST_LIGHT:
        return (verb,)
    return tuple(i for i in range(verb, noun) if grammar.pos[i] not in ("PUNCT", "SPACE"))


def _sources_of_noun(grammar: Grammar, noun: int) -> Iterator[Source]:
    owner = grammar.child(noun, "poss")
    if owner is not None:
        yield Source(owner, "possessive")
    for child in grammar.children[noun]:
        if grammar.dep[child] == "prep" and grammar.lower[child] in ("by", "from", "of", "among"):
            by = grammar.child(child, "pobj")
            if by is not None:
                yield Source(by, grammar.lower[child])
    head = grammar.head[noun]
    pronoun = owner is not None and grammar.tag[owner] == "PRP$"
    if (owner is None or pronoun) and grammar.dep[noun] in ("dobj", "attr", "pobj") and head != noun:
        verb = grammar.head[head] if grammar.dep[noun] == "pobj" else head
        found = source_of(grammar, verb) if grammar.is_verb(verb) else None
        if found and found.head != noun:
            yield Source(found.head, "verb's " + found.bond)
    if owner is None and grammar.dep[noun] == "appos":
        yield Source(head, "apposition")
    if owner is None:
        for child in grammar.children[noun]:
            if grammar.dep[child] in ("compound", "nmod", "amod") and grammar.entity[child]:
                yield Source(child, "compound")
                break


def adjective_candidates(grammar: Grammar, adjective: int) -> Iterator[Candidate]:
    """ "is sure that …", "was critical of X", "is ready to …"."""
    head = grammar.head[adjective]
    if grammar.dep[adjective] not in ("acomp", "conj", "oprd", "amod", "advcl", "attr", "ROOT", "relcl"):
        return
    found = source_of(grammar, head) if grammar.is_verb(head) else None
    if found is None and grammar.dep[adjective] == "amod":
        found = Source(head, "noun")
    if found is None or found.head == adjective:
        return
    source = Source(found.head, "verb's " + found.bond)
    link = (head,) if grammar.lemma[head] == "be" and head < adjective else ()
    for child in grammar.children[adjective]:
        if child > adjective and grammar.dep[child] in OF_ITS_OWN:
            label, words, argument, content = _complement(grammar, adjective, child)
            if content[0] < content[1] and not content[0] <= source.head < content[1]:
                yield Candidate("adjective cue", label, adjective, (*link, *words), source, argument, (content,))


def preposition_candidates(grammar: Grammar, preposition: int) -> Iterator[Candidate]:
    """ "according to X, …", "in X's view, …": all of the clause but the phrase itself."""
    word = grammar.lower[preposition]
    if grammar.dep[preposition] not in ("prep", "advcl", "pcomp", "ROOT"):
        return
    words: tuple[int, ...] = (preposition,)
    inner = preposition
    if word in ACCORDING:
        to = grammar.child(preposition, "prep")
        if to is None:
            return
        words, inner = (preposition, to), to
    elif word not in FRAMING:
        return
    phrase = grammar.child(inner, "pobj")
    if phrase is None:
        return
    head = grammar.head[preposition]
    hole = (grammar.left[preposition], grammar.right[preposition])
    pieces = without((grammar.left[head], grammar.right[head]), hole)
    if not pieces or head == preposition:
        return
    owner = grammar.child(phrase, "poss")
    if len(words) == 2:
        yield Candidate("according to", "according to", preposition, words, Source(phrase, "object"), head, pieces)
    elif owner is not None and grammar.lemma[phrase] in VIEWS:
        more = (preposition, phrase)
        yield Candidate("in X's view", f"prep:{word}", preposition, more, Source(owner, "possessive"), head, pieces)
