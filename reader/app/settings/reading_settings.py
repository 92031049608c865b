"""The page of the settings on how articles look."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QFormLayout

from reader.app.language.languages import LANGUAGES
from reader.app.language.wording import marked, tr
from reader.app.look.colours import CHOICES as COLOURS
from reader.app.look.typography import LINES, MEASURES, SIZES
from reader.app.page.density import CHOICES as MARKS
from reader.app.panel.labels import plain_label, text_button
from reader.app.settings.preferences import Preferences
from reader.app.settings.settings_pages import SettingsPage
from reader.settings import Settings

_OURS = ("theme", "text_size", "font", "line_height", "measure", "marks", "hidden_types", "hover_cards", "still")
_ABOUT_LANGUAGE = marked("Another language holds from the next start on.")


class ReadingPage(SettingsPage):
    """What the menus choose, too, in one place, and the way back to what it was at first."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(8)
        self._box.addLayout(self._form)
        self._lists: dict[str, QComboBox] = {}
        self._add(tr("Colours"), "theme", COLOURS)
        self._add(tr("Size of the text"), "text_size", {size: _points(size) for size in SIZES})
        self._add(tr("Lines"), "line_height", _by_value(LINES))
        self._add(tr("Column"), "measure", _by_value(MEASURES))
        self._add(tr("Names are underlined"), "marks", {choice: words for choice, (words, _) in MARKS.items()})
        self._add(tr("Language"), "language", {"": marked("As the system has it"), **LANGUAGES})
        self._form.addRow("", plain_label(tr(_ABOUT_LANGUAGE), "small"))
        self._box.addSpacing(8)
        self.cards = self._check(
            tr("Show a card at a name that the pointer rests on"), preferences.settings.hover_cards
        )
        self.still = self._check(tr("Let nothing on the page move by itself"), preferences.settings.still)
        self.usual = text_button(tr("Usual Settings"), "link")
        self._box.addWidget(self.usual)
        self._box.addStretch(1)
        self.cards.toggled.connect(lambda on: preferences.change(hover_cards=on))
        self.still.toggled.connect(lambda on: preferences.change(still=on))
        self.usual.clicked.connect(lambda: preferences.change(**_usual()))
        preferences.changed.connect(self._show)
        self._show()

    def list_of(self, setting: str) -> QComboBox:
        """The choices of one setting."""
        return self._lists[setting]

    def _add(self, words: str, setting: str, choices: Mapping[Any, str]) -> None:
        box = self._lists[setting] = QComboBox()
        for value, each in choices.items():
            box.addItem(tr(each).replace("&", ""), value)
        box.setAccessibleName(words)
        box.activated.connect(lambda place: self._preferences.change(**{setting: box.itemData(place)}))
        self._form.addRow(words, box)

    def _show(self) -> None:
        now = self._preferences.settings
        for setting, box in self._lists.items():
            box.setCurrentIndex(box.findData(getattr(now, setting)))
        self.cards.setChecked(now.hover_cards)
        self.still.setChecked(now.still)
        kept = asdict(now)
        self.usual.setEnabled(any(kept[name] != value for name, value in _usual().items()))


def _by_value(choices: Mapping[str, float]) -> dict[float, str]:
    return {value: words for words, value in choices.items()}


def _points(size: float) -> str:
    return tr("{size} points", size=QLocale().toString(size, "g", 3))


def _usual() -> dict[str, object]:
    first = asdict(Settings())
    return {name: first[name] for name in _OURS}
