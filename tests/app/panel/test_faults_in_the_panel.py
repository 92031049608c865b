"""What goes wrong between here and Wikipedia ends in plain words in the panel, and in a window that works."""

from __future__ import annotations

import datetime
import errno
import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.background import BackgroundService
from reader.background.network import SECONDS
from tests.app.driver import Driver
from tests.app.panel.conftest import OpenOn, logged, seen
from tests.background.conftest import Serve
from tests.background.faults import FAULTS, LET_WAIT, self_signed
from tests.background.loopback_server import Behaviour, LoopbackServer, answer, answer_json, in_turn

BackgroundOn = Callable[..., BackgroundService]
SHORT = 0.4  # seconds that a server is given where the test lets it hang


def click_and_see(driver: Driver, words: str) -> None:
    """A click ends in these words, and the window works as before."""
    driver.click("Nils Aker")
    driver.wait(lambda: words in seen(driver))
    assert "Looking up…" not in seen(driver)
    assert "Search for a page" in seen(driver)
    works(driver)


def works(driver: Driver) -> None:
    """Another name is shown with its positions, a card leads to its words, and the log opens."""
    parts = driver.window.parts
    driver.click("Marta Sund")
    assert parts.panel.name.text() == "Marta Sund"
    (card,) = parts.panel.positions.cards()
    card.click()
    assert [driver.words(span) for span in driver.window.page.flashed()] == ["the truce a beginning"]
    driver.wait(lambda: "Looking up…" not in seen(driver))
    assert isinstance(logged(driver), list)


def test_nobody_waits_for_longer_than_five_seconds() -> None:
    assert SECONDS < 5


@pytest.mark.parametrize("fault", LET_WAIT)
def test_a_server_that_lets_us_wait(
    fault: Behaviour, serve: Serve, background_on: BackgroundOn, reader_on: OpenOn
) -> None:
    click_and_see(reader_on(background_on(serve(fault).api_url, seconds=SHORT)), "did not answer within")


@pytest.mark.parametrize(("fault", "words"), FAULTS)
def test_each_fault_ends_in_its_words(
    fault: Behaviour, words: str, serve: Serve, background_on: BackgroundOn, reader_on: OpenOn
) -> None:
    server = serve(fault)
    driver = reader_on(background_on(server.api_url))
    click_and_see(driver, words)
    assert server.requests


def test_a_refused_connection(background_on: BackgroundOn, reader_on: OpenOn) -> None:
    with socket.create_server(("127.0.0.1", 0)) as nobody:
        port = nobody.getsockname()[1]
    click_and_see(reader_on(background_on(f"http://127.0.0.1:{port}/api.php")), "seems to be offline")


@pytest.mark.parametrize(
    ("function", "error"),
    [
        ("getaddrinfo", socket.gaierror(socket.EAI_NONAME, "Name or service not known")),
        ("create_connection", OSError(errno.ENETUNREACH, "Network is unreachable")),
    ],
)
def test_no_such_host_and_no_route(
    function: str,
    error: OSError,
    serve: Serve,
    background_on: BackgroundOn,
    reader_on: OpenOn,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    driver = reader_on(background_on(serve(answer_json({})).api_url))

    def fail(*arguments: object, **options: object) -> None:
        raise error

    with monkeypatch.context() as broken:
        broken.setattr(socket, function, fail)
        click_and_see(driver, "seems to be offline")


def test_a_certificate_that_nobody_vouches_for(tmp_path: Path, background_on: BackgroundOn, reader_on: OpenOn) -> None:
    server = LoopbackServer(answer_json({}), self_signed(tmp_path))
    try:
        click_and_see(reader_on(background_on(server.api_url)), "its certificate is not to be trusted")
    finally:
        server.close()
    assert server.requests == []


def test_a_request_to_wait_for_a_day_is_told_and_obeyed(
    serve: Serve, background_on: BackgroundOn, reader_on: OpenOn
) -> None:
    server = serve(answer("429 Too Many Requests", b"", "Retry-After: 86400"))
    driver = reader_on(background_on(server.api_url))
    tomorrow = datetime.datetime.now() + datetime.timedelta(days=1)
    click_and_see(driver, f"asks us to wait until {tomorrow:%H:%M} on {tomorrow.day} {tomorrow:%B}.")
    assert len(server.requests) == 1


def test_when_the_wait_is_over_the_panel_asks_again_by_itself(
    serve: Serve, background_on: BackgroundOn, reader_on: OpenOn
) -> None:
    page = {"title": "Nils Aker", "ns": 0, "extract": "Nils Aker (born 1968) is a politician."}
    soon = answer("429 Too Many Requests", b"", "Retry-After: 1")
    server = serve(in_turn(soon, *(answer_json({"query": {"pages": [page]}}),) * 9))
    driver = reader_on(background_on(server.api_url))
    driver.click("Nils Aker")
    driver.wait(lambda: f"asks us to wait until {datetime.datetime.now():%H:}" in seen(driver))
    driver.wait(lambda: "Nils Aker (born 1968) is a politician." in seen(driver))
    assert "asks us to wait" not in seen(driver)


TRAPS = (
    "Nils Aker (born 1968) is a politician.<script>fetch('http://evil.example')</script><style>* {color: red}</style> "
    "\u202eHe is\u202c <img src=x onerror=run()> mayor\x00\x1b[31m of\u200b Port Ellery. "
) + "<a href='javascript:run()'>link</a> " * 10_000


def test_nothing_in_a_hostile_page_runs_loads_or_styles_anything(
    serve: Serve, background_on: BackgroundOn, reader_on: OpenOn
) -> None:
    page = {"title": "Nils Aker", "ns": 0, "extract": TRAPS, "pageprops": {"wikibase-shortdesc": TRAPS}}
    server = serve(answer_json({"query": {"pages": [page]}}))
    driver = reader_on(background_on(server.api_url))
    driver.click("Nils Aker")
    driver.wait(lambda: "Nils Aker (born 1968) is a politician. He is mayor" in seen(driver))
    told = driver.sees(driver.window.parts.panel)
    for trap in ("evil", "color: red", "onerror", "javascript", "\u202e", "\u200b", "\x00", "\x1b"):
        assert trap not in told
    assert len(told) < 10_000
    for label in driver.window.parts.panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert not label.openExternalLinks()
    works(driver)
    assert all(address.startswith(server.api_url) for address, _, _ in logged(driver))
