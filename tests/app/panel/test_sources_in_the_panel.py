"""The panel says where its text is from, refreshes what is old behind it, and tells of a file that was set aside."""

from __future__ import annotations

import datetime
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reader.background import BackgroundService, NetworkPolicy, Sources
from reader.background.cache import FILE_NAME, Cache
from reader.background.finding import Found
from reader.background.kept import KeptAnswers
from reader.background.pages import Page
from reader.documents import load
from reader.library.lookup import query_for
from tests.app.panel.conftest import OpenOn, logged, seen
from tests.app.stand_ins import analysis_of
from tests.background.conftest import Serve
from tests.background.loopback_server import answer_json

BackgroundOn = Callable[..., BackgroundService]
OLD = "Nils Aker (born 1968) was a pilot in former days."
NEW = "Nils Aker (born 1968) is a politician and mayor."


def keep_old_page(folder: Path, api_url: str, article: Path, days: int) -> None:
    """Nils Aker's page as it was so many days ago, in the cache."""
    then = datetime.datetime.now().astimezone() - datetime.timedelta(days=days)
    document = load(article)
    entity = next(it for it in analysis_of(document).entities if it.name == "Nils Aker")
    with closing(Cache(folder, api_url)) as cache:
        page = Page("Nils Aker", "pilot", (OLD,), None)
        KeptAnswers(cache, lambda: then).keep(query_for(document, entity), Found(page, "Nils Aker"))


def test_a_page_of_last_month_is_refreshed_behind_the_shown_text(
    serve: Serve, background_on: BackgroundOn, reader_on: OpenOn, article: Path, tmp_path: Path
) -> None:
    go_on = threading.Event()
    page = {"title": "Nils Aker", "ns": 0, "extract": NEW}
    reply = answer_json({"query": {"pages": [page]}})

    def hold(connection: object, over: threading.Event) -> None:
        go_on.wait(10)
        reply(connection, over)  # type: ignore[arg-type]

    server = serve(hold)
    keep_old_page(tmp_path / "cache", server.api_url, article, days=40)
    driver = reader_on(background_on(server.api_url))
    driver.click("Nils Aker")
    driver.wait(lambda: OLD in seen(driver))
    assert "Looking up…" in seen(driver)
    go_on.set()
    driver.wait(lambda: NEW in seen(driver))
    assert OLD not in seen(driver)


def test_a_page_of_last_week_is_shown_and_nobody_is_asked(
    serve: Serve, background_on: BackgroundOn, reader_on: OpenOn, article: Path, tmp_path: Path
) -> None:
    server = serve(answer_json({"batchcomplete": True, "query": {"pages": []}}))
    keep_old_page(tmp_path / "cache", server.api_url, article, days=7)
    driver = reader_on(background_on(server.api_url))
    driver.click("Nils Aker")
    driver.wait(lambda: "Not this one?" in seen(driver))
    assert OLD in seen(driver)
    then = datetime.date.today() - datetime.timedelta(days=7)
    assert f"As of {then.day} {then:%B %Y}" in seen(driver)
    assert not [address for address, _, _ in logged(driver) if "extracts" in address]


def damage(file: Path) -> None:
    file.write_bytes(b"This is no database. " * 500)


def make_newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA user_version = 99")


@pytest.mark.parametrize("harm", [damage, make_newer])
def test_a_cache_that_cannot_be_read_is_set_aside_with_a_notice(
    harm: Callable[[Path], None], background_on: BackgroundOn, reader_on: OpenOn, article: Path, tmp_path: Path
) -> None:
    background_on("http://127.0.0.1:9/api.php", network=False).close()
    harm(tmp_path / "cache" / FILE_NAME)
    driver = reader_on(background_on("http://127.0.0.1:9/api.php", network=False), None)
    (aside,) = (tmp_path / "cache").glob("*.set-aside-*")
    assert aside.name in driver.window.messages.text()
    driver.open(article)
    driver.click("Nils Aker")
    driver.wait(lambda: "switched off" in seen(driver))


def test_a_page_from_an_offline_encyclopaedia(background_on: BackgroundOn, reader_on: OpenOn, tmp_path: Path) -> None:
    pytest.importorskip("libzim.writer", reason="libzim is not installed", exc_type=ImportError)
    from tests.background.zim_files import make_zim

    html = f"<p><b>Nils Aker</b>{NEW.removeprefix('Nils Aker')}</p><h2>Life</h2><p>He grew up by the sea.</p>"
    file = make_zim(tmp_path / "small.zim", {"Nils Aker": html})
    sources = Sources(zim_files=(file,), network=NetworkPolicy.NEVER)
    driver = reader_on(background_on("http://127.0.0.1:9/api.php", sources=sources))
    driver.click("Nils Aker")
    driver.wait(lambda: NEW in seen(driver))
    assert "Nils Aker — Offline encyclopaedia" in seen(driver)
    assert "As of 1 March 2026 · Text from Wikipedia, CC BY-SA 4.0" in seen(driver)
    driver.push(driver.window.parts.panel.background, "Read more")
    driver.wait(lambda: "He grew up by the sea." in seen(driver))


def test_a_file_that_is_no_encyclopaedia_is_told(
    background_on: BackgroundOn, reader_on: OpenOn, tmp_path: Path
) -> None:
    (tmp_path / "broken.zim").write_bytes(b"ZIM\x04 and no more")
    sources = Sources(zim_files=(tmp_path / "broken.zim",), network=NetworkPolicy.NEVER)
    driver = reader_on(background_on("http://127.0.0.1:9/api.php", sources=sources))
    driver.click("Nils Aker")
    driver.wait(lambda: "broken.zim cannot be read as an offline encyclopaedia" in driver.window.messages.text())
    assert "switched off" in seen(driver)
