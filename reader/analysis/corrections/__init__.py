"""What a reader puts right in an analysis, and what they want to hold for every article."""

from reader.analysis.corrections.adding import missed_name
from reader.analysis.corrections.applying import Outcome, apply, corrected, touched
from reader.analysis.corrections.correction import (
    AddName,
    Correction,
    LeaveOut,
    Merge,
    NotAPosition,
    PositionRef,
    Rename,
    Retype,
    Split,
    WrongSpeaker,
    WrongWords,
    spans_of,
)
from reader.analysis.corrections.rules import (
    LeaveOutRule,
    NameRule,
    Rule,
    SameRule,
    apply_all,
    corrections_of,
    rule_of,
    with_rule,
)

__all__ = [
    "AddName",
    "Correction",
    "LeaveOut",
    "LeaveOutRule",
    "Merge",
    "NameRule",
    "NotAPosition",
    "Outcome",
    "PositionRef",
    "Rename",
    "Retype",
    "Rule",
    "SameRule",
    "Split",
    "WrongSpeaker",
    "WrongWords",
    "apply",
    "apply_all",
    "corrected",
    "corrections_of",
    "missed_name",
    "rule_of",
    "spans_of",
    "touched",
    "with_rule",
]
