"""Markdown (CommonMark): its words as plain text, with what each paragraph is."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.documents.document import Paragraph, Role
from reader.documents.span import Span

_LINE_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


def read_markdown(source: str) -> tuple[str, list[Paragraph]]:
    """The text that a reader of the rendered page sees, and its paragraphs; HTML in it is shown as text.

    Paragraphs are parted by a blank line in the text; links and pictures leave their words.
    """
    parser = MarkdownIt("commonmark", {"html": False})
    pieces: list[str] = []
    paragraphs: list[Paragraph] = []
    offset = 0
    for content, role, level in _blocks(parser.parse(source)):
        for line in filter(None, map(str.strip, content.split("\n"))):
            paragraphs.append(Paragraph(Span(offset, offset + len(line)), role, level))
            pieces.append(line)
            offset += len(line) + 2
    return "\n\n".join(pieces), paragraphs


def _blocks(tokens: Sequence[Token]) -> list[tuple[str, Role, int]]:
    blocks = []
    open_blocks: list[str] = []
    heading_level = 1
    for token in tokens:
        if token.nesting > 0:
            open_blocks.append(token.type)
            if token.type == "heading_open":
                heading_level = int(token.tag[1:])
        elif token.nesting < 0:
            open_blocks.pop()
        elif token.type == "inline":
            blocks.append((_words(token.children or []), *_role(open_blocks, heading_level)))
        elif token.type in ("fence", "code_block"):
            blocks.append((token.content, Role.CODE, 1))
    return blocks


def _role(open_blocks: Sequence[str], heading_level: int) -> tuple[Role, int]:
    if "heading_open" in open_blocks:
        return Role.HEADING, heading_level
    if "list_item_open" in open_blocks:
        return Role.LIST_ITEM, open_blocks.count("list_item_open")
    if "blockquote_open" in open_blocks:
        return Role.QUOTE, open_blocks.count("blockquote_open")
    return Role.BODY, 1


def _words(inline: Sequence[Token]) -> str:
    return "".join(_LINE_BREAKS.get(token.type, token.content) for token in inline)
