"""A page of HTML as PDF."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

_MARGIN = 5.0  # millimetres, beside the two centimetres that Qt leaves for page numbers


@contextmanager
def without_window() -> Iterator[None]:
    """What a PDF needs of Qt where there is no window, and perhaps no display."""
    if sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication(sys.argv[:1])
    yield
    app.shutdown()


class _Page(QTextDocument):
    """Loads nothing, whatever the page says."""

    def loadResource(self, kind: int, name: object) -> object:
        """Nothing."""
        return None


def html_to_pdf(title: str, html: str) -> bytes:
    """The page on A4; in any thread, once there is a QGuiApplication."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Sidelight")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN), QPageLayout.Unit.Millimeter)
    page = _Page()
    page.setDocumentMargin(0)
    page.setMetaInformation(QTextDocument.MetaInformation.CssMedia, "print")
    page.setHtml(html)
    page.print_(writer)
    return bytes(buffer.data().data())
