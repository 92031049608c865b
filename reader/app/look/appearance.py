"""Which theme the program shows, and the change from one to the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QPalette
from PySide6.QtWidgets import QApplication

from reader.app.look.style import style_sheet
from reader.app.look.theme import Theme, palette_of, theme_for

STYLE = ("-style", "Fusion")
"""What QApplication is to be told: setStyle would have Python learn all of QStyle before the text is shown."""
_SMALLEST = 10.0


class Appearance(QObject):
    """Follows the system's light, dark and contrast, unless one theme is asked for; `changed` gives the new one."""

    changed = Signal(object)

    def __init__(self, app: QApplication, forced: Theme | None = None) -> None:
        super().__init__(app)
        self._app = app
        self._forced = forced
        self._scheme = _scheme_of(app)
        self._hints = app.styleHints()
        # As a child: what PySide6's accessibility() gives, Python deletes, though it is the hints' own.
        self._wishes = self._hints.findChild(QAccessibilityHints)
        self._contrast = self._wishes.contrastPreference() if self._wishes else Qt.ContrastPreference.NoPreference
        self.theme = forced or theme_for(self._scheme, self._contrast)
        font = app.font()
        if font.pointSizeF() < _SMALLEST:
            font.setPointSizeF(_SMALLEST)
            app.setFont(font)
        self._hints.colorSchemeChanged.connect(self._follow_scheme)
        if self._wishes:
            self._wishes.contrastPreferenceChanged.connect(self._follow_contrast)
        self._apply()

    def choose(self, theme: Theme | None) -> None:
        """Show this theme from now on; None follows the system."""
        self._forced = theme
        self._follow()

    def _follow_scheme(self, scheme: Qt.ColorScheme) -> None:
        self._scheme = scheme
        self._follow()

    def _follow_contrast(self, contrast: Qt.ContrastPreference) -> None:
        self._contrast = contrast
        self._follow()

    def _follow(self) -> None:
        theme = self._forced or theme_for(self._scheme, self._contrast)
        if theme != self.theme:
            self.theme = theme
            self._apply()
            self.changed.emit(theme)

    def _apply(self) -> None:
        self._app.setPalette(palette_of(self.theme))
        self._app.setStyleSheet(style_sheet(self.theme, self._app.font().pointSizeF()))


def _scheme_of(app: QApplication) -> Qt.ColorScheme:
    """What the system asks for; where it does not say, what its colours are."""
    scheme = app.styleHints().colorScheme()
    if scheme is Qt.ColorScheme.Unknown:
        is_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        return Qt.ColorScheme.Dark if is_dark else Qt.ColorScheme.Light
    return scheme
