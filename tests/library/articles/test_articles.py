from __future__ import annotations

import multiprocessing
import shutil
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.library.articles import Articles, LibraryFile, NewerLibraryError, Transfer
from reader.library.articles.schema import VERSION
from tests.library.articles.making import article

FIXTURES = Path(__file__).parents[1] / "fixtures"
ONE = article(("Ana Brook", "said", "the harbour will open"), names={"Lund": "GPE"}, words="Boats return")
TWO = article(("Ana Brook", "denied", "the harbour is closed"))


def test_an_article_comes_back_as_it_was_put_in(articles: Articles) -> None:
    document, analysis = ONE
    assert articles.add(document, analysis)
    assert articles.document(document.digest) == document
    assert articles.analysis(document.digest) == analysis
    kept = articles.article(document.digest)
    assert kept is not None
    assert (kept.title, kept.date, kept.path, kept.offset) == (document.title, document.date, document.path, 0)


def test_a_text_is_kept_once_with_its_newest_analysis_and_place(articles: Articles) -> None:
    document, analysis = ONE
    articles.add(document, analysis)
    articles.left_at(document.digest, 7)
    moved = replace(document, path=Path("/elsewhere/two.txt"))
    assert not articles.add(moved, replace(analysis, positions=()))
    kept = articles.article(document.digest)
    assert kept is not None
    assert (articles.count(), kept.offset, kept.path) == (1, 7, moved.path)
    assert articles.analysis(document.digest) == replace(analysis, positions=())


def test_without_its_text_an_article_keeps_what_was_said(library_file: LibraryFile) -> None:
    articles = Articles(library_file, keeps_text=False)
    articles.add(*ONE)
    kept = articles.article(ONE[0].digest)
    assert kept is not None
    assert not kept.has_text
    assert articles.document(ONE[0].digest) is None
    assert articles.analysis(ONE[0].digest) == ONE[1]


def test_articles_are_removed_with_all_that_is_theirs(articles: Articles, library_file: LibraryFile) -> None:
    for each in (ONE, TWO):
        articles.add(*each)
    assert articles.remove(ONE[0].digest)
    assert not articles.remove(ONE[0].digest)
    assert [each.digest for each in articles.latest()] == [TWO[0].digest]
    assert articles.empty() == 1
    for table in ("articles", "subjects", "entities", "positions", "speakers", "spellings"):
        assert library_file.read(lambda db, t=table: db.execute(f"SELECT count(*) FROM {t}").fetchone()) == (0,), table
    query = "SELECT count(*) FROM position_index WHERE position_index MATCH 'harbour'"
    assert library_file.read(lambda db: db.execute(query).fetchone()) == (0,)


def test_all_is_exported_and_imported_elsewhere(articles: Articles, library_file: LibraryFile, tmp_path: Path) -> None:
    articles.add(*ONE, {"e0": "Ana Brook (politician)"})
    articles.add(*TWO)
    out = tmp_path / "all.jsonl"
    assert Transfer(library_file, articles).export_file(out) == 2
    with out.open("a") as lines:
        lines.write('{"format": 1}\nnot json\n')
    other_file = LibraryFile(tmp_path / "other" / "library.db")
    other = Articles(other_file)
    assert Transfer(other_file, other).import_file(out).unreadable == 2
    assert Transfer(other_file, other).import_file(out).added == 0
    for document, analysis in (ONE, TWO):
        assert (other.document(document.digest), other.analysis(document.digest)) == (document, analysis)
    query = "SELECT page FROM subjects WHERE name = 'Ana Brook'"
    assert ("Ana Brook (politician)",) in other_file.read(lambda db: db.execute(query).fetchall())
    other_file.close()


