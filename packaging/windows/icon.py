"""The program's sign as an .ico file with all sizes that Windows asks for.

python packaging/windows/icon.py PATH
"""

from __future__ import annotations

import struct
import sys
import tempfile
from pathlib import Path

_LINUX = Path(__file__).parents[1] / "linux"
sys.path.insert(0, str(_LINUX))

from icons import draw  # noqa: E402

_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ENTRY = struct.Struct("<BBBBHHII")


def icon(svg: Path) -> bytes:
    """The file's content: a header, an entry for each size, and the pictures as PNG."""
    with tempfile.TemporaryDirectory() as folder:
        draw(svg, Path(folder), "sidelight")
        pictures = [Path(folder, f"{size}x{size}", "apps", "sidelight.png").read_bytes() for size in _SIZES]
    start = 6 + _ENTRY.size * len(_SIZES)
    entries = []
    for size, picture in zip(_SIZES, pictures, strict=True):
        entries.append(_ENTRY.pack(size % 256, size % 256, 0, 0, 1, 32, len(picture), start))
        start += len(picture)
    return struct.pack("<HHH", 0, 1, len(_SIZES)) + b"".join(entries) + b"".join(pictures)


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(icon(_LINUX.parents[1] / "resources" / "icons" / "sidelight.svg"))
