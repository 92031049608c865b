"""What a decision about a candidate may look at: grammar and closed-class or common words, never a name."""

from __future__ import annotations

from reader.analysis.positions.candidate import Candidate, Range, size
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.naming import OPEN, neighbour, size_class, word
from reader.analysis.positions.words import NONE, Words

FINITE = frozenset({"MD", "VBD", "VBZ", "VBP"})
UNNAMED = OPEN | {"NOUN", "VERB", "ADJ", "ADV"}


def features(
    grammar: Grammar,
    candidate: Candidate,
    source: Range,
    content: tuple[Range, ...],
    frame: str,
    crossed: list[str],
    words: Words,
) -> list[str]:
    """The names of the features that hold; `frame` are the complements of the cue, `crossed` features of it."""
    cue = candidate.cue
    lemma, tag, dep = word(grammar, cue), grammar.tag[cue], grammar.dep[cue]
    force = words.listed_force(lemma)
    name, pattern, bond = candidate.construction, candidate.frame, candidate.source.bond
    head = candidate.source.head
    who = word(grammar, head)
    kind, head_tag = grammar.entity[head] or grammar.pos[head], grammar.tag[head]
    argument = candidate.argument
    inner, inner_tag = word(grammar, argument), grammar.tag[argument]
    what = grammar.entity[argument] or grammar.pos[argument]
    quotes = _quotes(grammar, candidate, content)
    length = size_class(size(content))
    start, end = content[0][0], content[-1][1]
    article, finite = _determiner(grammar, argument), _finite(grammar, content)
    opening = grammar.pos[start] if grammar.pos[start] in UNNAMED else grammar.lower[start]
    where = "behind" if start > cue else "before" if end <= cue else "around"
    gap = _gap(cue, start, end)
    shape = f"{name}|{pattern}"
    field = words.field(grammar.pos[cue], lemma)
    speaker = words.field("NOUN", who) if kind == "NOUN" else kind
    topic = words.field(grammar.pos[argument], inner)
    topic = topic if topic != NONE else what
    found = [
        f"field+shape={field}|{shape}",
        f"field+bond={field}|{bond}",
        f"field+kind={field}|{kind}",
        f"field+tag={field}|{tag}|{dep}",
        f"field+frame={field}|{frame}",
        f"field+force={field}|{force}|{name}",
        f"field+topic={field}|{topic}|{name}",
        f"field+speaker={field}|{speaker}|{name}",
        f"field+finite={field}|{finite}|{name}",
        f"field+quotes={field}|{quotes}|{name}",
        f"speaker={speaker}|{name}",
        f"speaker+bond={speaker}|{bond}",
        f"speaker+topic={speaker}|{topic}|{name}",
        f"lemma+speaker={lemma}|{speaker}",
        f"lemma+topic={lemma}|{topic}|{name}",
        f"topic={topic}|{article}|{name}",
        f"shape={shape}",
        f"lemma+name={lemma}|{name}",
        f"lemma+shape={lemma}|{shape}",
        f"lemma+shape+frame={lemma}|{shape}|{frame}",
        f"shape+frame={shape}|{frame}",
        f"force={force}|{shape}",
        f"force+bond={force}|{bond}",
        f"force+kind={force}|{kind}",
        f"force+tag={force}|{tag}|{dep}",
        f"force+frame={force}|{frame}",
        f"force+inner={force}|{inner_tag}|{name}",
        f"force+quotes={force}|{quotes}|{name}",
        f"bond={bond}",
        f"lemma+bond={lemma}|{bond}",
        f"name+bond={name}|{bond}",
        f"who={who}",
        f"kind={kind}",
        f"lemma+kind={lemma}|{kind}",
        f"lemma+who={lemma}|{who}",
        f"kind+name={kind}|{name}",
        f"bond+kind={bond}|{kind}",
        f"who+bond={who}|{bond}",
        f"inner={inner}",
        f"inner+name={inner}|{name}",
        f"lemma+inner={lemma}|{inner}",
        f"inner pos={grammar.pos[argument]}|{inner_tag}|{name}",
        f"lemma+inner pos={lemma}|{inner_tag}|{name}",
        f"opening={opening}|{name}",
        f"lemma+opening={lemma}|{opening}",
        f"quotes={quotes}",
        f"quotes+name={quotes}|{name}",
        f"quotes+shape={quotes}|{shape}",
        f"lemma+quotes={lemma}|{quotes}",
        f"length={length}|{name}",
        f"lemma+length={lemma}|{length}",
        f"pieces={min(len(content), 4)}|{name}",
        f"where={where}|{gap}|{name}",
        f"lemma+where={lemma}|{where}",
        f"distance={size_class(abs(head - cue))}|{bond}",
        f"source length={size_class(source[1] - source[0])}|{name}",
        f"inside quotation={grammar.quote[cue] >= 0}|{grammar.quote[head] >= 0}|{name}",
        f"who tag={head_tag}|{bond}",
        f"who ending={who[-3:]}|{name}",
        f"number={head_tag}|{kind}",
        f"article={article}|{inner_tag}|{name}",
        f"lemma+article={lemma}|{article}",
        f"finite={finite}|{name}",
        f"lemma+finite={lemma}|{finite}",
        f"what={what}|{name}",
        f"lemma+what={lemma}|{what}",
        f"order={'source first' if head < cue else 'cue first'}|{where}|{name}",
    ]
    found += [f"{feature}|{name}" for feature in crossed]
    found += _ending(grammar, candidate, lemma, content)
    return found


