"""A note as its Markdown is meant."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from reader.app.language.wording import tr
from reader.app.look.theme import Theme
from reader.report.html_text import markdown_to_html

_STYLE = "p, ul, ol, pre, blockquote { margin-top: 0; margin-bottom: 6px; } a { color: %s; }"


class Preview(QTextBrowser):
    """Shows Markdown; nothing in it is loaded or run, and `followed` gives the address of a link that was clicked."""

    followed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setAccessibleName(tr("Note as it is read"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDefaultStyleSheet(_STYLE % theme.accent)
        self.anchorClicked.connect(lambda url: self.followed.emit(url.toEncoded().toStdString()))

    def show_markdown(self, source: str) -> None:
        """Show this note."""
        self.setHtml(markdown_to_html(source))

    def grow_with_text(self) -> None:
        """Be as high as the text, and let what lies behind be seen."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        layout = self.document().documentLayout()
        layout.documentSizeChanged.connect(lambda size: self.setFixedHeight(math.ceil(size.height())))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: not from the disk, and not from the network."""
        return None
