from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.articles import Articles, ImportProgress, LibraryFile, import_folder
from tests.library.articles.importing_process import first_word, make_analyse


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    (folder / "below").mkdir(parents=True)
    for number in range(30):
        place = folder / "below" if number % 2 else folder
        (place / f"{number}.txt").write_text(f"Boat{number} waits in the harbour.")
    return folder


def test_a_folder_is_imported_with_its_problems_and_doubles(articles: Articles, folder: Path) -> None:
    (folder / "empty.txt").write_text("")
    (folder / "copy.txt").write_text("Boat3 waits in the harbour.")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    seen: list[ImportProgress] = []
    done = import_folder([folder], articles, make_analyse, on_progress=seen.append)
    assert (done.total, done.done, done.added, done.known) == (32, 32, 30, 1)
    assert [problem.split()[0] for problem in done.problems] == ["empty.txt"]
    assert [progress.done for progress in seen] == list(range(33))
    assert articles.count() == 30
    for kept in articles.latest():
        document = articles.document(kept.digest)
        assert document is not None
        assert articles.analysis(kept.digest) == first_word(document)
    assert import_folder([folder], articles, make_analyse).known == 31


def test_a_cancelled_import_keeps_what_was_read_and_goes_on_later(articles: Articles, folder: Path) -> None:
    seen: list[ImportProgress] = []
    done = import_folder([folder], articles, make_analyse, on_progress=seen.append, cancelled=lambda: len(seen) > 5)
    assert 0 < done.done < 30
    assert articles.count() == done.added
    rest = import_folder([folder], articles, make_analyse)
    assert rest.known == done.added
    assert articles.count() == 30


def test_an_import_that_is_killed_goes_on_without_loss_or_doubles(tmp_path: Path, folder: Path) -> None:
    path, pids = tmp_path / "library.db", tmp_path / "pids"
    pids.mkdir()
    file = LibraryFile(path)
    articles = Articles(file)
    script = [sys.executable, "-m", "tests.library.articles.importing_process", str(folder), str(path), str(pids)]
    counts = [0]
    for enough in (3, 12):
        with subprocess.Popen(script, stderr=subprocess.DEVNULL) as process:
            while articles.count() < enough and process.poll() is None:
                pass
            process.kill()
        counts.append(articles.count())
    for pid in pids.iterdir():
        while is_alive(int(pid.name)):  # they end with the process that began them
            pass
    assert counts[0] < counts[1] < counts[2] < 30
    for kept in articles.latest():
        assert articles.analysis(kept.digest) is not None
    done = import_folder([folder], articles, make_analyse)
    assert done.added + done.known == 30
    assert articles.count() == 30
    file.close()
