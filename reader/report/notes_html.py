"""The annotated article as one HTML page: notes in the margin, background as footnotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from reader.documents import Paragraph, Role
from reader.notes import AnchorState, Annotation, EntityNote, Note, Placed
from reader.report.annotated import Annotated, Footnote, Statement
from reader.report.html_page import html_page
from reader.report.html_text import escaped, markdown_to_html, safe_address
from reader.report.marked_text import MarkedText, Passage, Reference

_TAGS = {Role.HEADLINE: "h1", Role.HEADING: "h2", Role.QUOTE: "blockquote", Role.CODE: "pre"}
_CHECK = '<p class="check">Please check: the text around it has changed.</p>'


def notes_html(annotated: Annotated) -> str:
    """A page that needs nothing else, loads nothing and runs nothing; every word of the article is text.

    The layout is one table, which browsers and Qt's rich text (for PDF) show alike.
    """
    numbered = dict(enumerate(annotated.notes, start=1))
    lost = {number: placed for number, placed in numbered.items() if placed.anchor.state is AnchorState.LOST}
    parts = [
        '<table class="article" role="presentation" width="100%">',
        *_rows(annotated, numbered),
        "</table>",
        *_section("No longer found in the article", (_lost(n, p, annotated) for n, p in lost.items())),
        *_section("On those named", map(_entity_note, annotated.entity_notes)),
        *_section("Who says what", map(_statement, annotated.statements)),
        *_section("Background", map(_footnote, annotated.footnotes)),
    ]
    return html_page(annotated.document.title or "Untitled", "\n".join(parts))


def _rows(annotated: Annotated, numbered: Mapping[int, Placed]) -> Iterator[str]:
    text = MarkedText(
        annotated.document,
        [Passage(n, p.anchor.span, p.annotation.colour.value) for n, p in numbered.items() if p.anchor.span],
        [Reference(each.number, each.entity.mentions[0].end) for each in annotated.footnotes],
    )
    for paragraph in annotated.document.paragraphs:
        notes = "\n".join(_margin(n, numbered[n], annotated) for n in text.starting_in(paragraph))
        words = _block(paragraph, text.html(paragraph))
        yield f'<tr><td width="64%" dir="auto">{words}</td><td class="margin" width="36%">{notes}</td></tr>'


def _block(paragraph: Paragraph, words: str) -> str:
    tag = _TAGS.get(paragraph.role, "p")
    bullet = "• " if paragraph.role is Role.LIST_ITEM else ""
    return f"<{tag}>{bullet}{words}</{tag}>"


def _margin(number: int, placed: Placed, annotated: Annotated) -> str:
    note = placed.annotation
    speaker = annotated.speakers.get(note.id)
    said = f'<p class="about">{escaped(speaker)}:</p>' if speaker else ""
    check = _CHECK if placed.anchor.state is AnchorState.MOVED else ""
    back = f'<a href="#p{number}">{number}</a>' if placed.anchor.span else str(number)
    words = f"{said}{markdown_to_html(note.body)}{check}{_about(note, back)}"
    return f'<div id="n{number}">{_beside_bar(note, words)}</div>'


def _beside_bar(note: Note, words: str) -> str:
    """What a note says, with its colour at the left: a table, whose borders Qt's rich text has too."""
    return f'<table class="note {note.colour.value}" role="presentation"><tr><td>{words}</td></tr></table>'


def _about(note: Note, *first: str) -> str:
    """The small print of a note; `first` is HTML already."""
    parts = [*first, *(f"#{escaped(tag)}" for tag in note.tags)]
    if note.creator:
        parts.append(escaped(note.creator))
    if isinstance(note, Annotation) and note.entity:
        parts.append(f"→ {escaped(note.entity.name)}")
    parts.append(f"{note.created.astimezone():%Y-%m-%d}")
    return f'<p class="about">{" · ".join(parts)}</p>'


def _lost(number: int, placed: Placed, annotated: Annotated) -> str:
    quote = f"<blockquote>{escaped(placed.annotation.quote.exact)}</blockquote>"
    return quote + _margin(number, placed, annotated)


def _entity_note(note: EntityNote) -> str:
    body = markdown_to_html(note.body)
    return _beside_bar(note, f"<b>{escaped(note.entity.name)}</b>{body}{_about(note)}")


def _statement(statement: Statement) -> str:
    cue = f" ({escaped(statement.cue)})" if statement.cue.strip() else ""
    return f"<p><b>{escaped(statement.speaker)}</b>{cue}: {escaped(statement.content)}</p>"


def _footnote(footnote: Footnote) -> str:
    found = footnote.background
    texts = "".join(f"<p>{escaped(paragraph)}</p>" for paragraph in found.paragraphs)
    address = found.url if found.url and safe_address(found.url) else ""
    page = f'<a href="{escaped(address)}">{escaped(found.title)}</a>' if address else escaped(found.title)
    about = " · ".join(escaped(part) for part in (found.origin.value, found.as_of.isoformat(), found.licence) if part)
    return (
        f'<div id="b{footnote.number}"><p>[{footnote.number}] <b>{escaped(footnote.entity.name)}</b>: {page}</p>'
        f'{texts}<p class="licence">{about}</p></div>'
    )


def _section(heading: str, entries: Iterable[str]) -> Iterator[str]:
    inside = list(entries)
    if inside:
        yield f"<section><h2>{heading}</h2>"
        yield from inside
        yield "</section>"
