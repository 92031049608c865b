"""kill -9 while the cache is written: it opens every time, with no half page."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

# One process forks the writers, so that each need not load Python. A writer tells of each page when it has been
# kept; it is killed when it has told of a random number of pages, and so many rounds of a loop later.
KILLER = """
import datetime, json, os, random, signal, sqlite3, sys
from pathlib import Path
from reader.background.cache import FILE_NAME, Cache, StoredPage
from reader.background.pages import Page, PageSet
from reader.background.pictures import Picture

YEAR = datetime.timedelta(days=365)
FOLDER, SERVER, NOW = Path(sys.argv[1]), "http://w/api.php", datetime.datetime(2026, 5, 4).astimezone()
moments = random.Random(7)

def text(title):
    return (title * 60,) * 4

def write(life, told):
    cache = Cache(FOLDER, SERVER, max_bytes=1_000_000)
    for number in range(100_000):
        title, now = f"page {life} {number}", NOW + datetime.timedelta(hours=life, seconds=number)
        page = Page(title, "a page", text(title), None)
        if number % 3 == 2:
            cache.attachments.keep_text(title, text(title), now, now + YEAR)
            cache.attachments.keep_picture(title, Picture(title.encode() * 99, title), now, now + YEAR)
        if number % 2:
            cache.keep_page(page, [f"asked {title}"], now)
        else:
            many = {title: page, **{t: Page(t, "", text(t), None) for t in (f"{title}+{n}" for n in range(20))}}
            cache.keep_titles(PageSet(many, {f"asked {t}": t for t in many}), [f"asked {t}" for t in many], now, now)
        os.write(told, b".")

def live(life):
    here, told = os.pipe()
    writer = os.fork()
    if not writer:
        os.close(here)
        write(life, told)
        os._exit(1)
    os.close(told)
    count = 0
    until = moments.choice((0, 0, 1, 2, 5, 20))
    while count < until:
        count += len(os.read(here, 1))
    for _ in range(moments.randrange(60_000)):
        pass
    os.kill(writer, signal.SIGKILL)
    _, status = os.waitpid(writer, 0)
    assert os.WIFSIGNALED(status), "the writer ended by itself"
    while some := os.read(here, 4096):
        count += len(some)
    os.close(here)
    return count

def check(life, count):
    cache = Cache(FOLDER, SERVER)
    assert cache.notice == "", cache.notice
    assert not list(FOLDER.glob("*.set-aside-*"))
    for number in range(max(0, count - 15), count):
        stored = cache.page(f"page {life} {number}", NOW)
        assert isinstance(stored, StoredPage), (life, number)
    cache.close()
    db = sqlite3.connect(FOLDER / FILE_NAME)
    assert db.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    for title, paragraphs in db.execute("SELECT title, paragraphs FROM pages"):
        assert paragraphs == json.dumps(text(title)), title
    for title, told in db.execute("SELECT title, told FROM texts"):
        assert told == json.dumps(text(title)), title
    for title, data, licence in db.execute("SELECT title, data, licence FROM pictures"):
        assert (data, licence) == (title.encode() * 99, title), title
    under = "(SELECT title FROM titles UNION SELECT title FROM answers)"
    assert db.execute(f"SELECT COUNT(*) FROM pages WHERE title NOT IN {under}").fetchone() == (0,)
    assert db.execute(f"SELECT COUNT(*) FROM {under} WHERE title NOT IN (SELECT title FROM pages)").fetchone() == (0,)
    db.close()

total = 0
for life in range(100):
    count = live(life)
    check(life, count)
    total += count
print(total)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_a_hundred_killed_writers_leave_whole_pages(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, "-c", KILLER, str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 100
