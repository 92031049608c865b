"""The colours of the window, light and dark."""

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


def theme_for(scheme: Qt.ColorScheme) -> Theme:
    """The theme for what the system asks for; light where it asks for nothing."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


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
