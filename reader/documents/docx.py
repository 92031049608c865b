"""DOCX (Office Open XML, ECMA-376): paragraphs, headings, lists, quotes, table rows as lines, and notes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from lxml import etree

from reader.documents.archive import Archive
from reader.documents.blocks import About, Block, Content, one_line
from reader.documents.docx_styles import Styles, W
from reader.documents.safe_xml import elements_of, root_of

_TEXT, _STYLES, _CORE = "word/document.xml", "word/styles.xml", "docProps/core.xml"
_NOTES = {f"{W}footnoteReference": "word/footnotes.xml", f"{W}endnoteReference": "word/endnotes.xml"}
_SIGNS = {f"{W}tab": " ", f"{W}ptab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "\u2011"}
_CELL_BORDER = " | "
# What was deleted or moved away, and what is there a second time for older programs.
_UNSHOWN = {f"{W}del", f"{W}moveFrom", "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"}


def read_docx(file: BinaryIO) -> Content:
    """The document's text, each note after the paragraph that calls it; raises DocumentError where it is damaged."""
    with Archive(file) as archive:
        styles = Styles(root_of(archive.read(_STYLES), _STYLES) if _STYLES in archive else None)
        notes = {call: _notes(archive.read(part), part) for call, part in _NOTES.items() if part in archive}
        blocks = list(_Reading(styles, notes).blocks(archive.read(_TEXT)))
        return Content(blocks, _about(archive))


class _Reading:
    """One reading of a document's text: its styles, its notes by their call and id, and how many were called."""

    def __init__(self, styles: Styles, notes: dict[str, dict[str, str]]) -> None:
        self._styles = styles
        self._notes = notes
        self._called = 0

    def blocks(self, part: bytes) -> Iterator[Block]:
        for element in elements_of(part, _TEXT, f"{W}p", f"{W}tr"):
            cells = element.findall(f"./{W}tc") if element.tag == f"{W}tr" else [element]
            if len(cells) == 1:  # a frame around paragraphs is no table
                for paragraph in cells[0].iter(f"{W}p"):
                    yield from self._paragraph(paragraph)
            else:
                words = (" ".join(one_line(_words(paragraph)) for paragraph in cell.iter(f"{W}p")) for cell in cells)
                yield Block(_CELL_BORDER.join(words).strip(_CELL_BORDER))
                yield from self._called_in(element)

    def _paragraph(self, paragraph: etree._Element) -> Iterator[Block]:
        if any(parent.tag in _UNSHOWN for parent in paragraph.iterancestors()):
            return
        words = "\n".join(one_line(line) for line in _words(paragraph).split("\n"))
        if words.strip():
            yield Block(words, *self._styles.role_of(paragraph))
        yield from self._called_in(paragraph)

    def _called_in(self, element: etree._Element) -> Iterator[Block]:
        for call in element.iter(*_NOTES):
            note = self._notes.get(call.tag, {}).get(call.get(f"{W}id", ""))
            if note:
                self._called += 1
                yield Block(f"[{self._called}] {note}")


def _words(paragraph: etree._Element) -> str:
    """The text of a paragraph, without that of the text boxes in it, which have paragraphs of their own."""
    found: list[str] = []
    walk = etree.iterwalk(paragraph, events=("start",))
    for _, element in walk:
        if element.tag in _UNSHOWN or (element.tag == f"{W}p" and element is not paragraph):
            walk.skip_subtree()
        elif element.tag == f"{W}t":
            found.append((element.text or "").replace("\n", " "))
        elif element.tag in _SIGNS and element.getparent().tag == f"{W}r":
            found.append(_SIGNS[element.tag])
    return "".join(found)


def _notes(part: bytes, name: str) -> dict[str, str]:
    """The notes of a part by their id; a separator is none."""
    notes = {}
    for note in elements_of(part, name, f"{W}footnote", f"{W}endnote"):
        if note.get(f"{W}type", "normal") == "normal":
            lines = (one_line(_words(paragraph)) for paragraph in note.iter(f"{W}p"))
            notes[note.get(f"{W}id", "")] = " ".join(filter(None, lines))
    return notes


def _about(archive: Archive) -> About:
    """The title that the author gave it; who made the file, and when, is seldom who wrote the text, and when."""
    if _CORE not in archive:
        return About()
    title = root_of(archive.read(_CORE), _CORE).findtext("./{http://purl.org/dc/elements/1.1/}title")
    return About(one_line(title or "") or None)
