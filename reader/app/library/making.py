"""The library's view with all its parts, made when the library is asked for the first time."""

from __future__ import annotations

from reader.app.file_dialogs import FileDialogs
from reader.app.library.adding import Adding
from reader.app.library.adding_bar import AddingBar
from reader.app.library.desk import LibraryDesk
from reader.app.library.exchange import LibraryExchange
from reader.app.library.search_page import SearchPage
from reader.app.library.steps import LibrarySteps
from reader.app.library.view import LibraryView
from reader.library.articles import Removing


def made(desk: LibraryDesk, adding: Adding, removals: LibrarySteps[Removing], dialogs: FileDialogs) -> LibraryView:
    """The view, joined to the desk that it is for."""
    search = SearchPage(desk.shelf, desk.theme)
    view = LibraryView(search, AddingBar(adding))
    exchange = LibraryExchange(desk.shelf, adding, dialogs, view)
    exchange.noticed.connect(desk.noticed)
    search.position_chosen.connect(desk.open_position)
    search.article_chosen.connect(desk.open_article)
    search.removal_asked.connect(lambda digests: removals.make(lambda removing: removing.remove(digests)))
    desk.shelf.changed.connect(view.refresh)
    adding.ended.connect(view.refresh)
    desk.closing.connect(adding.close)
    return view
