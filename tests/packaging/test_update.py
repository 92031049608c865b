"""An update of the program keeps everything: a folder as each version left it is opened by this one.

Each store's own tests tell more of its formats; here all of them stand together, and the whole program starts.
"""

from __future__ import annotations

import datetime
import json
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.background.cache import Cache, StoredPage
from reader.library.corrections import CorrectionStore
from reader.library.recent import RecentArticles
from reader.paths import Folders
from reader.settings import SettingsFile
from tests.notes.note_documents import TEXT

TESTS = Path(__file__).parents[1]
HERE = Path(__file__).with_name("fixtures")
NOTES, LIBRARY = TESTS / "notes" / "fixtures", TESTS / "library" / "fixtures"
BACKGROUND = TESTS / "background" / "fixtures"
DIGEST = "673bbb85602e2558a54a91226278a3450e9a541d1809b9e94db1eb1c0de726fe"  # of TEXT
CORRECTED = "0123456789abcdef" * 4

pytestmark = pytest.mark.model


@pytest.fixture(params=[1, 2], ids=["oldest formats", "formats of version 0.1"])
def left(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The --data-dir of an earlier version, with something in each of its stores."""
    folders = Folders.under(tmp_path / "left")
    kept = {
        HERE / "settings-1.json": folders.config / "settings.json",
        NOTES / f"version-{request.param}.json": folders.data / "notes" / f"{DIGEST}.json",
        NOTES / "entities-version-2.json": folders.data / "notes" / "entities.json",
        LIBRARY / "corrections-version-1.json": folders.data / "corrections" / f"{CORRECTED}.json",
        LIBRARY / "recent-1.json": folders.data / "recent.json",
        LIBRARY / f"library-{request.param}.db": folders.data / "library.db",
        BACKGROUND / "choices-version-1.json": folders.data / "choices.json",
        LIBRARY / f"kept-analysis-{request.param}.json": folders.cache / "analyses" / f"{DIGEST}.json",
    }
    for source, target in kept.items():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    with closing(sqlite3.connect(folders.cache / "background.sqlite3")) as db:
        db.executescript((BACKGROUND / "cache-version-1.sql").read_text(encoding="utf-8"))
    return tmp_path / "left"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "truce.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def reader(left: Path, *arguments: object) -> str:
    """What this version prints; fails with what it says."""
    command = [sys.executable, "-m", "reader", *map(str, arguments), "--data-dir", str(left)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr
    return done.stdout


def has_notes(told: str) -> bool:
    """Those on the article, of one format or the other, and those on names."""
    return ("Until **when** exactly?" in told or "Since *when*?" in told) and "Leads *every* round of talks." in told


def test_notes_library_cache_and_choices_are_there(left: Path, article: Path) -> None:
    assert has_notes(reader(left, "notes", article))
    assert "Boats return" in reader(left, "library", "search", "harbour")
    with closing(Cache(left / "cache", "http://w/api.php")) as cache:
        assert cache.notice == ""
        assert isinstance(cache.outcome(["strelsau"], datetime.datetime.now(datetime.UTC)), StoredPage)


def test_the_window_starts_with_all_of_it_and_loses_nothing(left: Path, article: Path) -> None:
    folders = Folders.under(left)
    before = CorrectionStore(folders.data / "corrections").corrections(CORRECTED)
    assert before
    reader(left, article, "--screenshot", article.with_name("window.png"))
    settings = SettingsFile.within(folders.config).settings
    assert (settings.theme, settings.text_size, settings.marks, settings.network) == ("sepia", 16.0, "first", "never")
    assert CorrectionStore(folders.data / "corrections").corrections(CORRECTED) == before
    assert "Harbour Towns Agree" in [opened.title for opened in RecentArticles(folders.data / "recent.json").all()]
    assert json.loads((folders.data / "choices.json").read_bytes())["choices"]
    assert has_notes(reader(left, "notes", article))
    assert not [path for path in left.rglob("*") if "aside" in path.name or "damaged" in path.name]
