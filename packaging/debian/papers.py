"""The papers of the Debian package: control, copyright, changelog, and what lintian is told."""

from __future__ import annotations

import datetime
import email.utils
import re
from collections.abc import Sequence
from pathlib import Path

from reader import HOME, __version__
from reader.licences import Part

MAINTAINER = "The Sidelight developers <sidelight@example.org>"

# Lintian looks for what a distribution wants of its own packages; a program that is whole in itself is not that.
OVERRIDES = """\
# The libraries are those of the wheels that Qt, NumPy and the others are published as: the program is one whole, tested
# together, and needs no Python.
sidelight: embedded-library *
# Wheels' libraries that patchelf has changed cannot be stripped: they would not load any more.
sidelight: unstripped-binary-or-object [usr/lib/sidelight/_internal/*.libs/*]
# So are their search paths: each finds its neighbours beside it ($ORIGIN).
sidelight: custom-library-search-path *
# Python's own modules that call nothing but Python.
sidelight: library-not-linked-against-libc [usr/lib/sidelight/_internal/python3.*/lib-dynload/*]
"""


# What Debian has on every system is not said again.
_COMMON = {
    "Apache-2.0": re.compile(
        r"^\W*Apache License\s+Version 2\.0, January 2004.*?or additional\s+liability\.", re.M | re.S
    ),
    "GPL-3": re.compile(r"^\W*GNU GENERAL PUBLIC LICENSE\s+Version 3,.*?END OF TERMS AND CONDITIONS", re.M | re.S),
    "GPL-2": re.compile(r"^\W*GNU GENERAL PUBLIC LICENSE\s+Version 2,.*?END OF TERMS AND CONDITIONS", re.M | re.S),
    "LGPL-3": re.compile(r"^\W*GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3,.*?\Z", re.M | re.S),
}


def control(depends: Sequence[str], recommends: Sequence[str], architecture: str, installed: int) -> str:
    """The control file; `installed` is in KiB."""
    return f"""Package: sidelight
Version: {__version__}
Architecture: {architecture}
Maintainer: {MAINTAINER}
Installed-Size: {installed}
Depends: {", ".join(depends)}
Recommends: {", ".join(recommends)}
Section: text
Priority: optional
Homepage: {HOME}
Description: desktop reader for news that shows who is who and who says what
 Sidelight opens a text on your machine and underlines the people,
 organisations, places, treaties and events in it. Click on one, and a panel
 beside the text tells who or what that is, and what the article reports them
 to have said, wanted, promised or denied.
 .
 It reads plain text, Markdown, saved web pages, EPUB, Word documents and PDF.
 Passages can be highlighted, and notes written and exported. The article
 never leaves the machine.
 .
 The language model and all libraries are inside; no Python is needed.
"""


def changelog(moment: datetime.datetime) -> str:
    """Debian's form of the changelog; the changes themselves are in CHANGELOG.md."""
    date = email.utils.format_datetime(moment)
    return f"""sidelight ({__version__}) unstable; urgency=medium

  * Version {__version__}; /usr/share/doc/sidelight/CHANGELOG.md.gz tells what is new.

 -- {MAINTAINER}  {date}
"""


def copyright_file(parts: Sequence[Part], internal: Path) -> str:
    """The machine-readable copyright file (DEP 5), with the licence of everything that is inside."""
    ours = """Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Sidelight
Source: https://github.com/sidelight-reader/sidelight
Comment: The program is whole in itself: Python and all libraries are inside. This file is made from their metadata.

Files: *
Copyright: The Sidelight developers
License: GPL-3.0-or-later
 On Debian systems the whole text of the GNU General Public License version 3 is in
 /usr/share/common-licenses/GPL-3.

Files: usr/share/metainfo/*
Copyright: The Sidelight developers
License: CC0-1.0
 On Debian systems the whole text is in /usr/share/common-licenses/CC0-1.0.
"""
    return "\n".join([ours, *(_stanza(part, internal) for part in parts)])


def _stanza(part: Part, internal: Path) -> str:
    name = re.sub(r"[^A-Za-z0-9.+-]", "-", part.name)
    holders = dict.fromkeys(re.findall(r"^\W*(?:Copyright|©)\W.*\d{4}.*$", part.text, re.MULTILINE | re.IGNORECASE))
    holder = "\n ".join(line.strip() for line in holders) or f"the authors of {part.name}"
    text = f"{part.licence}\n\n{_shortened(part.text)}" if part.text else part.licence
    body = "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.splitlines())
    return f"Files: {_files(part.name, internal)}\nCopyright: {holder}\nLicense: {name}-licence\n{body}\n"


def _shortened(text: str) -> str:
    for name, whole in _COMMON.items():
        text = whole.sub(f"The whole text is in /usr/share/common-licenses/{name}.", text)
    return text


def _files(name: str, internal: Path) -> str:
    """Where a part's files are, as far as its name tells."""
    wanted = re.sub(r"[-_.]+", "_", name).casefold()
    for path in sorted(internal.iterdir()):
        if re.sub(r"[-_.]+", "_", path.name.split(".cpython")[0]).casefold() == wanted:
            return f"usr/lib/sidelight/_internal/{path.name}" + ("/*" if path.is_dir() else "")
    return f"usr/lib/sidelight/_internal/{name.replace(' ', '?')}*"
