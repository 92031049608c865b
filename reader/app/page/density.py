"""How much of the article is marked: which types of names, and how many of their mentions are underlined."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from reader.analysis import EntityType, Mention
from reader.app.language.wording import marked, tr
from reader.app.page import Page
from reader.app.panel.words import TYPE_NAMES
from reader.app.settings.preferences import Preferences
from reader.app.work import Reading

CHOICES = {
    "all": (marked("&All Mentions"), marked("Underline a name wherever it stands")),
    "first": (
        marked("&First Mention Only"),
        marked("Underline a name where it first stands; a click on the others works too"),
    ),
    "off": (marked("&No Lines"), marked("Underline nothing; a click on a name works all the same")),
}


class Density(QObject):
    """Marks the page with what is found, as far as it is wanted; the choices are a menu, and kept in the settings."""

    def __init__(self, page: Page, reading: Reading, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = page
        self._reading = reading
        self._preferences = preferences
        reading.mentions_grew.connect(self._add_marks)
        reading.analysed.connect(self.mark)
        preferences.changed.connect(self._follow)
        self.menu = QMenu(tr("Names &in the Text"), parent)
        self.menu.setToolTipsVisible(True)
        self._shown = self._wanted()
        self._marks: dict[str, QAction] = {}
        self._types: dict[str, QAction] = {}
        group = QActionGroup(self)
        for choice, (words, tip) in CHOICES.items():
            action = self._add(tr(words), preferences.settings.marks == choice)
            action.setToolTip(tr(tip))
            group.addAction(action)
            self._marks[choice] = action
            action.triggered.connect(lambda _=False, choice=choice: self._set(marks=choice))
        self.menu.addSeparator()
        for kind, words in TYPE_NAMES.items():
            action = self._add(tr(words), kind.value not in preferences.settings.hidden_types)
            self._types[kind.value] = action
            action.triggered.connect(lambda on, kind=kind: self._show_type(kind, on))

    def mark(self) -> None:
        """Let the page show the marks that are wanted now."""
        mentions = self._wanted_of(self._reading.mentions)
        self._page.set_mentions(mentions, self._underlined(mentions))

    def _add_marks(self, found: Sequence[Mention]) -> None:
        """Mark what was found since, while the article is being read."""
        mentions = self._wanted_of(found)
        self._page.add_mentions(mentions, self._underlined(mentions))

    def _wanted_of(self, mentions: Sequence[Mention]) -> list[Mention]:
        hidden = set(self._preferences.settings.hidden_types)
        return [mention for mention in mentions if mention.type.value not in hidden]

    def _underlined(self, mentions: Sequence[Mention]) -> list[Mention]:
        """Those that have a line. Which one is the first of its name is known once the article is read."""
        analysis, marks = self._reading.analysis, self._preferences.settings.marks
        if marks == "all":
            return list(mentions)
        if marks == "off" or analysis is None:
            return []
        first = {entity.mentions[0] for entity in analysis.entities if entity.mentions}
        return [mention for mention in mentions if mention.span in first]

    def _add(self, words: str, is_on: bool) -> QAction:
        action = self.menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(is_on)
        return action

    def _show_type(self, kind: EntityType, is_on: bool) -> None:
        others = [name for name in self._preferences.settings.hidden_types if name != kind.value]
        self._set(hidden_types=tuple(others if is_on else [*others, kind.value]))

    def _set(self, **changes: object) -> None:
        self._preferences.change(**changes)

    def _wanted(self) -> tuple[str, tuple[str, ...]]:
        return self._preferences.settings.marks, self._preferences.settings.hidden_types

    def _follow(self) -> None:
        """Mark anew where another density is wanted, whichever window chose it."""
        if self._wanted() == self._shown:
            return
        marks, hidden = self._shown = self._wanted()
        self._marks[marks].setChecked(True)
        for name, action in self._types.items():
            action.setChecked(name not in hidden)
        self.mark()