def _ending(grammar: Grammar, candidate: Candidate, lemma: str, content: tuple[Range, ...]) -> list[str]:
    """Where the content ends, against where the grammar would end it and what stands behind."""
    name, ending = candidate.construction, candidate.ending
    kind = ending.split(" ")[0] or "whole"
    end = content[-1][1]
    after = neighbour(grammar, end)
    dep = grammar.dep[end] if end < grammar.size else "none"
    last = grammar.sentence_end[end - 1]
    rest = size_class(last - end)
    first = candidate.content[0][0]
    what = grammar.entity[end - 1] or grammar.pos[end - 1]
    found = [
        f"end={ending}|{name}",
        f"end={ending}",
        f"end kind+lemma={kind}|{lemma}",
        f"after={after}|{dep}",
        f"after+kind={after}|{dep}|{kind}|{name}",
        f"rest={rest}|{kind}|{name}",
        f"last={what}|{kind}|{name}",
        f"rest quoted={grammar.quote[end] >= 0 if end < grammar.size else False}|{kind}|{name}",
        f"end quoted={grammar.quote[end - 1] >= 0}|{kind}|{name}",
        f"length+kind={size_class(end - content[-1][0])}|{kind}",
        f"last tag={grammar.tag[end - 1]}|{kind}",
        f"crosses clause={grammar.sentence[first] == first}|{kind}|{name}",
    ]
    if end < grammar.size and kind != "whole":
        found.append(f"left out={word(grammar, end)}|{kind}")
        found.append(f"left out head={word(grammar, grammar.head[end])}|{kind}")
    return found


def _determiner(grammar: Grammar, token: int) -> str:
    for child in grammar.children[token]:
        if grammar.dep[child] in ("det", "poss", "nummod", "neg"):
            return grammar.lower[child] if grammar.pos[child] in ("DET", "PRON", "PART") else grammar.dep[child]
    return "none"


def _finite(grammar: Grammar, content: tuple[Range, ...]) -> str:
    """The first finite verb or modal of the content."""
    start, end = content[0]
    for token, tag in enumerate(grammar.tag[start : min(end, start + 25)], start):
        if tag in FINITE:
            return grammar.lower[token] if tag == "MD" else tag
    return "none"


def _quotes(grammar: Grammar, candidate: Candidate, content: tuple[Range, ...]) -> str:
    first, last = grammar.quote[content[0][0]], grammar.quote[content[-1][1] - 1]
    inside = any(grammar.quote[i] >= 0 for start, end in content for i in (start, (start + end) // 2, end - 1))
    state = "own" if grammar.quote[candidate.cue] >= 0 else "out"
    return f"{state} {first >= 0} {last >= 0} {inside}"


def _gap(cue: int, start: int, end: int) -> str:
    distance = start - cue if start > cue else cue - end
    return size_class(max(0, distance))
