"""Where a page is from, of which day it is, under which licence, and why there is nothing newer."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.app.language.wording import full_day, tr
from reader.app.panel.labels import plain_label, text_button
from reader.background import Background


class SourceLines(QWidget):
    """Tells this of one Background; the title leads to its page in the browser, where it has an address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = QUrl()
        self.link = text_button("", "link")
        self._title = plain_label("", "source")
        self._day = plain_label("", "small")
        self._notice = plain_label("", "small")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for widget in (self.link, self._title, self._day, self._notice):
            box.addWidget(widget)
        self.link.clicked.connect(lambda: open_page(self._address))

    def show_source(self, background: Background) -> None:
        """Tell of this one."""
        words = f"{background.title} — {tr(background.origin.value)}"
        self._address = QUrl(background.url or "", QUrl.ParsingMode.StrictMode)
        self.link.setText(words.replace("&", "&&"))
        # "<" is encoded: no markup
        self.link.setToolTip(tr("Opens {address} in your browser", address=self._address.toEncoded().toStdString()))
        self.link.setVisible(bool(background.url))
        self._title.setText(words)
        self._title.setVisible(not background.url)
        day = tr("As of {day}", day=full_day(background.as_of))
        self._day.setText(" · ".join(filter(None, (day, background.licence))))
        self.tell(background.notice)

    def tell(self, sentence: str) -> None:
        """Say this below, or nothing."""
        self._notice.setText(sentence)
        self._notice.setVisible(bool(sentence))


def open_page(address: QUrl) -> bool:
    """Open a page of the web in the user's browser; anything but http(s) is left alone."""
    return address.scheme() in ("http", "https") and QDesktopServices.openUrl(address)
