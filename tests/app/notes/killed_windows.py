"""Notes that a lane writes while they are changed, by processes that are killed, and what is on the disk after each.

killed_windows.py FOLDER ROUNDS SEED: each round a fresh process goes on in FOLDER, telling the state of its notes after
each step, and when all of that is on the disk; it gets SIGKILL at a random moment. Exits with a sentence if the disk
has anything but one of the states since the last that was told to be there. POSIX only.
"""

from __future__ import annotations

import json
import os
import random
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTimer

from reader.app.work import Lanes
from reader.notes import EntityNotebook, Notebook, NoteStore
from tests.notes.killed_writers import DOCUMENT, LONGEST, State, opened, state_of, step, told_by_a_killed_writer


class Writer:
    """Changes notes as often as the loop comes round, and now and then waits until they are on the disk."""

    def __init__(self, folder: Path, seed: int, pipe: int) -> None:
        self._lanes, store = Lanes(), NoteStore(folder)
        read, write = self._lanes.notebooks.do, self._lanes.saving.do
        self._sheets = Notebook(DOCUMENT, store, read=read, write=write), EntityNotebook(store, read=read, write=write)
        self._rng = random.Random(seed)
        self._pipe = pipe
        self._number = 0
        self._is_waiting = True
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        if any(sheet.failure for sheet in self._sheets):
            os._exit(3)
        is_kept = all(sheet.is_settled for sheet in self._sheets)
        if is_kept:
            self._tell("kept")
        if is_kept or not self._is_waiting:
            self._number += 1
            step(*self._sheets, self._rng, self._number)
            self._is_waiting = self._rng.random() < 0.2
            self._tell("changed")

    def _tell(self, what: str) -> None:
        os.write(self._pipe, (json.dumps([what, state_of(*self._sheets)]) + "\n").encode())


def write_until_killed(folder: Path, seed: int, pipe: int) -> None:
    app = QCoreApplication([])
    writer = Writer(folder, seed, pipe)
    app.exec()
    del writer


def possible(told: list[tuple[str, State]]) -> list[State]:
    """The states that may be on the disk: the last that was told to be there, and all after it."""
    last = max(number for number, (what, _) in enumerate(told) if what == "kept")
    return [state for _, state in told[last:]]


def is_one_of(found: State, states: list[State]) -> bool:
    """Whether it is one of the states, or the last with a step more, of which nothing could be told any more."""
    differing = [id_ for id_ in found.keys() | states[-1].keys() if found.get(id_) != states[-1].get(id_)]
    return found in states or len(differing) == 1


def files(state: State) -> tuple[State, State]:
    """The notes on passages, and those on names, which have no position: each is a file of its own."""
    on_names = {id_ for id_, said in state.items() if said.endswith("None)")}
    return {id_: state[id_] for id_ in state.keys() - on_names}, {id_: state[id_] for id_ in on_names}


def main(folder: Path, rounds: int, seed: int) -> None:
    rng = random.Random(seed)
    behind = 0
    for number in range(rounds):
        told = told_by_a_killed_writer(write_until_killed, folder, seed + number, rng.uniform(0, LONGEST))
        states = possible(told)
        notebook, entities = opened(folder)
        if failure := notebook.failure or entities.failure or notebook.notice or entities.notice:
            sys.exit(f"round {number}: {failure}")
        found = state_of(notebook, entities)
        for file in (0, 1):
            if not is_one_of(files(found)[file], [files(state)[file] for state in states]):
                sys.exit(f"round {number}: the notes are not as they were at any time since they were last kept")
        behind += found != states[-1]
    sys.stdout.write(f"{rounds} writers killed, {behind} of them before the last step was on the disk\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
