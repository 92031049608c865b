"""One of the processes that read a long text together: what it does when it is asked."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Sequence

from spacy.tokens import Doc

from reader.analysis.analyser import Analyser, Named
from reader.analysis.analysis import Analysis, Mention
from reader.analysis.parsing import LARGE_BATCH, joined
from reader.analysis.pieces import Group
from reader.analysis.shipping import packed, unpacked
from reader.documents import Document

_SLICE = 200
Shipped = Sequence[tuple[int, bytes]]
"""Groups that another process has read: their numbers, and the Docs packed."""


class Helper:
    """Reads groups of a text's pieces; then, with those that others have read, does one of the two last steps."""

    def __init__(self, analyser: Analyser) -> None:
        self._analyser = analyser
        self._parts: dict[int, Doc] = {}
        self._named: Named | None = None

    def read(self, number: int, group: Group, others: Shipped) -> tuple[list[Mention], bytes]:
        """Read the group of this number; gives the names that the model sees there, and its Doc packed."""
        self._take(others)
        found, parts = self._analyser.read(*group, LARGE_BATCH)
        self._parts[number] = joined(self._analyser.nlp, parts)
        return found, packed(self._parts[number])

    def name(self, document: Document, others: Shipped) -> None:
        """Find who and what the whole document names."""
        self._named = self._analyser.named(self._whole(others), document)

    def attribute(self, others: Shipped) -> bytes:
        """Find what the whole document reports; gives it packed, for the one that has the names."""
        return pickle.dumps(self._analyser.attributions(self._whole(others)), pickle.HIGHEST_PROTOCOL)

    def position(self, attributions: bytes) -> list[bytes]:
        """Join both; gives the analysis in slices, which Together joins."""
        assert self._named is not None  # noqa: S101 (asked after `name`)
        reported = pickle.loads(attributions)  # noqa: S301 (from a process that this program began)
        return list(_slices(self._analyser.positioned(self._named, reported)))

    def _whole(self, others: Shipped) -> Doc:
        self._take(others)
        return joined(self._analyser.nlp, [self._parts[number] for number in sorted(self._parts)])

    def _take(self, others: Shipped) -> None:
        for number, data in others:
            self._parts[number] = unpacked(data, self._analyser.nlp.vocab)


def _slices(analysis: Analysis) -> Iterable[bytes]:
    yield pickle.dumps((analysis.model, analysis.notice), pickle.HIGHEST_PROTOCOL)
    for many in (analysis.entities, analysis.positions):
        for start in range(0, len(many), _SLICE):
            yield pickle.dumps(many[start : start + _SLICE], pickle.HIGHEST_PROTOCOL)
