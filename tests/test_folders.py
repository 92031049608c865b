"""Where files are kept: in the platform's folders, under --data-dir, or beside the portable program."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from reader.paths import PORTABLE, Folders, portable_root, program


def packaged(monkeypatch: pytest.MonkeyPatch, executable: Path, image: Path | None = None) -> None:
    """As if this process were the packaged program."""
    executable.parent.mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(executable))
    monkeypatch.delenv("APPIMAGE", raising=False)
    if image:
        monkeypatch.setenv("APPIMAGE", str(image))


def test_the_platform_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    folders = Folders.usual()
    assert folders == Folders.of_platform()
    assert len({folders.config, folders.data, folders.cache, folders.logs}) == 4 or sys.platform != "linux"


def test_a_named_folder_holds_everything(tmp_path: Path) -> None:
    folders = Folders.under(tmp_path)
    assert {folder.parent for folder in (folders.config, folders.data, folders.cache, folders.logs)} == {tmp_path}


def test_a_folder_beside_the_packaged_program_makes_it_portable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    packaged(monkeypatch, tmp_path / "Sidelight" / "sidelight")
    assert Folders.usual() == Folders.of_platform()
    (tmp_path / "Sidelight" / PORTABLE).mkdir()
    assert Folders.usual() == Folders.under(tmp_path / "Sidelight" / PORTABLE)


def test_an_app_bundle_and_an_appimage_are_one_thing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    packaged(monkeypatch, tmp_path / "Stick" / "Sidelight.app" / "Contents" / "MacOS" / "sidelight")
    assert program() == tmp_path / "Stick" / "Sidelight.app"
    packaged(monkeypatch, tmp_path / "mounted" / "sidelight", image=tmp_path / "Sidelight.AppImage")
    assert program() == tmp_path / "Sidelight.AppImage"


def test_without_a_packaged_program_nothing_is_portable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / PORTABLE).mkdir()
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "other.AppImage"))
    assert portable_root(program()) is None
    assert portable_root(tmp_path / "sidelight") == tmp_path / PORTABLE
