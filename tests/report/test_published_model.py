"""The JSON-LD that is exported is valid against the published context and model."""

from __future__ import annotations

import json

import pytest

from reader.report import Extent, NotesFormat
from tests.report.published_model import problems
from tests.report.test_notes_export import exported


@pytest.mark.parametrize("extent", Extent)
def test_an_export_is_valid(extent: Extent) -> None:
    collection = json.loads(exported(NotesFormat.JSONLD, extent))
    assert problems(collection) == []
    assert collection["total"] == len(collection["first"]["items"]) > 3


@pytest.mark.parametrize(
    "spoil",
    [
        lambda note: note.update(colour="blue"),
        lambda note: note.update(id="not an iri"),
        lambda note: note.update(motivation="shouting"),
        lambda note: note.update(created="2026-03-02T12:00:00"),
        lambda note: note.pop("target"),
        lambda note: note["target"].pop("source"),
        lambda note: note["target"]["selector"][0].update(start=-1, exact=7),
        lambda note: note["body"].append({"type": "Essay", "value": "x"}),
    ],
)
def test_what_is_not_valid_is_noticed(spoil) -> None:
    collection = json.loads(exported(NotesFormat.JSONLD, Extent.NOTES))
    spoil(next(note for note in collection["first"]["items"] if note.get("body") and note["target"].get("selector")))
    assert problems(collection)
