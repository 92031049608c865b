"""Brings the translations up to date with the program, and compiles them: `make translations`.

The texts are read from the calls of `tr` and `marked` (reader/app/language/wording.py) and handed to Qt's lupdate as
C++, the language that it reads best: from Python it takes no plural with more than a number in it.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.app.language.wording import CONTEXT

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"


@dataclass(frozen=True, slots=True)
class Message:
    """A text, what tells it from an equal one, and whether it has plural forms."""

    text: str
    about: str
    is_plural: bool


def messages() -> dict[Message, str]:
    """Every text of the window, with the first module that has it; raises ValueError for a `tr` that hides its text."""
    found: dict[Message, str] = {}
    for path in sorted((ROOT / "reader" / "app").rglob("*.py")):
        for message in _messages(ast.parse(path.read_text(encoding="utf-8"))):
            found.setdefault(message, ".".join(path.relative_to(ROOT).with_suffix("").parts))
    return found


def _messages(tree: ast.Module) -> Iterator[Message]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "marked"):
            text = node.args[0]
            if isinstance(text, ast.JoinedStr):
                raise ValueError(f"line {node.lineno}: a text with parts of the moment in it cannot be translated")
            if isinstance(text, ast.Constant):
                named = {each.arg: each.value for each in node.keywords}
                about = named.get("about", ast.Constant(""))
                assert isinstance(about, ast.Constant)
                yield Message(text.value, about.value, "n" in named)


def as_cpp(found: dict[Message, str]) -> str:
    """The texts as calls that lupdate understands."""
    lines = [
        f"//: {module}\nQCoreApplication::translate({_quoted(CONTEXT)}, {_quoted(message.text)}, "
        f"{_quoted(message.about)}{', n' if message.is_plural else ''});"
        for message, module in found.items()
    ]
    return "void texts(int n) {\n" + "\n".join(lines) + "\n}\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def main() -> int:
    """Update each .ts and compile it; gives an exit code."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.cpp"
        source.write_text(as_cpp(messages()), encoding="utf-8")
        for file in sorted(FOLDER.glob("*.ts")):
            update = ["pyside6-lupdate", str(source), "-locations", "none", "-no-obsolete", "-ts", str(file)]
            for command in (update, ["pyside6-lrelease", str(file), "-qm", str(file.with_suffix(".qm"))]):
                subprocess.run([str(Path(sys.executable).with_name(command[0])), *command[1:]], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
