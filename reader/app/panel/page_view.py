"""One page about the entity: its picture, its text, where it is from, and in which languages it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.language.wording import marked, tr
from reader.app.panel.language_switch import LanguageSwitch, own_language
from reader.app.panel.paragraphs import Paragraphs
from reader.app.panel.picture_row import PictureRow, image_of
from reader.app.panel.source_lines import SourceLines
from reader.background import Background, Language, Missing, Origin, Picture

_GONE = marked("There is no such page any more.")


class PageView(QWidget):
    """Shows one Background after the other; what there is of it further is added when it comes.

    `more_wanted` gives the Background whose whole text is wanted, `language_wanted` a Language, or None where the page
    is read as it was found.
    """

    more_wanted = Signal(object)
    language_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.background: Background | None = None
        """What is shown; in another language it stays the one that was found."""
        self._shown: Background | None = None
        self.picture = PictureRow()
        self.paragraphs = Paragraphs()
        self.source = SourceLines()
        self.switch = LanguageSwitch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for widget in (self.picture, self.paragraphs, self.source, self.switch):
            box.addWidget(widget)
        self.paragraphs.more_wanted.connect(lambda: self.more_wanted.emit(self._shown))
        self.switch.chosen.connect(self._take_language)

    def show_page(self, background: Background | None) -> None:
        """Show this one, or none."""
        self.background = background
        self.picture.hide()
        self.switch.hide()
        self._show(background)
        self.setVisible(background is not None)

    def show_picture(self, picture: Picture) -> None:
        """Show the picture of the page, if it can be read."""
        image = image_of(picture)
        if image and self.background:
            self.picture.show_image(image, picture.licence, self.background.title)

    def show_languages(self, languages: Sequence[Language]) -> None:
        """Offer these languages."""
        if self.background:
            self.switch.offer(own_language(self.background), languages)

    def show_in_language(self, page: Background | Missing) -> None:
        """Show the page in another language."""
        if isinstance(page, Background):
            self._show(page)
        else:
            self.show_language_failure(tr(_GONE))

    def show_language_failure(self, sentence: str) -> None:
        """Say why the page cannot be had in that language; it is shown as it was found."""
        self.switch.reset()
        self._show(self.background)
        self.source.tell(sentence)

    def show_text(self, of: Background, paragraphs: Sequence[str]) -> None:
        """Show the whole text, if it is of what is shown."""
        if of == self._shown:
            self.paragraphs.show_all(paragraphs)

    def show_text_failure(self, of: Background, sentence: str) -> None:
        """Say why there is no more text of it."""
        if of == self._shown:
            self.paragraphs.show_failure(sentence)

    def _take_language(self, language: Language | None) -> None:
        if language is None:
            self._show(self.background)
        self.language_wanted.emit(language)

    def _show(self, background: Background | None) -> None:
        self._shown = background
        if background:
            may_have_more = background.origin is not Origin.STARTER
            self.paragraphs.show_first(background.paragraphs, background.title, may_have_more=may_have_more)
            self.source.show_source(background)
