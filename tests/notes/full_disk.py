"""What happens to notes on a disk that is full, told on the first line; exits with a sentence if it is not good.

full_disk.py FOLDER: FOLDER is on a small disk of its own.
"""

import sys
from pathlib import Path

from reader.documents import Span
from reader.notes import Notebook, NoteStore
from tests.notes.note_documents import TEXT, document_of

DOCUMENT = document_of(TEXT)


def expect(holds: bool, sentence: str) -> None:
    if not holds:
        sys.exit(sentence)


def kept(folder: Path) -> set[str]:
    notebook = Notebook(DOCUMENT, NoteStore(folder))
    expect(notebook.failure is None and notebook.notice is None, f"{notebook.failure or notebook.notice}")
    return {note.id for note in notebook.annotations()}


def main(folder: Path) -> None:
    filler = folder / "filler"
    filler.write_bytes(b"x" * 20_000)
    notes = folder / "notes"
    notebook = Notebook(DOCUMENT, NoteStore(notes))
    saved = []
    while notebook.failure is None:
        note = notebook.add(Span(len(saved), len(saved) + 9), body="A note of some length. " * 9)
        saved += [note.id] if notebook.failure is None else []
        expect(len(saved) < 1000, "the disk never became full")
    sys.stdout.write(f"{notebook.failure}\n")
    expect("no space left" in str(notebook.failure), "the reader is not told why")
    expect(kept(notes) == set(saved), "what had been kept is not there")
    expect(notebook.get(note.id) is not None, "the note is not in memory any more")
    notebook.edit(note.id, body="Short.")
    notebook.delete(saved[0])
    expect(notebook.get(note.id).body == "Short.", "an edit on a full disk is lost from memory")
    filler.unlink()
    notebook.save()
    expect(notebook.failure is None, f"not saved once there is room: {notebook.failure}")
    expect(kept(notes) == {*saved[1:], note.id}, "not all was kept once there was room")
    expect(not list(folder.rglob("*.tmp")), "a half-written file was left behind")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
