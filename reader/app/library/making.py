"""The library's view with all its parts, made when the library is asked for the first time."""

from __future__ import annotations

from collections.abc import Sequence

from reader.app.commands.file_dialogs import FileDialogs
from reader.app.language.wording import tr
from reader.app.library.about import NotesOn
from reader.app.library.adding import Adding
from reader.app.library.adding_bar import AddingBar
from reader.app.library.desk import LibraryDesk
from reader.app.library.exchange import LibraryExchange
from reader.app.library.join_dialog import JoinDialog
from reader.app.library.pair_page import PairPage
from reader.app.library.search_page import SearchPage
from reader.app.library.steps import LibrarySteps
from reader.app.library.subject_page import SubjectPage
from reader.app.library.view import LibraryView
from reader.library.articles import ByHand, Difference, Differing, Removing, StanceReader, Subject
from reader.notes import Found, NoteStore
from reader.paths import resources


def made(
    desk: LibraryDesk,
    adding: Adding,
    removals: LibrarySteps[Removing],
    joins: LibrarySteps[ByHand],
    notes: NoteStore,
    dialogs: FileDialogs,
) -> LibraryView:
    """The view, joined to the desk that it is for."""
    find_notes = NotesOn(notes)
    search = SearchPage(desk.shelf, find_notes.with_words, desk.theme)
    subject = SubjectPage(desk.shelf, find_notes, desk.theme)
    pair = PairPage()
    view = LibraryView(search, subject, pair, AddingBar(adding))
    exchange = LibraryExchange(desk.shelf, adding, dialogs, view)
    exchange.noticed.connect(desk.noticed)
    for page in (search, subject, pair):
        page.position_chosen.connect(desk.open_position)
    for page in (search, subject):
        page.article_chosen.connect(desk.open_article)
    search.removal_asked.connect(lambda digests: removals.make(lambda removing: removing.remove(digests)))
    desk.shelf.changed.connect(view.refresh)
    adding.ended.connect(view.refresh)
    desk.closing.connect(adding.close)
    _join_by_hand(desk, subject, joins)
    for page in (search, subject):
        page.note_chosen.connect(lambda note: _open_note(desk, note))
    _dismiss(desk, view)
    return view


def _join_by_hand(desk: LibraryDesk, page: SubjectPage, joins: LibrarySteps[ByHand]) -> None:
    def ask(subject: Subject) -> None:
        dialog = JoinDialog(desk.shelf, subject, desk.theme, page)
        dialog.chosen.connect(lambda other: joins.make(lambda by_hand: by_hand.join(subject.id, other.id)))
        dialog.open()

    def split(subject: Subject, digests: Sequence[str]) -> None:
        told = tr(
            "1 article names somebody else called {name} now.|{n} articles name somebody else called {name} now.",
            n=len(digests),
            name=subject.name,
        )
        joins.make(lambda by_hand: by_hand.split(subject.id, digests), lambda _: desk.noticed.emit(told))

    page.join_asked.connect(ask)
    page.split_asked.connect(split)


def _open_note(desk: LibraryDesk, note: Found) -> None:
    """Show the passage of a note; one on a name, wherever it is, has none."""
    if note.digest and note.span:
        desk.open_passage(note.digest, note.span)


def _dismiss(desk: LibraryDesk, view: LibraryView) -> None:
    def dismiss(difference: Difference) -> None:
        desk.shelf.change(lambda file: Differing(file, StanceReader.load(resources())).dismiss(difference))
        view.back()

    view.pair.dismissed.connect(dismiss)
