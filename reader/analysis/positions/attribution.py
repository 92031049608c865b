"""Who says what, as the grammar gives it, before the source is known to be an entity."""

from __future__ import annotations

from dataclasses import dataclass

from reader.analysis.analysis import PositionKind, PositionStatus
from reader.documents import Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """One report: a source, a cue and a content, as PolNeAR (Newell and others, LREC 2018) defines them.

    The spans are code points into the Doc's text, half-open, in order and without overlap among the three.
    `construction` names the grammar that found it, `force` the kind of speech act, `addressee` the one spoken to.
    `confidence` (0 to 1) is the precision measured for its score, `sure` whether it is shown unfolded, and `nested`
    whether it stands within the content of another. `status` tells what is held from what was not said.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    kind: PositionKind
    construction: str
    force: str
    addressee: Span | None
    confidence: float
    sure: bool
    nested: bool
    status: PositionStatus = PositionStatus.HELD
