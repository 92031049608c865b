"""Noticing that the open file has changed on the disk."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

_SETTLED = 300  # milliseconds without a further change: programs write files in several goes


class FileWatch(QObject):
    """Watches one file; `changed` gives its Path once it has other content than before, or has come back."""

    changed = Signal(Path)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self._state: tuple[int, int] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED)
        self._settling.timeout.connect(self._look)
        self._watcher.fileChanged.connect(lambda _: self._settling.start())
        self._watcher.directoryChanged.connect(lambda _: self._settling.start())

    def watch(self, path: Path | None) -> None:
        """Watch this file from now on, and no other; None where there is none."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self._settling.stop()
        self._path, self._state = path, _state_of(path)
        if path and self._state:
            # The folder too: many programs write another file and rename it, and the watched one is gone.
            self._watcher.addPaths([str(path), str(path.absolute().parent)])

    def _look(self) -> None:
        path, state = self._path, _state_of(self._path)
        if path and state and state != self._state:
            self._state = state
            self._watcher.addPath(str(path))
            self.changed.emit(path)


def _state_of(path: Path | None) -> tuple[int, int] | None:
    """When it was written and how large it is; None while it is not there."""
    try:
        status = path.stat() if path else None
    except OSError:
        return None
    return (status.st_mtime_ns, status.st_size) if status else None
