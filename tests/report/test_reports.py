"""The two reports of a document."""

import datetime

from reader.analysis import Analysis, Entity, EntityType, Position, PositionKind
from reader.background import Ambiguous, Background, Candidate, Missing, Origin, Unavailable
from reader.documents import Span, from_text
from reader.report import json_report, text_report

DOCUMENT = from_text(
    "Harbour Talks\nBy Tom Reed\nMay 3, 2025\n\nQuill said \u202ethe pier\x1b[31m was “safe.” A clerk agreed."
)


def spans(*words):
    return tuple(Span(DOCUMENT.text.index(word), DOCUMENT.text.index(word) + len(word)) for word in words)


ANALYSIS = Analysis(
    entities=(
        Entity("e1", "Tom Reed", EntityType.PERSON, spans("Tom Reed")),
        Entity("e2", "Quill", EntityType.PERSON, spans("Quill"), other_names=("Ada Q.",)),
    ),
    positions=(
        Position(
            PositionKind.MIXED, spans("Quill"), spans("said"), spans("the pier\x1b[31m was “safe.”"), speakers=("e2",)
        ),
        Position(
            PositionKind.INDIRECT, spans("A clerk"), spans("agreed"), spans("safe"), described="A clerk", sure=False
        ),
    ),
    model="en_test 1",
)
PAGE = Background(
    "Ada Quill", "harbour master", ("Text.",), Origin.WIKIPEDIA, "https://x.example/Q", datetime.date(2025, 1, 2), "CC"
)


def test_json_has_text_front_matter_entities_and_positions():
    report = json_report(DOCUMENT, ANALYSIS, {"e2": PAGE, "e1": Missing()}, full=False)
    assert (report["title"], report["byline"], report["date"]) == ("Harbour Talks", "Tom Reed", "2025-05-03")
    assert report["entities"][0]["wikipedia"] is None
    assert report["entities"][1]["wikipedia"] == {"title": "Ada Quill", "url": "https://x.example/Q"}
    assert "background" not in report["entities"][1]
    mixed, described = report["positions"]
    assert (mixed["speaker"], mixed["kind"], mixed["sure"]) == ("e2", "mixed", True)
    assert [DOCUMENT.text[s:e] for s, e in mixed["cue"]] == ["said"]
    assert (described["speaker"], described["described"], described["sure"]) == (None, "A clerk", False)


def test_json_gives_a_built_in_note_as_background_but_not_as_a_page():
    note = Background("Quill", "", ("Text.",), Origin.STARTER, None, datetime.date(2025, 1, 2), "")
    entity = json_report(DOCUMENT, ANALYSIS, {"e2": note}, full=True)["entities"][1]
    assert entity["wikipedia"] is None
    assert entity["background"]["origin"] == "Built-in note"


def test_lines_for_a_terminal_hold_no_control_characters():
    lines = text_report(DOCUMENT, ANALYSIS, {})
    assert "Harbour Talks\nBy Tom Reed\n2025-05-03\n" in lines
    assert "  Quill\n    said (mixed): the pier[31m was “safe.”\n" in lines
    assert "  Not named\n    A clerk agreed (indirect, less certain): safe\n" in lines
    assert not {character for character in lines if character < " "} - {"\n"}
    assert "\u202e" not in lines


def test_lines_for_a_terminal_tell_what_was_looked_up():
    choice = Ambiguous((Candidate("Reed (a)", ""), Candidate("Reed (b)", "")))
    assert "may be: Reed (a); Reed (b)" in text_report(DOCUMENT, ANALYSIS, {"e1": choice})
    assert "harbour master [Wikipedia, 2025-01-02, https://x.example/Q]" in text_report(
        DOCUMENT, ANALYSIS, {"e2": PAGE}
    )
    assert "No network." in text_report(DOCUMENT, ANALYSIS, {"e2": Unavailable("No network.")})
