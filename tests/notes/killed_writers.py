"""Processes that change notes until they are killed, and what is found on the disk after each.

killed_writers.py FOLDER ROUNDS SEED: each round a fresh process goes on in FOLDER with random steps, telling the state
that is kept after each, and gets SIGKILL at a random moment. Exits with a sentence if anything that it told is not
there, if a file cannot be read, or if more than the one step under way differs. POSIX only.
"""

import json
import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from reader.documents import Span
from reader.notes import Colour, EntityName, EntityNotebook, Notebook, NoteStore
from tests.notes.note_documents import TEXT, document_of

LONGEST = 0.03
DOCUMENT = document_of(TEXT)
MOST_NOTES = 12

State = dict[str, str]


def opened(folder: Path) -> tuple[Notebook, EntityNotebook]:
    store = NoteStore(folder)
    return Notebook(DOCUMENT, store), EntityNotebook(store)


def state_of(notebook: Notebook, entities: EntityNotebook) -> State:
    """What a reader sees of each note."""
    notes = [*notebook.annotations(), *entities.notes()]
    return {note.id: repr((note.body, note.colour, note.tags, getattr(note, "position", None))) for note in notes}


def step(notebook: Notebook, entities: EntityNotebook, rng: random.Random, number: int) -> None:
    notes, span = notebook.annotations(), Span(number % 90, number % 90 + rng.randint(1, 60))
    chosen = rng.choice(notes).id if notes else None
    kind = rng.choice(["add", "edit", "move", "delete", "undo", "redo", "entity", "entity edit"])
    if chosen is None or (kind == "add" and len(notes) < MOST_NOTES):
        notebook.add(span, body=f"note {number} " * rng.randint(0, 40), colour=rng.choice(list(Colour)))
    elif kind == "edit":
        notebook.edit(chosen, body=f"edit {number}", tags=[f"tag {number}"])
    elif kind == "move":
        notebook.reattach(chosen, span)
    elif kind == "delete":
        notebook.delete(chosen)
    elif kind in ("undo", "redo"):
        getattr(notebook, kind)()
    elif kind == "entity" and len(entities.notes()) < MOST_NOTES:
        entities.add(EntityName(f"Name {number}", "PERSON"), f"note {number}")
    elif entities.notes():
        entities.edit(rng.choice(entities.notes()).id, body=f"edit {number}")


def write_until_killed(folder: Path, seed: int, pipe: int) -> None:
    notebook, entities = opened(folder)
    rng = random.Random(seed)
    for number in range(10**9):
        os.write(pipe, (json.dumps(state_of(notebook, entities)) + "\n").encode())
        step(notebook, entities, rng, number)
        if notebook.failure or entities.failure:
            os._exit(3)


def told_by_a_killed_writer(
    write_until_killed: Callable[[Path, int, int], None], folder: Path, seed: int, moment: float
) -> list[Any]:
    """What a writer tells from when it begins to write until it is killed, `moment` seconds later."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        write_until_killed(folder, seed, writing)
    os.close(writing)
    data = os.read(reading, 65536)
    deadline = time.monotonic() + moment
    while (left := deadline - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            data += os.read(reading, 65536)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    while chunk := os.read(reading, 65536):
        data += chunk
    os.close(reading)
    if not os.WIFSIGNALED(status):
        sys.exit(f"a writer ended by itself: {status}")
    return [json.loads(line) for line in data.decode().split("\n")[:-1]]


def main(folder: Path, rounds: int, seed: int) -> None:
    rng = random.Random(seed)
    steps = 0
    halves: set[Path] = set()
    for number in range(rounds):
        told = told_by_a_killed_writer(write_until_killed, folder, seed + number, rng.uniform(0, LONGEST))
        steps += len(told) - 1
        halves.update(folder.glob(".*.tmp"))
        notebook, entities = opened(folder)
        for sheet in (notebook, entities):
            if sheet.failure or sheet.notice:
                sys.exit(f"round {number}: {sheet.failure or sheet.notice}")
        found = state_of(notebook, entities)
        differing = [id_ for id_ in found.keys() | told[-1].keys() if found.get(id_) != told[-1].get(id_)]
        if len(differing) > 1:
            sys.exit(f"round {number}: {len(differing)} notes are not as they were kept")
    told = f"{rounds} writers killed after {steps} steps, {len(halves)} of them in the middle of writing a file"
    sys.stdout.write(told + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
