"""Candidates that a quotation gives: the verb next to it, and the quotations that follow without one."""

from __future__ import annotations

from collections.abc import Iterator

from reader.analysis.positions.candidate import Candidate, Range
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.sources import source_of
from reader.analysis.positions.verbs import cue_words

REACH = 40
MOST_CONTINUED = 12
SENTENCE_END = frozenset({".", "?", "!", "…", "...", ";"})
ADJUNCTS = frozenset(
    {"aux", "auxpass", "advmod", "npadvmod", "neg", "nsubj", "nsubjpass", "cc", "punct", "prt", "advcl"}
)


class Quoted:
    """The quotations of one text and the verbs that speak them."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._spoken: set[int] = set()
        self._before: dict[int, tuple[int, bool]] = {}
        self._behind: dict[int, tuple[int, str]] = {}
        for verb in range(grammar.size):
            if grammar.is_verb(verb) and grammar.quote[verb] < 0:
                self._anchor(verb)

    def candidates(self, verb: int) -> Iterator[Candidate]:
        """The quotations next to this verb, with those that go on behind them."""
        before, behind = self._before.get(verb), self._behind.get(verb)
        if before is None and behind is None:
            return
        source = source_of(self._grammar, verb)
        if source is None:
            return
        words = cue_words(self._grammar, verb)
        if before:
            pieces = [self._from_sentence_start(before[0])]
            last = before[0]
            frame = "adjacent" if before[1] else "near"
            if behind and self._same_sentence(verb, behind[0]):
                pieces.append(self._grammar.quotes[behind[0]])
                last = behind[0]
                frame += " both"
            pieces += self._continued(last)
            argument = pieces[0][0]
            yield Candidate("quotation before the verb", frame, verb, words, source, argument, tuple(pieces))
        if behind:
            pieces = [self._grammar.quotes[behind[0]], *self._continued(behind[0])]
            argument = pieces[0][0]
            yield Candidate("quotation behind the verb", behind[1], verb, words, source, argument, tuple(pieces))

    def continued(self, content: tuple[Range, ...]) -> tuple[Range, ...]:
        """The quotations without a verb of their own that go on behind a content that ends in one."""
        end = max(end for _, end in content)
        last = self._grammar.quote[end - 1]
        return tuple(self._continued(last)) if last >= 0 else ()

    def _anchor(self, verb: int) -> None:
        grammar = self._grammar
        low = self._clause_start(verb)
        at = verb - 1
        floor = max(grammar.paragraph[verb], verb - REACH)
        while at >= floor and grammar.quote[at] < 0 and grammar.lower[at] not in SENTENCE_END:
            at -= 1
        if at >= floor and grammar.quote[at] >= 0:
            adjacent = low <= at + 2 and self._ends_speech(at)
            self._before[verb] = (grammar.quote[at], adjacent)
            if adjacent:
                self._spoken.add(grammar.quote[at])
        self._look_behind(verb)

    def _clause_start(self, verb: int) -> int:
        grammar = self._grammar
        low = verb
        for child in grammar.children[verb]:
            if child < verb and grammar.dep[child] in ADJUNCTS and grammar.quote[grammar.left[child]] < 0:
                low = min(low, grammar.left[child])
        return low

    def _ends_speech(self, last: int) -> bool:
        """Whether the quotation that ends with this token closes with a comma or the like, or one follows."""
        grammar = self._grammar
        around = grammar.text[max(0, grammar.end[last] - 4) : grammar.end[last] + 1]
        return any(mark in around for mark in ",?!.…—-")

    def _look_behind(self, verb: int) -> None:
        grammar = self._grammar
        verbs = 0
        at = verb + 1
        roof = min(grammar.size, verb + REACH)
        while at < roof and grammar.quote[at] < 0 and grammar.lower[at] not in SENTENCE_END:
            if grammar.space[at] and at >= grammar.paragraph_end[verb] - 1 and grammar.lower[at - 1] != ":":
                return
            verbs += grammar.pos[at] == "VERB"
            at += 1
        if at >= roof or grammar.quote[at] < 0:
            return
        previous = at - 1
        while previous > verb and grammar.space[previous]:
            previous -= 1
        mark = grammar.lower[previous] if grammar.pos[previous] in ("PUNCT", "SCONJ", "ADP") else grammar.pos[previous]
        mark = "verb" if previous == verb else mark
        self._behind[verb] = (grammar.quote[at], f"{mark} {min(verbs, 2)} {'far' if at - verb > 12 else ''}")

    def _same_sentence(self, verb: int, quote: int) -> bool:
        first = self._grammar.quotes[quote][0]
        return first < self._grammar.sentence_end[verb] or self._previous(first) in (",", ":", "-", "—", "--")

    def _previous(self, token: int) -> str:
        grammar = self._grammar
        at = token - 1
        while at > grammar.paragraph[token] and grammar.space[at]:
            at -= 1
        return grammar.lower[at] if at >= grammar.paragraph[token] else ""

    def _from_sentence_start(self, quote: int) -> Range:
        grammar = self._grammar
        first, end = grammar.quotes[quote]
        start = grammar.sentence[first]
        previous = self._previous(first)
        if not previous or previous in SENTENCE_END or previous[-1] in "\"”'" or first - start > REACH:
            return first, end
        if any(grammar.quote[i] >= 0 for i in range(start, first)):
            return first, end
        return start, end

    def _continued(self, quote: int) -> list[Range]:
        grammar = self._grammar
        found: list[Range] = []
        for following in range(quote + 1, min(len(grammar.quotes), quote + 1 + MOST_CONTINUED)):
            first, end = grammar.quotes[following]
            if first >= end or following in self._spoken or not self._goes_on(following - 1, first):
                break
            found.append((first, end))
        return found

    def _goes_on(self, last: int, first: int) -> bool:
        """Whether a quotation that opens at `first` goes on from the one before without a word of who speaks."""
        grammar = self._grammar
        end = grammar.quotes[last][1]
        if grammar.paragraph[first] == grammar.paragraph[max(0, end - 1)]:
            return self._previous(first) in SENTENCE_END and first - end <= REACH
        text = grammar.text[grammar.start[max(0, end - 1)] : grammar.end[max(0, end - 1)]]
        unclosed = text[-1:] not in "\"”»'’"
        return (
            unclosed
            and first == grammar.paragraph[first]
            and grammar.paragraph[first] == grammar.paragraph_end[end - 1]
        )
