"""PySide6 imported without what it gets ready for tools, which is half of its import."""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

_LARGE = 800  # characters


def import_qt() -> None:
    """Import PySide6's widgets, quickly; whoever imports them afterwards has them whole.

    PySide6 puts a function of its own in the place of `__import__`, which reads the source of every module that is
    imported from then on: for `from __feature__ import …` and `from PySide6.… import *`, which nothing here asks for.
    It is taken back.
    """
    importing = builtins.__import__
    with _patterns_later():
        import PySide6.QtWidgets  # noqa: F401
    builtins.__import__ = importing


@contextmanager
def _patterns_later() -> Iterator[None]:
    """Let very large regular expressions be compiled when they are first used.

    There are three in PySide6's support for signatures (shibokensupport: parser.py, pyi_generator.py), which are used
    only where type stubs are written or a wrong argument is explained.
    """
    compiling = re.compile

    def compiled(pattern: Any, flags: Any = 0) -> Any:  # noqa: ANN401 (whatever re.compile takes)
        return _Later(lambda: compiling(pattern, flags)) if len(pattern) > _LARGE else compiling(pattern, flags)

    re.compile = compiled
    try:
        yield
    finally:
        re.compile = compiling


class _Later:
    """A regular expression that is compiled when it is first used."""

    def __init__(self, compiled: Callable[[], re.Pattern[str]]) -> None:
        self._compiled = compiled

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return self._compiled().finditer(text)

    def split(self, text: str) -> list[str | Any]:
        return self._compiled().split(text)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):  # asked of whatever stands in a class
            raise AttributeError(name)
        return getattr(self._compiled(), name)
