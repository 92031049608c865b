"""The cache on disk: what it keeps, and that nothing done to it is more than a cache that is empty."""

from __future__ import annotations

import datetime
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.background import Ambiguous, Candidate, Missing
from reader.background.cache import FILE_NAME, Cache, StoredPage
from reader.background.pages import Page, PageSet

NOW = datetime.datetime(2026, 5, 4, 12, 0).astimezone()
LATER = NOW + datetime.timedelta(hours=1)
PAGE = Page("Strelsau", "capital of Ruritania", ("A city.", "It is old."), "http://w/Strelsau", ("Cities",), revision=7)
SERVER = "http://w/api.php"
WRITER = """
import sys, datetime
from pathlib import Path
from reader.background.cache import Cache
from reader.background.pages import Page
cache = Cache(Path(sys.argv[1]), "http://w/api.php")
now = datetime.datetime(2026, 5, 4).astimezone()
for number in range(int(sys.argv[3])):
    title = f"{sys.argv[2]} {number}"
    cache.keep_page(Page(title, "a page", (title * 50,) * 4, None), [f"asked {title}"], now)
    print(number, flush=True)
cache.close()
"""


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    opened = Cache(tmp_path, SERVER)
    yield opened
    opened.close()


def test_a_page_is_kept_with_all_its_parts_for_the_next_run(tmp_path: Path) -> None:
    with closing(Cache(tmp_path, SERVER)) as first:
        first.keep_page(PAGE, ["strelsau"], NOW)
    with closing(Cache(tmp_path, SERVER)) as second:
        assert second.outcome(["unasked", "strelsau"], LATER) == StoredPage(PAGE, NOW)
        assert second.page("Strelsau", NOW) == StoredPage(PAGE, NOW)


@pytest.mark.parametrize("answer", [Missing(), Ambiguous((Candidate("A", "one"), Candidate("B", "two")))])
def test_an_answer_that_is_no_page_is_forgotten_in_time(cache: Cache, answer: Missing | Ambiguous) -> None:
    cache.keep_answer("asked", answer, NOW, LATER)
    assert cache.outcome(["asked"], NOW) == answer
    assert cache.outcome(["asked"], LATER) is None


def test_a_page_takes_the_place_of_a_question(cache: Cache) -> None:
    cache.keep_answer("asked", Missing(), NOW, LATER)
    cache.keep_page(PAGE, ["asked"], NOW)
    assert cache.outcome(["asked"], NOW) == StoredPage(PAGE, NOW)


def test_servers_do_not_answer_for_each_other(cache: Cache, tmp_path: Path) -> None:
    cache.keep_page(PAGE, ["asked"], NOW)
    with closing(Cache(tmp_path, "http://other/api.php")) as other:
        assert other.outcome(["asked"], NOW) is None
        assert other.page("Strelsau", NOW) is None
    assert cache.of("http://other/api.php").page("Strelsau", NOW) is None
    assert cache.of(SERVER).page("Strelsau", NOW) == StoredPage(PAGE, NOW)


def damage_all(file: Path) -> None:
    file.write_bytes(b"This is no database. " * 500)


