"""Notes that were found elsewhere or lost are mended on their cards; what could not be saved is tried again."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from reader.notes import AnchorState, NoteStore, Placed
from tests.app.notes.note_desk import NoteDesk
from tests.notes.note_documents import TEXT, document_of

PATH, TITLE = Path("truce.txt"), "Harbour ministers agree on a fishing truce"
CONTROL = Qt.KeyboardModifier.ControlModifier


def edited(desk: NoteDesk, text: str) -> None:
    """Open the article again after its file was changed."""
    desk.open(document_of(text, PATH, TITLE), desk.store)


def first(desk: NoteDesk) -> Placed:
    """The note that is not sure of its place, or was made first."""
    placed = desk.notebook.placed()
    return next((it for it in placed if it.anchor.state is not AnchorState.ATTACHED), placed[0])


def offered(desk: NoteDesk) -> list[QPushButton]:
    desk.panel.select(first(desk).annotation.id)
    assert desk.panel.editor
    return [it for it in desk.panel.editor.findChildren(QPushButton) if it.isVisible()]


def push(desk: NoteDesk, words: str) -> None:
    button = next(it for it in offered(desk) if it.text() == words)
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_note_found_elsewhere_is_said_to_be_right_and_undone(desk: NoteDesk) -> None:
    desk.highlight("Otto Bren")
    desk.highlight("boats which broke it would be sent home")
    assert [button.text() for button in offered(desk)] == ["Preview", "Delete"]
    edited(desk, TEXT.replace("boats which broke it would be sent home", "boats that broke it would all be sent home"))
    assert first(desk).anchor.state is AnchorState.MOVED
    push(desk, "It is right here")
    assert first(desk).anchor.state is AnchorState.ATTACHED
    assert [button.text() for button in offered(desk)] == ["Preview", "Delete"]
    desk.page.setFocus()
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert first(desk).anchor.state is AnchorState.MOVED


def test_a_lost_note_is_put_on_the_selected_words(desk: NoteDesk) -> None:
    desk.highlight("Otto Bren")
    desk.note("Mara Lind", "Who is she?")
    edited(desk, TEXT.replace("Mara Lind", "one of them"))
    assert first(desk).anchor.state is AnchorState.LOST
    with desk.qtbot.waitSignal(desk.notes.noticed) as told:
        push(desk, "Put it on the selected words")
    assert told.args[0].startswith("Select the words")
    desk.drag("one of them")
    push(desk, "Put it on the selected words")
    assert first(desk).anchor.state is AnchorState.ATTACHED
    assert ("one of them", "Who is she?") in desk.kept()
    desk.page.setFocus()
    desk.press(Qt.Key.Key_Z, CONTROL)
    assert first(desk).anchor.state is AnchorState.LOST


def test_what_could_not_be_saved_is_tried_again_by_itself(desk: NoteDesk, folder: Path) -> None:
    desk.notes.saving.retry.setInterval(10)
    shutil.rmtree(folder, ignore_errors=True)
    folder.write_text("in the way")
    with desk.qtbot.waitSignal(desk.notes.storage_failed):
        desk.highlight("Tallinn")
    folder.unlink()
    with desk.qtbot.waitSignal(desk.notes.storage_recovered):
        pass
    assert desk.kept() == [("Tallinn", "")]
    assert NoteStore(folder).load(desk.document.digest)


def test_what_was_moved_or_lost_has_a_list_of_its_own(desk: NoteDesk) -> None:
    desk.highlight("Otto Bren")
    desk.note("Mara Lind", "Who is she?")
    edited(desk, TEXT.replace("Mara Lind", "one of them"))
    scope = desk.panel.bar.scope
    scope.setFocus()
    desk.press(Qt.Key.Key_Down)
    assert scope.currentText() == "Moved or lost"
    assert desk.cards() == ["Mara Lind"]
    desk.drag("one of them")
    push(desk, "Put it on the selected words")
    assert desk.cards() == ["one of them"]  # as long as it is selected
    desk.panel.leave()
    desk.panel.bar.changed.emit()
    assert desk.cards() == []
