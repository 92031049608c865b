"""In place of PyInstaller's own: without spaCy's tests and the languages that are left out."""

from parts import unused
from PyInstaller.utils.hooks import collect_data_files, collect_submodules

_LEFT_OUT = tuple(name for name in unused() if name.startswith("spacy."))


def _wanted(name: str) -> bool:
    return not any(name == left or name.startswith(f"{left}.") for left in _LEFT_OUT)


datas = collect_data_files("spacy", excludes=["tests", "lang/*/*"])
hiddenimports = collect_submodules("spacy", filter=_wanted)
