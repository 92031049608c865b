"""A passage that the eye is drawn to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from reader.documents import Span

DURATION = 1600
_REST = 0.45


class Flash(QObject):
    """Starts at full strength and fades to a rest that stays until `stop`; `still` goes to the rest at once."""

    changed = Signal()
    still = False

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.spans: tuple[Span, ...] = ()
        self.strength = 0.0
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(_REST)
        self._fade.setDuration(DURATION)
        self._fade.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fade.valueChanged.connect(self._set)

    def start(self, spans: Sequence[Span]) -> None:
        """Draw the eye to these, instead of those before."""
        self.spans = tuple(spans)
        self._fade.stop()
        if self.still:
            self._set(_REST)
        else:
            self._fade.start()

    def stop(self) -> None:
        """Take the passage back."""
        self._fade.stop()
        self.spans = ()
        self.changed.emit()

    def _set(self, strength: float) -> None:
        self.strength = strength
        self.changed.emit()
