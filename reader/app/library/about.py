"""What the library knows of one person or thing, as its page shows it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reader.analysis import EntityType
from reader.app.language.wording import day, tr
from reader.app.library.choosing import Choosing
from reader.app.library.rows import Row, position_row
from reader.app.panel.words import TYPE_NAMES, one_line
from reader.library.articles import KeptArticle, LibraryFile, Subject, Subjects
from reader.notes import EntityName, Found, NoteStore, Order, Wanted

_APART = " · "
_MOST_NOTES = 200
FindNotes = Callable[[Subject, Sequence[str]], Sequence[Row]]


@dataclass(frozen=True, slots=True)
class About:
    """One person or thing: what it says, to whom and who to it, where it is named, and the notes on it."""

    subject: Subject
    told: str
    choosing: Choosing
    count: int
    exchanges: Sequence[Row]
    articles: Sequence[KeptArticle]
    notes: Sequence[Row]


def about(file: LibraryFile, identity: int, find_notes: FindNotes) -> About | None:
    """All of it; None where no article names it any more."""
    subjects = Subjects(file)
    subject = subjects.subject(identity)
    if subject is None:
        return None
    positions, articles = subjects.positions(identity), subjects.articles(identity)
    exchanged = [*subjects.said_to_others(identity), *subjects.said_to_it(identity)]
    exchanged.sort(key=lambda it: (it.date is None, it.date.toordinal() if it.date else 0, it.id))
    told = [
        tr(TYPE_NAMES[EntityType(subject.type)]),
        tr("{page} in Wikipedia", page=subject.page) if subject.page else "",
        tr(
            "{positions} {in_articles}",
            positions=tr("1 position|{n} positions", n=len(positions)),
            in_articles=tr("in 1 article|in {n} articles", n=len(articles)),
        ),
    ]
    return About(
        subject,
        _APART.join(filter(None, told)),
        Choosing(positions),
        len(positions),
        [position_row(it) for it in exchanged],
        articles,
        find_notes(subject, subjects.names(identity)),
    )


class NotesOn:
    """Finds the notes on a person or thing, and those on passages that name it; asked in the library's lane."""

    def __init__(self, store: NoteStore) -> None:
        self._store = store

    def __call__(self, subject: Subject, names: Sequence[str]) -> Sequence[Row]:
        """Those on it first; each leads to its article."""
        entity = EntityName(subject.name, subject.type)
        on_it = self._store.index.search(Wanted(entity=entity, other_names=tuple(names), limit=_MOST_NOTES))
        naming = self._store.index.search(Wanted(words=subject.name, limit=_MOST_NOTES))
        return [_note_row(note) for note in dict.fromkeys((*on_it, *(it for it in naming if not it.entity)))]

    def with_words(self, words: Sequence[str]) -> Sequence[Row]:
        """Those in which all of these words occur, also in the passage or the article's title."""
        wanted = Wanted(words=" ".join(words), order=Order.TIME, limit=_MOST_NOTES)
        return [_note_row(note) for note in self._store.index.search(wanted)]


def _note_row(note: Found) -> Row:
    heading = one_line(note.body) or tr("Highlight")
    where = note.article if note.entity is None else tr("On {name}, wherever it is named", name=note.entity.name)
    date = note.created
    return Row(heading, day(date), one_line(note.passage, 400), where, note)
