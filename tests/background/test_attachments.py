"""Pictures, whole texts and languages are kept with their page's server, for a time, the longest unused going first."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.background import Language, Picture
from reader.background.attachments import Attachments
from reader.background.cache import Cache

SERVER = "http://w/api.php"
NOW = datetime.datetime(2026, 5, 4, 12, 0).astimezone()
LATER = NOW + datetime.timedelta(days=30)
PICTURE = Picture(b"\x89PNG" + b"x" * 9000, "Picture: Ada, CC0")
GERMAN = Language("de", "Deutsch", "Strelsau (Stadt)")


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with closing(Cache(tmp_path, SERVER, max_bytes=30_000)) as cache:
        yield cache


def hours(number: int) -> datetime.datetime:
    return NOW + datetime.timedelta(hours=number)


def test_all_of_it_is_there_in_the_next_run_and_of_its_server_alone(tmp_path: Path) -> None:
    with closing(Cache(tmp_path, SERVER)) as before:
        before.attachments.keep_picture("Strelsau", PICTURE, NOW, LATER)
        before.attachments.keep_text("Strelsau", ("A town.", "It is old."), NOW, LATER)
        before.attachments.keep_languages("Strelsau", (GERMAN,), NOW, LATER)
    with closing(Cache(tmp_path, SERVER)) as cache:
        kept = cache.attachments
        assert kept.picture("Strelsau", NOW) == (PICTURE,)
        assert kept.text("Strelsau", NOW) == ("A town.", "It is old.")
        assert kept.languages("Strelsau", NOW) == (GERMAN,)
        assert nothing(cache.of("http://other/api.php").attachments, "Strelsau", NOW)


def nothing(kept: Attachments, title: str, now: datetime.datetime) -> bool:
    return kept.picture(title, now) is kept.text(title, now) is kept.languages(title, now) is None


def test_that_there_is_none_is_known_and_all_expires(cache: Cache) -> None:
    kept = cache.attachments
    kept.keep_picture("Strelsau", None, NOW, LATER)
    kept.keep_text("Strelsau", (), NOW, LATER)
    kept.keep_languages("Strelsau", (), NOW, LATER)
    assert (kept.picture("Strelsau", NOW), kept.text("Strelsau", NOW), kept.languages("Strelsau", NOW)) == (
        (None,), (), (),
    )  # fmt: skip
    assert nothing(kept, "Strelsau", LATER)


def test_beyond_their_size_the_longest_unused_pictures_go_first(cache: Cache) -> None:
    kept = cache.attachments
    for number in range(3):
        kept.keep_picture(f"Town {number}", PICTURE, hours(number), LATER)
    assert kept.picture("Town 0", hours(5))
    kept.keep_picture("Town 3", PICTURE, hours(6), LATER)
    assert [bool(kept.picture(f"Town {number}", hours(6))) for number in range(4)] == [True, False, False, True]


def test_texts_have_a_size_too(cache: Cache) -> None:
    kept = cache.attachments
    for number in range(4):
        kept.keep_text(f"Town {number}", ("x" * 9000,), hours(number), LATER)
    assert kept.text("Town 0", hours(4)) is None
    assert kept.text("Town 3", hours(4))


def test_without_the_cache_nothing_is_known(cache: Cache) -> None:
    cache.attachments.keep_text("Strelsau", ("A town.",), NOW, LATER)
    cache.is_on = False
    assert cache.attachments.text("Strelsau", NOW) is None


def test_rows_that_make_no_sense_are_as_if_not_there(cache: Cache, tmp_path: Path) -> None:
    import sqlite3

    cache.attachments.keep_text("Strelsau", ("A town.",), NOW, LATER)
    with closing(sqlite3.connect(tmp_path / "background.sqlite3")) as db, db:
        db.execute("UPDATE texts SET told = '[\"half a'")
    assert cache.attachments.text("Strelsau", NOW) is None
    cache.attachments.keep_text("Strelsau", ("A town.",), NOW, LATER)
    assert cache.attachments.text("Strelsau", NOW) == ("A town.",)
