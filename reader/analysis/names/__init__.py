"""The article's names, and which of them name one thing."""

from reader.analysis.names.finder import find_entities
from reader.analysis.names.lexicon import Lexicon

__all__ = ["Lexicon", "find_entities"]
