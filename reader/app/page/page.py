"""The page: an article to read, with its marks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData, QRect, Signal
from PySide6.QtGui import QAction, QColor, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget

from reader.analysis import Mention
from reader.app.language.wording import tr
from reader.app.look.theme import Theme
from reader.app.page.column import ColumnView
from reader.app.page.layers import Fill, Layers
from reader.app.page.marked_scroll_bar import MarkedScrollBar
from reader.app.page.marks import Marks
from reader.app.page.offset_map import OffsetMap
from reader.app.page.typesetting import Type, Typesetter
from reader.documents import Document, Span

_ABOVE = 0.3  # how far down a passage stands that was scrolled to, of the page's height


class Page(ColumnView):
    """Shows one document at a time, read-only; every offset it takes or gives is a code point of its text.

    The QTextDocument holds the words and their typography alone; marks, fills and the flash are painted around
    them, for what is visible. `document_shown` says that `article` is another, `place_changed` that `first_visible()`
    may differ, `selection_changed` that `selected_span()` may. `entity_clicked` gives an offset inside a mark that was
    clicked or entered, `mention_focused` the Mention that the keyboard came to, `hovered` that to which the pointer
    came, or None. `kind` is the type it is set in. `context_actions` stand first in the context menu;
    `menu_requested` comes before it opens, and gives an offset inside the mark that it is about, or None.
    """

    document_shown = Signal()
    place_changed = Signal()
    selection_changed = Signal()
    mention_focused = Signal(object)

    def __init__(self, theme: Theme, kind: Type, parent: QWidget | None = None) -> None:
        self.article: Document | None = None
        self.context_actions: list[QAction] = []
        super().__init__(parent)
        self.kind = kind
        self.bar = MarkedScrollBar()
        self.setVerticalScrollBar(self.bar)
        self.bar.valueChanged.connect(self.place_changed)
        self._set_text: QTextDocument | None = None
        self._layers = Layers(self, theme)
        self._layers.flash.changed.connect(self.viewport().update)
        self.selectionChanged.connect(self.selection_changed)
        self.setAccessibleName(tr("Article"))

    # The document and its look

    def show_document(self, document: Document) -> None:
        """Set this document, from its beginning, without marks, fills or selection."""
        self.article = document
        self._layers.offsets = OffsetMap(document)
        self._layers.clear()
        self._show_on_bar()
        self._typeset()
        self.setTextCursor(QTextCursor(self.document()))
        self.verticalScrollBar().setValue(0)
        self.document_shown.emit()

    def set_look(self, theme: Theme, kind: Type) -> None:
        """Set the same document in other colours or another size; what was at the top stays there."""
        other_kind, self._layers.theme, self.kind = kind != self.kind, theme, kind
        if other_kind or self._set_text is None:
            self._layers.leave()
            self._typeset()
            self._layers.restore()
        elif self.article and self._layers.offsets:
            Typesetter(kind, theme).recolour(self._set_text, self.article, self._layers.offsets)
        self._show_on_bar()

    def _typeset(self) -> None:
        self._layers.em = self.kind.em()
        self.set_column(self.kind.column(), self.kind.em())
        if self.article and self._layers.offsets:
            previous, setter = self._set_text, Typesetter(self.kind, self._layers.theme)
            self._set_text = setter.typeset(self.article, self._layers.offsets, self)
            self._layers.laying.follow(self._set_text)
            self.setDocument(self._set_text)
            self.setCursorWidth(0)  # Qt keeps it with the QTextDocument's layout
            if previous:
                previous.deleteLater()
        self.viewport().update()

    def is_laid_out(self) -> bool:
        """Whether the page is where it is to be, and all of its text laid out."""
        return self._layers.is_laid_out() and self._layers.laying.is_done()

    # What is marked and filled

    def set_mentions(self, mentions: Iterable[Mention], lined: Iterable[Mention]) -> None:
        """Let `mentions` be what can be clicked and stepped to, and underline those of them that are in `lined`."""
        self._layers.marks, self._layers.lined = Marks(mentions), Marks(lined)
        if self._layers.focused:
            self._layers.focused = self._layers.marks.at(self._layers.focused.span.start)
        self.viewport().update()

    def add_mentions(self, mentions: Sequence[Mention], lined: Sequence[Mention]) -> None:
        """Mark these, too."""
        self._layers.marks.add(mentions)
        self._layers.lined.add(lined)
        visible = self._layers.visible()
        if any(mention.span.overlaps(visible) for mention in mentions):
            self.viewport().update()

    def set_fills(self, fills: Sequence[Fill]) -> None:
        """Lay these colours under the text: (span, colour, whether a note belongs to it)."""
        self._layers.fills = tuple(fills)
        self.viewport().update()

    def set_found(self, spans: Sequence[Span], here: Span | None) -> None:
        """Show where the words stand that were searched for, in order, and `here` among them more than the others."""
        self._layers.found, self._layers.found_here = tuple(spans), here
        self._show_on_bar()
        self.viewport().update()

    def _show_on_bar(self) -> None:
        length = len(self.article.text) if self.article else 1
        self.bar.set_places([span.start / length for span in self._layers.found], QColor(self._layers.theme.accent))

    def found(self) -> Span | None:
        """The one place, of all that were found, that the reader is at."""
        return self._layers.found_here

    def flash(self, spans: Sequence[Span]) -> None:
        """Scroll to these words and draw the eye to them."""
        if spans:
            self._layers.flash.start(spans)
            self.scroll_to(Span(spans[0].start, spans[-1].end))

    def set_still(self, wanted: bool) -> None:
        """Let nothing on the page move by itself, or let it again."""
        self._layers.flash.still = wanted

    def flashed(self) -> tuple[Span, ...]:
        """The words that the eye is drawn to."""
        return self._layers.flash.spans

    # Mentions and the focus among them

    def focus_mention(self, mention: Mention | None) -> None:
        """Move the focus among the marks to this one, and show it."""
        self._layers.focused = mention
        if mention:
            self.scroll_to(mention.span)
            self.mention_focused.emit(mention)
        self.viewport().update()

    def focus_at(self, span: Span) -> None:
        """Move the focus to the mark at these words, and show it."""
        self.focus_mention(self._layers.marks.at(span.start))

    def focused_mention(self) -> Mention | None:
        """The mark that Enter opens."""
        return self._layers.focused

    def step_mention(self, forward: bool) -> bool:
        """Focus the next or previous mark, from the focused one or from the top of the page; False at the end."""
        marks = self._layers.marks
        if self._layers.focused:
            here = self._layers.focused.span.start
            mention = marks.after(here) if forward else marks.before(here)
        else:
            top = self.first_visible()
            mention = marks.after(top - 1) if forward else marks.before(top)
        if mention:
            self.focus_mention(mention)
        return mention is not None

    # Places and selection

    def scroll_to(self, span: Span) -> None:
        """Scroll until the words are comfortably visible; not at all where they are already."""
        if self._layers.offsets:
            self._layers.aim.take(self._layers.offsets.to_qt(span.end), lambda: self._scroll_to(span))

    def _scroll_to(self, span: Span) -> None:
        first, last = self.box_of(span), self.box_of(Span(max(span.end - 1, span.start), span.end))
        height = self.viewport().height()
        if not first.isNull() and (first.top() < 0 or last.bottom() > height):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + first.top() - int(height * _ABOVE))
        self.viewport().update()

    def put_at_top(self, offset: int) -> None:
        """Scroll until this code point is the first that is visible, as far as the text goes; 0 is the very top.

        Where it is far down in a text that is not laid out yet, that is once it is; `first_visible` tells it at once.
        """
        if offset > 0:
            self._layers.put_at_top(offset)
            self.place_changed.emit()
        else:
            self._layers.aim.drop()
            self.verticalScrollBar().setValue(0)

    def first_visible(self) -> int:
        """The code point at the top of what is visible."""
        return self._layers.visible().start

    def box_of(self, span: Span) -> QRect:
        """Where the first line of the words lies, in the viewport's pixels; empty where there are none."""
        parts = self._layers.parts(span)
        return parts[0].box.translated(-self._layers.scrolled()).toRect() if parts else QRect()

    def select(self, span: Span) -> None:
        """Select these words, without scrolling."""
        self._layers.select(span)

    def selected_span(self) -> Span | None:
        """The selected code points, without white space at the ends; None where nothing is selected."""
        cursor = self.textCursor()
        if not (self.article and self._layers.offsets and cursor.hasSelection()):
            return None
        span = self._layers.offsets.span(cursor.selectionStart(), cursor.selectionEnd())
        words = span.of(self.article.text)
        start = span.start + len(words) - len(words.lstrip())
        end = span.end - (len(words) - len(words.rstrip()))
        return Span(start, end) if start < end else None

    def createMimeDataFromSelection(self) -> QMimeData:
        """The document's own words: no colours, and none of Qt's changes to white space."""
        data = QMimeData()
        span = self.selected_span()
        if span and self.article:
            data.setText(span.of(self.article.text))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Nothing can be dropped or pasted into an article."""
        return False
