"""The small fields of a note: its tags, and the entity that its passage is linked to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from reader.app.language.wording import tr
from reader.app.notes.chooser import Chooser
from reader.app.notes.pause import Pause
from reader.notes import EntityName

_LONGEST_TAG, _MOST_TAGS = 60, 30


def tags_of(words: str) -> tuple[str, ...]:
    """The tags in a line with commas between them; each once, in the order of the line, and without "#"."""
    tags: dict[str, str] = {}
    for part in words.split(","):
        tag = " ".join(part.split()).lstrip("#").strip()[:_LONGEST_TAG]
        if tag:
            tags.setdefault(tag.casefold(), tag)
    return tuple(tags.values())[:_MOST_TAGS]


class TagsField(QLineEdit):
    """A line of tags with commas between them; `tagged` gives them when the reader pauses or leaves."""

    tagged = Signal(object)

    def __init__(self, known: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags: tuple[str, ...] = ()
        self._known = known
        self.setPlaceholderText(tr("Tags, with commas between them"))
        self.setAccessibleName(tr("Tags"))
        self._words = QStringListModel(self)
        completer = QCompleter(self._words, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self._pause = Pause(self)
        self._pause.due.connect(self.flush)
        self.textEdited.connect(self._offer)
        self.editingFinished.connect(self.flush)

    def show_tags(self, tags: tuple[str, ...]) -> None:
        """Show these, unless others are being written."""
        if not self._pause.is_waiting and tags != tags_of(self.text()):
            self._tags = tags
            self.setText(", ".join(tags))

    def tags(self) -> tuple[str, ...]:
        """Those that are written in it."""
        return tags_of(self.text())

    def flush(self) -> None:
        """Give what was written and not given yet."""
        self._pause.stop()
        tags = self.tags()
        if tags != self._tags:
            self._tags = tags
            self.tagged.emit(tags)

    def _offer(self, words: str) -> None:
        """Offer known tags for the last one of the line, after those that are written already."""
        before, comma, _ = words.rpartition(",")
        written = {tag.casefold() for tag in tags_of(before)}
        start = f"{before}{comma} " if comma else ""
        self._pause.type()
        self._words.setStringList([start + tag for tag in self._known if tag.casefold() not in written])


class NameField(Chooser):
    """Chooses the entity that a passage is linked to; `linked` gives its EntityName, or None for none."""

    linked = Signal(object)

    def __init__(self, names: Sequence[EntityName], linked: EntityName | None, parent: QWidget | None = None) -> None:
        super().__init__(tr("Links this passage to a name"), 12, parent)
        self.addItem(tr("Not linked to a name"), None)
        for name in dict.fromkeys([*([linked] if linked else []), *names]):
            self.addItem(name.name, name)
        self.show_name(linked)
        self.activated.connect(lambda: self.linked.emit(self.currentData()))

    def show_name(self, linked: EntityName | None) -> None:
        """Show this one; it is added where it is not offered yet."""
        names = [self.itemData(place) for place in range(self.count())]
        if linked not in names:
            self.addItem(linked.name if linked else "", linked)
            names.append(linked)
        self.setCurrentIndex(names.index(linked))
