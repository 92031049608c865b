"""What a reader has set, kept in one small file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from reader.errors import StorageError
from reader.files import write_atomically

MARKS = ("all", "first", "off")


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, each with the value that a new reader has.

    `marks`: "all" names are underlined, the "first" mention of each, or the lines are "off". `hidden_types`: types of
    names that are not marked. `text_size` in points. `model`: the language model's name or folder, "" for the best
    that is installed. `window`: where it stood and how large it was, as Qt puts it, in base64.
    """

    marks: str = "all"
    hidden_types: tuple[str, ...] = ()
    text_size: float = 13.0
    model: str = ""
    window: str = ""


class SettingsFile:
    """The settings of one installation. A setting that makes no sense is as if it were not there.

    What this version does not know, a later one has written: it is kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._others: dict[str, Any] = {}
        self.settings = self._load()

    @classmethod
    def within(cls, folder: Path) -> SettingsFile:
        """Those kept in this folder, the `config` of an installation."""
        return cls(folder / "settings.json")

    def change(self, **changes: object) -> None:
        """Set these, by their names in `Settings`, at once and on the disk; StorageError where only at once."""
        changed = replace(self.settings, **changes)  # type: ignore[arg-type]  # the names are those of the fields
        if changed != self.settings:
            self.settings = changed
            self._save()

    def _load(self) -> Settings:
        try:
            stored = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return Settings()
        if not isinstance(stored, dict):
            return Settings()
        known = {field.name for field in fields(Settings)}
        self._others = {name: value for name, value in stored.items() if name not in known}
        return Settings(**_sensible(stored))

    def _save(self) -> None:
        data = json.dumps({**self._others, **asdict(self.settings)}, indent=1, ensure_ascii=False)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self._path, data.encode())
        except OSError as error:
            raise StorageError(f"The settings cannot be kept in {self._path}: {error.strerror}.") from error


def _sensible(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the stored settings that have a value of their kind."""
    found: dict[str, Any] = {name: value for name in ("model", "window") if isinstance(value := stored.get(name), str)}
    if stored.get("marks") in MARKS:
        found["marks"] = stored["marks"]
    types = stored.get("hidden_types")
    if isinstance(types, list):
        found["hidden_types"] = tuple(each for each in types if isinstance(each, str))
    size = stored.get("text_size")
    if isinstance(size, int | float) and not isinstance(size, bool) and 1 <= size <= 100:
        found["text_size"] = float(size)
    return found
