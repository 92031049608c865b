"""Candidates that a quotation gives: the verb next to it, and the quotations that follow without one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from reader.analysis.positions.candidate import Candidate, Range, Source
from reader.analysis.positions.grammar import Grammar
from reader.analysis.positions.sources import source_of
from reader.analysis.positions.verbs import cue_words

REACH = 40
MOST_CONTINUED = 12
INTERRUPTIONS = frozenset({",", ":", "-", "—", "–", "--", "verb"})
SPEECH_END = frozenset(",?!…—-")
CLOSING_MARKS = "\"”»'’"
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
        for verb in grammar.verbs:
            if grammar.quote[verb] < 0:
                self._anchor(verb)
        speaking = [0] * grammar.size
        for verb, (_, adjacent) in self._before.items():
            speaking[verb] = int(adjacent)
        self._speakers = [0, *accumulate(speaking)]

    def candidates(self, verb: int) -> Iterator[Candidate]:
        """The quotations next to this verb, with those that go on behind them."""
        before, behind = self._before.get(verb), self._behind.get(verb)
        if before is None and behind is None:
            return
        source = source_of(self._grammar, verb)
        if source is None or self._grammar.quote[source.head] >= 0:
            return
        words = cue_words(self._grammar, verb)
        if before and (before[1] or before[0] not in self._spoken):
            pieces = [self._from_sentence_start(before[0])]
            last = before[0]
            frame = "adjacent" if before[1] else "near"
            if behind and self._interrupted(verb, behind):
                pieces.append(self._grammar.quotes[behind[0]])
                last = behind[0]
                frame += " both"
            yield from self._whole("quotation before the verb", frame, verb, words, source, pieces, last)
        if behind and (behind[0] not in self._spoken or behind[1].startswith(":")):
            pieces = [self._grammar.quotes[behind[0]]]
            yield from self._whole("quotation behind the verb", behind[1], verb, words, source, pieces, behind[0])

    def _whole(
        self, name: str, frame: str, verb: int, words: tuple[int, ...], source: Source, pieces: list[Range], last: int
    ) -> Iterator[Candidate]:
        """The quotation with all that goes on behind it, and without."""
        more = self._continued(last)
        argument = pieces[0][0]
        yield Candidate(name, frame, verb, words, source, argument, (*pieces, *more), "continued" if more else "")
        if more:
            yield Candidate(name, frame, verb, words, source, argument, tuple(pieces), "alone")
        loose = self._continued(last, loosely=True)
        if len(loose) > len(more):
            yield Candidate(name, frame, verb, words, source, argument, (*pieces, *loose), "loosely continued")

    def holds_other_speaker(self, verb: int, content: tuple[Range, ...]) -> bool:
        """Whether a content swallows another verb that speaks a quotation next to it."""
        spoken = sum(self._speakers[high] - self._speakers[low] for low, high in content)
        return spoken > sum(low <= verb < high and self._speaks(verb) for low, high in content)

    def _speaks(self, verb: int) -> bool:
        return verb in self._before and self._before[verb][1]

    def state(self, verb: int, content: tuple[Range, ...]) -> str:
        """Whether the first quotation of a content has a verb right behind it, and whether that is this one."""
        grammar = self._grammar
        quotes = [grammar.quote[i] for low, high in content for i in (low, high - 1) if grammar.quote[i] >= 0]
        if not quotes:
            return "none"
        before = self._before.get(verb)
        if before is not None and before[1] and before[0] in quotes:
            return "own"
        return "other" if self._spoken.intersection(quotes) else "free"

    def continued(self, content: tuple[Range, ...], *, loosely: bool = False) -> tuple[Range, ...]:
        """The quotations without a verb of their own that go on behind a content that ends in one.

        `loosely` those too that the next paragraph opens after the last one was closed, or that are no sentences.
        """
        last = self._grammar.quote[content[-1][1] - 1]
        return tuple(self._continued(last, loosely=loosely)) if last >= 0 else ()

    def _anchor(self, verb: int) -> None:
        grammar = self._grammar
        low = self._clause_start(verb)
        at = verb - 1
        floor = max(grammar.paragraph[verb], verb - REACH)
        while at >= floor and grammar.quote[at] < 0 and grammar.lower[at] not in SENTENCE_END:
            at -= 1
        if at >= floor and grammar.quote[at] >= 0:
            adjacent = low <= at + 2 and self._ends_speech(at) and self._has_speaker(verb, at)
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
        around = grammar.text[max(0, grammar.end[last] - 4) : grammar.end[last] + 1].rstrip(CLOSING_MARKS + " ")
        return around[-1:] in SPEECH_END

    def _has_speaker(self, verb: int, last: int) -> bool:
        """Whether the verb has a subject of its own outside the quotation that ends at `last`, or needs none."""
        subject = self._grammar.subject(verb)
        return subject is None or subject > last or self._grammar.quote[subject] >= 0

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

    def _interrupted(self, verb: int, behind: tuple[int, str]) -> bool:
        """Whether the quotation behind a verb goes on from the one before it: "…," he said, "…"."""
        mark, verbs = behind[1].split(" ")[:2]
        return verbs == "0" and (mark in INTERRUPTIONS or self._opens_sentence(behind[0]))

    def _opens_sentence(self, quote: int) -> bool:
        return self._previous(self._grammar.quotes[quote][0]) in SENTENCE_END

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
        if self._speakers[first] > self._speakers[start]:
            return first, end
        return start, end

    def _continued(self, quote: int, *, loosely: bool = False) -> list[Range]:
        grammar = self._grammar
        found: list[Range] = []
        last = quote
        for following in range(quote + 1, min(len(grammar.quotes), quote + 1 + MOST_CONTINUED)):
            first, end = grammar.quotes[following]
            if first >= end or following in self._spoken or not self._near(last, first, loosely=loosely):
                break
            if loosely or self._goes_on(last, following):
                found.append((first, end))
                last = following
        return found

    def _near(self, last: int, first: int, *, loosely: bool) -> bool:
        """Whether a quotation that opens at `first` is in the same paragraph, or in the next which it opens again."""
        grammar = self._grammar
        end = grammar.quotes[last][1]
        if grammar.paragraph[first] == grammar.paragraph[end - 1]:
            return first - end <= REACH
        return first == grammar.paragraph_end[end - 1] and (loosely or not self._is_closed(last))

    def _is_closed(self, quote: int) -> bool:
        grammar = self._grammar
        last = grammar.quotes[quote][1] - 1
        return grammar.text[grammar.end[last] - 1] in CLOSING_MARKS

    def _goes_on(self, last: int, following: int) -> bool:
        """Whether a quotation is whole sentences that nobody else speaks: it goes on from the one before."""
        first, end = self._grammar.quotes[following]
        if self._grammar.paragraph[first] == first:
            return True
        if self._previous(first) not in SENTENCE_END and self._previous(first)[-1:] not in CLOSING_MARKS:
            return False
        return not self._is_closed(following) or any(mark in self._tail(end - 1) for mark in ".?!…")

    def _tail(self, token: int) -> str:
        grammar = self._grammar
        return grammar.text[max(0, grammar.end[token] - 4) : grammar.end[token]]
