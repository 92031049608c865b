"""One running program for each user: a second start hands its files to the first, and ends."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.paths import Target, target_of

WAIT_MS = 1000
LARGEST_MESSAGE = 1_000_000


def hand_over(name: str, files: Sequence[Target]) -> bool:
    """Whether a program listening at `name` took `files`; they are sent as absolute paths, without their text."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(WAIT_MS):
        return False
    words = [str(file.absolute()) if isinstance(file, Path) else file for file in files]
    socket.write(json.dumps(words).encode() + b"\n")
    taken = socket.waitForReadyRead(WAIT_MS) and socket.readAll().data() == b"taken\n"
    socket.abort()
    return taken


class SingleInstance(QObject):
    """Listens at `name` for later starts; another user cannot connect. A socket that nobody answers is replaced."""

    asked = Signal(list)  # of Target; empty: only come to the front

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connected: set[QLocalSocket] = set()
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self.listening = False
        if not _connects(name):  # asked first: Qt's listen() takes the place of a live socket without an error
            QLocalServer.removeServer(name)
            self.listening = self._server.listen(name)

    def _accept(self) -> None:
        while socket := self._server.nextPendingConnection():
            self._connected.add(socket)  # a reference: Qt's signals do not keep Python's side of it alive
            socket.readyRead.connect(self._read_all)
            socket.disconnected.connect(self._forget)

    def _forget(self) -> None:
        closed = {each for each in self._connected if each.state() == QLocalSocket.LocalSocketState.UnconnectedState}
        self._connected -= closed
        for socket in closed:
            socket.deleteLater()

    def _read_all(self) -> None:
        for socket in list(self._connected):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LARGEST_MESSAGE:
            socket.abort()
        elif socket.canReadLine():
            files = _files(bytes(socket.readLine(LARGEST_MESSAGE).data()))
            if files is None:
                socket.abort()
                return
            socket.write(b"taken\n")
            socket.flush()
            self.asked.emit(files)


def _connects(name: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(WAIT_MS)


def _files(message: bytes) -> list[Target] | None:
    try:
        names = json.loads(message)
    except ValueError:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) and "\0" not in name for name in names):
        return None
    return [target_of(name) for name in names]
