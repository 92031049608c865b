from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.documents import from_text
from tests.app.names.names_bench import TEXT, NamesBench


@pytest.fixture
def bench(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[NamesBench]:
    """The names of an article that was just read."""
    bench = NamesBench(qtbot, from_text(TEXT), tmp_path / "corrections")
    bench.show()
    bench.activateWindow()
    qtbot.waitExposed(bench)
    bench.desk.set_article(bench.document, bench.found)
    bench.view.table.setFocus()
    yield bench
    bench.close()
    bench.deleteLater()
