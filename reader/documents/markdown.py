"""Markdown (CommonMark): its words as plain text, with what each paragraph is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.documents.blocks import Block
from reader.documents.document import Role

_MAX_LENGTH, _MAX_BRACKETS = 5_000_000, 60_000
_LINE_BREAKS = {"softbreak": " ", "hardbreak": "\n"}


def read_markdown(source: str) -> list[Block]:
    """What a reader of the rendered page sees; HTML in it is shown as text, links and pictures leave their words.

    Nothing where the page shows nothing, or where it is larger than people write and would take minutes to read.
    """
    if len(source) > _MAX_LENGTH or source.count("[") > _MAX_BRACKETS:
        return []
    parser = MarkdownIt("commonmark", {"html": False})
    blocks = list(_blocks(parser.parse(source)))
    return blocks if any(block.words.strip() for block in blocks) else []


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
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
            yield Block(_words(token.children or []), *_role(open_blocks, heading_level))
        elif token.type in ("fence", "code_block"):
            yield Block(token.content, Role.CODE)


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
