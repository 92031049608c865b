"""The picture of a page, with its author and licence beside it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from reader.app.language.wording import tr
from reader.app.panel.labels import plain_label
from reader.background import Picture

_LARGEST = QSize(170, 150)
_ROUND = 8
_MOST_PIXELS = 16_000_000
_FORMATS = {b"\xff\xd8": b"jpeg", b"\x89P": b"png", b"GI": b"gif", b"RI": b"webp"}


class PictureRow(QWidget):
    """Shows a picture and its licence; hidden where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.thumbnail = Thumbnail()
        self._words = plain_label("", "small")
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 4)
        box.setSpacing(10)
        box.addWidget(self.thumbnail)
        box.addWidget(self._words, 1, Qt.AlignmentFlag.AlignBottom)
        self.hide()

    def show_image(self, image: QImage, licence: str, title: str) -> None:
        """Show this image; `title` is what it is of."""
        self.thumbnail.set_image(image)
        self.thumbnail.setAccessibleName(tr("Picture of {title}", title=title))
        author, _, terms = licence.rpartition(", ")
        self._words.setText("\n".join(filter(None, (author, terms))))
        self.show()


class Thumbnail(QWidget):
    """An image, as large as there is room for it, with round corners."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self._size = QSize(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_image(self, image: QImage) -> None:
        """Show this image."""
        size = image.size()
        if size.width() > _LARGEST.width() or size.height() > _LARGEST.height():
            size.scale(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
        self._image, self._size = image, size.expandedTo(QSize(1, 1))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As large as it is shown."""
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the image."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        painter.setClipPath(frame)
        painter.drawImage(QRectF(self.rect()), self._image)


def image_of(picture: Picture) -> QImage | None:
    """The picture, read as one of the few kinds that it may be of; None where it is damaged or far too large."""
    kind = _FORMATS.get(picture.data[:2])
    buffer = QBuffer()
    buffer.setData(QByteArray(picture.data))
    if kind is None or not buffer.open(QIODevice.OpenModeFlag.ReadOnly):
        return None
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > _MOST_PIXELS:
        return None
    image = reader.read()
    return None if image.isNull() else image
