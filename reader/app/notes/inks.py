"""What the five inks look like in the light and the dark theme."""

from __future__ import annotations

import functools

from PySide6.QtGui import QColor

from reader.app.look.theme import Theme
from reader.notes import Colour

# Found by a search for the largest least difference (CIE 1976) between any two inks, and between ink and page, as seen
# with normal sight and with each kind of colour blindness (Machado et al. 2009), at a contrast of 5:1 to the letters.
_LIGHT = {
    Colour.YELLOW: "#f0e354",
    Colour.ORANGE: "#f4b470",
    Colour.GREEN: "#8cd6ad",
    Colour.BLUE: "#aec2de",
    Colour.PURPLE: "#d2a6fa",
}
_DARK = {
    Colour.YELLOW: "#605810",
    Colour.ORANGE: "#522c0e",
    Colour.GREEN: "#276551",
    Colour.BLUE: "#183160",
    Colour.PURPLE: "#752096",
}


@functools.cache
def ink(colour: Colour, theme: Theme) -> QColor:
    """The colour to lay under the text."""
    return QColor((_DARK if theme.is_dark else _LIGHT)[colour])


def sign(colour: Colour) -> QColor:
    """The colour of what stands for an ink beside words: bright in every theme, as no words lie on it."""
    return QColor(_LIGHT[colour])
