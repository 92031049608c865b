"""The window that tells of an error in the program itself, with a report that can be copied."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout

from reader.app.about.about_dialog import versions
from reader.app.language.wording import marked, tr

_TOLD = marked(
    "Something went wrong in Sidelight itself. Your notes are saved as always, and you can go on reading; if things "
    "look wrong, close Sidelight and start it again."
)
_SENDING = marked(
    "Nothing was sent. This report helps to find the mistake: copy it if you want to report it, and look it over "
    "before: its last line may quote words of the article."
)
_MOST = 20
"""So many reports in one window: what goes wrong at every turn of the wheel is told by the first ones."""


class ErrorWindow(QDialog):
    """Shows reports, one below the other."""

    def __init__(self) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(tr("A Mistake in Sidelight"))
        self.resize(680, 420)
        self._count = 0
        self.report = QPlainTextEdit(readOnly=True)
        self.report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.report.setAccessibleName(tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("&Copy Report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.report.toPlainText()))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        for text in (tr(_TOLD), tr(_SENDING)):
            layout.addWidget(QLabel(text, wordWrap=True))
        layout.addWidget(self.report)
        layout.addWidget(buttons)
        self.report.setPlainText(f"{versions()}\n")

    def add(self, report: str) -> None:
        """Put one more report below the others."""
        self._count += 1
        if self._count <= _MOST:
            self.report.appendPlainText(report.rstrip() + "\n")


def tell_error(report: str) -> None:
    """Show a report, in the window that is open already where there is one."""
    open_ones = [it for it in QApplication.topLevelWidgets() if isinstance(it, ErrorWindow) and it.isVisible()]
    window = open_ones[0] if open_ones else ErrorWindow()
    window.add(report)
    window.show()
