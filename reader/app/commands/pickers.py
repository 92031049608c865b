"""What is picked by typing: a name, a heading, and anything that the menus can do."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from reader.analysis import Analysis
from reader.app.commands.actions import Actions
from reader.app.commands.menu_entries import Entry, entries
from reader.app.commands.picker import Choice, Picker
from reader.app.guide import Guide
from reader.app.language.wording import tr
from reader.app.names.jump import name_choices
from reader.app.panel.words import one_line
from reader.app.work import Reading
from reader.documents import Document, Paragraph, Role, Span

_LONGEST = 60
_INDENT = "    "


class Pickers(QObject):
    """Asks over the page, as the actions say, and goes to what was picked, or does it."""

    def __init__(
        self, over: QWidget, page: QWidget, guide: Guide, reading: Reading, menu_bar: QMenuBar, actions: Actions
    ) -> None:
        super().__init__(over)
        self._reading = reading
        self._menu_bar = menu_bar
        self._actions = actions
        self.names = Picker(tr("Go to a name"), tr("Names"), over)
        self.headings = Picker(tr("Go to a heading"), tr("Headings"), over)
        self.commands = Picker(tr("What do you want to do?"), tr("Commands"), over)
        self.names.chosen.connect(guide.go_to)
        self.headings.chosen.connect(lambda span: guide.go_to_passage((span,)))
        self.commands.chosen.connect(lambda action: action.trigger())
        for picker in (self.names, self.headings, self.commands):
            picker.closed.connect(page.setFocus)
        actions.go_to_name.triggered.connect(self._ask_for_name)
        actions.go_to_heading.triggered.connect(self._ask_for_heading)
        actions.command.triggered.connect(lambda: self.commands.ask(command_choices(self._menu_bar)))
        reading.opened.connect(self._begin)
        reading.analysed.connect(self._enable_names)
        actions.go_to_name.setEnabled(False)
        actions.go_to_heading.setEnabled(False)

    def _begin(self, document: Document) -> None:
        self._actions.go_to_name.setEnabled(False)
        self._actions.go_to_heading.setEnabled(bool(heading_choices(document)))

    def _enable_names(self, analysis: Analysis) -> None:
        self._actions.go_to_name.setEnabled(bool(analysis.entities))

    def _ask_for_name(self) -> None:
        if self._reading.analysis:
            self.names.ask(name_choices(self._reading.analysis.entities))

    def _ask_for_heading(self) -> None:
        if self._reading.document:
            self.headings.ask(heading_choices(self._reading.document))


def heading_choices(document: Document) -> list[Choice]:
    """The outline: the headings in order, each as far in as it is deep."""
    headings = [each for each in document.paragraphs if each.role is Role.HEADING]
    top = min((each.level for each in headings), default=1)
    return [_heading(each, top, document.text) for each in headings]


def _heading(paragraph: Paragraph, top: int, text: str) -> Choice:
    span: Span = paragraph.span
    words = one_line(span.of(text), _LONGEST)
    return Choice(_INDENT * (paragraph.level - top) + words, (words,), span)


def command_choices(bar: QMenuBar) -> list[Choice]:
    """Everything in the menus that can be done now, with the way to it and its shortcut."""
    return [_command(entry) for entry in entries(bar.actions()) if entry.action.isEnabled()]


def _command(entry: Entry) -> Choice:
    way = " › ".join((*entry.way, entry.words))
    keys = entry.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Choice(f"{way}   ·   {keys}" if keys else way, (entry.words, way), entry.action)
