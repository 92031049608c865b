"""What stands around a candidate: who else speaks in the sentence, before it, and in the whole article."""

from __future__ import annotations

from collections import Counter
from itertools import accumulate

from reader.analysis.positions.candidate import Candidate
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.words import Words

MOST = 3
SAYING = frozenset(
    "says announces describes claims stresses answers warns denies criticises praises asks demands admits"
    " confirms".split()
)


class Context:
    """The verbs of speech of one text, counted once."""

    def __init__(self, grammar: Grammar, words: Words) -> None:
        self._grammar = grammar
        speaking = [0] * grammar.size
        for verb in grammar.verbs:
            speaking[verb] = int(words.listed_force(grammar.lemma[verb]) in SAYING)
        self._sum = [0, *accumulate(speaking)]
        self._speakers: Counter[str] = Counter()
        self._own: dict[int, str] = {}
        for verb in grammar.verbs:
            subject = grammar.subject(verb) if speaking[verb] else None
            if subject is not None and grammar.pos[subject] in ("PROPN", "NOUN"):
                self._speakers[grammar.lower[subject]] += 1
                self._own[verb] = grammar.lower[subject]
        self._paragraphs = [0] * grammar.size
        for i in range(1, grammar.size):
            self._paragraphs[i] = self._paragraphs[i - 1] + (grammar.paragraph[i] == i)

    def features(self, candidate: Candidate) -> list[str]:
        """The names of the features that hold around this candidate."""
        grammar, cue, name = self._grammar, candidate.cue, candidate.construction
        head = candidate.source.head
        who = grammar.lower[head]
        times = self._speakers[who] - (self._own.get(cue) == who)
        kind = "PRON" if grammar.pos[head] == "PRON" else grammar.entity[head] or grammar.pos[head]
        start, end = grammar.sentence[cue], grammar.sentence_end[cue]
        here = self._between(start, end) - self._between(cue, cue + 1)
        earlier = self._between(grammar.sentence[start - 1], start) if start else 0
        later = self._between(end, grammar.sentence_end[end]) if end < grammar.size else 0
        quoted = any(grammar.quote[i] >= 0 for i in (start, (start + end) // 2, end - 1))
        place = min(self._paragraphs[cue], 5)
        last = self._paragraphs[-1] - self._paragraphs[cue] < MOST
        return [
            f"speaks elsewhere={min(times, MOST)}|{kind}|{name}",
            f"speak here={min(here, MOST)}|{name}",
            f"speak before={min(earlier, 2)}|{kind}|{name}",
            f"speak behind={min(later, 2)}|{name}",
            f"quotation near={quoted}|{name}",
            f"paragraph number={place}|{last}|{name}",
        ]

    def _between(self, start: int, end: int) -> int:
        return self._sum[end] - self._sum[start]
