"""Docs from one process to another: numbers, and the few words that they stand for."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
from spacy.tokens import Doc
from spacy.vocab import Vocab

_NAMED: list[int | str] = ["ORTH", "LEMMA", "TAG", "MORPH", "DEP", "ENT_TYPE"]
"""Columns whose numbers are those of strings."""
_SET: list[int | str] = ["LEMMA", "TAG", "MORPH", "DEP", "ENT_TYPE", "POS", "ENT_IOB", "HEAD", "SENT_START"]


def packed(doc: Doc) -> bytes:
    """All of a Doc that the rules look at; its strings once each, some hundred bytes a token."""
    words: Any = doc.to_array(["ORTH", "SPACY"])
    named: Any = doc.to_array(_NAMED)
    strings = [doc.vocab.strings[number] for number in sorted(set(named.ravel().tolist())) if number]
    return pickle.dumps((strings, words.tobytes(), doc.to_array(_SET)), pickle.HIGHEST_PROTOCOL)


def unpacked(data: bytes, vocab: Vocab) -> Doc:
    """The Doc that was packed by a process of ours, with this vocabulary."""
    strings, raw_words, values = pickle.loads(data)  # noqa: S301 (from a process that this program began)
    for string in strings:
        vocab.strings.add(string)
    words = np.frombuffer(raw_words, dtype="uint64").reshape(-1, 2).tolist()
    doc = Doc(vocab, words=[vocab.strings[word] for word, _ in words], spaces=[bool(space) for _, space in words])
    return doc.from_array(_SET, values)
