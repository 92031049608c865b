"""Parsed documents for the tests on names: hand-built, without a language model."""

from __future__ import annotations

import hashlib
import re

import spacy
from spacy.tokens import Doc

from reader.documents import Document, Paragraph, Role, Span

_ENGLISH = spacy.blank("en")
_SMALL_TAGS = {"the": "DT", "a": "DT", "an": "DT", "of": "IN", "in": "IN", "and": "CC", "for": "IN", "to": "TO"}


def document(text: str, headline: bool = False) -> Document:
    """A document with one paragraph a line, the first of them the headline where asked for."""
    paragraphs = [
        Paragraph(Span(match.start(), match.end()), Role.HEADLINE if headline and not match.start() else Role.BODY)
        for match in re.finditer(r"[^\n]*\S[^\n]*", text)
    ]
    return Document(text, hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(), tuple(paragraphs))


def doc(text: str, names: dict[str, str]) -> Doc:
    """A Doc of `text` in which the model has seen `names` (words: label), each where it first stands."""
    words, spaces, tags, starts = [], [], [], []
    before = "."
    for token in _ENGLISH(text):
        words.append(token.text)
        spaces.append(bool(token.whitespace_))
        tags.append(_SMALL_TAGS.get(token.lower_, "NNP" if token.text[0].isupper() else "NN"))
        starts.append(before in {".", "?", "!"} or "\n" in before)
        before = token.text
    parsed = Doc(_ENGLISH.vocab, words=words, spaces=spaces, tags=tags, sent_starts=starts)
    spans = []
    for words, label in names.items():
        start = text.index(words)
        span = parsed.char_span(start, start + len(words), label=label, alignment_mode="expand")
        assert span is not None
        spans.append(span)
    parsed.ents = spans
    return parsed
