"""What the menus hold, read from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the menus that lead to it, its words without the sign for its letter, and its action."""

    way: tuple[str, ...]
    words: str
    action: QAction


def entries(actions: Iterable[QAction], way: tuple[str, ...] = ()) -> Iterator[Entry]:
    """All entries below these actions, those of inner menus in their place."""
    for action in actions:
        words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from entries(menu.actions(), (*way, words))
        elif not action.isSeparator() and action.isVisible():
            yield Entry(way, words, action)
