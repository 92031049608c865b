"""The real analysis: kept from an earlier reading, else made with the language model."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis import Analysis, Mention
    from reader.analysis.any_length import AnyLength
    from reader.documents import Document
    from reader.library.kept_analyses import KeptAnalyses

_TABLES = ("lexicon", "positions")


class LazyAnalyser:
    """Loads spaCy and its model with the first document that needs them, in the thread that reads it.

    A long one is read by processes of its own, so that neither its reading nor its memory is this one's.

    `choice` tells which model is wanted now: a package or a folder, "" for the best that is installed.
    """

    def __init__(self, resources: Path, kept_in: Path, choice: Callable[[], str]) -> None:
        self._resources = resources
        self._kept_in = kept_in
        self._choice = choice
        self._model: str | None = None
        self._kept: KeptAnalyses | None = None
        self._analyser: AnyLength | None = None

    def __call__(
        self,
        document: Document,
        on_mentions: Callable[[list[Mention]], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        place: Callable[[], int] = lambda: 0,
    ) -> Analysis:
        """The analysis of `document`, from where the reader is; raises ModelError where there is no language model."""
        model = self._choice() or None
        if model != self._model:
            self._model, self._kept, self._analyser = model, None, None
        kept = self._kept = self._kept or self._open_kept()
        analysis = kept.get(document.digest)
        if analysis is None:
            self._analyser = self._analyser or self._made()
            analysis = self._analyser.analyse(document, on_mentions, on_progress, cancelled, place)
            kept.keep(document.digest, analysis)
        return analysis

    def _open_kept(self) -> KeptAnalyses:
        import reader.analysis
        from reader.library.kept_analyses import KeptAnalyses, maker_of  # not before the text is on the screen

        code = Path(reader.analysis.__file__).parent
        return KeptAnalyses(self._kept_in, maker_of(code, [self._resources / name for name in _TABLES], self._model))

    def _made(self) -> AnyLength:
        from reader.analysis.any_length import AnyLength, loading_from

        # The model's objects stay: without them each collection is over before the window can be seen to stall.
        return AnyLength(loading_from(self._resources, self._model), on_loaded=gc.freeze)
