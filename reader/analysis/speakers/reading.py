"""A parsed document with its entities by token, as the rules on speakers look at it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from spacy.tokens import Doc, Token

from reader.analysis.analysis import Entity
from reader.analysis.names.article import offsets
from reader.documents import Document, Span

_OPENING = frozenset("“«„")
_CLOSING = frozenset("”»")


@dataclass(frozen=True, slots=True)
class Named:
    """One mention of an entity: its tokens (half-open) and the token that heads them."""

    entity: Entity
    first: int
    last: int
    head: int


class Reading:
    """Tokens, entities at tokens, sentences and quotations of one document."""

    def __init__(self, doc: Doc, document: Document, entities: Sequence[Entity]) -> None:
        self.doc = doc
        self.text = document.text
        self.by_id = {entity.id: entity for entity in entities}
        self._starts = offsets(doc)
        self.mentions = sorted(self._named(entities), key=lambda named: named.first)
        self._firsts = [named.first for named in self.mentions]
        self.sentence_of = [0] * len(doc)
        for number, sentence in enumerate(doc.sents if doc.has_annotation("SENT_START") else [doc[:]]):
            for index in range(sentence.start, sentence.end):
                self.sentence_of[index] = number
        self.quoted = _quoted(doc)

    def tokens_in(self, span: Span) -> list[Token]:
        """The tokens that lie in `span`, at least in part."""
        first = max(bisect_right(self._starts, span.start) - 1, 0)
        return [
            token
            for token in self.doc[first : bisect_left(self._starts, span.end)]
            if token.idx + len(token) > span.start
        ]

    def named_at(self, index: int) -> Named | None:
        """The mention that covers a token, if any."""
        at = bisect_right(self._firsts, index) - 1
        return self.mentions[at] if at >= 0 and index < self.mentions[at].last else None

    def mention_after(self, named: Named) -> Named | None:
        """The next mention behind one, if any."""
        at = bisect_right(self._firsts, named.first)
        return self.mentions[at] if at < len(self.mentions) else None

    def _named(self, entities: Sequence[Entity]) -> Iterator[Named]:
        for entity in entities:
            for span in entity.mentions:
                tokens = self.tokens_in(span)
                if tokens:
                    first, last = tokens[0].i, tokens[-1].i + 1
                    yield Named(entity, first, last, _head(tokens))


def _head(tokens: list[Token]) -> int:
    inside = {token.i for token in tokens}
    for token in tokens:
        if token.head.i not in inside or token.head.i == token.i:
            return token.i
    return tokens[-1].i


def _quoted(doc: Doc) -> list[bool]:
    inside = False
    flags = []
    numbers: list[int] = doc.to_array("ORTH").tolist() if len(doc) else []
    words = {number: doc.vocab.strings[number] for number in set(numbers)}
    for number in numbers:
        mark = words[number]
        if "\n" in mark and mark.isspace():
            inside = False
        if mark in _OPENING:
            inside = True
        elif mark in _CLOSING:
            inside = False
        elif mark == '"':
            inside = not inside
        flags.append(inside)
    return flags
