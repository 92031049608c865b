"""Notes as Markdown, to be read elsewhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from reader.documents import Document
from reader.notes.annotation import Annotation, EntityNote, Note
from reader.notes.links import PassageLink

_LINE_END = re.compile(r"\r\n|\r|\n")
_MARKUP = re.compile(r"([\\`*_\[\]<>&~|$!])")
_BLOCK_MARKUP = re.compile(r"^([#+=:-])|^(\d{1,9})([.)])")


def to_markdown(
    document: Document,
    annotations: Iterable[Annotation],
    entity_notes: Iterable[EntityNote] = (),
    speakers: Mapping[str, str] | None = None,
) -> str:
    """The annotations in the order given: each passage as a block quote, then the note, tags, colour and date.

    At the top is front matter (YAML), at each passage a `PassageLink`. `speakers` has a line such as "Mara Lind said"
    for the id of each annotation whose passage somebody is reported to say. Words of the article are escaped, so none
    of them acts as Markdown or HTML. The reader's own note is Markdown and stays so, in a list item: whatever it
    leaves open ends with the item.
    """
    notes, on_entities = tuple(annotations), tuple(entity_notes)
    heading = f"# Notes on “{escape(one_line(document.title or 'an untitled text'))}”"
    about = [part for part in (document.byline, document.date and document.date.isoformat()) if part]
    byline = [escape(one_line(", ".join(about)))] if about else []
    sections = [_section(document, note, (speakers or {}).get(note.id)) for note in notes]
    sections += [_entity_section(note) for note in on_entities]
    top = _front_matter(document, len(notes) + len(on_entities))
    return "\n\n".join([top, heading, *byline, *sections]) + "\n"


def escape(line: str) -> str:
    """One line of text as Markdown that shows just that text."""
    line = _MARKUP.sub(r"\\\1", line.strip())
    return _BLOCK_MARKUP.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", line)


def quoted(text: str) -> str:
    """Any text as a block quote in Markdown that shows just that text."""
    return "\n".join(f"> {escape(line)}".rstrip() for line in _LINE_END.split(text))


def one_line(text: str) -> str:
    """`text` with each run of white space as one blank."""
    return " ".join(text.split())


def _front_matter(document: Document, count: int) -> str:
    fields = {
        "article": document.title,
        "byline": document.byline,
        "date": document.date and document.date.isoformat(),
        "file": document.path and document.path.name,
        "digest": f"sha256:{document.digest}",
        "notes": count,
    }
    lines = [f"{key}: {_yaml(value)}" for key, value in fields.items() if value is not None]
    return "\n".join(["---", *lines, "---"])


def _yaml(value: object) -> str:
    """A number or text as YAML, which takes JSON but for unprintable characters."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)


def _section(document: Document, annotation: Annotation, speaker: str | None) -> str:
    link = PassageLink(document.digest, annotation.position, annotation.quote)
    said = [f"{escape(one_line(speaker))}:"] if speaker else []
    return "\n\n".join([*said, quoted(annotation.quote.exact), _items(annotation, f"[Open the passage](<{link}>)")])


def _entity_section(note: EntityNote) -> str:
    return f"On **{escape(one_line(note.entity.name))}**:\n\n{_items(note)}"


def _items(note: Note, *further: str) -> str:
    body = [_item(note.body)] if note.body.strip() else []
    about = [
        note.colour.value,
        *(f"#{escape(one_line(tag))}" for tag in note.tags),
        *([escape(one_line(note.creator))] if note.creator.strip() else []),
        *([f"→ {escape(one_line(note.entity.name))}"] if isinstance(note, Annotation) and note.entity else []),
        f"{note.created.astimezone():%Y-%m-%d}",
    ]
    return "\n".join([*body, f"- *{' · '.join(about)}*", *(f"- {item}" for item in further)])


def _item(body: str) -> str:
    lines = _LINE_END.split(body.strip())
    return "- " + "\n".join(f"  {line}".rstrip() for line in lines).removeprefix("  ")
