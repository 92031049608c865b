"""What is being added to the library, how far it is, and how to stop it or go on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from reader.app.language.wording import number, tr
from reader.app.library.adding import Adding
from reader.app.panel.labels import plain_label, text_button
from reader.library.articles import ImportProgress

_NAMED = 3


class AddingBar(QFrame):
    """Follows what is added; hidden while there is nothing to tell."""

    def __init__(self, adding: Adding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._adding = adding
        self.setObjectName("message")
        self.words = plain_label("", "words")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.progress.setAccessibleName(tr("Progress of adding"))
        self.stop = text_button(tr("Stop"), "link")
        self.go_on = text_button(tr("Go on"), "link")
        self.drop = text_button(tr("Close"), "link")
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 6, 14, 6)
        box.setSpacing(14)
        box.addWidget(self.words, 1)
        for widget in (self.progress, self.stop, self.go_on, self.drop):
            box.addWidget(widget)
        self.stop.clicked.connect(self._stop)
        self.go_on.clicked.connect(lambda: adding.begin(adding.unfinished))
        self.drop.clicked.connect(self._drop)
        adding.progressed.connect(self._follow)
        adding.ended.connect(self._end)
        adding.failed.connect(self._fail)
        self._begin()

    def _begin(self) -> None:
        """Offer to go on with what an earlier session has begun."""
        paths = self._adding.unfinished
        self._tell(tr("Adding {files} to the library was not finished.", files=_names(paths)), can_go_on=True)
        if not paths:
            self.hide()

    def _follow(self, progress: ImportProgress) -> None:
        self.progress.setMaximum(max(progress.total, 1))
        self.progress.setValue(progress.done)
        self._show(
            tr(
                "Adding {files}: {done} of {total}.",
                files=_names(self._adding.unfinished),
                done=number(progress.done),
                total=number(progress.total),
            ),
            runs=True,
        )

    def _stop(self) -> None:
        self._adding.stop()
        self.words.setText(tr("Stopping…"))

    def _end(self, progress: ImportProgress) -> None:
        told = [tr("1 article added|{n} articles added", n=progress.added)]
        if progress.known:
            told.append(tr("1 was here already|{n} were here already", n=progress.known))
        if progress.problems:
            told.append(tr("1 file cannot be read|{n} files cannot be read", n=len(progress.problems)))
        is_done = progress.done == progress.total
        if not is_done:
            told.append(tr("1 file not read yet|{n} files not read yet", n=progress.total - progress.done))
        self._show(f"{', '.join(told)}.", can_go_on=not is_done)
        self.setToolTip("\n".join(progress.problems[:20]))

    def _fail(self, sentence: str) -> None:
        self._show(sentence, can_go_on=True)

    def _drop(self) -> None:
        self._adding.forget()
        self.hide()

    def _show(self, words: str, *, runs: bool = False, can_go_on: bool = False) -> None:
        self._tell(words, runs=runs, can_go_on=can_go_on)
        self.show()

    def _tell(self, words: str, *, runs: bool = False, can_go_on: bool = False) -> None:
        self.words.setText(words)
        self.progress.setHidden(not runs)
        self.stop.setHidden(not runs)
        self.go_on.setHidden(not can_go_on)
        self.drop.setHidden(runs)


def _names(paths: Sequence[Path]) -> str:
    some = ", ".join(tr("“{words}”", words=path.name) for path in paths[:_NAMED])
    return (
        tr("{some} and {n} more|{some} and {n} more", n=len(paths) - _NAMED, some=some) if len(paths) > _NAMED else some
    )
