"""What the window sends: nothing where that is forbidden, names alone, and all of it in the log."""

from __future__ import annotations

import json
import re
import socket
import threading
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import Qt

from reader.background import BackgroundService, NetworkPolicy, Query
from tests.app.driver import Driver
from tests.app.panel.conftest import OpenOn, logged, seen
from tests.app.stand_ins import NAMES, TEXT
from tests.background.conftest import Serve
from tests.background.loopback_server import LoopbackServer, answer, answer_json

BackgroundOn = Callable[..., BackgroundService]
PNG = b"\x89PNG\r\n\x1a\n" + b"pixels" * 10
ABOUT = {
    "Nils Aker": "Nils Aker (born 1968) is a politician and mayor.",
    "Marta Sund": "Marta Sund (born 1971) is a trade unionist. She is its head.",
    "Port Ellery": "Port Ellery is a town with a harbour.",
    "Ellerland": "Ellerland is a country by the sea.",
}


class AllOfWikipedia:
    """A proxy that answers in Wikipedia's place, pictures and languages too, and records all that passes."""

    def __init__(self, serve: Serve) -> None:
        self.server: LoopbackServer = serve(self._behave)

    @property
    def seen(self) -> list[tuple[str, str]]:
        """Method and address of each request."""
        return [(method, address) for method, address, *_ in (each.split(" ", 2) for each in self.server.requests)]

    def _behave(self, connection: socket.socket, over: threading.Event) -> None:
        address = urlsplit(self.server.requests[-1].split(" ")[1])
        asked = {name: values[0] for name, values in parse_qs(address.query).items()}
        if asked.get("prop") == "imageinfo":
            told = {"LicenseShortName": {"value": "CC0"}, "Artist": {"value": "Ada"}}
            info = {"thumburl": "http://en.wikipedia.org/thumb/aker.png", "extmetadata": told}
            behaviour = answer_json({"query": {"pages": [{"title": "File:Aker.png", "imageinfo": [info]}]}})
        elif "titles" in asked:
            pages = self._pages(asked["titles"].split("|"))
            behaviour = answer_json({"batchcomplete": True, "query": {"pages": pages}})
        elif address.path.startswith("/thumb"):
            behaviour = answer("200 OK", PNG, "Content-Type: image/png")
        else:
            behaviour = answer_json({"batchcomplete": True, "query": {"pages": []}})
        behaviour(connection, over)

    def _pages(self, titles: list[str]) -> list[object]:
        languages = [{"lang": "de", "autonym": "Deutsch", "title": "Aker"}]
        extra = {"pageimage": "Aker.png", "langlinks": languages, "lastrevid": 7}
        return [{"title": title, "ns": 0, "extract": ABOUT[title], **extra} for title in titles if title in ABOUT]


@pytest.fixture
def wikipedia(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> AllOfWikipedia:
    proxy = AllOfWikipedia(serve)
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.server.port}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    return proxy


def click_all(driver: Driver) -> None:
    """Opens the panel of every name in the article, asks for more, for others, and prepares for offline."""
    for _, name, *_ in NAMES.values():
        driver.click(name)
        driver.wait(lambda: "Look up again" in seen(driver))
        page = driver.window.parts.panel.background.view
        if page.background and not page.paragraphs.toggle.isHidden():
            page.paragraphs.toggle.click()
            driver.wait(lambda: "Fetching" not in seen(driver))
        driver.push(driver.window.parts.panel.background, "Look up again")
        driver.wait(lambda: "Looking up…" not in seen(driver))
    driver.window.actions_.prepare.trigger()
    driver.wait(lambda: "ready" in driver.window.status.text())
    driver.click("Nils Aker")
    driver.wait(lambda: "Look up again" in seen(driver))


def settle(driver: Driver) -> None:
    """Until nothing is asked any more in the background."""
    done = threading.Event()
    driver.lanes.further.start(lambda _: None, lambda _: done.set(), lambda _: None)
    driver.wait(done.is_set)


def test_the_log_is_what_a_recording_proxy_sees_one_for_one(
    wikipedia: AllOfWikipedia, background_on: BackgroundOn, reader_on: OpenOn
) -> None:
    service = background_on("http://en.wikipedia.org/w/api.php")
    driver = reader_on(service)
    assert wikipedia.seen == []
    click_all(driver)
    settle(driver)
    page = driver.window.parts.panel.background.view
    driver.wait(lambda: page.switch.isVisible())
    driver.qtbot.keyClick(page.switch.box, Qt.Key.Key_Down)
    driver.wait(lambda: "no such page" in seen(driver))
    kinds = {parse_qs(urlsplit(address).query).get("prop", ["picture"])[0] for _, address in wikipedia.seen}
    assert {"picture", "imageinfo", "langlinks", "pageimages", "extracts"} <= kinds
    rows = logged(driver)
    assert [(request.method, request.address) for request in service.network_log.requests] == wikipedia.seen
    assert [address for address, _, _ in rows] == [address for _, address in wikipedia.seen]
    assert all(told == "200" for _, told, _ in rows)
    assert all(int(size.replace(",", "")) > 0 for _, _, size in rows)
    assert {urlsplit(address).netloc for _, address in wikipedia.seen} == {"en.wikipedia.org", "de.wikipedia.org"}


def test_of_the_article_only_names_are_sent(
    wikipedia: AllOfWikipedia, background_on: BackgroundOn, reader_on: OpenOn
) -> None:
    driver = reader_on(background_on("http://en.wikipedia.org/w/api.php"))
    click_all(driver)
    settle(driver)
    names = {word for _, *names in NAMES.values() for name in names for word in name.split()}
    words = set(re.findall(r"\w{4,}", TEXT)) - names
    for _, address in wikipedia.seen:
        asked = parse_qs(urlsplit(address).query)
        sent = set(re.findall(r"\w{4,}", " ".join(asked.get("titles", []) + asked.get("gsrsearch", []))))
        assert not sent & words, sent & words


def test_never_opens_no_socket_whatever_is_clicked(
    wikipedia: AllOfWikipedia, background_on: BackgroundOn, reader_on: OpenOn, monkeypatch: pytest.MonkeyPatch
) -> None:
    service = background_on("http://en.wikipedia.org/w/api.php")
    service.lookup(Query("Nils Aker", "PERSON"))
    sent = len(wikipedia.seen)
    service.policy = NetworkPolicy.NEVER
    opened: list[object] = []

    def refuse(*arguments: object, **options: object) -> None:
        opened.append(arguments)
        raise OSError("a socket was opened")

    driver = reader_on(service)
    with monkeypatch.context() as blocked:
        blocked.setattr(socket.socket, "__init__", refuse)
        blocked.setattr(socket, "getaddrinfo", refuse)
        click_all(driver)
        assert ABOUT["Nils Aker"] in seen(driver)
        driver.click("Marta Sund")
        driver.wait(lambda: "Looking up on the network is switched off." in seen(driver))
        settle(driver)
    assert opened == []
    assert len(wikipedia.seen) == len(logged(driver)) == sent


def test_a_click_after_never_asks_again(
    wikipedia: AllOfWikipedia, background_on: BackgroundOn, reader_on: OpenOn
) -> None:
    service = background_on("http://en.wikipedia.org/w/api.php", network=False)
    driver = reader_on(service)
    driver.click("Marta Sund")
    driver.wait(lambda: "switched off" in seen(driver))
    service.policy = NetworkPolicy.WHEN_ASKED
    driver.push(driver.window.parts.panel.background, "Look up again")
    driver.wait(lambda: ABOUT["Marta Sund"] in seen(driver))
    assert json.dumps(wikipedia.seen).count("Marta") > 0
