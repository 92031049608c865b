"""Candidates that the layout gives: "NAME: what she says", "Name: “What she says.”", "“What she says.” ― Name"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from reader.analysis.positions.candidate import Candidate, Range, Source
from reader.analysis.positions.grammar import Grammar

LONGEST_NAME = 8
MOST_PARAGRAPHS = 6
TRANSCRIPT = 3
LABELLED = "speaker and colon"
SIGNED = "quotation and name"
LAYOUT = frozenset({LABELLED, SIGNED})
DASHES = frozenset("―—–-")
MARKS = frozenset("“”„«»\"'‘’`")
SPEAKERS = frozenset({"PROPN", "NOUN", "PRON"})


class Lines:
    """The paragraphs of one text that open with a speaker and a colon, or end with a name."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._paragraphs = [i for i in range(grammar.size) if grammar.paragraph[i] == i and not grammar.space[i]]
        self._number = {first: number for number, first in enumerate(self._paragraphs)}
        self._colon = {first: colon for first in self._paragraphs if (colon := self._label(first)) is not None}
        self._voices = Counter(voice for first in self._colon if (voice := self._voice(first)))

    def candidates(self, token: int) -> Iterator[Candidate]:
        """What is said by whoever stands at this token: at a paragraph's start, or at a colon before a quotation."""
        if token in self._number:
            yield from self._labelled(token)
            yield from self._signed(token)
        elif self._grammar.lower[token] == ":":
            yield from self._before_quotation(token)

    def _label(self, first: int) -> int | None:
        grammar = self._grammar
        end = grammar.paragraph_end[first]
        name = self._name(first)
        for colon in range(name + 1, min(name + LONGEST_NAME, end - 1)):
            if grammar.space[colon]:
                return None
            if grammar.lower[colon] == ":":
                return colon if grammar.pos[_head(grammar, name, colon)] in SPEAKERS else None
        return None

    def _name(self, first: int) -> int:
        """Where the label of a paragraph begins: behind a quotation mark, where a transcript is quoted whole."""
        return first + (self._grammar.text[self._grammar.start[first] : self._grammar.end[first]] in MARKS)

    def _labelled(self, first: int) -> Iterator[Candidate]:
        grammar = self._grammar
        colon = self._colon.get(first)
        if colon is None:
            return
        head = _head(grammar, self._name(first), colon)
        voice = self._voice(first)
        shape = "voice" if self._is_transcript() and len(voice) > 1 else "upper" if voice else grammar.pos[head]
        place = "title" if self._number[first] == 0 else "body"
        frame = f"{shape} {place} {min(len(self._colon), TRANSCRIPT)}"
        source = Source(head, "line")
        pieces = [(colon + 1, grammar.paragraph_end[first])]
        yield Candidate(LABELLED, frame, colon, (colon,), source, colon + 1, tuple(pieces))
        more = self._unlabelled_behind(first) if len(self._colon) >= TRANSCRIPT else []
        if more:
            yield Candidate(LABELLED, frame, colon, (colon,), source, colon + 1, (*pieces, *more), "continued")

    def _voice(self, first: int) -> str:
        """The label of a paragraph where it is in capitals."""
        name, colon = self._name(first), self._colon[first]
        label = self._grammar.text[self._grammar.start[name] : self._grammar.end[colon - 1]]
        return label if label.isupper() else ""

    def _is_transcript(self) -> bool:
        """Whether one speaks in turn with others, each with the name in capitals before it."""
        return len(self._colon) >= TRANSCRIPT and max(self._voices.values(), default=0) > 1

    def _unlabelled_behind(self, first: int) -> list[Range]:
        """The paragraphs behind one that have no label of their own: in a transcript the speaker goes on."""
        found: list[Range] = []
        start = self._number[first] + 1
        for following in self._paragraphs[start : start + MOST_PARAGRAPHS]:
            if following in self._colon:
                return found
            found.append((following, self._grammar.paragraph_end[following]))
        return []

    def _before_quotation(self, colon: int) -> Iterator[Candidate]:
        """ "Lind: “No.”" wherever it stands, the name right before the colon."""
        grammar = self._grammar
        at = colon + 1
        while at < grammar.size and grammar.space[at] and grammar.paragraph[at] == grammar.paragraph[colon]:
            at += 1
        if at >= grammar.size or grammar.quote[at] < 0 or grammar.quote[colon] >= 0:
            return
        quote = grammar.quotes[grammar.quote[at]]
        name = colon - 1
        if quote[0] != at or name < 0 or grammar.pos[name] not in SPEAKERS or grammar.paragraph[colon] in self._colon:
            return
        first = name
        while grammar.dep[name] in ("compound", "nmod", "appos") and grammar.head[name] < colon:
            name = grammar.head[name]
            if name < first - LONGEST_NAME:
                return
        frame = f"quotation {grammar.pos[name]} {grammar.dep[name]}"
        yield Candidate(LABELLED, frame, colon, (colon,), Source(name, "line"), at, (quote,))

    def _signed(self, first: int) -> Iterator[Candidate]:
        """The quotation with a dash and a name behind it, or in the next line."""
        grammar = self._grammar
        end = _without_space(grammar, first, grammar.paragraph_end[first])
        if grammar.text[grammar.start[first]] not in MARKS:
            return
        for dash in range(end - 2, max(first + 2, end - 2 - LONGEST_NAME), -1):
            if grammar.text[grammar.end[dash] - 1] in DASHES and self._closes(first, dash):
                yield from self._by(first, dash, end, (first, dash))
                return
        number = self._number[first] + 1
        if number < len(self._paragraphs) and grammar.text[grammar.end[end - 1] - 1] in MARKS:
            dash = self._paragraphs[number]
            stop = _without_space(grammar, dash, grammar.paragraph_end[dash])
            if grammar.text[grammar.start[dash] : grammar.end[dash]] in DASHES and stop - dash <= LONGEST_NAME:
                yield from self._by(first, dash, stop, (first, end))

    def _closes(self, first: int, dash: int) -> bool:
        before = self._grammar.text[self._grammar.start[first] : self._grammar.end[dash]].rstrip(" \u00a0―—–-")
        return before[-1:] in MARKS

    def _by(self, first: int, dash: int, end: int, content: Range) -> Iterator[Candidate]:
        grammar = self._grammar
        name = dash + 1
        while name < end and grammar.space[name]:
            name += 1
        if name < end and grammar.text[grammar.start[name]].isupper():
            source = Source(_head(grammar, name, end), "line")
            yield Candidate(SIGNED, SIGNED, dash, (dash,), source, first, (content,))


def _without_space(grammar: Grammar, first: int, end: int) -> int:
    while end > first and grammar.space[end - 1]:
        end -= 1
    return end


def _head(grammar: Grammar, first: int, end: int) -> int:
    for i in range(first, end):
        if not first <= grammar.head[i] < end or grammar.head[i] == i:
            return i
    return first
