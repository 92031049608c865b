"""Positions: who says what, from the grammar of a parsed text."""

from reader.analysis.positions.attribution import Attribution
from reader.analysis.positions.extraction import find_attributions
from reader.analysis.positions.knowledge import CueKnowledge

__all__ = ["Attribution", "CueKnowledge", "find_attributions"]
