"""Under which licences the parts of the program stand, as their installed metadata tell it."""

from __future__ import annotations

import platform
import re
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from reader.paths import resources

_TEXTS = re.compile(r"(^|/)(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_LONGEST_NAME = 80
"""Some packages have put their whole licence where its name belongs."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program: a package, or what is no package; `text` is the licence's whole text, or ""."""

    name: str
    version: str
    licence: str
    text: str
    is_package: bool = True


def parts() -> tuple[Part, ...]:
    """All parts, by name: Python, the data that is not ours, and each package that is installed beside the program.

    In the packaged program these are those that are inside it.
    """
    packages = {part.name.casefold(): part for part in map(_package, metadata.distributions())}
    packages.pop("sidelight", None)
    return tuple(sorted([*_others(), *packages.values()], key=lambda part: part.name.casefold()))


def _others() -> list[Part]:
    wordnet = _read(resources() / "positions" / "WordNet-licence.txt")
    return [
        Part("Python", platform.python_version(), "PSF-2.0", _python_licence(), is_package=False),
        Part("WordNet (kinds of nouns and verbs)", "3.0", "WordNet 3.0 licence", wordnet, is_package=False),
        Part("GeoNames (names of cities)", "", "CC-BY-4.0", "", is_package=False),
    ]


def _python_licence() -> str:
    """Python's own text: beside its library, or where the packaged program has it."""
    carried = resources() / "licences"
    library = Path(sysconfig.get_path("stdlib"))
    places = (carried / "LICENSE.txt", carried / "copyright", library / "LICENSE.txt")
    return next((text for text in map(_read, places) if text), "")


def _package(found: metadata.Distribution) -> Part:
    told = found.metadata
    licence = _licence(told["License-Expression"] or "", told["License"] or "", told.get_all("Classifier") or [])
    text = "\n\n".join(_texts(found))
    if not text and "LGPL" in licence:
        text = _read(resources() / "licences" / "LGPL-3.0.txt")
    return Part(told["Name"], found.version, licence, text)


def _licence(expression: str, told: str, classifiers: list[str]) -> str:
    """The licence's name: as an SPDX expression where the package has one."""
    if expression:
        return expression
    if told and "\n" not in told.strip() and len(told) < _LONGEST_NAME:
        return told.strip()
    names = [line.rsplit(" :: ", 1)[-1] for line in classifiers if line.startswith("License :: ")]
    return ", ".join(names) or told.strip().split("\n", 1)[0][:_LONGEST_NAME] or "not told"


def _texts(found: metadata.Distribution) -> list[str]:
    own = [file for file in found.files or () if ".dist-info/" in str(file) and _TEXTS.search(file.as_posix())]
    return [text for text in (_read(Path(str(found.locate_file(file)))) for file in sorted(own)) if text]


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
