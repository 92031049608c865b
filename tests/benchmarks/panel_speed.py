"""How long after a click the panel is full: its text, its picture and its languages, on the screen.

    python -m pytest tests/benchmarks/panel_speed.py

From a cache of thousands of pages 95 of 100 clicks are to take less than 50 ms, from an offline encyclopaedia less than
200 ms; a machine that does other things at the same time takes longer. The window is the real one, without a display;
names and background are made up.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture

from reader.analysis import Analysis, Entity, EntityType
from reader.background import BackgroundService, Language, NetworkPolicy, Picture, Sources
from reader.background.cache import Cache
from reader.background.finding import Found
from reader.background.kept import KeptAnswers
from reader.background.opening import now
from reader.background.pages import Page, PageSet
from reader.background.remembering import KEPT_FRESH
from reader.background.server import ENGLISH_WIKIPEDIA
from reader.documents import Document, Span, load
from reader.library.lookup import query_for
from tests.app.conftest import article as article
from tests.app.driver import Driver
from tests.app.panel.conftest import OpenOn
from tests.app.panel.conftest import background_on as background_on
from tests.app.panel.conftest import notes_folder as notes_folder
from tests.app.panel.conftest import reader_on as reader_on
from tests.benchmarks.record import record

OFTEN = 100
OTHERS = 5000
TEXT = ("The town lies on the river, and its envoys met the ministers of the kingdom in the harbour. " * 8,) * 4
LANGUAGES = tuple(Language(f"x{letter}", f"Language {letter}", "Town") for letter in "abcdefghijklmnop")
OpenBackground = Callable[..., BackgroundService]


def analysis_of(document: Document, *rest: object) -> Analysis:
    names = {match[0]: Span(*match.span()) for match in re.finditer(r"Town \d+", document.text)}
    return Analysis(tuple(Entity(name, name, EntityType.GPE, (span,)) for name, span in names.items()), (), "made up")


@pytest.fixture
def towns(tmp_path: Path) -> Path:
    """An article that names a hundred towns."""
    path = tmp_path / "towns.txt"
    paragraphs = [f"The envoys and ministers met in Town {number}, by the river." for number in range(OFTEN)]
    path.write_text("\n\n".join(["Envoys on the Road", *paragraphs]), encoding="utf-8")
    return path


def picture() -> bytes:
    image = QImage(330, 240, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def fill(folder: Path, towns: Path) -> None:
    """A cache with each town's page, picture and languages among thousands of others."""
    cache, drawn = Cache(folder, ENGLISH_WIKIPEDIA), picture()
    others = {f"Page {number}": Page(f"Page {number}", "a page", TEXT, None) for number in range(OTHERS)}
    cache.keep_titles(PageSet(others, {}), list(others), now(), now())
    kept, document = KeptAnswers(cache, now), load(towns)
    for entity in analysis_of(document).entities:
        kept.keep(query_for(document, entity), Found(Page(entity.name, "a town", TEXT, None), entity.name))
        cache.attachments.keep_picture(entity.name, Picture(drawn, "Picture: Ada, CC0"), now(), now() + KEPT_FRESH)
        cache.attachments.keep_languages(entity.name, LANGUAGES, now(), now() + KEPT_FRESH)
    cache.close()


def clicks(driver: Driver, languages: bool) -> Iterator[tuple[QPoint, Callable[[], bool]]]:
    """Where to click, one town after the other, and whether the panel is full of it."""
    window = driver.window
    panel = window.parts.panel
    document, analysis = window.reading.document, window.reading.analysis
    assert document
    assert analysis
    for entity in itertools.cycle(analysis.entities):
        window.page.scroll_to(entity.mentions[0])

        def is_full(name: str = entity.name) -> bool:
            shown, view = panel.background.view.background, panel.background.view
            is_there = shown is not None and shown.title == name and view.picture.isVisible()
            return is_there and (view.switch.isVisible() or not languages)

        yield driver.point(entity.name + ","), is_full


def measure(benchmark: BenchmarkFixture, driver: Driver, most: float, *, languages: bool) -> None:
    """Clicks a hundred names, and tells within how many milliseconds 95 of the panels are full; `most` is the goal."""
    view, panel = driver.window.page.viewport(), driver.window.parts.panel
    steps = clicks(driver, languages)

    def click(place: QPoint, is_full: Callable[[], bool]) -> None:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        while not is_full():
            QApplication.processEvents()
        panel.viewport().repaint()

    benchmark.pedantic(click, setup=lambda: (next(steps), {}), rounds=OFTEN)
    assert benchmark.stats
    times = sorted(1000 * taken for taken in benchmark.stats.stats.data)
    p95 = benchmark.extra_info["p95 ms"] = round(times[int(len(times) * 0.95)], 1)
    print(f"\np95 {p95} ms (goal {most} ms), median {times[len(times) // 2]:.1f} ms")
    record("a click to a full panel", {benchmark.name: {"p95 ms": p95, "goal ms": most}})


def test_a_cached_panel(
    benchmark: BenchmarkFixture, tmp_path: Path, towns: Path, background_on: OpenBackground, reader_on: OpenOn
) -> None:
    fill(tmp_path / "cache", towns)
    service = background_on(ENGLISH_WIKIPEDIA, network=False)
    measure(benchmark, reader_on(service, towns, analysis_of), 50, languages=True)


def test_a_panel_from_an_offline_encyclopaedia(
    benchmark: BenchmarkFixture, tmp_path: Path, towns: Path, background_on: OpenBackground, reader_on: OpenOn
) -> None:
    from tests.background.zim_files import HtmlItem, make_zim

    rest = "<h2>History</h2>" + "<p>It has a long history.</p>" * 3000
    head = '<img src="harbour.jpg" width="330" height="240">'
    pages = {f"Town {n}": f"{head}<p><b>Town {n}</b> is a town.</p><p>{TEXT[0]}</p>{rest}" for n in range(OFTEN)}
    file = make_zim(tmp_path / "towns.zim", pages, others=(HtmlItem("harbour.jpg", picture(), "image/jpeg"),))
    sources = Sources(zim_files=(file,), network=NetworkPolicy.NEVER)
    service = background_on(ENGLISH_WIKIPEDIA, sources=sources)
    measure(benchmark, reader_on(service, towns, analysis_of), 200, languages=False)
