"""The analysis of a document of any length: a long one is read by two processes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.analysis.analysis import Analysis, Mention
from reader.analysis.glancing import Glances
from reader.analysis.loading import load_analyser
from reader.analysis.pieces import groups_of
from reader.analysis.together import HelperEnded, Together, is_long
from reader.documents import Document

if TYPE_CHECKING:
    from reader.analysis.analyser import Analyser

Load = Callable[[], "Analyser"]


class AnyLength:
    """Reads documents; the language model is loaded here with the first that is not long.

    Once it is, a long one has what is in view read here, while other processes begin.

    `load` is a function of a module, or a partial of one, as that of `loading_from`.
    """

    def __init__(self, load: Load, on_loaded: Callable[[], object] = lambda: None) -> None:
        self._load = load
        self._on_loaded = on_loaded
        self._loaded: Analyser | None = None

    def analyse(
        self,
        document: Document,
        on_mentions: Callable[[list[Mention]], None] | None = None,
        on_progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
        place: Callable[[], int] = lambda: 0,
    ) -> Analysis:
        """What Analyser.analyse gives, and by the same arguments; where a helping process ends, the rest is done here.

        Raises ModelError where the model cannot be loaded, and Cancelled.
        """
        told: set[Mention] = set()

        def tell(found: list[Mention]) -> None:
            if on_mentions:
                new = [mention for mention in found if mention not in told]
                told.update(new)
                on_mentions(new)

        if is_long(document):
            groups, told_share = groups_of(document), on_progress or (lambda _: None)
            glances = Glances(groups, self._loaded.glance, place) if self._loaded and on_mentions else None

            def glance() -> None:
                if glances and (found := glances.next()) is not None:
                    tell(found)
                    told_share(0.0)

            glance()
            others = (told_share, cancelled or (lambda: False), place, glance)
            try:
                return Together(document, groups, self._load, tell, *others).analyse()
            except HelperEnded:
                pass  # killed, or there was no memory for it: one process can still do it
        return self._analyser.analyse(document, tell if on_mentions else None, on_progress, cancelled, place)

    @property
    def _analyser(self) -> Analyser:
        if self._loaded is None:
            self._loaded = self._load()
            self._on_loaded()
        return self._loaded


def loading_from(resources: Path, model: str | None) -> Load:
    """What loads an analyser with this model, here or in another process."""
    return partial(load_analyser, resources, model)
