"""The language model that reads the text: the best that is installed, or one that the reader chose."""

from __future__ import annotations

from collections.abc import Callable

import spacy
from spacy.about import __version__ as spacy_version
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.util import is_compatible_version, registry

from reader.analysis.installed import folder_of, installed_models, is_folder, meta_of, version
from reader.analysis.ruling import make_quick
from reader.errors import ModelError

_SPACYS_OWN = "en_core_web_"
_BARE = "sidelight.bare_tokenizer.v1"
# The model brings its tokenizer's rules, two thousand of them; those of the language need not be made before.
_QUICKER = {"nlp": {"tokenizer": {"@tokenizers": _BARE}}}
_PARTS = {"tagger": "kinds of words", "parser": "grammar", "ner": "names"}


def _bare_tokenizer() -> Callable[[Language], Tokenizer]:
    return lambda nlp: Tokenizer(nlp.vocab)


registry.tokenizers.register(_BARE, func=_bare_tokenizer)


def load_model(choice: str | None = None) -> Language:
    """The chosen pipeline (a package or a folder), else the best installed that loads.

    Raises ModelError, with why in a plain sentence, where the chosen one cannot be used, or none can.
    """
    if choice:
        return _loaded(choice)
    problem = "Names cannot be marked: no English language model is installed."
    for name in installed_models():
        try:
            return _loaded(name)
        except ModelError as error:
            problem = str(error)
    raise ModelError(problem)


def label(nlp: Language) -> str:
    """The model's name and version, as About shows it ("en_core_web_md 3.8.0")."""
    return f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}"


def _loaded(choice: str) -> Language:
    source = _source(choice)
    try:
        nlp = spacy.load(source, config=_QUICKER if source.startswith(_SPACYS_OWN) else {})
    except (OSError, ImportError, ValueError, KeyError) as error:
        reason = " ".join(str(error).split())
        raise ModelError(f"The language model {choice} cannot be loaded: {reason}") from error
    if nlp.lang != "en":
        raise ModelError(f"The language model {choice} is for another language ({nlp.lang}), not for English.")
    for part, what in _PARTS.items():
        if part not in nlp.pipe_names:
            raise ModelError(f"The language model {choice} cannot be used: it tells no {what}.")
    make_quick(nlp)
    return nlp


def _source(choice: str) -> str:
    """What spaCy is to load: a package's name, or the folder that is really the model."""
    if not is_folder(choice):
        if not version(choice):
            raise ModelError(f"The language model {choice} is not installed.")
        return choice
    folder = folder_of(choice)
    if folder is None:
        raise ModelError(f"The folder {choice} holds no language model.")
    meta = meta_of(folder)
    if meta is None:
        raise ModelError(f"The folder {choice} holds no language model: its meta.json cannot be read.")
    needed = str(meta.get("spacy_version", ""))
    if needed and not is_compatible_version(spacy_version, needed):
        raise ModelError(f"The language model {choice} was made for spaCy {needed}; this is spaCy {spacy_version}.")
    return str(folder)
