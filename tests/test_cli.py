"""The command line, as a person or a tool meets it: a process of its own, with the real model."""

import json
import subprocess
import sys

import pytest

pytestmark = pytest.mark.model

ARTICLE = (
    "Ministers Agree on Grain Corridor\n\n"
    "Finland’s Foreign Ministry said the corridor would open in May. President Helga Brandt of Norway welcomed the "
    "plan on Tuesday.\n\n"
    "Brandt told reporters that the ships “will sail in spring.” She added that Norway would pay for the pilots.\n"
)


@pytest.fixture
def reader(tmp_path):
    def run(*arguments):
        command = [sys.executable, "-m", "reader", *map(str, arguments), "--data-dir", str(tmp_path / "data")]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    return run


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "grain.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


def test_explain_prints_names_and_positions_by_speaker(reader, article):
    done = reader("explain", article)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Ministers Agree on Grain Corridor" in done.stdout
    assert "PERSON" in done.stdout
    after = done.stdout.split("Positions", 1)[1]
    assert "will sail in spring" in after.split("Helga Brandt", 1)[1]


def test_the_json_report_keeps_its_contract(reader, article):
    done = reader("explain", article, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    report = json.loads(done.stdout)
    assert report["text"] == ARTICLE
    assert (report["title"], report["byline"], report["date"]) == ("Ministers Agree on Grain Corridor", None, None)
    brandt = next(entity for entity in report["entities"] if "Brandt" in entity["name"])
    assert (brandt["type"], brandt["wikipedia"]) == ("PERSON", None)
    assert [ARTICLE[s:e] for s, e in brandt["mentions"]] == ["Helga Brandt", "Brandt"]
    said = [position for position in report["positions"] if position["speaker"] == brandt["id"]]
    assert {position["kind"] for position in said} >= {"mixed", "indirect"}
    pronoun = next(position for position in said if [ARTICLE[s:e] for s, e in position["source"]] == ["She"])
    assert [ARTICLE[s:e] for s, e in pronoun["cue"]] == ["added"]
    assert [ARTICLE[s:e] for s, e in pronoun["content"]] == ["that Norway would pay for the pilots"]


def test_a_folder_gives_a_report_for_each_file(reader, article, tmp_path):
    (article.parent / "second.md").write_text("# Harbour News\n\nThe port of Turku reopened on Monday.\n")
    done = reader("explain", article.parent, "--json", "--out", tmp_path / "out")
    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["grain.json", "second.json"]
    assert json.loads((tmp_path / "out" / "second.json").read_text())["title"] == "Harbour News"


def test_bad_files_are_one_line_each_and_do_not_stop_the_rest(reader, article, tmp_path):
    binary = tmp_path / "picture.txt"
    binary.write_bytes(bytes(range(256)) * 20)
    done = reader("explain", tmp_path / "gone.txt", binary, article, "--json")
    assert done.returncode == 2
    assert [line.split(" ", 2)[:2] for line in done.stderr.splitlines()] == [
        ["reader:", "gone.txt"],
        ["reader:", "picture.txt"],
    ]
    assert json.loads(done.stdout)["text"] == ARTICLE


def test_a_text_in_another_language_says_so_and_marks_nothing(reader, tmp_path):
    german = tmp_path / "bericht.txt"
    german.write_text("Die Minister trafen sich am Dienstag in Wien, und das Treffen dauerte nicht lange.\n" * 9)
    done = reader("explain", german, "--json")
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert report["entities"] == []
    assert "English" in report["notice"]


@pytest.mark.parametrize("command", [["explain"], []])
def test_an_address_that_is_none_is_one_line(reader, article, command):
    done = reader(*command, article, "--wikipedia-url", "not an address")
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1


def test_a_model_that_is_not_there_is_one_line(reader, article, tmp_path):
    done = reader("explain", article, "--model", "en_core_web_huge")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "reader: The language model en_core_web_huge is not installed.\n"
    settings = tmp_path / "data" / "config" / "settings.json"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(json.dumps({"model": str(tmp_path)}), encoding="utf-8")
    assert "holds no language model" in reader("explain", article).stderr
