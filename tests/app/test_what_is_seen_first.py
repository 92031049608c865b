"""Where the reader is in a long article is what gets read next."""

from __future__ import annotations

from pathlib import Path

from reader.documents import load
from tests.app.driver import Driver
from tests.app.stand_ins import StandInAnalyser
from tests.benchmarks.chronicle import chronicle


def test_the_analysis_is_asked_from_where_the_page_is(
    driver: Driver, analyser: StandInAnalyser, tmp_path: Path
) -> None:
    path = tmp_path / "long.txt"
    path.write_text(chronicle(20_000), encoding="utf-8")
    analyser.held.clear()
    driver.window.open(path)
    driver.wait(lambda: analyser.place is not None)
    assert analyser.place is not None
    assert analyser.place() == 0
    page = driver.window.page
    bar = page.verticalScrollBar()
    driver.wait(lambda: bar.maximum() > 20_000)
    bar.setValue(bar.maximum() // 2)
    assert analyser.place() == page.first_visible() > len(load(path).text) // 4
    analyser.held.set()
    driver.wait(lambda: driver.window.reading.analysis)
    driver.open(path)
    assert analyser.place() == page.first_visible()
