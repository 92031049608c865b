"""The article on paper, or in a PDF."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QObject
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from reader.app.language.wording import tr
from reader.app.look.theme import LIGHT
from reader.app.page.offset_map import OffsetMap
from reader.app.page.typesetting import Type, Typesetter
from reader.documents import Document
from reader.errors import StorageError
from reader.files import write_atomically

_PAPER_TYPE = Type(size=11.0, line_height=1.45)
_MARGIN = 5.0  # millimetres, beside the two centimetres that Qt leaves for page numbers


def ask_and_print(document: Document, parent: QWidget) -> None:
    """Ask for a printer and print the article on it, black on white."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.title or "Sidelight")
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: _print(document, printer))
    QDialog.open(dialog)  # its own `open` wants a slot


def save_as_pdf(document: Document, path: Path) -> None:
    """Write the article as it would be printed; raises StorageError."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(document.title or "Sidelight")
    writer.setCreator("Sidelight")
    _print(document, writer)
    try:
        write_atomically(path, bytes(buffer.data().data()))
    except OSError as error:
        raise StorageError(
            tr("The article cannot be written to {file}: {reason}.", file=path, reason=error.strerror)
        ) from error


def _print(document: Document, device: QPagedPaintDevice) -> None:
    device.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    owner = QObject()
    article = Typesetter(_PAPER_TYPE, LIGHT).typeset(document, OffsetMap(document), owner)
    article.setDocumentMargin(0)
    article.print_(device)
