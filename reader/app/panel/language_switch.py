"""Which language a page is read in."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QLocale, QUrl, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from reader.app.language.wording import marked, tr
from reader.app.panel.labels import plain_label
from reader.background import Background, Language

_SHOWN = 12
_NARROWEST = 8
_AS_FOUND = marked("As it was found")


class LanguageSwitch(QWidget):
    """Offers the languages in which there is a page; hidden where there is one alone.

    `chosen` gives a Language, or None for that in which the page was found.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        self.box.setAccessibleName(tr("Language of the page"))
        self.box.setMaxVisibleItems(_SHOWN)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(_NARROWEST)
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        row.addWidget(plain_label(tr("Read in"), "small", wraps=False))
        row.addWidget(self.box, 1)
        self.hide()
        self.box.activated.connect(lambda _: self.chosen.emit(self.box.currentData()))

    def offer(self, own: str, languages: Sequence[Language]) -> None:
        """Offer these beside the page's `own` language."""
        self.box.clear()
        self.box.addItem(own, None)
        for language in languages:
            self.box.addItem(language.name, language)
        self.setVisible(bool(languages))

    def reset(self) -> None:
        """Show that the page is read in the language in which it was found."""
        self.box.setCurrentIndex(0)


def own_language(background: Background) -> str:
    """The name of the language of a Wikipedia's page, by its address."""
    code = QUrl(background.url or "").host().partition(".")[0]
    if not re.fullmatch("[a-z]{2,3}", code):
        return tr(_AS_FOUND)
    language = QLocale(code).language()
    return tr(_AS_FOUND) if language is QLocale.Language.C else QLocale.languageToString(language)
