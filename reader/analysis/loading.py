"""The analyser with its language model, loaded without what reading does not need."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.analyser import Analyser

_COMMAND_LINE = "spacy.cli"


def load_analyser(resources: Path, model: str | None = None) -> Analyser:
    """An analyser with the best installed model, or the chosen one (a package or a folder).

    Takes about a second, spaCy's import the half of it. Raises ModelError where no model can be used.
    """
    with _without_command_line():
        from reader.analysis.analyser import Analyser

    return Analyser.load(resources, model)


@contextmanager
def _without_command_line() -> Iterator[None]:
    """Let spaCy be imported without its command line, a third of its import: download, projects, templates.

    spacy/__init__.py takes one function from there, `spacy.info`; it still works, and the command line can be
    imported afterwards.
    """
    if "spacy" in sys.modules:
        yield
        return
    package, module = ModuleType(_COMMAND_LINE), ModuleType(f"{_COMMAND_LINE}.info")
    package.__path__ = []
    module.info = _info  # type: ignore[attr-defined]  # what is a module's attribute is known when it runs
    stand_ins = {each.__name__: each for each in (package, module)}
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]
        spacy = sys.modules.get("spacy")
        if spacy and getattr(spacy, "cli", None) is package:
            del spacy.cli


def _info(*arguments: object, **options: object) -> object:
    from spacy.cli.info import info

    return info(*arguments, **options)  # type: ignore[arg-type]  # passed on as they came
