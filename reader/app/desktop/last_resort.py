"""What happens with an error that nobody has foreseen: it is logged, and told with a report that can be copied."""

from __future__ import annotations

import logging
import re
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler

_LOG = logging.getLogger(__name__)
_LEVELS = {QtMsgType.QtWarningMsg: logging.WARNING, QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: 50}


class LastResort(QObject):
    """Takes what no code has caught, in every thread, and what Qt complains of; `happened` gives the report."""

    happened = Signal(str)

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Until the end, in place of what was there before."""
        before, before_in_threads = sys.excepthook, threading.excepthook
        sys.excepthook, threading.excepthook = self._take, self._take_from_thread
        of_qt = qInstallMessageHandler(_take_from_qt)
        self.happened.connect(self._tell)  # queued, where the error arose in another thread
        try:
            yield
        finally:
            self.happened.disconnect(self._tell)
            qInstallMessageHandler(of_qt)
            sys.excepthook, threading.excepthook = before, before_in_threads

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        _LOG.error("An error that nobody foresaw", exc_info=(kind, error, trace))
        report = "".join(traceback.format_exception(kind, error, trace))
        if sys.stderr:  # there is none in a windowed program on Windows
            sys.stderr.write(report)
        self.happened.emit(report)

    def _take_from_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._take(told.exc_type, told.exc_value, told.exc_traceback)

    def _tell(self, report: str) -> None:
        from reader.app.about.error_window import tell_error  # only where it is needed

        tell_error(report)


def _take_from_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    """To the terminal as it is; to the log only which part of Qt said something: its words may name files."""
    if kind in _LEVELS:
        said = re.match(r"Q\w+(?:::\w+)*", text)
        _LOG.log(_LEVELS[kind], "Qt (%s): %s", context.category or "default", said.group() if said else "a message")
    if sys.stderr and kind is not QtMsgType.QtDebugMsg:
        sys.stderr.write(f"{text}\n")
