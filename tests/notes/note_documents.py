"""A small article of our own, and documents made of any text."""

import hashlib
from pathlib import Path

from reader.documents import Document, Paragraph, Span

TEXT = (
    "Harbour ministers agree on a fishing truce\n\n"
    "The ministers of the two coasts met in Tallinn on Monday. “We have agreed to stop,” said Mara Lind, who led the "
    "talks.\n\n"
    "Her colleague Otto Bren stressed that the truce would hold until the spring. He added that boats which broke it "
    "would be sent home, and that the truce was no peace.\n"
)


def document_of(text: str, path: Path | None = None, headline: str | None = None) -> Document:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Document(text, digest, (Paragraph(Span(0, len(text))),), headline=headline, path=path)


def span_of(document: Document, words: str) -> Span:
    start = document.text.index(words)
    return Span(start, start + len(words))
