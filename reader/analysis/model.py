"""The language model that reads the text: the best that is installed."""

from __future__ import annotations

import spacy
from spacy.language import Language

from reader.analysis.installed import installed_models
from reader.errors import ModelError


def load_model(name: str | None = None) -> Language:
    """The pipeline called `name` (a package or a path), else the best that loads; raises ModelError with none."""
    problem = "no English language model is installed"
    for candidate in [name] if name else installed_models():
        try:
            return spacy.load(candidate)
        except (OSError, ImportError, ValueError) as error:
            problem = f"the language model {candidate} cannot be loaded: {error}"
    raise ModelError(f"Names cannot be marked: {problem}.")


def label(nlp: Language) -> str:
    """The model's name and version, as About shows it."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"
