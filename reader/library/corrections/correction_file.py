"""The file of corrections: of one article, of all rules, or of everything; and every version of it ever written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from reader.analysis import Analysis
from reader.analysis.corrections import Correction, Outcome, Rule, apply_all, corrections_of
from reader.documents import Document
from reader.errors import StorageError
from reader.library.corrections.json_form import (
    correction_from_json,
    correction_to_json,
    rule_from_json,
    rule_to_json,
)
from reader.versioned import DamagedFileError, NewerFileError, read_versioned

FORMAT = "sidelight-corrections"
VERSION = 1
_DIGEST = re.compile(r"[0-9a-f]{64}")
_DAMAGED = "The file of these corrections is damaged."

T = TypeVar("T")


class DamagedCorrectionsError(StorageError):
    """A file cannot be understood as corrections."""


class NewerCorrectionsError(StorageError):
    """A file was written by a later version of the program, and must be left as it is."""


@dataclass(frozen=True, slots=True)
class ArticleCorrections:
    """What was corrected in one article, in order; `title` is for the reader's eyes."""

    corrections: tuple[Correction, ...] = ()
    title: str | None = None


@dataclass(frozen=True, slots=True)
class CorrectionFile:
    """All that one file holds: articles by digest, and rules.

    `unreadable` counts the entries that are broken and therefore left out.
    """

    articles: Mapping[str, ArticleCorrections] = field(default_factory=dict)
    rules: tuple[Rule, ...] = ()
    unreadable: int = 0

    def applied(self, found: Analysis, document: Document) -> Outcome:
        """`found` as the rules, and the corrections of this document, have it."""
        article = self.articles.get(document.digest, ArticleCorrections())
        meant = corrections_of(self.rules, found, document.text)
        return apply_all(found, document.text, meant, article.corrections)


NO_CORRECTIONS = CorrectionFile()


def load_file(path: Path) -> CorrectionFile:
    """What the file at `path` holds; StorageError, with a sentence, where it cannot be read or holds none."""
    try:
        return decode(path.read_bytes())
    except OSError as error:
        raise StorageError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    except DamagedCorrectionsError as error:
        raise DamagedCorrectionsError(f"{path.name} is no file of corrections, or it is damaged.") from error


def encode(file: CorrectionFile) -> bytes:
    """The file's content in the newest version of the format."""
    articles = {
        digest: {"title": article.title, "corrections": [correction_to_json(each) for each in article.corrections]}
        for digest, article in file.articles.items()
    }
    always = [rule_to_json(rule) for rule in file.rules]
    value = {"format": FORMAT, "version": VERSION, "documents": articles, "always": always}
    # Half a surrogate pair, from the clipboard, is kept as it came: json reads it again.
    return json.dumps(value, ensure_ascii=False, indent=1).encode("utf-8", "surrogatepass") + b"\n"


def decode(data: bytes) -> CorrectionFile:
    """What a file of this or any earlier version holds; DamagedCorrectionsError or NewerCorrectionsError."""
    try:
        value = read_versioned(data, FORMAT, VERSION)
    except DamagedFileError as error:
        raise DamagedCorrectionsError(_DAMAGED) from error
    except NewerFileError as error:
        raise NewerCorrectionsError(
            "The corrections were written by a newer version of Sidelight. They are left as they are and can be "
            "neither used nor changed here."
        ) from error
    return _decode_1(value)


def _decode_1(value: dict[str, Any]) -> CorrectionFile:
    documents, always = value.get("documents"), value.get("always")
    if not isinstance(documents, dict) or not isinstance(always, list):
        raise DamagedCorrectionsError(_DAMAGED)
    articles = {}
    rules, unreadable = _readable(always, rule_from_json)
    for digest, article in documents.items():
        entries = article.get("corrections") if isinstance(article, dict) else None
        if not isinstance(entries, list) or not _DIGEST.fullmatch(digest):
            unreadable += 1
            continue
        corrections, broken = _readable(entries, correction_from_json)
        title = article.get("title")
        articles[digest] = ArticleCorrections(corrections, title if isinstance(title, str) else None)
        unreadable += broken
    return CorrectionFile(articles, rules, unreadable)


def _readable(entries: Iterable[object], read: Callable[[object], T]) -> tuple[tuple[T, ...], int]:
    """What can be read of `entries`, and how many cannot."""
    found: list[T] = []
    broken = 0
    for entry in entries:
        try:
            found.append(read(entry))
        except ValueError:
            broken += 1
    return tuple(found), broken
