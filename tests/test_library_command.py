"""`reader library`, as a person or a tool meets it: a process of its own, with the real model."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.model

ONE = """Ferries Return

President Helga Brandt of Norway promised that the ferries would return in May. "The harbour is ready," Brandt told
reporters.
"""
TWO = """Tunnel Delayed

Minister Olaf Strand said the tunnel would not open before winter.
"""


@pytest.fixture
def library(tmp_path: Path):
    def run(*arguments: object, data: str = "data"):
        command = [sys.executable, "-m", "reader", "library", *map(str, arguments), "--data-dir", str(tmp_path / data)]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "one.txt").write_text(ONE)
    (folder / "two.txt").write_text(TWO)
    (folder / "empty.txt").write_text("")
    return folder


def lines(done) -> list[dict]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_from_a_folder_to_an_empty_library(library, folder: Path, tmp_path: Path) -> None:
    done = library("add", folder, "--json")
    assert lines(done) == [{"files": 3, "added": 2, "known": 0, "unreadable": 1}]
    assert done.returncode == 2
    assert "empty.txt" in done.stderr

    assert library("add", folder / "one.txt").stdout == "0 articles added, 1 were here already.\n"

    found = lines(library("search", "by:Helga Brandt", "ferries", "--json"))
    (position,) = [each for each in found if each["kind"] == "position"]
    assert (position["speakers"], position["force"]) == (["Helga Brandt"], "promises")
    assert "ferries would return" in position["words"]
    assert [each["title"] for each in found if each["kind"] == "article"] == ["Ferries Return"]
    assert "Olaf Strand: says: " in library("search", "says:tunnel").stdout

    out = tmp_path / "all.jsonl"
    assert lines(library("export", out, "--json")) == [{"exported": 2}]
    assert lines(library("import", out, "--json", data="other")) == [{"added": 2, "unreadable": 0}]

    assert lines(library("remove", folder / "one.txt", "--json")) == [{"removed": 1}]
    gone = library("remove", folder / "one.txt")
    assert (gone.returncode, "is not in the library" in gone.stderr) == (2, True)
    assert lines(library("remove", "--all", "--json")) == [{"removed": 1}]


def test_a_query_that_cannot_be_understood_is_told(library) -> None:
    done = library("search", "after:autumn")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "reader: “after:autumn” is no date; write after:2024, after:2024-11 or after:2024-11-05.\n"
