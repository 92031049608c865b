"""The inks stay apart for every reader, and the letters on them stay legible."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from reader.app.look.theme import THEMES, Theme
from reader.app.notes.inks import ink, sign
from reader.notes import Colour

# What each kind of colour blindness makes of linear RGB, at full strength: Machado, Oliveira and Fernandes 2009.
SIGHT = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
CLEARLY_APART = 14.0  # in CIELAB; about 2.3 is a just noticeable difference


def linear(colour: QColor) -> tuple[float, ...]:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return tuple(p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)


def luminance(colour: QColor) -> float:
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def lab(rgb: tuple[float, ...]) -> tuple[float, float, float]:
    red, green, blue = rgb
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    a, b, c = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in (x, y, z))
    return 116 * b - 16, 500 * (a - b), 200 * (b - c)


def seen(colour: QColor, sight: str) -> tuple[float, float, float]:
    rgb = linear(colour)
    mixed = (sum(weight * part for weight, part in zip(row, rgb, strict=True)) for row in SIGHT[sight])
    return lab(tuple(min(1.0, max(0.0, part)) for part in mixed))


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("sight", SIGHT)
def test_no_two_inks_look_alike_nor_like_the_page(theme: Theme, sight: str) -> None:
    colours = {colour.value: ink(colour, theme) for colour in Colour} | {"page": QColor(theme.page)}
    for (name, one), (other_name, other) in combinations(colours.items(), 2):
        difference = sum((p - q) ** 2 for p, q in zip(seen(one, sight), seen(other, sight), strict=True)) ** 0.5
        assert difference > CLEARLY_APART, (name, other_name)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("colour", Colour)
def test_letters_are_legible_on_every_ink(theme: Theme, colour: Colour) -> None:
    assert contrast(ink(colour, theme), QColor(theme.ink)) > 5


@pytest.mark.parametrize("theme", [theme for theme in THEMES.values() if theme.is_dark], ids=lambda theme: theme.name)
@pytest.mark.parametrize("colour", Colour)
def test_what_stands_for_an_ink_is_seen_at_night(theme: Theme, colour: Colour) -> None:
    assert contrast(sign(colour), QColor(theme.page)) > 3
