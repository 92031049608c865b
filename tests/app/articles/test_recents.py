"""What was read lately, and the place in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from reader.app.services import Services
from reader.app.window import Window
from tests.app.driver import Driver
from tests.app.stand_ins import HEADLINE


@pytest.fixture
def long_article(tmp_path: Path) -> Path:
    path = tmp_path / "long.txt"
    paragraphs = "\n\n".join(f"Boat {number} of Ellerland lies in the harbour and waits." for number in range(300))
    path.write_text(f"The Long Wait\n\n{paragraphs}\n", encoding="utf-8")
    return path


def test_an_article_opens_where_it_was_left(driver: Driver, article: Path, long_article: Path) -> None:
    driver.open(long_article)
    page = driver.window.page
    page.put_at_top(page.article.text.index("Boat 150 "))
    there = page.first_visible()
    assert there > 1000
    driver.open(article)
    assert page.verticalScrollBar().value() == 0
    driver.open(article)
    assert page.verticalScrollBar().value() == 0, "the space above the headline is gone"
    driver.open(long_article)
    assert page.first_visible() == there


def test_the_place_is_kept_when_the_window_closes(driver: Driver, long_article: Path, services: Services) -> None:
    driver.open(long_article)
    driver.window.page.put_at_top(driver.window.page.article.text.index("Boat 150 "))
    there = driver.window.page.first_visible()
    driver.window.close()
    assert services.recent.all()[0].offset == there


def test_the_menu_lists_the_latest_first_and_opens_them(driver: Driver, article: Path, long_article: Path) -> None:
    driver.open(long_article)
    driver.open(article)
    menu = driver.window.recents.menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()[:2]] == [HEADLINE, "The Long Wait"]
    with driver.qtbot.waitSignal(driver.window.reading.analysed):
        menu.actions()[1].trigger()
    assert driver.window.reading.document.title == "The Long Wait"
    menu.actions()[-1].trigger()
    menu.aboutToShow.emit()
    assert not menu.actions()[0].isEnabled()


def test_the_first_page_offers_them(driver: Driver, article: Path, services: Services) -> None:
    driver.open(article)
    window = Window(services, driver.window.appearance, driver.lanes)
    window.show()
    assert "Read lately" in driver.sees(window.empty)
    assert window.empty.buttons[0].text() == HEADLINE
    article.unlink()
    window.recents.menu.aboutToShow.emit()
    assert HEADLINE not in [action.text() for action in window.recents.menu.actions()]
    window.close()
    window.deleteLater()
