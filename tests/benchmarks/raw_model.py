"""The language model's own names, grouped by spelling: the floor to compare with."""

from __future__ import annotations

from collections.abc import Callable

from reader.analysis.labels import entity_type
from reader.analysis.model import load_model
from reader.documents import Document


def raw_report(choice: str) -> Callable[[Document], dict[str, object]]:
    """A function from a document to its report by the chosen model alone, without positions."""
    nlp = load_model(choice)

    def report(document: Document) -> dict[str, object]:
        groups: dict[tuple[str, str], list[list[int]]] = {}
        for entity in nlp(document.text).ents:
            if kind := entity_type(entity.label_):
                groups.setdefault((entity.text, kind.value), []).append([entity.start_char, entity.end_char])
        entities = [
            {"id": f"r{number}", "name": name, "type": kind, "mentions": mentions, "wikipedia": None}
            for number, ((name, kind), mentions) in enumerate(groups.items())
        ]
        return {"text": document.text, "entities": entities, "positions": []}

    return report
