"""Qt is imported without what it gets ready for others, and is whole all the same."""

from __future__ import annotations

import subprocess
import sys

CODE = """
import builtins, re
before = builtins.__import__, re.compile
from reader.app.importing_qt import import_qt
import_qt()
assert (builtins.__import__, re.compile) == before
from PySide6.QtWidgets import QWidget
from shibokensupport.signature import parser
from shibokensupport.signature.lib.pyi_generator import Formatter
print(parser._parse_arglist("parent, size=(1, 2)"))
print(Formatter.split("a, b[c, d]"))
try:
    QWidget(3)
except TypeError as error:
    print(error)
"""


def test_nothing_of_it_is_missing_and_nothing_else_is_changed() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    arguments, parts, error = done.stdout.split("\n", 2)
    assert arguments == "['parent', 'size=(1, 2)']"
    assert parts == str(["", "a", ",", " b[c, d]", ""])
    assert "called with wrong argument types" in error
    assert "parent: PySide6.QtWidgets.QWidget | None = None" in error