def test_a_later_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()
    before = path.read_bytes()
    with pytest.raises(NewerLibraryError):
        LibraryFile(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("version", range(1, VERSION + 1))
def test_every_version_is_brought_up_to_date(tmp_path: Path, version: int) -> None:
    path = tmp_path / "library.db"
    shutil.copy(FIXTURES / f"library-{version}.db", path)
    file = LibraryFile(path)
    articles = Articles(file)
    assert file.notice == ""
    assert articles.analysis(ONE[0].digest) == ONE[1]
    assert articles.document(ONE[0].digest) == ONE[0]
    assert articles.add(*TWO)
    file.close()


def test_an_article_is_added_as_quickly_to_many_that_name_the_same(
    articles: Articles, library_file: LibraryFile
) -> None:
    names = {"NATO": "ORG", "Lund": "GPE", "Ole Dahl": "PERSON"}

    def steps(number: int) -> int:
        """What SQLite takes to add one more, in hundreds of its own steps."""
        counted: list[None] = []
        library_file.write(lambda db: db.set_progress_handler(lambda: counted.append(None), 100))
        articles.add(*article(("Ana Brook", "said", f"boat {number} waits"), names=names))
        library_file.write(lambda db: db.set_progress_handler(None, 0))
        return len(counted)

    taken = [steps(number) for number in range(240)]
    assert sum(taken[-20:]) < 1.5 * sum(taken[60:80])


def test_a_file_that_is_no_database_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    path.write_bytes(b"This was a library once. " * 400)
    file = LibraryFile(path)
    assert "damaged" in file.notice
    assert Articles(file).add(*ONE)
    file.close()
    assert len(list(tmp_path.glob("library.damaged-*.db"))) == 1


def test_of_a_damaged_file_all_that_is_readable_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    file = LibraryFile(path)
    articles = Articles(file)
    for number in range(200):
        articles.add(*article(("Ana Brook", "said", f"boat {number} waits " + "in the harbour " * 40)))
    file.write(lambda db: None)
    page = file.read(lambda db: db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'positions'").fetchone()[0])
    file.read(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
    file.close()
    with path.open("r+b") as data:  # the top of one table and a stretch in the middle
        for place in (page - 1, path.stat().st_size // 4096 // 2):
            data.seek(4096 * place)
            data.write(b"\xab" * 4096)
    file = LibraryFile(path)
    articles = Articles(file)
    for digest in articles.digests():
        articles.analysis(digest)
    file.read(lambda db: db.execute("SELECT sum(length(text)) FROM articles").fetchone())
    assert "damaged" in file.notice
    assert articles.count() > 100
    assert len(articles.incomplete()) > 100
    document = articles.document(articles.incomplete()[0])
    assert document is not None
    articles.add(document, ONE[1])
    assert document.digest not in articles.incomplete()
    assert file.read(lambda db: db.execute("PRAGMA integrity_check").fetchone()) == ("ok",)
    file.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("A file, no folder.")
    with pytest.raises(StorageError):
        LibraryFile(tmp_path / "data" / "library.db")


def add_many(path: Path, name: str, start) -> None:
    start.wait(60)
    file = LibraryFile(path)
    articles = Articles(file)
    for number in range(40):
        document, analysis = article((name, "said", f"number {number} is ready"))
        articles.add(document, analysis)
        articles.left_at(document.digest, number)
    file.close()


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    spawn = multiprocessing.get_context("spawn")
    start = spawn.Barrier(3)
    names = ("Ana Brook", "Bo Crane", "Cy Dale")
    processes = [spawn.Process(target=add_many, args=(path, name, start)) for name in names]
    for process in processes:
        process.start()
    for process in processes:
        process.join(120)
    assert [process.exitcode for process in processes] == [0, 0, 0]
    file = LibraryFile(path)
    assert Articles(file).count() == 120
    query = "SELECT sum(reading_offset) FROM articles"
    assert file.read(lambda db: db.execute(query).fetchone()[0]) == 3 * sum(range(40))
    file.close()


def test_two_windows_and_an_import_at_once(tmp_path: Path) -> None:
    path, folder, pids = tmp_path / "library.db", tmp_path / "texts", tmp_path / "pids"
    folder.mkdir()
    pids.mkdir()
    for number in range(30):
        (folder / f"{number}.txt").write_text(f"Boat{number} waits in the harbour.")
    LibraryFile(path).close()
    spawn = multiprocessing.get_context("spawn")
    start = spawn.Barrier(2)
    windows = [spawn.Process(target=add_many, args=(path, name, start)) for name in ("Ana Brook", "Bo Crane")]
    importing = [sys.executable, "-m", "tests.library.articles.importing_process", str(folder), str(path), str(pids)]
    with subprocess.Popen(importing) as process:
        for window in windows:
            window.start()
        for window in windows:
            window.join(120)
        assert process.wait(120) == 0
    assert [window.exitcode for window in windows] == [0, 0]
    file = LibraryFile(path)
    assert Articles(file).count() == 2 * 40 + 30
    assert file.read(lambda db: db.execute("SELECT sum(reading_offset) FROM articles").fetchone()) == (
        2 * sum(range(40)),
    )
    assert file.read(lambda db: db.execute("PRAGMA integrity_check").fetchone()) == ("ok",)
    file.close()


def test_the_same_analysis_changes_nothing(articles: Articles, library_file: LibraryFile) -> None:
    articles.add(*ONE)
    before = library_file.read(lambda db: db.total_changes)
    assert not articles.add(replace(ONE[0], path=Path("/news/moved.txt")), ONE[1])
    assert library_file.read(lambda db: db.total_changes) == before + 1, "only the path"
    kept = articles.article(ONE[0].digest)
    assert kept is not None
    assert kept.path == Path("/news/moved.txt")


def test_a_newer_analysis_leaves_everybody_who_they_were(articles: Articles, library_file: LibraryFile) -> None:
    document, analysis = ONE
    articles.add(document, analysis)
    before = library_file.read(lambda db: db.execute("SELECT id, name FROM subjects").fetchall())
    articles.add(document, replace(analysis, model="a better one"))
    assert library_file.read(lambda db: db.execute("SELECT id, name FROM subjects").fetchall()) == before
    articles.add(document, replace(analysis, entities=analysis.entities[:1]))
    named = library_file.read(lambda db: db.execute("SELECT name FROM subjects").fetchall())
    words = library_file.read(lambda db: db.execute("SELECT DISTINCT word FROM spellings ORDER BY 1").fetchall())
    assert (named, words) == ([("Ana Brook",)], [("ana",), ("brook",)])
