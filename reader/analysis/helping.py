"""Where a process begins that helps to read a long text; spaCy is imported there, not where it is begun."""

from __future__ import annotations

import gc
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.processes import end_with_parent

if TYPE_CHECKING:
    from reader.analysis.analyser import Analyser


def help_reading(line: Connection, load: Callable[[], Analyser]) -> None:
    """Answer what is asked over `line`, until it is closed: the name of a method of Helper, and its arguments."""
    end_with_parent()
    gc.disable()  # what is loaded stays
    try:
        analyser = load()
    except ReaderError as error:
        line.send(error)
        return
    from reader.analysis.helper import Helper  # behind `load`, which imports spaCy without what is not needed

    helper = Helper(analyser)
    gc.freeze()
    gc.enable()
    line.send(None)
    while True:
        try:
            name, arguments = line.recv()
        except EOFError:
            return
        line.send(getattr(helper, name)(*arguments))
