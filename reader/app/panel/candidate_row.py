"""One page among several that may be meant."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.panel.labels import plain_label, text_button
from reader.background import Candidate


def candidate_row(candidate: Candidate, choose: Callable[[str], object]) -> QWidget:
    """The title, which a click gives to `choose`, above what the page is about."""
    row = QWidget()
    box = QVBoxLayout(row)
    box.setContentsMargins(0, 0, 0, 4)
    box.setSpacing(0)
    button = text_button(candidate.title, "link")
    button.clicked.connect(lambda: choose(candidate.title))
    box.addWidget(button)
    if candidate.description:
        box.addWidget(plain_label(candidate.description, "small"))
    return row
