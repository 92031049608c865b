"""What the reader chose: for which article it holds, that it is kept, and that it can be undone."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from reader.background import Query
from reader.background.choice_file import NewerChoicesError
from reader.background.choices import Choices
from reader.errors import StorageError

SERVER = "http://w/api.php"
FIXTURE = Path(__file__).with_name("fixtures") / "choices-version-1.json"
FIRST, SECOND, THIRD = "a" * 64, "b" * 64, "c" * 64
WRITER = """
import sys
from pathlib import Path
from reader.background import Query
from reader.background.choices import Choices
choices = Choices(Path(sys.argv[1]), "http://w/api.php")
for number in range(20):
    choices.choose(Query(f"{sys.argv[2]} {number}", "ORG", (), "", "d" * 64), "A page")
"""


def varga(document: str, name: str = "Varga", kind: str = "PERSON") -> Query:
    return Query(name, kind, (), "words of the article", document)


def title(choices: Choices, query: Query) -> str | None:
    choice = choices.of(query)
    return choice.title if choice else None


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "choices.json"


def test_a_choice_holds_for_the_name_in_its_article_and_outlives_the_run(path: Path) -> None:
    Choices(path, SERVER).choose(varga(FIRST), "Ines Varga")
    again = Choices(path, SERVER)
    assert title(again, varga(FIRST)) == "Ines Varga"
    assert title(again, varga(FIRST, "VARGA")) == "Ines Varga"
    assert again.of(varga(SECOND)) is None
    assert again.of(varga(FIRST, "Vargas")) is None
    assert again.of(varga(FIRST, kind="ORG")) is None
    assert Choices(path, "http://other/api.php").of(varga(FIRST)) is None


def test_that_nothing_fits_is_a_choice(path: Path) -> None:
    choices = Choices(path, SERVER)
    choices.choose(varga(FIRST), None)
    choice = Choices(path, SERVER).of(varga(FIRST))
    assert choice
    assert choice.title is None


def test_it_is_offered_for_other_articles_the_latest_first(path: Path) -> None:
    choices = Choices(path, SERVER)
    choices.choose(varga(FIRST), "Ines Varga")
    choices.choose(varga(SECOND), "Tomas Varga")
    choices.choose(varga("e" * 64), None)
    assert choices.elsewhere(varga(THIRD)) == ("Tomas Varga", "Ines Varga")
    assert choices.elsewhere(varga(SECOND)) == ("Ines Varga",)
    assert choices.elsewhere(varga(THIRD, kind="ORG")) == ()
    fuller = Query("Minister Varga", "PERSON", ("Varga",), "", THIRD)
    assert choices.elsewhere(fuller) == ("Tomas Varga", "Ines Varga")


def test_steps_are_undone_and_done_again_on_the_disk(path: Path) -> None:
    choices = Choices(path, SERVER)
    assert choices.undo_time is None
    choices.choose(varga(FIRST), "Ines Varga")
    choices.choose(varga(FIRST), None)
    choices.forget(varga(FIRST))
    assert Choices(path, SERVER).of(varga(FIRST)) is None
    seen = []
    for step in (choices.undo, choices.undo, choices.undo, choices.undo, choices.redo):
        step()
        choice = Choices(path, SERVER).of(varga(FIRST))
        seen.append((bool(choice), choice.title if choice else None))
    assert seen == [(True, None), (True, "Ines Varga"), (False, None), (False, None), (True, "Ines Varga")]
    assert choices.undo_time is not None
    assert choices.redo_time is not None


def test_what_changes_nothing_is_no_step(path: Path) -> None:
    choices = Choices(path, SERVER)
    choices.forget(varga(FIRST))
    choices.choose(varga(FIRST), "Ines Varga")
    made = choices.undo_time
    choices.choose(varga(FIRST), "Ines Varga")
    assert choices.undo_time == made


def test_undoing_leaves_what_another_window_chose_meanwhile(path: Path) -> None:
    here, there = Choices(path, SERVER), Choices(path, SERVER)
    here.choose(varga(FIRST), "Ines Varga")
    there.choose(varga(SECOND), "Tomas Varga")
    assert title(here, varga(SECOND)) == "Tomas Varga"
    here.undo()
    assert there.of(varga(FIRST)) is None
    assert title(there, varga(SECOND)) == "Tomas Varga"


def test_processes_may_choose_at_once(path: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(path), name]) for name in ("first", "second")]
    assert [writer.wait() for writer in writers] == [0, 0]
    choices = Choices(path, SERVER)
    assert all(
        title(choices, Query(f"{name} {number}", "ORG", (), "", "d" * 64)) == "A page"
        for name in ("first", "second")
        for number in range(20)
    )


def test_a_file_of_the_first_version_is_understood(path: Path) -> None:
    path.parent.mkdir()
    shutil.copy(FIXTURE, path)
    choices = Choices(path, SERVER)
    assert title(choices, varga(FIRST)) == "Tomas Varga"
    nothing = choices.of(varga(SECOND))
    assert nothing
    assert nothing.title is None
    choices.choose(varga(THIRD), "Ines Varga")
    assert title(Choices(path, "http://other/api.php"), varga(FIRST)) == "Varga (Roman)"


def test_a_file_from_the_future_is_left_alone_and_told(path: Path) -> None:
    path.parent.mkdir()
    future = json.dumps({**json.loads(FIXTURE.read_bytes()), "version": 2, "more": [1]}).encode()
    path.write_bytes(future)
    choices = Choices(path, SERVER)
    assert choices.of(varga(FIRST)) is None
    assert "newer version of Sidelight" in choices.notice
    for step in (lambda: choices.choose(varga(FIRST), "Ines Varga"), lambda: choices.choose(varga(FIRST), None)):
        with pytest.raises(NewerChoicesError, match="left as they are"):
            step()
    assert path.read_bytes() == future
    assert choices.undo_time is None


DAMAGED = [
    b"",
    b'{"format": "sidelight-choices", "vers',
    b"[" * 200_000,
    b'{"format": "another", "version": 1, "choices": []}',
    b'{"format": "sidelight-choices", "version": true, "choices": []}',
    b'{"format": "sidelight-choices", "version": 1, "choices": {}}',
    b'{"format": "sidelight-choices", "version": 1, "choices": [7]}',
    FIXTURE.read_bytes().replace(b'"PERSON"', b"7"),
    FIXTURE.read_bytes().replace(b"2026-05-04T10", b"soon"),
]


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_file_is_set_aside_whole_and_told(content: bytes, path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    choices = Choices(path, SERVER)
    assert choices.of(varga(FIRST)) is None
    (aside,) = path.parent.glob("*.damaged-*")
    assert aside.read_bytes() == content
    assert aside.name in choices.notice
    choices.choose(varga(FIRST), "Ines Varga")
    assert title(Choices(path, SERVER), varga(FIRST)) == "Ines Varga"


def test_a_step_that_cannot_be_saved_has_not_been_made(path: Path) -> None:
    choices = Choices(path, SERVER)
    choices.choose(varga(FIRST), "Ines Varga")
    shutil.rmtree(path.parent)
    path.parent.write_text("a file where the folder should be", encoding="utf-8")
    for step in (choices.undo, lambda: choices.choose(varga(SECOND), None)):
        with pytest.raises(StorageError, match="cannot be saved"):
            step()
    path.parent.unlink()
    assert choices.redo_time is None
    choices.undo()
    assert choices.of(varga(FIRST)) is None


def test_without_a_file_choices_last_as_long_as_the_program() -> None:
    choices = Choices(None, SERVER)
    choices.choose(varga(FIRST), "Ines Varga")
    assert title(choices, varga(FIRST)) == "Ines Varga"
    choices.undo()
    assert choices.of(varga(FIRST)) is None
