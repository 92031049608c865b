"""Notes as Markdown, to be read elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from reader.documents import Document
from reader.errors import StorageError
from reader.files import write_atomically
from reader.notes.annotation import Annotation

_LINE_END = re.compile(r"\r\n|\r|\n")
_MARKUP = re.compile(r"([\\`*_\[\]<>&~|$!])")
_BLOCK_MARKUP = re.compile(r"^([#+=:-])|^(\d{1,9})([.)])")


def to_markdown(document: Document, annotations: Iterable[Annotation]) -> str:
    """The annotations in the order given: each passage as a block quote, then the note, tags, colour and date.

    Words of the article are escaped, so none of them acts as Markdown or HTML. The reader's own note is Markdown and
    stays so, in a list item: whatever it leaves open ends with the item.
    """
    heading = f"# Notes on “{escape(_one_line(document.title or 'an untitled text'))}”"
    about = [part for part in (document.byline, document.date and document.date.isoformat()) if part]
    byline = [escape(_one_line(", ".join(about)))] if about else []
    return "\n\n".join([heading, *byline, *(_section(annotation) for annotation in annotations)]) + "\n"


def export_markdown(path: Path, document: Document, annotations: Iterable[Annotation]) -> None:
    """Write `to_markdown` to `path` in UTF-8, whole or not at all; raises StorageError."""
    data = to_markdown(document, annotations).encode(errors="replace")
    try:
        write_atomically(path, data)
    except OSError as error:
        raise StorageError(f"The notes cannot be exported to “{path.name}”: {error.strerror or error}.") from error


def escape(line: str) -> str:
    """One line of text as Markdown that shows just that text."""
    line = _MARKUP.sub(r"\\\1", line.strip())
    return _BLOCK_MARKUP.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", line)


def _section(annotation: Annotation) -> str:
    quoted = "\n".join(f"> {escape(line)}".rstrip() for line in _LINE_END.split(annotation.quote.exact))
    note = [_item(annotation.body)] if annotation.body.strip() else []
    about = [
        annotation.colour.value,
        *(f"#{escape(_one_line(tag))}" for tag in annotation.tags),
        f"{annotation.created.astimezone():%Y-%m-%d}",
    ]
    return "\n\n".join([quoted, "\n".join([*note, f"- *{' · '.join(about)}*"])])


def _item(body: str) -> str:
    lines = _LINE_END.split(body.strip())
    return "- " + "\n".join(f"  {line}".rstrip() for line in lines).removeprefix("  ")


def _one_line(text: str) -> str:
    return " ".join(text.split())
