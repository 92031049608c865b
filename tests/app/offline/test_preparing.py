"""All names of an article looked up together, and the list of what left the machine."""

from __future__ import annotations

import threading
from pathlib import Path

from reader.app.about.network_log import NetworkLogDialog
from reader.background import NetworkPolicy, Sources
from tests.app.driver import Driver
from tests.app.stand_ins import StandInBackgrounds


def test_all_names_are_looked_up_and_the_missing_ones_told(reader: Driver, backgrounds: StandInBackgrounds) -> None:
    reader.window.actions_.prepare.trigger()
    reader.wait(lambda: "3 names are ready" in reader.window.status.text())
    assert len(backgrounds.asked) == 7
    assert reader.window.messages.text() == (
        "Not found out yet: Ellerland. Try again later to go on. "
        "No page was found for Northern Fleet Union, Cod Convention, Storm Regatta."
    )


def test_it_can_be_cancelled(reader: Driver, backgrounds: StandInBackgrounds) -> None:
    backgrounds.held["Nils Aker"] = threading.Event()
    reader.window.actions_.prepare.trigger()
    reader.wait(lambda: backgrounds.asked)
    reader.push(reader.window.status, "Cancel")
    assert reader.window.status.text() == "Stopped. What was found so far is kept."
    backgrounds.held.pop("Nils Aker").set()
    reader.wait(lambda: not reader.window.status.progress.isVisible())
    assert "ready" not in reader.window.status.text()


def test_names_are_looked_up_ahead_where_the_reader_wants_that(
    driver: Driver, backgrounds: StandInBackgrounds, article: Path
) -> None:
    driver.open(article)
    assert backgrounds.asked == []
    backgrounds.sources = Sources(network=NetworkPolicy.AHEAD)
    driver.open(article)
    driver.wait(lambda: "names are ready" in driver.window.status.text())
    assert len(backgrounds.asked) == 7
    assert not driver.window.messages.isVisible()


def test_there_is_nothing_to_prepare_without_an_article(driver: Driver) -> None:
    assert not driver.window.actions_.prepare.isEnabled()


def test_the_log_shows_each_request_as_it_is_made(driver: Driver, backgrounds: StandInBackgrounds) -> None:
    log = backgrounds.network_log
    first = log.begin("GET", "https://wiki.example/w/api.php?titles=Aker")
    log.end(first, 200, 12_345)
    driver.window.actions_.network_log.trigger()
    dialog = driver.window.findChild(NetworkLogDialog)

    def rows() -> list[list[str]]:
        model = dialog.model
        return [[model.index(row, column).data() for column in range(1, 4)] for row in range(model.rowCount())]

    assert rows() == [["https://wiki.example/w/api.php?titles=Aker", "200", "12,345"]]
    second = log.begin("GET", "https://wiki.example/w/api.php?titles=<b>Sund</b>")
    driver.wait(lambda: len(rows()) == 2)
    assert rows()[1] == ["https://wiki.example/w/api.php?titles=<b>Sund</b>", "waiting", ""]
    log.end(second, None, 0, "There is no network.")
    driver.wait(lambda: rows()[1][1] == "There is no network.")
    dialog.close()
    log.begin("GET", "https://wiki.example/after")


def test_the_log_says_that_nothing_was_sent(driver: Driver) -> None:
    driver.window.actions_.network_log.trigger()
    dialog = driver.window.findChild(NetworkLogDialog)
    assert "Nothing has left this machine" in driver.sees(dialog)
    dialog.close()