def damage_the_middle(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[100:] = b"\xff" * (len(content) - 100)
    file.write_bytes(content)


def make_newer(file: Path) -> None:
    with closing(sqlite3.connect(file)) as db:
        db.execute("PRAGMA user_version = 99")


def make_foreign(file: Path) -> None:
    with closing(sqlite3.connect(file)) as db:
        db.executescript("DROP TABLE pages; CREATE TABLE pages (something TEXT);")


@pytest.mark.parametrize("harm", [damage_all, damage_the_middle, make_newer, make_foreign])
def test_a_file_that_cannot_be_read_is_set_aside_whole_and_begun_anew(harm: object, tmp_path: Path) -> None:
    with closing(Cache(tmp_path, SERVER)) as before:
        before.keep_page(PAGE, ["asked"], NOW)
    assert callable(harm)
    harm(tmp_path / FILE_NAME)
    harmed = (tmp_path / FILE_NAME).read_bytes()
    with closing(Cache(tmp_path, SERVER)) as cache:
        assert cache.outcome(["asked"], NOW) is None
        (aside,) = tmp_path.glob("*.set-aside-*")
        assert aside.read_bytes() == harmed
        assert aside.name in cache.notice
        cache.keep_page(PAGE, ["asked"], NOW)
    with closing(Cache(tmp_path, SERVER)) as after:
        assert after.outcome(["asked"], NOW) == StoredPage(PAGE, NOW)
        assert after.notice == ""


def test_rows_that_make_no_sense_are_set_aside_too(tmp_path: Path) -> None:
    with closing(Cache(tmp_path, SERVER)) as cache:
        cache.keep_page(PAGE, ["asked"], NOW)
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as db, db:
            db.execute("UPDATE pages SET paragraphs = '[\"half a'")
        assert cache.outcome(["asked"], NOW) is None
        cache.keep_page(PAGE, ["asked"], NOW)
        assert cache.outcome(["asked"], NOW) == StoredPage(PAGE, NOW)


def test_where_no_file_can_be_written_the_memory_serves(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be", encoding="utf-8")
    with closing(Cache(tmp_path / "cache", SERVER)) as cache:
        cache.keep_page(PAGE, ["asked"], NOW)
        assert cache.outcome(["asked"], NOW) == StoredPage(PAGE, NOW)
        assert "only until the program ends" in cache.notice


def test_a_closed_cache_knows_nothing_and_harms_nothing(tmp_path: Path) -> None:
    cache = Cache(tmp_path, SERVER)
    cache.keep_page(PAGE, ["asked"], NOW)
    cache.close()
    assert cache.outcome(["asked"], NOW) is None
    cache.keep_page(PAGE, ["asked"], NOW)
    assert not list(tmp_path.glob("*.set-aside-*"))


def test_a_file_locked_by_another_process_is_as_if_not_known(cache: Cache, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        cache.keep_page(PAGE, ["asked"], NOW)
        other.execute("ROLLBACK")
    assert cache.outcome(["asked"], NOW) is None
    assert not list(tmp_path.glob("*.set-aside-*"))


def test_threads_may_share_it(cache: Cache) -> None:
    def write(letter: str) -> None:
        for number in range(20):
            cache.keep_page(Page(f"{letter}{number}", "", (), None), [f"{letter}{number}"], NOW)

    threads = [threading.Thread(target=write, args=(letter,)) for letter in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(cache.page(f"{letter}{number}", NOW) for letter in "abcd" for number in range(20))


def start_writer(folder: Path, name: str, count: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), name, str(count)], stdout=subprocess.PIPE, text=True
    )


def test_processes_may_share_it(tmp_path: Path) -> None:
    writers = [start_writer(tmp_path, name, 30) for name in ("first", "second")]
    for writer in writers:
        writer.communicate()
        assert writer.returncode == 0
    with closing(Cache(tmp_path, SERVER)) as cache:
        assert all(cache.page(f"{name} {number}", NOW) for name in ("first", "second") for number in range(30))


def test_a_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as db:
        db.executescript((Path(__file__).with_name("fixtures") / "cache-version-1.sql").read_text(encoding="utf-8"))
    for _ in range(2):
        with closing(Cache(tmp_path, SERVER)) as cache:
            assert cache.notice == ""
            kept = cache.outcome(["the capital"], LATER)
            assert isinstance(kept, StoredPage)
            assert kept.page == PAGE
            assert cache.outcome(["nobody"], LATER) == Missing()
            cache.keep_titles(PageSet({}, {}), ["nowhere"], NOW, LATER)


def test_processes_may_bring_it_up_to_date_at_once(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as db:
        db.executescript((Path(__file__).with_name("fixtures") / "cache-version-1.sql").read_text(encoding="utf-8"))
    writers = [start_writer(tmp_path, name, 3) for name in ("first", "second", "third")]
    assert [writer.wait() for writer in writers if writer.communicate()] == [0, 0, 0]
    assert not list(tmp_path.glob("*.set-aside-*"))
    with closing(Cache(tmp_path, SERVER)) as cache:
        assert cache.page("Strelsau", NOW)
        assert all(cache.page(f"{name} 2", NOW) for name in ("first", "second", "third"))


def test_a_damaged_file_is_set_aside_by_one_and_shared_by_all(tmp_path: Path) -> None:
    """Who finds it damaged after another has begun a new one must not set the new one aside."""
    with closing(Cache(tmp_path, SERVER)) as first, closing(Cache(tmp_path, SERVER)) as second:
        first.keep_page(PAGE, ["asked"], NOW)
        with closing(sqlite3.connect(tmp_path / FILE_NAME)) as db, db:
            db.execute("UPDATE pages SET paragraphs = '[\"half a'")
        assert first.outcome(["asked"], NOW) is None
        first.keep_page(PAGE, ["asked"], NOW)
        assert second.outcome(["asked"], NOW) is None
        assert second.outcome(["asked"], NOW) == StoredPage(PAGE, NOW)
        assert first.notice
        assert second.notice == ""
    assert len(list(tmp_path.glob("*.set-aside-*"))) == 1


def test_titles_are_remembered_with_what_they_stand_for(cache: Cache) -> None:
    a_list = Page("Strelsau (disambiguation)", "", ("It may be:",), None, is_list=True)
    pages = PageSet({PAGE.title: PAGE, a_list.title: a_list}, {"strelsau": "Strelsau"})
    cache.keep_titles(pages, ["strelsau", a_list.title, "nowhere"], NOW, LATER)
    soon = NOW + datetime.timedelta(minutes=5)
    known, unknown = cache.titled(["nowhere", "strelsau", a_list.title, "elsewhere"], soon, NOW)
    assert known.named("strelsau") == PAGE
    assert known.named(a_list.title) == a_list
    assert known.named("nowhere") is None
    assert unknown == ("elsewhere",)
    assert cache.titled(["nowhere", "strelsau"], LATER, NOW)[1] == ("nowhere",)
    assert cache.titled(["nowhere", "strelsau"], soon, soon)[1] == ("strelsau",)


def page_of(number: int) -> Page:
    return Page(f"Page {number}", "", ("x" * 10_000,), None)


def test_beyond_its_size_the_longest_unused_go_first(tmp_path: Path) -> None:
    with closing(Cache(tmp_path, SERVER, max_bytes=100_000)) as cache:
        for number in range(9):
            cache.keep_page(page_of(number), [f"asked {number}"], NOW + datetime.timedelta(hours=number))
        tomorrow = NOW + datetime.timedelta(days=1)
        assert cache.page("Page 0", tomorrow)
        assert cache.outcome(["asked 2"], tomorrow)
        cache.keep_page(page_of(9), ["asked 9"], tomorrow + datetime.timedelta(hours=1))
        kept = [number for number in range(10) if cache.page(f"Page {number}", tomorrow)]
        assert kept == [0, 2, 4, 5, 6, 7, 8, 9]
        assert cache.outcome(["asked 1", "asked 3"], tomorrow) is None


def test_the_file_stays_as_small_as_it_is_told(tmp_path: Path) -> None:
    with closing(Cache(tmp_path, SERVER, max_bytes=300_000)) as cache:
        for number in range(300):
            pages = {f"Page {number}": page_of(number)}
            cache.keep_titles(PageSet(pages, {}), list(pages), NOW + datetime.timedelta(minutes=number), LATER)
        assert cache.page("Page 299", LATER)
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) < 1_000_000


def test_a_page_that_is_larger_than_all_is_not_kept_and_harms_nothing(tmp_path: Path) -> None:
    with closing(Cache(tmp_path, SERVER, max_bytes=5_000)) as cache:
        cache.keep_page(page_of(1), ["asked"], NOW)
        assert cache.outcome(["asked"], NOW) is None
        assert cache.notice == ""


def test_what_has_expired_is_swept_away(cache: Cache, tmp_path: Path) -> None:
    cache.keep_answer("asked", Missing(), NOW, LATER)
    cache.keep_titles(PageSet({}, {}), ["nowhere"], NOW, LATER)
    cache.keep_page(PAGE, [], LATER)
    with closing(sqlite3.connect(tmp_path / FILE_NAME)) as db:
        assert db.execute("SELECT (SELECT COUNT(*) FROM answers) + (SELECT COUNT(*) FROM titles)").fetchone() == (0,)


def test_what_cannot_be_kept_harms_nothing(cache: Cache, tmp_path: Path) -> None:
    cache.keep_page(PAGE, ["asked"], NOW)
    assert cache.page("\ud800", NOW) is None
    assert cache.outcome(["\udfff"], NOW) is None
    cache.keep_page(Page("Large", "", (), None, revision=2**70), [], NOW)
    cache.keep_page(Page("Half \ud83d", "", ("\ud800",), None), ["x"], NOW)
    assert cache.outcome(["asked"], NOW) == StoredPage(PAGE, NOW)
    assert cache.notice == ""


def test_who_reads_does_not_wait_for_who_writes(cache: Cache, tmp_path: Path) -> None:
    cache.keep_page(PAGE, ["asked"], NOW)
    tomorrow = NOW + datetime.timedelta(days=1)
    with closing(sqlite3.connect(tmp_path / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert cache.outcome(["asked"], tomorrow) == StoredPage(PAGE, NOW)
        other.execute("ROLLBACK")
        (used,) = other.execute("SELECT used FROM pages").fetchone()
        assert used == NOW.timestamp()
        assert cache.outcome(["asked"], tomorrow) == StoredPage(PAGE, NOW)
        (used,) = other.execute("SELECT used FROM pages").fetchone()
        assert used == tomorrow.timestamp()
