"""`reader shortcut`: puts the program into the desktop's menu, where it was installed with pip or pipx."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TextIO

import platformdirs

from reader.errors import StorageError
from reader.files import write_atomically
from reader.paths import resources


def shortcut_parser() -> argparse.ArgumentParser:
    """The arguments of `reader shortcut`."""
    parser = argparse.ArgumentParser(
        prog="reader shortcut", description="Put Sidelight into the desktop's menu and under Open With (Linux)."
    )
    parser.add_argument("--remove", action="store_true", help="take it out again")
    return parser


def run_shortcut(options: argparse.Namespace, out: TextIO, program: Path, share: Path | None = None) -> None:
    """Do what `options` say: the entry starts `program`, which is an absolute path.

    `share` is the user's own share folder, else the platform's. Raises StorageError where it cannot be written to, and
    where the desktop has no such entries: Windows and macOS have installers of their own.
    """
    if sys.platform != "linux":
        raise StorageError("Shortcuts are made on Linux only; on Windows and macOS the installer makes them.")
    template = next((resources() / "desktop").glob("*.desktop"))
    home = share or platformdirs.user_data_path()
    entry = home / "applications" / template.name
    icon = home / "icons" / "hicolor" / "scalable" / "apps" / f"{template.stem}.svg"
    if options.remove:
        _remove(entry, icon)
        out.write("Sidelight is out of the menu.\n")
        return
    if program.name == "__main__.py":
        raise StorageError("A shortcut starts an installed program: install it with pip or pipx, and say this again.")
    _write(icon, (resources() / "icons" / "sidelight.svg").read_bytes())
    _write(entry, _starting(template.read_text(encoding="utf-8"), program).encode("utf-8", "surrogateescape"))
    out.write(f"Sidelight is in the menu now: {entry}\n")


def _starting(entry: str, program: Path) -> str:
    """The entry with this program in it; its path in quotes, as the Desktop Entry Specification wants them."""
    quoted = "".join(f"\\{letter}" if letter in '"`$\\' else letter for letter in str(program)).replace("\\", "\\\\")
    quoted = quoted.replace("%", "%%")
    kept = (line for line in entry.splitlines() if not line.startswith("TryExec="))
    return "\n".join(f'Exec="{quoted}" %F' if line.startswith("Exec=") else line for line in kept) + "\n"


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, content)
    except OSError as error:
        raise StorageError(f"{path} cannot be written: {error.strerror}.") from error


def _remove(*paths: Path) -> None:
    try:
        for path in paths:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(f"It cannot be taken out: {error.strerror}.") from error
