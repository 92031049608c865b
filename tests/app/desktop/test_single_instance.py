from __future__ import annotations

import socket
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.app.desktop.single_instance import SingleInstance, hand_over

SECOND_START = """
import sys
from pathlib import Path
from reader.app.desktop.single_instance import hand_over
sys.exit(0 if hand_over(sys.argv[1], [Path(name) for name in sys.argv[2:]]) else 3)
"""


def test_a_second_start_hands_its_files_over(qtbot: QtBot, tmp_path: Path) -> None:
    name = str(tmp_path / "s")
    first = SingleInstance(name)
    assert first.listening
    with qtbot.waitSignal(first.asked, timeout=20_000) as asked:
        second = subprocess.Popen([sys.executable, "-c", SECOND_START, name, "/a b.txt", "/ü.txt"])
    assert asked.args == [[Path("/a b.txt"), Path("/ü.txt")]]
    assert second.wait() == 0


def test_nobody_listens(qapp: object, tmp_path: Path) -> None:
    assert not hand_over(str(tmp_path / "s"), [Path("/a.txt")])


def test_a_socket_left_by_a_crash_is_replaced(qapp: object, tmp_path: Path) -> None:
    name = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(name))
    assert name.exists()
    assert SingleInstance(str(name)).listening


def test_one_that_is_busy_keeps_its_socket(qapp: object, tmp_path: Path) -> None:
    name = tmp_path / "s"
    with socket.socket(socket.AF_UNIX) as busy:
        busy.bind(str(name))
        busy.listen()
        assert not SingleInstance(str(name)).listening
        assert name.exists()


def test_other_users_cannot_connect(qapp: object, tmp_path: Path) -> None:
    first = SingleInstance(str(tmp_path / "s"))
    assert first.listening
    assert (tmp_path / "s").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("message", [b"no json\n", b"{}\n", b"[1]\n", b'["a\\u0000b"]\n'])
def test_what_is_no_list_of_files_is_refused(qtbot: QtBot, tmp_path: Path, message: bytes) -> None:
    first = SingleInstance(str(tmp_path / "s"))
    got: list[object] = []
    first.asked.connect(got.append)
    with socket.socket(socket.AF_UNIX) as other:
        other.connect(str(tmp_path / "s"))
        other.sendall(message)
        other.setblocking(False)

        def closed() -> bool:
            try:
                return other.recv(10) == b""
            except BlockingIOError:
                return False

        qtbot.waitUntil(closed, timeout=20_000)
    assert got == []
