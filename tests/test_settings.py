from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import StorageError
from reader.settings import Settings, SettingsFile

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def test_what_is_set_is_there_the_next_time(tmp_path: Path) -> None:
    path = tmp_path / "new" / "settings.json"
    SettingsFile(path).change(marks="first", hidden_types=("WORK", "NORP"), text_size=16.0)
    assert SettingsFile(path).settings == Settings(marks="first", hidden_types=("WORK", "NORP"), text_size=16.0)


def test_settings_of_a_later_version_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"marks": "off", "holograms": {"depth": 3}}')
    SettingsFile(path).change(model="en_core_web_md")
    kept = json.loads(path.read_bytes())
    assert (kept["holograms"], kept["marks"], kept["model"]) == ({"depth": 3}, "off", "en_core_web_md")


@pytest.mark.parametrize("damage", [b"", b"\xff\x00", b"[1]", b"{", b"[" * 100_000])
def test_a_damaged_file_is_as_if_it_were_not_there(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    assert SettingsFile(path).settings == Settings()


@given(stored=st.fixed_dictionaries({}, optional=dict.fromkeys(Settings.__dataclass_fields__, JSON)))
def test_nothing_that_is_stored_breaks_anything(tmp_path_factory: pytest.TempPathFactory, stored: object) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps(stored))
    settings = SettingsFile(path).settings
    assert settings.marks in ("all", "first", "off")
    assert 1 <= settings.text_size <= 100
    assert all(isinstance(name, str) for name in settings.hidden_types)


def test_where_nothing_can_be_kept_the_setting_holds_and_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    file = SettingsFile(tmp_path / "file" / "settings.json")
    with pytest.raises(StorageError, match="settings cannot be kept"):
        file.change(marks="off")
    assert file.settings.marks == "off"


def test_whoever_follows_is_told_of_each_change(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    told: list[str] = []
    file.subscribe(lambda: told.append(file.settings.network))
    file.change(network="never")
    file.change(network="never")
    file.change(network="ahead")
    assert told == ["never", "ahead"]
