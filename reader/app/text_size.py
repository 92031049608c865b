"""How large the article is set, from one session to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.app.actions import Actions
from reader.app.appearance import Appearance
from reader.app.page import Page, Type
from reader.errors import StorageError
from reader.settings import Settings, SettingsFile

SIZES = (9.0, 10.0, 11.0, 12.0, 13.0, 14.5, 16.0, 18.0, 21.0, 24.0, 28.0)
USUAL = Settings().text_size


class TextSize(QObject):
    """Sets the page larger and smaller, in steps, as actions and the wheel ask.

    `failed` gives a sentence where a size holds now but could not be kept.
    """

    failed = Signal(str)

    def __init__(self, page: Page, actions: Actions, settings: SettingsFile, appearance: Appearance) -> None:
        super().__init__(page)
        self._page = page
        self._file = settings
        self._appearance = appearance
        page.zoomed.connect(self.step)
        actions.zoom_in.triggered.connect(lambda: self.step(1))
        actions.zoom_out.triggered.connect(lambda: self.step(-1))
        actions.zoom_reset.triggered.connect(lambda: self.step(0))

    @property
    def points(self) -> float:
        """The size now."""
        return self._file.settings.text_size

    def step(self, by: int) -> None:
        """The next larger or smaller size, or the usual one for 0."""
        beyond = [size for size in SIZES if (size - self.points) * by > 0]
        size = USUAL if by == 0 else (min(beyond) if by > 0 else max(beyond)) if beyond else self.points
        try:
            self._file.change(text_size=size)
        except StorageError as error:
            self.failed.emit(str(error))
        self._page.set_look(self._appearance.theme, Type(size))
