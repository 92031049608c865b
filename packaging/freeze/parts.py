"""What goes into the packaged program and what stays out."""

from __future__ import annotations

import importlib.machinery
import pkgutil
import re
import sysconfig
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

import spacy.lang

from reader.licences import Part, parts

# The languages that spaCy loads whatever the model, and what all have in common; the others stay out.
_LANGUAGES = {
    "en",
    "xx",
    "ja",
    "ko",
    "th",
    "vi",
    "zh",
    "char_classes",
    "lex_attrs",
    "norm_exceptions",
    "punctuation",
    "tokenizer_exceptions",
}
# Loaded by nothing that the program does, though some hook or optional import would bring them.
_UNUSED = (
    "_tkinter", "tkinter", "curses", "readline", "pdb", "pydoc", "doctest", "unittest", "lib2to3", "ensurepip",
    "idlelib", "setuptools", "pkg_resources", "_distutils_hack", "distutils", "pytest", "hypothesis", "IPython",
    "jupyter_client", "matplotlib", "pandas", "scipy", "torch", "cupy", "tensorflow", "mxnet", "PIL",
    "spacy.tests", "thinc.tests", "numpy.f2py", "numpy.testing",
    "numpy.distutils", "blis.tests", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL",
)  # fmt: skip
# Files within the bundle, by their path in it, that nothing reads.
_DROPPED = re.compile(
    r"PySide6/Qt/translations/(?!qtbase_(de|uk)\.qm)"
    r"|PySide6/Qt/qml/"
    r"|PySide6/Qt/plugins/(egldeviceintegrations|sqldrivers|qmltooling|networkinformation|generic|vectorimageformats)/"
    r"|PySide6/Qt/plugins/(platforminputcontexts/libqtvirtualkeyboard|platforms/libq(eglfs|linuxfb|minimal|vnc|vkkhr))"
    r"|libQt6(Qml|Quick|VirtualKeyboard|Pdf|EglF)"
    r"|/tests?/|\.pyi$|\.pxd$|\.pyx$|\.h$|\.hpp$|\.cpp$|\.c$"
    r"|babel/locale-data/(?!root|en)"
)


def unused() -> list[str]:
    """The modules to leave out, among them spaCy's languages other than English."""
    languages = (module.name for module in pkgutil.iter_modules(spacy.lang.__path__))
    return [*_UNUSED, *(f"spacy.lang.{name}" for name in languages if name not in _LANGUAGES)]


def bundled() -> list[str]:
    """The names of all distributions that the program needs, from the installed metadata, sorted."""
    locked = Path(__file__).parents[2].joinpath("requirements.txt").read_text(encoding="utf-8")
    names = re.findall(r"^([A-Za-z0-9_.-]+)==", locked, re.MULTILINE)
    return sorted(name for name in [*names, "pyinstaller"] if _installed(name))  # PyInstaller's loader is inside


def bundled_parts() -> list[Part]:
    """What is inside, with its licences."""
    names = {re.sub(r"[-_.]+", "-", name).casefold() for name in bundled()}
    return [part for part in parts() if not part.is_package or re.sub(r"[-_.]+", "-", part.name).casefold() in names]


def unseen() -> list[tuple[str, str]]:
    """Libraries that PyInstaller does not see, and where each goes.

    libzim's module is a file, and a folder of that name has no Python in it: PyInstaller takes it for the module.
    """
    module = Path(importlib.machinery.PathFinder.find_spec("libzim").origin)  # type: ignore[union-attr,arg-type]
    own = [path for path in (module.parent / "libzim").iterdir() if re.search(r"\.so\b|\.dll$|\.dylib$", path.name)]
    return [(str(module), "."), *((str(path), "libzim") for path in own)]


def python_licence() -> list[tuple[str, str]]:
    """Python's licence and where it goes; where Debian's Python has none, its package's copyright file."""
    library = Path(sysconfig.get_path("stdlib"))
    version = sysconfig.get_python_version()
    places = (library / "LICENSE.txt", library.parents[1] / "share" / "doc" / f"python{version}" / "copyright")
    found = next((place for place in places if place.is_file()), None)
    return [(str(found), "reader/resources/licences")] if found else []


def kept(inside: str, source: str, own: Iterable[Path] | None) -> bool:
    """Whether a file belongs into the bundle; with `own`, only from these folders: the system has its own libraries."""
    if _DROPPED.search(inside.replace("\\", "/")):
        return False
    return own is None or any(Path(source).is_relative_to(folder) for folder in own)


def _installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True
