"""The manual page, its options from the program's own parsers."""

from __future__ import annotations

from commands import Argument, Command, commands

from reader import __version__

_DESCRIPTION = """\
Sidelight opens texts (plain text, Markdown, saved web pages, EPUB, DOCX, PDF) and underlines the people,
organisations, places, treaties and events in them.
A click on one tells in a panel who or what that is, and what the article reports them to have said, wanted, promised
or denied.
The article never leaves the machine; a name is looked up on Wikipedia when it is clicked, unless the settings forbid
it.
.PP
A second start hands its files to the window that is open.
.PP
.B reader
is another name of the same program."""

_FILES = (
    ("~/.local/share/sidelight", "notes, corrections, choices, the library"),
    ("~/.config/sidelight", "settings"),
    ("~/.cache/sidelight", "pages that were looked up, and analyses; safe to delete"),
    ("~/.local/state/sidelight/log", "logs, without any words of articles or look-ups"),
)


def manual(date: str) -> str:
    """The page in the man macros; `date` is YYYY-MM-DD."""
    return "\n".join(
        [
            f'.TH SIDELIGHT 1 {date} "Sidelight {__version__}" "User Commands"',
            ".SH NAME",
            r"sidelight, reader \- read news with its names explained",
            ".SH SYNOPSIS",
            *(line for command in commands() for line in _synopsis(command)),
            ".SH DESCRIPTION",
            _DESCRIPTION,
            ".SH OPTIONS",
            *(line for command in commands() for line in _options(command)),
            ".SH FILES",
            *(line for place, told in _FILES for line in (".TP", f".I {place}", _safe(told))),
            ".PP",
            r"With \fB\-\-data\-dir\fR all are inside the folder that is named. The portable program keeps them in",
            ".I sidelight-data",
            "beside itself, where there is a folder of that name.",
            ".SH EXIT STATUS",
            "0, or 2 where a file or an argument is bad.",
            "",
        ]
    )


def _synopsis(command: Command) -> list[str]:
    needed = (_place(argument) for argument in command.arguments if not argument.flags)
    return [f".B sidelight {command.words}".rstrip(), " ".join([r"[\fIOPTION\fR]...", *needed]), ".br"]


def _place(argument: Argument) -> str:
    return rf"\fI{_safe(argument.value)}\fR"


def _options(command: Command) -> list[str]:
    lines = [f'.SS "{f"sidelight {command.words}".strip()}"', _safe(command.told)]
    for option in command.options:
        value = rf" \fI{_safe(option.value)}\fR" if option.value else ""
        told = option.told + (f": {', '.join(option.choices)}" if option.choices else "")
        lines += [".TP", ", ".join(rf"\fB{_safe(flag)}\fR{value}" for flag in option.flags), _safe(told)]
    return lines


def _safe(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-")
