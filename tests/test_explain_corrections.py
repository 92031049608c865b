"""`reader explain --corrections`, as a person meets it: a process of its own, with the real model."""

import json
import subprocess
import sys

import pytest

from reader.analysis import EntityType
from reader.analysis.corrections import LeaveOutRule, Rename, Retype
from reader.documents import Span, load
from reader.library.corrections import ArticleCorrections, CorrectionFile, encode

pytestmark = pytest.mark.model

ARTICLE = "Ministers Agree on Grain Corridor\n\nHelga Brandt of Norway told reporters that the ships would sail.\n"


@pytest.fixture
def explain(tmp_path):
    article = tmp_path / "grain.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    corrections = tmp_path / "mine.json"

    def run(content):
        corrections.write_bytes(content)
        options = ["--json", "--corrections", str(corrections), "--data-dir", str(tmp_path / "data")]
        command = [sys.executable, "-m", "reader", "explain", str(article), *options]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    return article, run


def test_corrections_of_this_text_and_rules_are_applied(explain):
    article, run = explain
    start = ARTICLE.index("Helga Brandt")
    brandt = Span(start, start + len("Helga Brandt"))
    corrections = (Rename(brandt, "Helga M. Brandt"), Retype(brandt, EntityType.ORG))
    digest = load(article).digest
    file = CorrectionFile({digest: ArticleCorrections(corrections)}, (LeaveOutRule("Norway"),))
    done = run(encode(file))
    assert (done.returncode, done.stderr) == (0, "")
    entities = {entity["name"]: entity["type"] for entity in json.loads(done.stdout)["entities"]}
    assert entities["Helga M. Brandt"] == "ORG"
    assert "Norway" not in entities
    stale = CorrectionFile({digest: ArticleCorrections((Rename(Span(0, 1), "X"),))})
    done = run(encode(stale))
    assert done.returncode == 2
    assert done.stderr == "reader: grain.txt: 1 of its corrections fit nothing in it, and were left out.\n"
    assert "Norway" in done.stdout


def test_a_file_of_no_corrections_is_one_line(explain):
    _, run = explain
    done = run(b"{}")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "reader: mine.json is no file of corrections, or it is damaged.\n"
