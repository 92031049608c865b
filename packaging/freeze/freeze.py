"""Makes the program with Python, Qt, spaCy and its model into one folder, and tells what takes the room.

    python packaging/freeze/freeze.py FOLDER

The folder is FOLDER/sidelight; FOLDER/sizes.txt lists its parts. The same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

_SPEC = Path(__file__).with_name("sidelight.spec")
_ELF = b"\x7fELF"
_AT_ONCE = 100


def main() -> int:
    """Build what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder.absolute()
    frozen = freeze(folder)
    if sys.platform == "linux":
        strip(frozen)
    listed = sizes(frozen)
    (folder / "sizes.txt").write_text(listed, encoding="utf-8")
    print(listed, end="")
    return 0


def freeze(folder: Path) -> Path:
    """Run PyInstaller; gives the folder with the program."""
    # The order in which sets are walked is in the result: a fixed one makes it the same each time.
    environment = os.environ | {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": os.environ.get("SOURCE_DATE_EPOCH", "0")}
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    places = ["--distpath", str(folder), "--workpath", str(folder / "work")]
    subprocess.run([*command, *places, str(_SPEC)], env=environment, check=True)
    return folder / "sidelight"


def strip(frozen: Path) -> None:
    """Take the names of local symbols out of the libraries: a third of their size.

    Not out of those in NAME.libs: the wheels' makers have moved their parts about (patchelf), and strip would leave
    them unloadable ("ELF load command address/offset not page-aligned").
    """
    found = [path for path in libraries(frozen) if not path.parent.name.endswith(".libs")]
    for start in range(0, len(found), _AT_ONCE):
        subprocess.run(["strip", "--strip-unneeded", *found[start : start + _AT_ONCE]], check=True)


def libraries(frozen: Path) -> list[Path]:
    """The shared libraries in a folder, sorted."""
    return sorted(path for path in _files(frozen) if ".so" in path.name and _is_elf(path))


def sizes(frozen: Path) -> str:
    """A line for each part: MB and its name, the largest first, and the whole at the end."""
    parts: Counter[str] = Counter()
    for path in _files(frozen):
        inside = path.relative_to(frozen).parts
        parts[inside[1] if inside[0] == "_internal" else inside[0]] += path.stat().st_size
    lines = [f"{size / 1e6:8.1f} MB  {name}" for name, size in parts.most_common() if size >= 1e6]
    lines.append(f"{sum(size for size in parts.values() if size < 1e6) / 1e6:8.1f} MB  all others")
    return "\n".join([*lines, f"{parts.total() / 1e6:8.1f} MB  in all", ""])


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_ELF)) == _ELF


if __name__ == "__main__":
    sys.exit(main())
