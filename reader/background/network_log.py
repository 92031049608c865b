"""What left this machine in this run: every request, as it was sent."""

from __future__ import annotations

import dataclasses
import datetime
import threading
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LoggedRequest:
    """One request: its number from 1, when it was sent, and to which address, names looked up and all.

    `status` is None until an answer came; `size` counts the bytes of the answer's body that were read. `fault` is a
    plain sentence where there is no answer, else "". `is_over` tells that nothing of it will change.
    """

    number: int
    at: datetime.datetime
    method: str
    address: str
    status: int | None = None
    size: int = 0
    fault: str = ""
    is_over: bool = False


Listener = Callable[[LoggedRequest], None]


class NetworkLog:
    """The requests of this run, in memory only and gone with it. Safe to use from several threads."""

    def __init__(self, clock: Callable[[], datetime.datetime] = lambda: datetime.datetime.now().astimezone()) -> None:
        self._clock = clock
        self._turn = threading.Lock()
        self._requests: list[LoggedRequest] = []
        self._listeners: list[Listener] = []

    @property
    def requests(self) -> tuple[LoggedRequest, ...]:
        """All of them, first sent first."""
        with self._turn:
            return tuple(self._requests)

    def begin(self, method: str, address: str) -> LoggedRequest:
        """Notes a request that is being sent."""
        with self._turn:
            request = LoggedRequest(len(self._requests) + 1, self._clock(), method, address)
            self._requests.append(request)
        self._tell(request)
        return request

    def end(self, request: LoggedRequest, status: int | None, size: int, fault: str = "") -> None:
        """Notes what came of it."""
        over = dataclasses.replace(request, status=status, size=size, fault=fault, is_over=True)
        with self._turn:
            self._requests[request.number - 1] = over
        self._tell(over)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` with each request that begins or ends, in the thread that asks; returns what ends that."""
        with self._turn:
            self._listeners.append(listener)
        return lambda: self._unsubscribe(listener)

    def _unsubscribe(self, listener: Listener) -> None:
        with self._turn:
            self._listeners.remove(listener)

    def _tell(self, request: LoggedRequest) -> None:
        with self._turn:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener(request)
