"""A small real server on loopback that answers as it is told, and remembers what it was asked."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable

Behaviour = Callable[[socket.socket, threading.Event], None]


class LoopbackServer:
    """Serves each connection's first request with `behaviour`, which may wait for the event that the test ends."""

    def __init__(self, behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.requests: list[str] = []
        self._behaviour = behaviour
        self._tls = tls
        self._over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._threads = [threading.Thread(target=self._accept)]
        self._threads[0].start()

    @property
    def port(self) -> int:
        return int(self._listener.getsockname()[1])

    @property
    def api_url(self) -> str:
        return f"{'https' if self._tls else 'http'}://127.0.0.1:{self.port}/w/api.php"

    def close(self) -> None:
        self._over.set()
        # A blocking accept() does not notice that its socket was closed: a last connection wakes it.
        socket.create_connection(("127.0.0.1", self.port)).close()
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            connection, _ = self._listener.accept()
            if self._over.is_set():
                connection.close()
                return
            thread = threading.Thread(target=self._serve, args=(connection,))
            thread.start()
            self._threads.append(thread)

    def _serve(self, connection: socket.socket) -> None:
        with connection:
            try:
                if self._tls:
                    connection = self._tls.wrap_socket(connection, server_side=True)
                request = connection.recv(65536)
                if request:
                    self.requests.append(request.decode())
                    self._behaviour(connection, self._over)
            except OSError:
                pass  # The reader hung up, as it should.


def answer(status: str, body: bytes, headers: str = "Content-Type: application/json") -> Behaviour:
    head = f"HTTP/1.1 {status}\r\n{headers}\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"

    def behave(connection: socket.socket, over: threading.Event) -> None:
        connection.sendall(head.encode() + body)

    return behave


def answer_json(value: object) -> Behaviour:
    return answer("200 OK", json.dumps(value).encode())


def hang_before_the_head(connection: socket.socket, over: threading.Event) -> None:
    over.wait()


def hang_within_the_body(connection: socket.socket, over: threading.Event) -> None:
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"query":')
    over.wait()


def drip(connection: socket.socket, over: threading.Event) -> None:
    """A byte at a time for ever: each read succeeds, and only an overall deadline ends it."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n")
    while not over.wait(0.05):
        connection.sendall(b" ")


def break_off(connection: socket.socket, over: threading.Event) -> None:
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"query":')


def fifty_megabytes(connection: socket.socket, over: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 50000000\r\n\r\n")
    for _ in range(50):
        connection.sendall(b" " * 1_000_000)


def send_round(connection: socket.socket, over: threading.Event) -> None:
    connection.sendall(
        b"HTTP/1.1 302 Found\r\nLocation: /w/api.php?again\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    )


def send_round_with_fifty_megabytes(connection: socket.socket, over: threading.Event) -> None:
    connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: /w/api.php?again\r\nContent-Length: 50000000\r\n\r\n")
    for _ in range(50):
        connection.sendall(b" " * 1_000_000)


def in_turn(*behaviours: Behaviour) -> Behaviour:
    """The first for the first request, and so on."""
    left = list(behaviours)
    return lambda connection, over: left.pop(0)(connection, over)
