"""What a decision about a candidate may look at: grammar and closed-class or common words, never a name."""

from __future__ import annotations

from reader.analysis.positions.candidate import Candidate, Range
from reader.analysis.positions.grammar import Grammar

OPEN = frozenset({"PROPN", "NUM", "X", "SYM", "SPACE"})
MARKS = frozenset({"mark", "aux"})


def word(grammar: Grammar, token: int) -> str:
    """The lemma of a common word, or for a name its type alone."""
    if grammar.pos[token] == "PRON":
        return grammar.lower[token]
    if grammar.pos[token] in OPEN or grammar.entity[token]:
        return grammar.entity[token] or grammar.pos[token]
    return grammar.lemma[token]


def features(
    grammar: Grammar,
    candidate: Candidate,
    source: Range,
    content: tuple[Range, ...],
    frame: str,
    cache: dict[int, list[str]],
) -> list[str]:
    """The names of the features that hold; `frame` are the complements of the cue, `cache` what belongs to it alone."""
    cue = candidate.cue
    if cue not in cache:
        cache[cue] = _of_cue(grammar, cue, frame)
    lemma = word(grammar, cue)
    name, pattern, bond = candidate.construction, candidate.frame, candidate.source.bond
    head = candidate.source.head
    who = word(grammar, head)
    kind = grammar.entity[head] or grammar.pos[head]
    argument = candidate.argument
    inner = word(grammar, argument)
    quotes = _quotes(grammar, candidate, content)
    length = _size(sum(end - start for start, end in content))
    start, end = content[0][0], content[-1][1]
    opening = (
        grammar.lower[start] if grammar.pos[start] not in OPEN | {"NOUN", "VERB", "ADJ", "ADV"} else grammar.pos[start]
    )
    where = "behind" if start > cue else "before" if end <= cue else "around"
    gap = _gap(cue, start, end)
    shape = f"{name}|{pattern}"
    found = [
        f"shape={shape}",
        f"lemma+name={lemma}|{name}",
        f"lemma+shape={lemma}|{shape}",
        f"lemma+shape+frame={lemma}|{shape}|{frame}",
        f"shape+frame={shape}|{frame}",
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
        f"inner pos={grammar.pos[argument]}|{grammar.tag[argument]}|{name}",
        f"lemma+inner pos={lemma}|{grammar.tag[argument]}|{name}",
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
        f"distance={_size(abs(head - cue))}|{bond}",
        f"source length={_size(source[1] - source[0])}|{name}",
        f"inside quotation={grammar.quote[cue] >= 0}|{grammar.quote[head] >= 0}|{name}",
        f"order={'source first' if head < cue else 'cue first'}|{where}|{name}",
    ]
    found += [f"{feature}|{name}" for feature in cache[cue]]
    found += cache[cue]
    return found


def _of_cue(grammar: Grammar, cue: int, frame: str) -> list[str]:
    lemma, tag, dep = word(grammar, cue), grammar.tag[cue], grammar.dep[cue]
    head = grammar.head[cue]
    above = word(grammar, head) if head != cue else "ROOT"
    children = grammar.children[cue]
    helpers = [word(grammar, c) for c in children if grammar.dep[c] in ("aux", "auxpass")]
    negated = any(grammar.dep[c] == "neg" for c in children)
    mark = next((grammar.lower[c] for c in children if grammar.dep[c] in ("mark", "advmod") and c < cue), "none")
    particle = next((grammar.lower[c] for c in children if grammar.dep[c] == "prt"), "none")
    under = _under(grammar, cue)
    paragraph = grammar.paragraph[cue]
    title = "title" if paragraph == 0 else "body"
    size = _size(grammar.paragraph_end[cue] - paragraph)
    return [
        f"lemma={lemma}",
        f"tag={tag}",
        f"lemma+tag={lemma}|{tag}",
        f"dep={dep}",
        f"lemma+dep={lemma}|{dep}",
        f"dep+tag={dep}|{tag}",
        f"dep+above={dep}|{above}",
        f"lemma+above={lemma}|{above}",
        f"frame={frame}",
        f"lemma+frame={lemma}|{frame}",
        f"helpers={'+'.join(helpers)}",
        f"lemma+helpers={lemma}|{'+'.join(helpers)}",
        f"negated={negated}",
        f"lemma+negated={lemma}|{negated}",
        f"mark={mark}",
        f"lemma+mark={lemma}|{mark}",
        f"particle={particle}|{lemma}",
        f"under={under}",
        f"lemma+under={lemma}|{under}",
        f"place={title}|{tag}",
        f"lemma+place={lemma}|{title}",
        f"paragraph={size}",
        f"quoted={grammar.quote[cue] >= 0}",
        f"ending={lemma[-3:]}" if grammar.pos[cue] != "PROPN" and not grammar.entity[cue] else "ending=name",
        f"pos={grammar.pos[cue]}",
    ]


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


def _quotes(grammar: Grammar, candidate: Candidate, content: tuple[Range, ...]) -> str:
    first, last = grammar.quote[content[0][0]], grammar.quote[content[-1][1] - 1]
    inside = any(grammar.quote[i] >= 0 for start, end in content for i in (start, (start + end) // 2, end - 1))
    state = "own" if grammar.quote[candidate.cue] >= 0 else "out"
    return f"{state} {first >= 0} {last >= 0} {inside}"


def _gap(cue: int, start: int, end: int) -> str:
    distance = start - cue if start > cue else cue - end
    return _size(max(0, distance))


def _size(count: int) -> str:
    for limit in (0, 1, 2, 3, 5, 8, 12, 20, 35):
        if count <= limit:
            return str(limit)
    return "more"


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
