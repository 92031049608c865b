"""The log tells what the program did, and nothing of what was read."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.logs import LOG_FILE, logging_in, where

ARTICLE = """Quillhaven Rejects Marzipan Levy

Mayor Ottoline Brackwater said on Thursday that Quillhaven would never accept the marzipan levy of the Federation.
"Confectioners deserve better," Brackwater told reporters in Dunmorrow.
"""


def log_of(folder: Path) -> str:
    return "".join(path.read_text(encoding="utf-8") for path in sorted(folder.iterdir()))


def test_a_whole_run_leaves_none_of_the_articles_words(tmp_path: Path) -> None:
    article = tmp_path / "Quillhaven-levy.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    command = [sys.executable, "-m", "reader", str(article), "--screenshot", str(tmp_path / "window.png")]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([*command, "--data-dir", str(tmp_path / "data")], env=environment, check=True, capture_output=True)
    log = log_of(tmp_path / "data" / "logs")
    assert "Sidelight" in log
    assert not [word for word in re.findall(r"\w{6,}", ARTICLE) if word.casefold() in log.casefold()]


def test_errors_are_logged_without_their_words(tmp_path: Path) -> None:
    with logging_in(tmp_path):
        try:
            raise ValueError("Quillhaven") from KeyError("Brackwater")
        except ValueError:
            logging.getLogger("reader.somewhere").exception("It failed")
    log = log_of(tmp_path)
    assert "It failed" in log
    assert "builtins.ValueError" in log
    assert "builtins.KeyError" in log
    assert "test_errors_are_logged_without_their_words" in log
    assert "Quillhaven" not in log
    assert "Brackwater" not in log


def test_of_a_library_only_the_place_is_logged(tmp_path: Path) -> None:
    with logging_in(tmp_path):
        logging.getLogger("httpx").warning("GET %s", "https://en.wikipedia.org/wiki/Quillhaven")
    log = log_of(tmp_path)
    assert "httpx: test_logs:" in log
    assert "Quillhaven" not in log


def test_folders_of_this_machine_are_left_out() -> None:
    try:
        raise OSError
    except OSError as error:
        assert str(Path(__file__).parents[1]) not in where(error)


def test_full_logs_are_put_aside_and_the_oldest_go(tmp_path: Path) -> None:
    own = logging.getLogger("reader.somewhere")
    with logging_in(tmp_path):
        for number in range(9):
            own.info("%d %s", number, "x" * 150_000)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [LOG_FILE, f"{LOG_FILE}.1", f"{LOG_FILE}.2", f"{LOG_FILE}.3"]
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 4 * 500_000
    assert "8 x" in (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    assert "0 x" not in log_of(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="folders cannot be made read-only there")
def test_without_a_place_for_it_the_program_goes_on(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    with logging_in(blocked / "logs"):
        logging.getLogger("reader.somewhere").error("It failed")
    assert blocked.read_text(encoding="utf-8") == "no folder"
