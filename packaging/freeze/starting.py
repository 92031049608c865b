"""What makes the packaged program start sooner: a third of its start would be spent before its own first line."""

from __future__ import annotations

import compileall
import py_compile
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path
from textwrap import indent

_NEEDLESS = ("pyi_rth_pyside6", "pyi_rth_inspect")
_FOR_HELPERS = "pyi_rth_multiprocessing"
_EPOCH = (1980, 1, 1, 0, 0, 0)
Script = tuple[str, str, str]


def hooks(scripts: Sequence[Script], folder: Path) -> list[Script]:
    """The scripts that run at each start, without those of PyInstaller's hooks that are not needed.

    One imports Qt to tell it where it lies, as PySide6's wheels do by themselves; one reads a list of all modules, so
    that `inspect` finds their sources, which are not there. The one for helping processes is run by these alone.
    """
    kept = [script for script in scripts if script[0] not in _NEEDLESS]
    return [_for_helpers(script, folder) if script[0] == _FOR_HELPERS else script for script in kept]


def _for_helpers(script: Script, folder: Path) -> Script:
    name, path, kind = script
    source = indent(Path(path).read_text(encoding="utf-8"), "    ")
    changed = folder / "for_helpers.py"
    changed.write_text(
        f"import sys\n\nif {{'-c', '--multiprocessing-fork'}} & set(sys.argv[1:]):\n{source}", encoding="utf-8"
    )
    return name, str(changed), kind


def signatures(folder: Path) -> list[tuple[str, str]]:
    """PySide6's Python code for signatures, compiled, and where it goes.

    PySide6 has its source within a library and compiles it at each start, unless it lies in shiboken6/files.dir (which
    SBK_EMBED makes). A file serves as well as a folder, since Python imports from archives.
    """
    import PySide6  # noqa: F401

    embedded = sys.modules["shibokensupport.signature.loader"].__loader__
    sources = folder / "signatures"
    embedded.zfile.extractall(sources)  # type: ignore[union-attr]  # what PySide6 imports itself with
    unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(sources, quiet=1, ddir="", legacy=True, invalidation_mode=unchecked)
    archive = folder / "files.dir"
    with zipfile.ZipFile(archive, "w") as file:
        for path in sorted(sources.rglob("*.pyc")):
            file.writestr(zipfile.ZipInfo(path.relative_to(sources).as_posix(), _EPOCH), path.read_bytes())
    return [(str(archive), "shiboken6")]
