"""What the window shows before anything is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reader.app.language.wording import marked, tr
from reader.app.panel.labels import plain_label

_WIDTH = 520
Titled = Sequence[tuple[str, Path]]
_SENTENCES = (
    marked("Open an article, and the people, organisations, places and treaties in it are underlined."),
    marked("Click a name to see who or what it is, and what the article says that they said."),
    marked(
        "What you read stays on this computer: only names are looked up, never the text. It is kept in your library "
        "here, unless you say otherwise in the settings."
    ),
)


class EmptyPage(QScrollArea):
    """Three sentences, what was read lately, the samples, and where to drop a file; `chosen` gives a Path."""

    chosen = Signal(Path)

    def __init__(self, samples: Titled, latest: Callable[[], Titled] = tuple, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._samples = samples
        self._latest = latest
        self.sign = QLabel()
        self.buttons: list[QPushButton] = []

    def showEvent(self, event: QShowEvent) -> None:
        """Fill it when it is first seen: most windows open with an article."""
        if self.widget() is None:
            self._fill()
        super().showEvent(event)

    def _fill(self) -> None:
        page = QWidget()
        page.setObjectName("empty")
        inner = QWidget()
        inner.setMaximumWidth(_WIDTH)
        box = QVBoxLayout(inner)
        box.setSpacing(10)
        box.addWidget(self.sign)
        box.addWidget(plain_label("Sidelight", "title"))
        for sentence in _SENTENCES:
            box.addWidget(plain_label(tr(sentence), "lead"))
        for heading, articles in ((tr("Read lately"), self._latest()), (tr("Begin with a sample"), self._samples)):
            if articles:
                box.addSpacing(14)
                box.addWidget(plain_label(heading, "section"))
            for title, path in articles:
                self.buttons.append(self._button(title, path))
                box.addWidget(self.buttons[-1])
        box.addSpacing(14)
        box.addWidget(
            plain_label(
                tr("Or drop a file here (text, Markdown, web page, EPUB, Word, PDF), or press Ctrl+O to choose one."),
                "quiet",
            )
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(inner, 1000)  # as wide as it may be, before the room beside it grows
        row.addStretch(1)
        outer = QVBoxLayout(page)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)
        self.setWidget(page)

    def set_sign(self, icon: QIcon) -> None:
        """Show the program's sign."""
        self.sign.setVisible(not icon.isNull())
        self.sign.setPixmap(icon.pixmap(48, 48))

    def _button(self, title: str, path: Path) -> QPushButton:
        button = QPushButton(title.replace("&", "&&"))
        button.setObjectName("sample")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.chosen.emit(path))
        return button
