"""A long text read by two processes together: half the time, and the window's own process stays free.

Each process loads the language model for itself, which takes it a second or two. The text is dealt out in groups of
paragraphs, those that the reader sees first. What needs the whole text is done at the end: one process puts the names
together while the other finds what is reported.
"""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import TYPE_CHECKING, Any

from reader.analysis.analysis import Analysis, Entity, Mention, Position
from reader.analysis.helping import help_reading
from reader.analysis.language import is_english
from reader.analysis.order import ReadingOrder
from reader.analysis.pieces import Cancelled, Group
from reader.documents import Document
from reader.errors import ReaderError
from reader.processes import spawning

if TYPE_CHECKING:
    from reader.analysis.analyser import Analyser

LONG = 100_000
"""Characters (some 17,000 words) from which on two processes are done before one, their start included."""
_PAUSE = 0.1  # seconds in which it is noticed that the analysis is no longer wanted
_NAMER, _REPORTER = 0, 1


class HelperEnded(Exception):  # noqa: N818 (what happened, and the analysis goes on without)
    """A process has ended before its work was done."""


def is_long(document: Document) -> bool:
    """Whether two processes are sooner done with this than one."""
    return len(document.text) >= LONG and (os.cpu_count() or 1) > 1 and is_english(document.text)


class Together:
    """Two processes at one document, cut into `groups`; `load` is a function of a module, or a partial of one.

    `meanwhile` is called now and then until they have begun to read. `on_mentions`, `on_progress`, `cancelled` and
    `place` are those of Analyser.analyse.
    """

    def __init__(
        self,
        document: Document,
        groups: Sequence[Group],
        load: Callable[[], Analyser],
        on_mentions: Callable[[list[Mention]], None] = lambda _: None,
        on_progress: Callable[[float], None] = lambda _: None,
        cancelled: Callable[[], bool] = lambda: False,
        place: Callable[[], int] = lambda: 0,
        meanwhile: Callable[[], None] = lambda: None,
    ) -> None:
        self._document = document
        self._load = load
        self._on_mentions = on_mentions
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._meanwhile = meanwhile
        self._groups = groups
        self._order = ReadingOrder([start for start, _ in self._groups], place)
        self._characters = 0

    def analyse(self) -> Analysis:
        """The same analysis as by one process; raises Cancelled, HelperEnded, and ModelError without a model."""
        with _helpers(self._load) as helpers:
            self._read(helpers)
            namer, reporter = helpers[_NAMER], helpers[_REPORTER]
            namer.ask("name", self._document, namer.others)
            reporter.ask("attribute", reporter.others)
            answers = dict(self._answers(helpers))
            namer.ask("position", answers[reporter])
            return _analysis_of(next(answer for _, answer in self._answers([namer])))

    def _read(self, helpers: Sequence[_Helper]) -> None:
        """Have all groups read; at the end each helper has them, or has those of the others waiting."""
        for helper, answer in self._answers(helpers):
            if helper.group is not None:
                self._tell(*self._groups[helper.group], answer[0])
                for other in helpers:
                    if other is not helper:
                        other.others.append((helper.group, answer[1]))
            helper.group = next(self._order, None)
            if helper.group is not None:
                others, helper.others = helper.others, []
                helper.ask("read", helper.group, self._groups[helper.group], others)

    def _tell(self, _: int, pieces: Sequence[str], found: list[Mention]) -> None:
        self._characters += sum(map(len, pieces))
        self._on_mentions(found)
        self._on_progress(self._characters / len(self._document.text))

    def _answers(self, helpers: Sequence[_Helper]) -> Iterator[tuple[_Helper, Any]]:
        """What the helpers answer, until none of them is asked anything any more."""
        while lines := [helper.line for helper in helpers if helper.is_asked]:
            ready = wait(lines, _PAUSE)
            if self._cancelled():
                raise Cancelled
            if not self._characters:
                self._meanwhile()
            for helper in helpers:
                if helper.line in ready:
                    yield helper, helper.answer()


class _Helper:
    """A process, as the one that asks sees it: it is asked from its beginning on, whether it is ready.

    `group` is the number of the group that it reads, `others` what it has not been given of what others have read.
    """

    def __init__(self, process: SpawnProcess, line: Connection) -> None:
        self.process = process
        self.line = line
        self.is_asked = True
        self.group: int | None = None
        self.others: list[tuple[int, bytes]] = []

    def ask(self, name: str, *arguments: object) -> None:
        """Have a method of Helper called there."""
        try:
            self.line.send((name, arguments))
        except OSError as error:
            raise HelperEnded from error
        self.is_asked = True

    def answer(self) -> Any:  # noqa: ANN401 (whatever was asked for)
        """What comes of it."""
        try:
            answer = self.line.recv()
        except (EOFError, OSError) as error:
            raise HelperEnded from error
        self.is_asked = False
        if isinstance(answer, ReaderError):
            raise answer
        return answer


@contextmanager
def _helpers(load: Callable[[], Analyser]) -> Iterator[list[_Helper]]:
    """Two processes; they have ended afterwards, whatever they were doing."""
    context = spawning()
    helpers: list[_Helper] = []
    try:
        for _ in (_NAMER, _REPORTER):
            ours, theirs = context.Pipe()
            process = context.Process(target=help_reading, args=(theirs, load), daemon=True)
            process.start()
            theirs.close()
            helpers.append(_Helper(process, ours))
        yield helpers
    finally:
        for helper in helpers:
            helper.process.kill()
        for helper in helpers:
            helper.process.join()
            helper.line.close()


def _analysis_of(slices: Sequence[bytes]) -> Analysis:
    """The analysis that a helper cut up, so that no slice of it holds other threads up."""
    model, notice = pickle.loads(slices[0])  # noqa: S301 (from a process that this program began)
    entities: list[Entity] = []
    positions: list[Position] = []
    for data in slices[1:]:
        for each in pickle.loads(data):  # noqa: S301
            (entities if isinstance(each, Entity) else positions).append(each)
    return Analysis(tuple(entities), tuple(positions), model, notice)
