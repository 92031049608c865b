"""Where the page goes as soon as its text is laid out that far."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPixmap

from reader.app.page.laying import Laying

_AFTER = 6000  # characters that fill any screen: with them the scroll bar reaches the place

_AT_ONCE = 20_000  # and that are laid out in a step


class Aim:
    """A place in the text (UTF-16 units) and what brings the page there; `picture` is what is seen until then."""

    def __init__(self, laying: Laying) -> None:
        self.position: int | None = None
        self.picture: QPixmap | None = None
        self._then: Callable[[], None] = _nothing
        self._laying = laying
        laying.went_on.connect(self._look)

    def take(self, position: int, then: Callable[[], None]) -> None:
        """Do this at once where the text is laid out that far in a moment, else as soon as it is."""
        self.position, self._then = position, then
        if self._laying.reaches(position - _AT_ONCE):
            self._laying.go_on(position + _AFTER)
        self._look()

    def wait(self, position: int, picture: QPixmap) -> None:
        """Show this until `take` has come to its place."""
        self.position, self.picture, self._then = position, picture, _nothing

    def drop(self) -> None:
        """Stay where the page is."""
        self.position, self.picture, self._then = None, None, _nothing

    def _look(self) -> None:
        if self.position is not None and self._laying.reaches(self.position + _AFTER):
            then = self._then
            self.drop()
            then()


def _nothing() -> None:
    pass
