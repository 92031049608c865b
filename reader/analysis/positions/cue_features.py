"""What the decision about a cue may look at: the word, its grammar and its complements."""

from __future__ import annotations

from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.naming import neighbour, size_class, word
from reader.analysis.positions.words import NONE, Words

CROSSED = 11


def cue_features(grammar: Grammar, cue: int, frame: str, words: Words) -> list[str]:
    """The features of the cue alone; the first CROSSED of them also go with the construction."""
    lemma, tag, dep = word(grammar, cue), grammar.tag[cue], grammar.dep[cue]
    head = grammar.head[cue]
    above = word(grammar, head) if head != cue else "ROOT"
    children = grammar.children[cue]
    helpers = "+".join(word(grammar, c) for c in children if grammar.dep[c] in ("aux", "auxpass"))
    negated = any(grammar.dep[c] == "neg" for c in children)
    mark = next((grammar.lower[c] for c in children if grammar.dep[c] in ("mark", "advmod") and c < cue), "none")
    particle = next((grammar.lower[c] for c in children if grammar.dep[c] == "prt"), "none")
    under = _under(grammar, cue)
    force, field = words.listed_force(lemma), words.field(grammar.pos[cue], lemma)
    paragraph = grammar.paragraph[cue]
    title = "title" if paragraph == 0 else "body"
    size = size_class(grammar.paragraph_end[cue] - paragraph)
    behind, subject = neighbour(grammar, cue + 1), _subject(grammar, cue)
    return [
        f"tag={tag}",
        f"lemma+tag={lemma}|{tag}",
        f"dep={dep}",
        f"mark={mark}",
        f"under={under}",
        f"place={title}|{tag}",
        f"negated={negated}",
        f"quoted={grammar.quote[cue] >= 0}",
        f"helpers={helpers}",
        f"partner={_partner(grammar, cue)}",
        f"before={neighbour(grammar, cue - 1)}|{tag}",
        f"lemma={lemma}",
        f"lemma+dep={lemma}|{dep}",
        f"dep+tag={dep}|{tag}",
        f"dep+above={dep}|{above}",
        f"lemma+above={lemma}|{above}",
        f"frame={frame}",
        f"lemma+frame={lemma}|{frame}",
        f"lemma+helpers={lemma}|{helpers}",
        f"lemma+negated={lemma}|{negated}",
        f"lemma+mark={lemma}|{mark}",
        f"particle={particle}|{lemma}",
        f"lemma+under={lemma}|{under}",
        f"lemma+place={lemma}|{title}",
        f"paragraph={size}",
        f"ending={lemma[-3:]}" if grammar.pos[cue] != "PROPN" and not grammar.entity[cue] else "ending=name",
        f"pos={grammar.pos[cue]}",
        f"behind={behind}|{tag}",
        f"lemma+behind={lemma}|{behind}",
        f"root={_root(grammar, cue)}|{dep}",
        f"force alone={force}",
        f"field alone={field}",
        f"force+field={force}|{field}|{tag}",
        f"force+frame alone={force}|{frame}",
        f"field+frame alone={field}|{frame}",
        f"force above={words.listed_force(grammar.lemma[head])}|{dep}",
        f"field above={words.field(grammar.pos[head], grammar.lemma[head])}|{dep}",
        f"subject={subject}|{force}",
        f"lemma+subject={lemma}|{subject}",
    ]


def _subject(grammar: Grammar, cue: int) -> str:
    """What kind of word the subject is."""
    subject = grammar.subject(cue)
    return NONE if subject is None else grammar.entity[subject] or grammar.pos[subject]


def _partner(grammar: Grammar, cue: int) -> str:
    """The word that the cue is coordinated with, or none."""
    if grammar.dep[cue] == "conj":
        return "first " + word(grammar, grammar.head[cue])
    other = grammar.child(cue, "conj")
    return "none" if other is None else "then " + word(grammar, other)


def _root(grammar: Grammar, cue: int) -> str:
    at = cue
    for _ in range(12):
        if grammar.head[at] == at:
            break
        at = grammar.head[at]
    return "self" if at == cue else word(grammar, at)


def _under(grammar: Grammar, cue: int) -> str:
    """The nearest verb above with a clause that the cue stands in, and how it stands there."""
    at = cue
    for _ in range(8):
        head, dep = grammar.head[at], grammar.dep[at]
        if head == at:
            return "none"
        if dep in ("ccomp", "xcomp") or (dep in ("acl", "relcl", "pcomp") and at != cue):
            return f"{dep} {word(grammar, head)}"
        at = head
    return "deep"


def frame_of(grammar: Grammar, cue: int) -> str:
    """The complements of the cue as a pattern: "nsubj dobj prep:of"."""
    parts = []
    for child in grammar.children[cue]:
        dep = grammar.dep[child]
        if dep == "prep":
            parts.append(f"prep:{grammar.lower[child]}")
        elif dep in ("ccomp", "xcomp", "dobj", "dative", "attr", "acomp", "oprd", "agent", "prt", "advcl", "nsubjpass"):
            parts.append(dep + ("<" if child < cue and dep != "nsubjpass" else ""))
    return " ".join(sorted(set(parts)))
