"""The real analysis: kept from an earlier reading, else made with the language model."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis import Analysis, Mention
    from reader.documents import Document
    from reader.library.kept_analyses import KeptAnalyses

_TABLES = ("lexicon", "positions")


class LazyAnalyser:
    """Loads spaCy and its model with the first document that needs them, in the thread that reads it.

    `choice` tells which model is wanted now: a package or a folder, "" for the best that is installed.
    """

    def __init__(self, resources: Path, kept_in: Path, choice: Callable[[], str]) -> None:
        self._resources = resources
        self._kept_in = kept_in
        self._choice = choice
        self._model: str | None = None
        self._kept: KeptAnalyses | None = None
        self._analyse: Callable[..., Analysis] | None = None

    def __call__(
        self,
        document: Document,
        on_mentions: Callable[[list[Mention]], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Analysis:
        """The analysis of `document`; raises ModelError where the language model cannot be had."""
        model = self._choice() or None
        if model != self._model:
            self._model, self._kept, self._analyse = model, None, None
        kept = self._kept = self._kept or self._open_kept()
        analysis = kept.get(document.digest)
        if analysis is None:
            self._analyse = self._analyse or self._load()
            analysis = self._analyse(document, on_mentions, on_progress, cancelled)
            kept.keep(document.digest, analysis)
        return analysis

    def _open_kept(self) -> KeptAnalyses:
        import reader.analysis
        from reader.library.kept_analyses import KeptAnalyses, maker_of  # not before the text is on the screen

        code = Path(reader.analysis.__file__).parent
        return KeptAnalyses(self._kept_in, maker_of(code, [self._resources / name for name in _TABLES], self._model))

    def _load(self) -> Callable[..., Analysis]:
        from reader.analysis.loading import load_analyser

        analyse = load_analyser(self._resources, self._model).analyse
        # The model's objects stay: without them each collection is over before the window can be seen to stall.
        gc.freeze()
        return analyse
