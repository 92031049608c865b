"""Work in a thread, and its way back to the window."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from reader.app.work import Lane, Ticket
from reader.errors import ReaderError


@pytest.fixture
def lane(qtbot: QtBot):
    made = Lane("test")
    yield made
    made.close()


def unexpected(*_: object) -> None:
    raise AssertionError("this must not be called")


def test_the_work_is_done_elsewhere_and_told_here(lane: Lane, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    told: list[tuple[str, threading.Thread]] = []

    def work(_: Ticket) -> str:
        threads.append(threading.current_thread())
        return "done"

    lane.start(work, lambda it: told.append((it, threading.current_thread())), unexpected)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [("done", threading.main_thread())]
    assert threads != [threading.main_thread()]


def test_an_error_of_the_world_is_told(lane: Lane, qtbot: QtBot) -> None:
    told: list[str] = []

    def work(_: Ticket) -> None:
        raise ReaderError("The disk is full.")

    lane.start(work, unexpected, lambda error: told.append(str(error)))
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The disk is full."]


def test_a_defect_reaches_the_excepthook_and_is_told(lane: Lane, qtbot: QtBot) -> None:
    told: list[str] = []

    def work(_: Ticket) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        lane.start(work, unexpected, lambda error: told.append(str(error)))
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert "in Sidelight itself" in told[0]


def test_nothing_of_cancelled_work_comes_back(lane: Lane, qtbot: QtBot) -> None:
    held, told = threading.Event(), []

    def work(ticket: Ticket) -> str:
        held.wait()
        ticket.post(unexpected)
        return "late"

    lane.start(work, unexpected, unexpected).cancel()
    held.set()
    lane.start(lambda _: "next", told.append, unexpected)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["next"]


def test_posts_come_before_the_result_and_in_order(lane: Lane, qtbot: QtBot) -> None:
    told: list[object] = []

    def work(ticket: Ticket) -> str:
        for number in range(3):
            ticket.post(lambda number=number: told.append(number))
        return "end"

    lane.start(work, told.append, unexpected)
    qtbot.waitUntil(lambda: "end" in told)
    assert told == [0, 1, 2, "end"]


def test_closing_ends_the_thread(qtbot: QtBot) -> None:
    lane, held = Lane("closing"), threading.Event()

    def work(ticket: Ticket) -> None:
        held.set()
        while not ticket.cancelled():
            pass

    lane.start(work, unexpected, unexpected)
    held.wait()
    lane.close()
    assert not [it for it in threading.enumerate() if it.name.startswith("closing")]
