"""Arguments: `reader [FILE…]` opens the window, `explain` prints what is in files, `library` keeps them,
`notes` exports what was written on them, `shortcut` puts the program into the desktop's menu.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from reader import __version__
from reader.errors import ReaderError
from reader.logs import logging_in
from reader.paths import Folders, target_of

EXPLAIN = "explain"
LIBRARY = "library"
NOTES = "notes"
SHORTCUT = "shortcut"
BAD_INPUT = 2


def run(arguments: Sequence[str]) -> int:
    """Do what `arguments` say; the exit code: 0, or 2 where a file or an argument is bad."""
    if arguments and arguments[0] == EXPLAIN:
        return _explain(_explain_parser().parse_args(arguments[1:]))
    if arguments and arguments[0] == LIBRARY:
        return _library(arguments[1:])
    if arguments and arguments[0] == NOTES:
        return _notes(arguments[1:])
    if arguments and arguments[0] == SHORTCUT:
        return _shortcut(arguments[1:])
    return _open_window(_window_parser().parse_args(arguments))


def parsers() -> dict[str, argparse.ArgumentParser]:
    """What can be said on the command line, by the first word: "" is the window's. Manual and completions read it."""
    from reader.library_command import library_parser  # spaCy is loaded only where it is needed
    from reader.notes_command import notes_parser
    from reader.shortcut_command import shortcut_parser

    terminal = {LIBRARY: library_parser(), NOTES: notes_parser(), SHORTCUT: shortcut_parser()}
    return {"": _window_parser(), EXPLAIN: _explain_parser(), **terminal}


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="reader",
        description="Read news with its names explained.",
        epilog="`reader explain`, `reader library` and `reader notes`, each with --help, work in a terminal;"
        " `reader shortcut` puts Sidelight in the desktop's menu.",
    )
    told = "a text, web page, EPUB, DOCX or PDF, or the reader: address of a passage"
    parser.add_argument("files", nargs="*", type=target_of, metavar="FILE", help=told)
    parser.add_argument("--screenshot", type=Path, metavar="PNG", help="save a picture of the read article and quit")
    parser.add_argument("--version", action="version", version=f"Sidelight {__version__}")
    _add_common(parser)
    return parser


def _explain_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="reader explain", description="Print the names and positions of texts.")
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a text in any of the formats, or a folder")
    parser.add_argument("--json", action="store_true", help="print the report for tools")
    parser.add_argument("--out", type=Path, metavar="DIR", help="write DIR/<name>.json for each file")
    parser.add_argument("--corrections", type=Path, metavar="FILE", help="apply the corrections exported to FILE")
    parser.add_argument("--model", metavar="MODEL", default="", help="read with this spaCy model: a package or folder")
    parser.add_argument("--background", action="store_true", help="look the names up: cache, built-in notes, Wikipedia")
    _add_common(parser)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--wikipedia-url", metavar="URL", help="the api.php of another MediaWiki")
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep settings, data and cache under DIR")


def _folders(options: argparse.Namespace) -> Folders:
    return Folders.under(options.data_dir.absolute()) if options.data_dir else Folders.usual()


def _open_window(options: argparse.Namespace) -> int:
    from reader.app.importing_qt import import_qt  # Qt is loaded only where there is a window

    import_qt()
    from reader.app.application import run as run_window

    folders = _folders(options)
    try:
        with logging_in(folders.logs):
            return run_window(options.files, folders, options.wikipedia_url, options.screenshot)
    except ReaderError as error:
        return _told([str(error)])


def _explain(options: argparse.Namespace) -> int:
    from reader.explain import Explainer  # spaCy is loaded only where it is needed
    from reader.library.corrections import NO_CORRECTIONS, load_file

    problems: list[str] = []
    try:
        corrections = load_file(options.corrections) if options.corrections else NO_CORRECTIONS
        if corrections.unreadable:
            problems.append(f"{options.corrections.name}: {corrections.unreadable} of its entries cannot be read.")
        with Explainer(
            _folders(options),
            options.wikipedia_url,
            look_up=options.background,
            corrections=corrections,
            model=options.model,
        ) as explainer:
            if options.out:
                problems += explainer.write(options.files, options.out)
            else:
                problems += explainer.print(options.files, sys.stdout, as_json=options.json)
    except ReaderError as error:
        problems.append(str(error))
    return _told(problems)


def _library(arguments: Sequence[str]) -> int:
    from reader.library_command import library_parser, run_library  # spaCy is loaded only where it is needed

    options = library_parser().parse_args(arguments)
    try:
        return _told(run_library(options, _folders(options), sys.stdout))
    except ReaderError as error:
        return _told([str(error)])


def _notes(arguments: Sequence[str]) -> int:
    from reader.notes_command import notes_parser, run_notes

    options = notes_parser().parse_args(arguments)
    try:
        for sentence in run_notes(options, _folders(options), sys.stdout, _to_pdf):
            print(sentence, file=sys.stderr)
    except ReaderError as error:
        return _told([str(error)])
    return 0


def _to_pdf(title: str, html: str) -> bytes:
    from reader.app.notes.to_pdf import html_to_pdf, without_window  # Qt is loaded only where a PDF is wanted

    with without_window():
        return html_to_pdf(title, html)


def _shortcut(arguments: Sequence[str]) -> int:
    import shutil  # archives come with it, which nothing else here needs

    from reader.shortcut_command import run_shortcut, shortcut_parser

    options = shortcut_parser().parse_args(arguments)
    program = Path(shutil.which(sys.argv[0]) or sys.argv[0]).absolute()
    try:
        run_shortcut(options, sys.stdout, program)
    except ReaderError as error:
        return _told([str(error)])
    return 0


def _told(problems: Sequence[str]) -> int:
    """Print each problem on a line of its own; gives the exit code."""
    for problem in problems:
        print(f"reader: {problem}", file=sys.stderr)
    return BAD_INPUT if problems else 0
