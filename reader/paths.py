"""Where Sidelight keeps its files, and where the files that come with it lie."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP_NAME = "sidelight"


@dataclass(frozen=True, slots=True)
class Folders:
    """The three folders of one installation; each is made when it is first written to."""

    config: Path
    data: Path
    cache: Path

    @classmethod
    def of_platform(cls) -> Folders:
        """The folders that this platform gives to an application."""
        dirs = platformdirs.PlatformDirs(APP_NAME, appauthor=False)
        return cls(dirs.user_config_path, dirs.user_data_path, dirs.user_cache_path)

    @classmethod
    def under(cls, root: Path) -> Folders:
        """All three inside `root`, as --data-dir asks for."""
        return cls(root / "config", root / "data", root / "cache")


def resources() -> Path:
    """The folder of the files that come with the program (icons, lexicons, samples)."""
    installed = Path(__file__).parent / "resources"
    return installed if installed.is_dir() else Path(__file__).parent.parent / "resources"
