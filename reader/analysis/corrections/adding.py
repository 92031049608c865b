"""How a name that was missed becomes a correction."""

from __future__ import annotations

from reader.analysis.analysis import Analysis, EntityType
from reader.analysis.corrections.correction import AddName
from reader.analysis.corrections.spelling import free_of, occurrences
from reader.documents import Span


def missed_name(analysis: Analysis, text: str, span: Span, kind: EntityType, *, everywhere: bool) -> AddName:
    """The words at `span` as a name; with `everywhere`, also where else they stand as whole words in no other name.

    White space at the ends of the span is left out; ValueError where there is nothing else.
    """
    start, end = span
    words = text[start:end]
    trimmed = Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))
    if trimmed.start >= trimmed.end:
        raise ValueError(f"no words at {span}")
    spans = {trimmed}
    if everywhere:
        mentions = [mention for entity in analysis.entities for mention in entity.mentions]
        spans.update(free_of([*mentions, trimmed], occurrences(text, trimmed.of(text))))
    return AddName(tuple(sorted(spans)), kind, " ".join(trimmed.of(text).split()))
