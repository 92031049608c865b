from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.look.icons import Icons
from reader.app.look.theme import LIGHT
from reader.notes import NoteStore
from reader.paths import resources
from tests.app.notes.note_desk import NoteDesk
from tests.notes.note_documents import TEXT, document_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "notes"


@pytest.fixture
def icons() -> Icons:
    return Icons(resources() / "icons")


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, folder: Path) -> Iterator[NoteDesk]:
    """The page and the notes beside it, with an article open and no notes yet."""
    desk = NoteDesk(qtbot, LIGHT, folder)
    desk.show()
    desk.activateWindow()
    qtbot.waitExposed(desk)
    desk.open(document_of(TEXT, Path("truce.txt"), "Harbour ministers agree on a fishing truce"), NoteStore(folder))
    yield desk
    desk.close()
    desk.deleteLater()
