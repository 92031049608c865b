"""What the program understands on its command line, read from its own parsers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from reader.cli import parsers
from reader.paths import target_of


@dataclass(frozen=True, slots=True)
class Argument:
    """One option, or with no flags what stands in its place; `value` is "" for a switch."""

    flags: tuple[str, ...]
    value: str
    told: str
    choices: tuple[str, ...]
    is_path: bool


@dataclass(frozen=True, slots=True)
class Command:
    """A command by its words ("library search"), "" for the window."""

    words: str
    told: str
    arguments: tuple[Argument, ...]

    @property
    def options(self) -> tuple[Argument, ...]:
        """Those with flags."""
        return tuple(argument for argument in self.arguments if argument.flags)

    @property
    def flags(self) -> list[str]:
        """All flags, in order."""
        return [flag for option in self.options for flag in option.flags]

    @property
    def takes_files(self) -> bool:
        """Whether files or folders stand behind it."""
        return any(argument.is_path for argument in self.arguments if not argument.flags)


def commands() -> list[Command]:
    """All commands, the window first; those that only lead to others are left out."""
    return [command for words, parser in parsers().items() for command in _commands(words, parser)]


def _commands(words: str, parser: argparse.ArgumentParser) -> Iterator[Command]:
    actions = parser._actions  # argparse has no public way to ask; it has been so since Python 2.7
    within = [action for action in actions if isinstance(action, argparse._SubParsersAction)]
    if not within:
        yield Command(words, parser.description or "", tuple(map(_argument, actions)))
    for group in within:
        for name, inner in group.choices.items():
            yield from _commands(f"{words} {name}".strip(), inner)


def _argument(action: argparse.Action) -> Argument:
    value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    choices = tuple(map(str, action.choices or ()))
    return Argument(tuple(action.option_strings), value, action.help or "", choices, action.type in (Path, target_of))
