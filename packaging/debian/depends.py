"""What the program needs of the system, found by Debian's own tool."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

# What the libraries do not tell: a font, without which Qt shows boxes; the theme that has the icon's folders.
ALWAYS = ("fonts-dejavu-core | fonts-liberation | fonts-noto-core", "hicolor-icon-theme")
# Opened where it is there: links in a browser, the desktop's own dialogs, a printer.
RECOMMENDED = ("xdg-utils", "libgtk-3-0", "libcups2", "shared-mime-info")
_OPTIONAL = ("/platformthemes/libqgtk3.so", "/printsupport/libcupsprintersupport.so")


def depends(program: Path, libraries: Sequence[Path]) -> list[str]:
    """The packages, with versions, of the system's libraries that those of the program are linked with."""
    needed = [path for path in libraries if not path.as_posix().endswith(_OPTIONAL)]
    own = sorted({str(path.parent) for path in libraries})
    with tempfile.TemporaryDirectory() as folder:
        control = Path(folder, "debian", "control")
        control.parent.mkdir()
        control.write_text("Source: sidelight\n\nPackage: sidelight\nArchitecture: any\n", encoding="utf-8")
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{place}" for place in own)]
        elves = [f"-e{path}" for path in [program, *needed]]
        done = subprocess.run([*command, *elves], cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    found = done.stdout.strip().removeprefix("shlibs:Depends=").split(", ")
    return sorted({*found, *ALWAYS})
