"""Where Sidelight keeps its files, and where the files that come with it lie."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "sidelight"
PORTABLE = "sidelight-data"


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one installation; each is made when it is first written to."""

    config: Path
    data: Path
    cache: Path
    logs: Path

    @classmethod
    def usual(cls) -> Folders:
        """Those that are used where none are named: beside the portable program, else the platform's."""
        root = portable_root(program())
        return cls.under(root) if root else cls.of_platform()

    @classmethod
    def of_platform(cls) -> Folders:
        """The folders that this platform gives to an application."""
        dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        return cls(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path, dirs.user_log_path)

    @classmethod
    def under(cls, root: Path) -> Folders:
        """All inside `root`, as --data-dir asks for."""
        return cls(root / "config", root / "data", root / "cache", root / "logs")


def program() -> Path | None:
    """What a reader starts and may carry about: the packaged program, its app bundle (macOS) or AppImage, else None."""
    if not getattr(sys, "frozen", False):
        return None
    image = os.environ.get("APPIMAGE")  # AppImage's own loader sets it
    started = Path(image or sys.executable).absolute()
    bundles = [folder for folder in started.parents if folder.suffix == ".app"]
    return bundles[-1] if bundles else started


def portable_root(started: Path | None) -> Path | None:
    """The folder `sidelight-data` beside what was started, which makes it portable; None where there is none."""
    beside = started.parent / PORTABLE if started else None
    return beside if beside and beside.is_dir() else None


def resources() -> Path:
    """The folder of the files that come with the program (icons, lexicons, samples)."""
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "resources"


Target = Path | str
"""What is opened: a file, or the `reader:` address of a passage."""


def target_of(word: str) -> Target:
    """What a word of the command line means; a desktop gives files as `file:` addresses."""
    if word.startswith("file:"):
        from urllib.parse import urlsplit  # both take a tenth of a second, which a start without them saves
        from urllib.request import url2pathname

        return Path(url2pathname(urlsplit(word).path))
    return word if word.startswith("reader:") else Path(word)
