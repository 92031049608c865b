"""`reader library`: articles are added, searched, exported and removed without a window."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import TextIO

from reader.background import CHOICES_FILE, BackgroundService, open_background
from reader.library.articles import (
    KEYS,
    LIBRARY_FILE,
    Articles,
    ImportProgress,
    LibraryFile,
    Searching,
    Transfer,
    import_folder,
    load_analyse,
    parsed,
)
from reader.library.articles.listing import article_json, article_line, position_json, position_line
from reader.library.lookup import known_titles
from reader.paths import Folders, resources
from reader.settings import SettingsFile

_MOST_PROCESSES = 4
"""Each holds a language model of its own in memory."""


def library_parser() -> argparse.ArgumentParser:
    """The arguments of `reader library`; --data-dir stands after what is to be done."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--data-dir", type=Path, metavar="DIR", help="keep settings, data and cache under DIR")
    common.add_argument("--json", action="store_true", help="print for tools: JSON, a line each")
    parser = argparse.ArgumentParser(prog="reader library", description="Keep articles, and search what they report.")
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, told: str, epilog: str = "") -> argparse.ArgumentParser:
        described = told[0].upper() + told[1:] + "."
        return actions.add_parser(name, help=told, description=described, epilog=epilog, parents=[common])

    add = action("add", "read files, and all files in folders, and keep them")
    add.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    add.add_argument("--model", metavar="MODEL", default="", help="read with this spaCy model: a package or folder")
    told_keys = "; ".join(f"{key}: {told}" for key, told in KEYS.items())
    search = action("search", "print the positions and articles that are sought", epilog=told_keys)
    search.add_argument("query", nargs="+", metavar="WORDS")
    search.add_argument("--most", type=int, default=50, metavar="N", help="print at most N of each")
    action("export", "write all to a file, a line of JSON each").add_argument("file", type=Path, metavar="FILE")
    action("import", "take in a file that was exported").add_argument("file", type=Path, metavar="FILE")
    remove = action("remove", "take articles out")
    remove.add_argument("articles", nargs="*", metavar="ARTICLE", help="its file, or its digest as --json prints it")
    remove.add_argument("--all", action="store_true", help="empty the library")
    return parser


def run_library(options: argparse.Namespace, folders: Folders, out: TextIO) -> list[str]:
    """Do what `library_parser` read; gives a sentence for each thing that failed, raises ReaderError."""
    actions: dict[str, Callable[[argparse.Namespace, Folders, LibraryFile, TextIO], list[str]]] = {
        "add": _add,
        "search": _search,
        "export": _export,
        "import": _import,
        "remove": _remove,
    }
    with closing(LibraryFile(folders.data / LIBRARY_FILE)) as file:
        problems = actions[options.action](options, folders, file, out)
        return [file.notice, *problems] if file.notice else problems


def _add(options: argparse.Namespace, folders: Folders, file: LibraryFile, out: TextIO) -> list[str]:
    model = options.model or SettingsFile.within(folders.config).settings.model
    with _background(folders) as background:
        done = import_folder(
            options.paths,
            Articles(file),
            partial(load_analyse, model),
            processes=min(os.cpu_count() or 1, _MOST_PROCESSES),
            pages=partial(known_titles, background.remembered),
        )
    _tell(out, options, _counts(done), f"{done.added} articles added, {done.known} were here already.")
    return list(done.problems)


def _search(options: argparse.Namespace, _: Folders, file: LibraryFile, out: TextIO) -> list[str]:
    query, searching = parsed(" ".join(_requoted(options.query))), Searching(file)
    for position in searching.positions(query, options.most):
        _tell(out, options, position_json(position), position_line(position))
    for article in searching.articles(query, options.most):
        _tell(out, options, article_json(article), article_line(article))
    return []


def _export(options: argparse.Namespace, _: Folders, file: LibraryFile, out: TextIO) -> list[str]:
    count = Transfer(file, Articles(file)).export_file(options.file)
    _tell(out, options, {"exported": count}, f"{count} articles written to {options.file}.")
    return []


def _import(options: argparse.Namespace, _: Folders, file: LibraryFile, out: TextIO) -> list[str]:
    done = Transfer(file, Articles(file)).import_file(options.file)
    _tell(out, options, {"added": done.added, "unreadable": done.unreadable}, f"{done.added} articles added.")
    return [f"{options.file.name}: {done.unreadable} of its lines cannot be read."] if done.unreadable else []


def _remove(options: argparse.Namespace, _: Folders, file: LibraryFile, out: TextIO) -> list[str]:
    articles, problems = Articles(file), []
    count = articles.empty() if options.all else 0
    for name in options.articles:
        digests = [article.digest for article in articles.from_file(Path(name))] or [name]
        removed = sum(articles.remove(digest) for digest in digests)
        count += removed
        if not removed:
            problems.append(f"{name} is not in the library.")
    _tell(out, options, {"removed": count}, f"{count} articles removed.")
    return problems


@contextmanager
def _background(folders: Folders) -> Iterator[BackgroundService]:
    """What was looked up before; nothing is asked of the network."""
    choices = folders.data / CHOICES_FILE
    background = open_background(folders.cache, resources() / "background", None, network=False, choices_file=choices)
    with closing(background):
        yield background


def _requoted(words: list[str]) -> list[str]:
    """A word that the shell freed of its quotation marks, in them again."""
    quoted = []
    for word in words:
        key, colon, value = word.partition(":")
        if len(words) > 1 and " " in word and '"' not in word:
            quoted.append(f'{key}:"{value}"' if colon and key in KEYS else f'"{word}"')
        else:
            quoted.append(word)
    return quoted


def _tell(out: TextIO, options: argparse.Namespace, for_tools: Mapping[str, object], line: str) -> None:
    out.write((json.dumps(for_tools, ensure_ascii=False) if options.json else line) + "\n")


def _counts(done: ImportProgress) -> dict[str, object]:
    return {"files": done.total, "added": done.added, "known": done.known, "unreadable": len(done.problems)}
