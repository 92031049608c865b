"""All that belongs under a prefix (/usr, /app, an AppDir's usr/) beside the program itself."""

from __future__ import annotations

import datetime
import gzip
import shutil
from pathlib import Path

import completions
from icons import draw
from manual import manual

ID = "io.github.sidelight_reader.Sidelight"
ROOT = Path(__file__).parents[2]


def fill(prefix: Path, frozen: Path, moment: datetime.datetime) -> None:
    """Put the program of `frozen` and what joins it with a desktop under `prefix`; `moment` dates the manual."""
    program = prefix / "lib" / "sidelight"
    shutil.copytree(frozen, program, symlinks=True)
    _link(prefix / "bin" / "sidelight", "../lib/sidelight/sidelight")
    _link(prefix / "bin" / "reader", "sidelight")
    share, desktop = prefix / "share", ROOT / "resources" / "desktop"
    _copy(desktop / f"{ID}.desktop", share / "applications")
    _copy(desktop / f"{ID}.metainfo.xml", share / "metainfo")
    draw(ROOT / "resources" / "icons" / "sidelight.svg", share / "icons" / "hicolor", ID)
    manuals = share / "man" / "man1"
    _write(manuals / "sidelight.1.gz", packed(manual(moment.strftime("%Y-%m-%d"))))
    _link(manuals / "reader.1.gz", "sidelight.1.gz")
    _complete(share)


def packed(text: str) -> bytes:
    """In gzip, the same bytes each time."""
    return gzip.compress(text.encode(), 9, mtime=0)


def _complete(share: Path) -> None:
    bash, zsh, fish = share / "bash-completion" / "completions", share / "zsh" / "vendor-completions", share / "fish"
    _write(bash / "sidelight", completions.bash().encode())
    _link(bash / "reader", "sidelight")
    _write(zsh / "_sidelight", completions.zsh().encode())
    _write(fish / "vendor_completions.d" / "sidelight.fish", completions.fish().encode())
    _link(fish / "vendor_completions.d" / "reader.fish", "sidelight.fish")


def _copy(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, folder)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)
