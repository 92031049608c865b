"""`reader notes`, as a person or a tool meets it: a process of its own."""

import json
import subprocess
import sys

import pytest
from pypdf import PdfReader

from reader.documents import load
from reader.notes import Motivation, Notebook, NoteStore

ARTICLE = (
    "Ministers Agree on Grain Corridor\n\n"
    "Finland’s Foreign Ministry said the corridor would open in May. President Helga Brandt of Norway welcomed the "
    "plan on Tuesday.\n"
)


@pytest.fixture
def reader(tmp_path):
    def run(*arguments, folder="data"):
        command = [sys.executable, "-m", "reader", "notes", *map(str, arguments), "--data-dir", str(tmp_path / folder)]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)

    return run


@pytest.fixture
def article(tmp_path):
    """An article with a note on the corridor."""
    path = tmp_path / "grain.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    document = load(path)
    start = document.text.index("the corridor would open in May")
    span = type(document.paragraphs[0].span)(start, start + len("the corridor would open in May"))
    notebook = Notebook(document, NoteStore(tmp_path / "data" / "data" / "notes"))
    notebook.add(span, Motivation.COMMENTING, body="Which May?")
    return path


def test_notes_are_printed_as_markdown(reader, article):
    done = reader(article)
    assert (done.returncode, done.stderr) == (0, "")
    assert "the corridor would open in May" in done.stdout
    assert "Which May?" in done.stdout


def test_notes_go_to_another_installation_and_come_once(reader, article, tmp_path):
    exported = tmp_path / "notes.jsonld"
    assert reader(article, "--format", "jsonld", "--out", exported).returncode == 0
    assert json.loads(exported.read_text(encoding="utf-8"))["@context"]
    first = reader(article, "--import", exported, folder="other")
    assert (first.returncode, first.stdout, first.stderr) == (0, "", "1 note imported.\n")
    assert "1 here already" in reader(article, "--import", exported, folder="other").stderr
    assert "Which May?" in reader(article, "--format", "csv", folder="other").stdout


@pytest.mark.model
def test_positions_and_background_come_too(reader, article):
    done = reader(article, "--all", "--format", "html")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Helga Brandt" in done.stdout
    assert "Built-in note" in done.stdout


def test_what_cannot_be_done_is_one_line(reader, article, tmp_path):
    missing = reader(tmp_path / "nothing.txt")
    assert (missing.returncode, missing.stdout) == (2, "")
    assert missing.stderr == "reader: nothing.txt is not there: it may have been moved or deleted.\n"
    bad = tmp_path / "bad.jsonld"
    bad.write_text("no notes")
    refused = reader(article, "--import", bad)
    assert refused.returncode == 2
    assert len(refused.stderr.splitlines()) == 1


def test_a_pdf_needs_a_file_and_no_display(reader, article, tmp_path):
    refused = reader(article, "--format", "pdf")
    assert refused.returncode == 2
    assert "--out" in refused.stderr
    path = tmp_path / "notes.pdf"
    done = reader(article, "--format", "pdf", "--out", path)
    assert done.returncode == 0
    letters = "".join("".join(page.extract_text() for page in PdfReader(path).pages).split())
    assert "thecorridorwouldopeninMay" in letters
    assert "WhichMay?" in letters
