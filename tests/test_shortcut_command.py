"""`reader shortcut` makes an entry that the desktop accepts, and takes it out again."""

from __future__ import annotations

import io
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.shortcut_command import run_shortcut, shortcut_parser

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux desktops only")
ID = "io.github.sidelight_reader.Sidelight"


def run(share: Path, program: Path, *arguments: str) -> str:
    out = io.StringIO()
    run_shortcut(shortcut_parser().parse_args(arguments), out, program, share)
    return out.getvalue()


def entry_of(share: Path) -> Path:
    return share / "applications" / f"{ID}.desktop"


def test_the_entry_starts_the_program_and_is_taken_out_again(tmp_path: Path) -> None:
    assert str(entry_of(tmp_path)) in run(tmp_path, Path("/home/anna/.local/bin/reader"))
    lines = entry_of(tmp_path).read_text(encoding="utf-8").splitlines()
    assert 'Exec="/home/anna/.local/bin/reader" %F' in lines
    assert not [line for line in lines if line.startswith("TryExec")]
    icon = tmp_path / "icons" / "hicolor" / "scalable" / "apps" / f"{ID}.svg"
    assert icon.read_bytes().startswith(b"<svg")
    run(tmp_path, Path("/home/anna/.local/bin/reader"), "--remove")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    run(tmp_path, Path("/home/anna/.local/bin/reader"), "--remove")


def test_a_path_with_odd_letters_is_quoted(tmp_path: Path) -> None:
    program = Path('/home/anna/my "100%" $tools/reader')
    run(tmp_path, program)
    line = next(
        line for line in entry_of(tmp_path).read_text(encoding="utf-8").splitlines() if line.startswith("Exec=")
    )
    said = line.removeprefix("Exec=").replace("\\\\", "\\")  # as a string of the entry is read
    assert shlex.split(said.replace("\\$", "$").replace("%%", "%")) == [str(program), "%F"]
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", entry_of(tmp_path)], check=True)


def test_a_clone_is_no_installed_program(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="pipx"):
        run(tmp_path, Path("/home/anna/sidelight/reader/__main__.py"))


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "applications").write_text("no folder", encoding="utf-8")
    with pytest.raises(StorageError, match="cannot be written"):
        run(tmp_path, Path("/usr/bin/reader"))
