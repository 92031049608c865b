"""A parsed document, as the rules on names look at it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property

from spacy.tokens import Doc

from reader.analysis.names.phrases import plain
from reader.documents import Document, Paragraph, Role, Span

_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_SMALL = frozenset(
    "a an and as at but by for from in into is nor of off on onto or out over per so than the to up via vs with after"
    " amid".split()
)
_LONGEST_LINE = 250
_MOST_COMMAS = 2
_FEWEST_WORDS = 3
_IN_HEADING, _IN_BODY = 0.7, 0.85  # the share of words with a capital


class Article:
    """The text, its tokens by offset, and which of its lines are set in capitals."""

    def __init__(self, doc: Doc, document: Document) -> None:
        self.doc = doc
        self.document = document
        self.text = plain(document.text)
        self.starts = offsets(doc)
        lengths: list[int] = doc.to_array("LENGTH").tolist()
        text = document.text
        self.words = [text[start : start + length] for start, length in zip(self.starts, lengths, strict=True)]
        names = {tag: doc.vocab.strings[tag] for tag in set(doc.to_array("TAG").tolist())}
        self.tags = [names[tag] for tag in doc.to_array("TAG").tolist()]
        self.sentence_starts = {sentence.start for sentence in doc.sents} if doc.has_annotation("SENT_START") else {0}

    def token_at(self, offset: int) -> int:
        """The index of the token that covers `offset` (or the last before it)."""
        return max(bisect_right(self.starts, offset) - 1, 0)

    def tokens_in(self, start: int, end: int) -> range:
        """The indices of the tokens that begin between two offsets."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def word_before(self, offset: int) -> str:
        """The token before the one at `offset`, or "" at the start."""
        index = self.token_at(offset)
        return self.words[index - 1] if index else ""

    def in_one_sentence(self, one: int, other: int) -> bool:
        """Whether two tokens stand in the same sentence."""
        first, last = sorted((one, other))
        return bisect_right(self._sentences, first) == bisect_right(self._sentences, last)

    def opens_sentence(self, offset: int) -> bool:
        """Whether a name at `offset` has its capital from standing first (quotation marks are passed over)."""
        index = self.token_at(offset)
        while index not in self.sentence_starts and index and not self.words[index - 1][0].isalnum():
            if self.words[index - 1][0] in ":\"'“‘‟«([—–-•*":
                return True
            index -= 1
        return index in self.sentence_starts or index == 0

    @cached_property
    def _sentences(self) -> list[int]:
        return sorted(self.sentence_starts)

    @cached_property
    def loud(self) -> tuple[Span, ...]:
        """The paragraphs in Title Case or ALL CAPS: there a capital does not tell a name."""
        return tuple(span for part in self.document.paragraphs if (span := loud_part(part, self.document.text)))

    def in_loud(self, offset: int) -> bool:
        """Whether `offset` is in a paragraph in Title Case or ALL CAPS."""
        index = bisect_right(self._loud_starts, offset) - 1
        return bool(index >= 0 and offset < self.loud[index].end)

    @cached_property
    def _loud_starts(self) -> list[int]:
        return [span.start for span in self.loud]

    @cached_property
    def lower_words(self) -> frozenset[str]:
        """The words that the article also writes small."""
        return frozenset(word for word in self.words if word.islower())


def offsets(doc: Doc) -> list[int]:
    """Where each token begins."""
    starts: list[int] = doc.to_array("IDX").tolist()
    return starts


def loud_part(paragraph: Paragraph, text: str) -> Span | None:
    """The whole of a paragraph that gives a capital to (nearly) every word, or its run-in heading up to a colon."""
    words = paragraph.span.of(text)
    heading = paragraph.role in (Role.HEADLINE, Role.HEADING)
    may_be = heading or words.isupper() or not _is_sentence_or_list(words)
    if may_be and _is_loud(words, _IN_HEADING if heading else _IN_BODY, _FEWEST_WORDS):
        return paragraph.span
    lead, colon, _ = words.partition(": ")
    if colon and _is_loud(lead, _IN_BODY, _FEWEST_WORDS + 1):
        return Span(paragraph.span.start, paragraph.span.start + len(lead))
    return None


def _is_sentence_or_list(words: str) -> bool:
    return words.endswith((".", ":")) or words.count(",") > _MOST_COMMAS or "(" in words


def _is_loud(line: str, share: float, fewest: int) -> bool:
    if len(line) > _LONGEST_LINE:
        return False
    words: list[str] = [word for word in _WORD.findall(line) if word.lower() not in _SMALL]
    if len(words) < fewest:
        return False
    capitals = sum(word[0].isupper() for word in words)
    return capitals >= share * len(words)
