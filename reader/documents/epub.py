"""EPUB 2 and 3: the chapters of a book, one after the other (https://www.w3.org/TR/epub-33/)."""

from __future__ import annotations

from typing import BinaryIO

from reader.documents.archive import Archive
from reader.documents.blocks import Block, Content
from reader.documents.decoding import decode_page
from reader.documents.document import Role
from reader.documents.epub_package import Package
from reader.documents.markup import MAX_TAGS, blocks_of, parsed
from reader.documents.safe_xml import root_of
from reader.errors import DocumentError

_ENCRYPTION = "META-INF/encryption.xml"
_RIGHTS = ("META-INF/rights.xml", "META-INF/sinf.xml")
# Fonts may be scrambled with these; the words of the book are not.
_FONT_SCRAMBLING = {"http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC"}
_PROTECTED = "is protected by its seller (DRM): only the seller's own program can open it."


def read_epub(file: BinaryIO) -> Content:
    """The book's chapters and what it says of itself.

    Raises DocumentError where it is damaged, protected, or has no chapter. Only members of the archive are read,
    wherever the addresses in it point; scripts and entities of its own are left out.
    """
    with Archive(file) as archive:
        _refuse_protected(archive)
        package = Package.within(archive)
        titles = package.titles(archive)
        pages = {name: archive.read(name) for name in package.spine() if name in archive}
    if sum(page.count(b"<") for page in pages.values()) > MAX_TAGS:
        raise DocumentError("has far more elements than a book that people write; it is not opened.")
    blocks: list[Block] = []
    for name, page in pages.items():
        if page.strip():
            blocks += _chapter(blocks_of(parsed(decode_page(page))), titles.get(name))
    return Content(blocks, package.about())


def _chapter(blocks: list[Block], title: str | None) -> list[Block]:
    """Its blocks, below the title that the table of contents gives it where it has no heading itself."""
    has_heading = any(block.role is Role.HEADING for block in blocks)
    if not title or has_heading or not blocks:
        return blocks
    if blocks[0].words.casefold() == title.casefold():
        return [Block(blocks[0].words, Role.HEADING, 2), *blocks[1:]]
    return [Block(title, Role.HEADING, 2), *blocks]


def _refuse_protected(archive: Archive) -> None:
    if any(name in archive for name in _RIGHTS):
        raise DocumentError(_PROTECTED)
    if _ENCRYPTION in archive:
        root = root_of(archive.read(_ENCRYPTION), _ENCRYPTION)
        methods = {method.get("Algorithm") for method in root.iterfind(".//{*}EncryptedData/{*}EncryptionMethod")}
        if methods - _FONT_SCRAMBLING:
            raise DocumentError(_PROTECTED)
