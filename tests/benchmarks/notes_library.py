"""How long notes take: 10,000 in the library, 1,000 on one article.

python -m tests.benchmarks.notes_library [FOLDER]

Writes the notes into FOLDER (a temporary one without it) and prints the best of several runs in milliseconds; what a
window does with them is not in it.
"""

import datetime
import random
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from pathlib import Path

from reader.documents import Document
from reader.notes import Annotation, Colour, Motivation, Notebook, NoteStore, Order, Wanted, select
from reader.notes.notefile import Hint
from tests.notes.edited_text import ARTICLE, random_passage
from tests.notes.note_documents import document_of

DOCUMENTS, NOTES_EACH, MANY = 500, 20, 1000
NOW = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


def notes_on(text: str, count: int, rng: random.Random) -> dict[str, Annotation]:
    notes = {}
    for _ in range(count):
        position, quote = select(text, random_passage(text, rng))
        modified = NOW + datetime.timedelta(seconds=rng.randrange(10**7))
        note = Annotation(
            str(uuid.UUID(int=rng.getrandbits(128))),
            Motivation.COMMENTING,
            rng.choice(list(Colour)),
            position,
            quote,
            NOW,
            modified,
            "A note on this. " * rng.randrange(8),
            tuple(rng.sample(["law", "fish", "river", "vote"], 2)),
        )
        notes[note.id] = note
    return notes


def timed(label: str, action: Callable[[], object], runs: int = 5) -> None:
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        action()
        best = min(best, time.perf_counter() - start)
    print(f"{label:<56}{1000 * best:9.1f} ms")


def long_article() -> Document:
    """Thirty times as long, and no two sentences alike."""
    rng = random.Random(2)
    paragraphs = [" ".join(rng.sample(words, len(words))) for words in map(str.split, ARTICLE.split("\n\n") * 30)]
    return document_of("\n\n".join(paragraphs), Path("long.txt"))


def fill(folder: Path) -> tuple[Document, NoteStore]:
    rng, store = random.Random(1), NoteStore(folder)
    for number in range(DOCUMENTS):
        document = document_of(f"{number}. {ARTICLE}", Path(f"article-{number}.txt"), f"Article {number}")
        store.save(document.digest, Hint.of(document), notes_on(document.text, NOTES_EACH, rng))
    article = long_article()
    store.save(article.digest, Hint.of(article), notes_on(article.text, MANY, rng))
    return article, store


def main(folder: Path) -> None:
    article, _ = fill(folder)
    timed("index of 11,000 notes made for the first time", lambda: NoteStore(folder).index.refresh(), 1)
    timed("the first 200 of all notes by place", lambda: NoteStore(folder).index.search(Wanted(limit=200)))
    latest = Wanted(order=Order.TIME, limit=200)
    timed("the latest 200 of all notes", lambda: NoteStore(folder).index.search(latest))
    timed("all of them", lambda: NoteStore(folder).index.search(Wanted()))
    timed("two words in all notes", lambda: NoteStore(folder).index.search(Wanted("sturgeons twenty")))
    timed("a tag in all notes, the first 200", lambda: NoteStore(folder).index.search(Wanted(tag="law", limit=200)))
    other = document_of("Never seen. " + ARTICLE, Path("new.txt"))
    timed("a text without notes opened", lambda: Notebook(other, NoteStore(folder)))
    timed("an article with 1,000 notes opened and placed", lambda: Notebook(article, NoteStore(folder)).placed())
    notebook = Notebook(article, NoteStore(folder))
    note = notebook.annotations()[MANY // 2]
    bodies = iter(f"typed {n}" for n in range(100))
    timed("one of them edited, kept and placed", lambda: (notebook.edit(note.id, body=next(bodies)), notebook.placed()))
    timed("notes at a place", lambda: notebook.at(note.position.start))
    changed = document_of("UPDATED. " + article.text.replace("summer", "autumn"), article.path)
    timed("1,000 notes carried over to a changed text", lambda: Notebook(changed, NoteStore(folder)).placed(), 1)
    timed("the changed text opened again", lambda: Notebook(changed, NoteStore(folder)).placed())


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(Path(made))
