"""What a reader has set, kept in one small file."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from reader.errors import StorageError
from reader.files import write_atomically

MARKS = ("all", "first", "off")
NETWORK = ("never", "when asked", "ahead")
THEMES = ("system", "light", "sepia", "dark", "contrast", "contrast-light")


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings, each with the value that a new reader has.

    marks: "all" names are underlined, the "first" mention of each, or the lines are "off".
    hidden_types: types of names that are not marked.
    text_size, font, line_height, measure: points; a family, "" for the usual one; ems; characters in a line.
    model: the language model's name or folder, "" for the best that is installed.
    window: where it stood and how large it was, as Qt puts it, in base64.
    hover_cards: whether a card shows over a name that the pointer rests on.
    still: whether nothing on the page moves by itself.
    language: of the window, "" for the system's.
    theme: the colours; "system" follows light or dark.
    network: when Wikipedia may be asked.
    cache, starter: whether looked-up pages are kept and used, and built-in notes shown.
    wikipedia: the api.php of another MediaWiki that is asked, "" for the English Wikipedia.
    zim_files: offline encyclopaedias, asked in this order.
    library, library_texts: whether what is opened is kept in the library, and its text with it.
    restore, session: whether a start without a file opens what was open last, and which files that is.
    adding: files and folders that were to be added to the library, and are not all read yet.
    """

    marks: str = "all"
    hidden_types: tuple[str, ...] = ()
    text_size: float = 13.0
    font: str = ""
    line_height: float = 1.55
    measure: int = 68
    model: str = ""
    window: str = ""
    hover_cards: bool = True
    still: bool = False
    theme: str = "system"
    language: str = ""
    network: str = "when asked"
    cache: bool = True
    starter: bool = True
    wikipedia: str = ""
    zim_files: tuple[str, ...] = ()
    library: bool = True
    library_texts: bool = True
    restore: bool = True
    session: tuple[str, ...] = ()
    adding: tuple[str, ...] = ()


class SettingsFile:
    """The settings of one installation. A setting that makes no sense is as if it were not there.

    What this version does not know, a later one has written: it is kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._others: dict[str, Any] = {}
        self._subscribers: list[Callable[[], None]] = []
        self.settings = self._load()

    @classmethod
    def within(cls, folder: Path) -> SettingsFile:
        """Those kept in this folder, the `config` of an installation."""
        return cls(folder / "settings.json")

    def subscribe(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Call `callback` after each change; what is given back ends that."""
        self._subscribers.append(callback)
        return lambda: self._subscribers.remove(callback)

    def change(self, **changes: object) -> None:
        """Set these, by their names in `Settings`, at once and on the disk; StorageError where only at once."""
        changed = replace(self.settings, **changes)  # type: ignore[arg-type]  # the names are those of the fields
        if changed != self.settings:
            self.settings = changed
            for tell in tuple(self._subscribers):
                tell()
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


def _is_size(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 1 <= value <= 100


def _are_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


_CHECKS: Mapping[str, Callable[[Any], bool]] = {
    "marks": lambda value: value in MARKS,
    "hidden_types": _are_words,
    "text_size": _is_size,
    "font": lambda value: isinstance(value, str),
    "line_height": lambda value: isinstance(value, float) and 1 <= value <= 3,
    "measure": lambda value: isinstance(value, int) and not isinstance(value, bool) and 20 <= value <= 200,
    "model": lambda value: isinstance(value, str),
    "window": lambda value: isinstance(value, str),
    "hover_cards": lambda value: isinstance(value, bool),
    "still": lambda value: isinstance(value, bool),
    "theme": lambda value: value in THEMES,
    "language": lambda value: isinstance(value, str),
    "network": lambda value: value in NETWORK,
    "cache": lambda value: isinstance(value, bool),
    "starter": lambda value: isinstance(value, bool),
    "wikipedia": lambda value: isinstance(value, str),
    "zim_files": _are_words,
    "library": lambda value: isinstance(value, bool),
    "library_texts": lambda value: isinstance(value, bool),
    "restore": lambda value: isinstance(value, bool),
    "session": _are_words,
    "adding": _are_words,
}


def _sensible(stored: Mapping[str, Any]) -> dict[str, Any]:
    """Those of the stored settings that have a value of their kind."""
    found = {
        name: stored[name] for name, is_sensible in _CHECKS.items() if name in stored and is_sensible(stored[name])
    }
    return {name: tuple(value) if isinstance(value, list) else value for name, value in found.items()}
