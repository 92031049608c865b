"""Makes the Debian package of a frozen program.

    python packaging/debian/deb.py FROZEN FOLDER

FROZEN is what packaging/freeze/freeze.py has made; the package is FOLDER/sidelight_VERSION_ARCHITECTURE.deb. The same
FROZEN and the same SOURCE_DATE_EPOCH give the same bytes.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

_HERE = Path(__file__).parent
sys.path[:0] = [str(_HERE.parents[1]), str(_HERE), str(_HERE.parent / "linux"), str(_HERE.parent / "freeze")]

from depends import RECOMMENDED, depends  # noqa: E402
from freeze import libraries  # noqa: E402
from papers import OVERRIDES, changelog, control, copyright_file  # noqa: E402
from parts import bundled_parts  # noqa: E402
from tree import ROOT, fill, packed  # noqa: E402

from reader import __version__  # noqa: E402


def main() -> int:
    """Build what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("frozen", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    made = build(options.frozen.absolute(), options.folder.absolute())
    print(f"{made} ({made.stat().st_size / 1e6:.1f} MB)")
    return 0


def build(frozen: Path, folder: Path) -> Path:
    """Put the package together in FOLDER/tree; gives its path."""
    moment = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.UTC)
    tree = folder / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    fill(tree / "usr", frozen, moment)
    program = tree / "usr" / "lib" / "sidelight"
    _document(tree / "usr" / "share", program / "_internal", moment)
    architecture = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    ).stdout.strip()
    (tree / "DEBIAN").mkdir()  # which also tells dpkg-shlibdeps where the package's root is
    needed = depends(program / "sidelight", libraries(program))
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    _describe(tree, control(needed, RECOMMENDED, architecture, -(-size // 1024)))
    _set_modes(tree)
    made = folder / f"sidelight_{__version__}_{architecture}.deb"
    pack = [
        "dpkg-deb",
        "-z1",
        "--root-owner-group",
        "--build",
    ]  # a sixth larger than the smallest, in a third of the time
    subprocess.run([*pack, str(tree), str(made)], check=True, stdout=sys.stderr)
    return made


def _document(share: Path, internal: Path, moment: datetime.datetime) -> None:
    papers, told = share / "doc" / "sidelight", share / "lintian" / "overrides"
    papers.mkdir(parents=True)
    told.mkdir(parents=True)
    (papers / "copyright").write_text(copyright_file(bundled_parts(), internal), encoding="utf-8")
    (papers / "changelog.gz").write_bytes(packed(changelog(moment)))
    (papers / "CHANGELOG.md.gz").write_bytes(packed((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")))
    (told / "sidelight").write_text(OVERRIDES, encoding="utf-8")


def _describe(tree: Path, told: str) -> None:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)
    (tree / "DEBIAN" / "md5sums").write_text("".join(sums), encoding="utf-8")
    (tree / "DEBIAN" / "control").write_text(told, encoding="utf-8")


def _set_modes(tree: Path) -> None:
    """Whatever the builder's umask: folders and the program may be entered and run by all, the rest only read."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == tree / "usr/lib/sidelight/sidelight" else 0o644)


if __name__ == "__main__":
    sys.exit(main())
