from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from reader.documents import Document, from_text
from reader.library.recent import MOST, RecentArticles

FIXTURE = Path(__file__).parent / "fixtures" / "recent-1.json"


def article(words: str, path: Path) -> Document:
    return replace(from_text(words), path=path)


@pytest.fixture
def recent(tmp_path: Path) -> RecentArticles:
    return RecentArticles(tmp_path / "data" / "recent.json")


def test_the_latest_comes_first_and_each_content_once(recent: RecentArticles, tmp_path: Path) -> None:
    one, two = article("Boats wait.", tmp_path / "one.txt"), article("Nets dry.", tmp_path / "two.txt")
    for document in (one, two, one):
        recent.opened(document)
    assert [Path(each.path).name for each in recent.all()] == ["one.txt", "two.txt"]
    recent.opened(replace(two, path=tmp_path / "moved.txt"))
    assert [Path(each.path).name for each in recent.all()] == ["moved.txt", "one.txt"]


def test_the_place_is_kept_with_the_content(recent: RecentArticles, tmp_path: Path) -> None:
    document = article("Boats wait in the harbour.", tmp_path / "one.txt")
    recent.left_at(document.digest, 9)
    assert recent.offset(document.digest) == 0
    recent.opened(document)
    recent.left_at(document.digest, 9)
    recent.opened(replace(document, path=tmp_path / "copy.txt"))
    assert recent.offset(document.digest) == 9


def test_a_pasted_text_is_not_kept_and_all_can_be_forgotten(recent: RecentArticles, tmp_path: Path) -> None:
    recent.opened(from_text("No file has this."))
    assert recent.all() == []
    recent.opened(article("Boats wait.", tmp_path / "one.txt"))
    recent.forget_all()
    assert recent.all() == []


def test_there_is_an_end_to_it(recent: RecentArticles, tmp_path: Path) -> None:
    for number in range(MOST + 5):
        recent.opened(article(f"Boat {number}.", tmp_path / f"{number}.txt"))
    assert len(recent.all()) == MOST
    assert recent.all()[0].path.endswith(f"{MOST + 4}.txt")


@pytest.mark.parametrize("damage", [b"", b"[]", b"{", b'{"version": 1, "articles": [1, {"path": 2}]}', b"\xff"])
def test_a_damaged_file_is_as_if_it_were_not_there(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "recent.json"
    path.write_bytes(damage)
    recent = RecentArticles(path)
    assert recent.all() == []
    recent.opened(article("Boats wait.", tmp_path / "one.txt"))
    assert len(recent.all()) == 1


def test_a_later_versions_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "recent.json"
    path.write_text('{"version": 2, "shelves": []}')
    recent = RecentArticles(path)
    recent.opened(article("Boats wait.", tmp_path / "one.txt"))
    assert (recent.all(), path.read_text()) == ([], '{"version": 2, "shelves": []}')


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    recent = RecentArticles(tmp_path / "file" / "recent.json")
    recent.opened(article("Boats wait.", tmp_path / "one.txt"))
    assert recent.all() == []


def test_version_1_is_read(tmp_path: Path) -> None:
    path = tmp_path / "recent.json"
    path.write_bytes(FIXTURE.read_bytes())
    assert [(each.title, each.offset) for each in RecentArticles(path).all()] == [("Harbour Towns Agree", 120)]
    assert json.loads(FIXTURE.read_bytes())["version"] == 1
