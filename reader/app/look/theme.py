"""The colours of the window: light, sepia, dark and with high contrast."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from reader.analysis import EntityType


class LineStyle(StrEnum):
    """How a mark is drawn, so that types are told apart without colour."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    THIN = "thin"
    DASH_DOT = "dash dot"
    WAVE = "wave"
    DOUBLE = "double"


LINE_STYLES = {
    EntityType.PERSON: LineStyle.SOLID,
    EntityType.ORG: LineStyle.DASHED,
    EntityType.GPE: LineStyle.DOTTED,
    EntityType.LOC: LineStyle.DOTTED,
    EntityType.FAC: LineStyle.DOTTED,
    EntityType.NORP: LineStyle.THIN,
    EntityType.LAW: LineStyle.DASH_DOT,
    EntityType.EVENT: LineStyle.WAVE,
    EntityType.WORK: LineStyle.DOUBLE,
    EntityType.PRODUCT: LineStyle.DOUBLE,
}


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour that the window uses, as "#rrggbb".

    `page` lies under the text and `card` on the `panel`; `ink` is the text, `muted` what stands back; `rule` draws
    lines; `accent` marks what can be pressed and what is focused; `flash` is the passage that a card points to.
    `people` to `works` colour the marks, each at 3:1 or better on the page.
    """

    name: str
    page: str
    panel: str
    card: str
    ink: str
    muted: str
    rule: str
    accent: str
    accent_ink: str
    flash: str
    notice: str
    people: str
    organisations: str
    places: str
    nationalities: str
    laws: str
    events: str
    works: str

    @property
    def is_dark(self) -> bool:
        """Whether letters are lighter than the page."""
        return QColor(self.page).lightness() < 128

    def mark(self, kind: EntityType) -> QColor:
        """The colour of a mark of this type."""
        match kind:
            case EntityType.PERSON:
                name = self.people
            case EntityType.ORG:
                name = self.organisations
            case EntityType.GPE | EntityType.LOC | EntityType.FAC:
                name = self.places
            case EntityType.NORP:
                name = self.nationalities
            case EntityType.LAW:
                name = self.laws
            case EntityType.EVENT:
                name = self.events
            case EntityType.WORK | EntityType.PRODUCT:
                name = self.works
        return QColor(name)

    def marks(self) -> dict[EntityType, QColor]:
        """The colours of all types."""
        return {kind: self.mark(kind) for kind in EntityType}


LIGHT = Theme(
    name="light",
    page="#fdfcfa",
    panel="#f4f2ee",
    card="#ffffff",
    ink="#22201d",
    muted="#67625a",
    rule="#dfdbd3",
    accent="#23608f",
    accent_ink="#ffffff",
    flash="#ffe08a",
    notice="#fbedd0",
    people="#2f6fb5",
    organisations="#8a55a8",
    places="#3b7d4f",
    nationalities="#87857f",
    laws="#a8650f",
    events="#b8433d",
    works="#7a6a3a",
)

DARK = Theme(
    name="dark",
    page="#1c1b1a",
    panel="#232221",
    card="#2b2a28",
    ink="#e4e0d9",
    muted="#a39d93",
    rule="#3b3936",
    accent="#86b8e2",
    accent_ink="#14202b",
    flash="#6b5518",
    notice="#453a1f",
    people="#6fa8e6",
    organisations="#be8fd8",
    places="#72b787",
    nationalities="#8b8880",
    laws="#d99f4e",
    events="#e87f78",
    works="#b3a46f",
)

SEPIA = Theme(
    name="sepia",
    page="#f9f1e2",
    panel="#f1e7d3",
    card="#fbf5e8",
    ink="#382d20",
    muted="#65563f",
    rule="#d8c8a8",
    accent="#85460f",
    accent_ink="#ffffff",
    flash="#f6cf6d",
    notice="#f4dca9",
    people="#2a659f",
    organisations="#7c4a98",
    places="#326f3f",
    nationalities="#77705f",
    laws="#94570a",
    events="#a83833",
    works="#6b5c2d",
)

CONTRAST = Theme(
    name="contrast",
    page="#000000",
    panel="#000000",
    card="#0c0c0c",
    ink="#ffffff",
    muted="#d2d2d2",
    rule="#8c8c8c",
    accent="#ffd84a",
    accent_ink="#000000",
    flash="#5c4a00",
    notice="#3a3000",
    people="#7fc4ff",
    organisations="#e2adff",
    places="#8fe6a2",
    nationalities="#cccccc",
    laws="#ffc04d",
    events="#ff9d96",
    works="#e8d87c",
)

CONTRAST_LIGHT = Theme(
    name="contrast-light",
    page="#ffffff",
    panel="#ffffff",
    card="#f6f6f6",
    ink="#000000",
    muted="#3d3d3d",
    rule="#707070",
    accent="#003e7e",
    accent_ink="#ffffff",
    flash="#ffe58a",
    notice="#fff1c2",
    people="#1d4f91",
    organisations="#6a2c91",
    places="#1c5c31",
    nationalities="#4d4d4d",
    laws="#7a4300",
    events="#97231d",
    works="#55460f",
)

THEMES = {theme.name: theme for theme in (LIGHT, SEPIA, DARK, CONTRAST, CONTRAST_LIGHT)}


def theme_for(scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference) -> Theme:
    """The theme for what the system asks for; light where it asks for nothing."""
    is_dark = scheme == Qt.ColorScheme.Dark
    if contrast == Qt.ContrastPreference.HighContrast:
        return CONTRAST if is_dark else CONTRAST_LIGHT
    return DARK if is_dark else LIGHT


def palette_of(theme: Theme) -> QPalette:
    """Qt's palette in the colours of this theme."""
    palette = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.panel,
        role.WindowText: theme.ink,
        role.Base: theme.page,
        role.AlternateBase: theme.panel,
        role.Text: theme.ink,
        role.Button: theme.panel,
        role.ButtonText: theme.ink,
        role.BrightText: theme.ink,
        role.PlaceholderText: theme.muted,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.ink,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_ink,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.card,
        role.Midlight: theme.card,
        role.Mid: theme.rule,
        role.Dark: theme.rule,
        role.Shadow: theme.rule,
    }
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.muted))
    return palette
