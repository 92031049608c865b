"""The corrections of an open article: made, undone, kept."""

import json

import pytest

from reader.analysis import Analysis, Entity, EntityType
from reader.analysis.corrections import LeaveOut, LeaveOutRule, NameRule, Rename, Retype
from reader.documents import Document, Span, from_text
from reader.errors import StorageError
from reader.library.corrections import CorrectionBook, CorrectionStore

TEXT = "Nils Aker met Marta Sund on Monday.\n"
AKER, SUND, MONDAY = Span(0, 9), Span(14, 24), Span(28, 34)
FOUND = Analysis(
    (
        Entity("e1", "Nils Aker", EntityType.PERSON, (AKER,)),
        Entity("e2", "Marta Sund", EntityType.GPE, (SUND,)),
        Entity("e3", "Monday", EntityType.ORG, (MONDAY,)),
    ),
    (),
    "by hand",
)


@pytest.fixture
def document() -> Document:
    return from_text(TEXT)


@pytest.fixture
def store(tmp_path):
    return CorrectionStore(tmp_path / "corrections")


@pytest.fixture
def book(document, store):
    return CorrectionBook(document, store)


def names(book):
    return [entity.name for entity in book.applied(FOUND).analysis.entities]


def test_steps_are_kept_at_once_and_undone_one_by_one(book, document, store):
    book.make(Rename(AKER, "Mayor Aker"))
    book.make(LeaveOut(MONDAY))
    assert names(book) == names(CorrectionBook(document, store)) == ["Mayor Aker", "Marta Sund"]
    book.undo()
    assert names(book) == names(CorrectionBook(document, store)) == ["Mayor Aker", "Marta Sund", "Monday"]
    book.undo()
    assert (names(book), book.can_undo) == (["Nils Aker", "Marta Sund", "Monday"], False)
    book.redo()
    book.redo()
    assert (names(book), book.can_redo) == (["Mayor Aker", "Marta Sund"], False)


def test_a_new_step_ends_what_could_be_done_again(book):
    book.make(Rename(AKER, "X"))
    book.undo()
    book.make(LeaveOut(MONDAY))
    assert not book.can_redo
    book.redo()
    assert names(book) == ["Nils Aker", "Marta Sund"]


def test_several_corrections_can_be_one_step(book):
    book.make(Rename(AKER, "X"), LeaveOut(MONDAY))
    book.undo()
    assert book.corrections == ()


def test_one_in_the_middle_can_be_dropped_and_comes_back_in_its_place(book):
    book.make(Rename(AKER, "X"))
    book.make(Retype(SUND, EntityType.PERSON))
    book.make(LeaveOut(MONDAY))
    before = book.corrections
    book.forget(1)
    assert book.corrections == (before[0], before[2])
    book.undo()
    assert book.corrections == before


def test_rules_come_before_corrections_and_are_steps_too(book, document, store):
    book.set_always([NameRule("Marta Sund", EntityType.PERSON)], True)
    book.set_always([LeaveOutRule("Monday")], True)
    assert [entity.type for entity in book.applied(FOUND).analysis.entities] == [EntityType.PERSON] * 2
    book.make(Retype(SUND, EntityType.ORG))
    assert book.applied(FOUND).analysis.entities[1].type is EntityType.ORG
    book.undo()
    book.undo()
    assert CorrectionBook(document, store).rules == (NameRule("Marta Sund", EntityType.PERSON),)
    book.set_always([NameRule("Marta Sund", EntityType.PERSON)], False)
    assert book.rules == ()
    book.undo()
    assert book.rules == (NameRule("Marta Sund", EntityType.PERSON),)


def test_several_rules_are_one_step(book):
    book.set_always([LeaveOutRule("Monday"), NameRule("Monday", EntityType.ORG)], True)
    assert book.rules == (NameRule("Monday", EntityType.ORG),)
    book.set_always(book.rules, True)
    book.undo()
    assert (book.rules, book.can_undo) == ((), False)


def test_undoing_leaves_what_another_window_did(book, document, store):
    book.make(Rename(AKER, "X"))
    other = CorrectionBook(document, store)
    other.make(LeaveOut(MONDAY))
    book.make(Retype(SUND, EntityType.PERSON))
    assert book.corrections == (Rename(AKER, "X"), LeaveOut(MONDAY), Retype(SUND, EntityType.PERSON))
    book.undo()
    book.undo()
    assert book.corrections == CorrectionBook(document, store).corrections == (LeaveOut(MONDAY),)


def test_what_cannot_be_saved_stays_and_is_tried_again(book, document, store, tmp_path):
    folder = tmp_path / "corrections"
    folder.write_text("in the way")
    book.make(Rename(AKER, "X"))
    assert "cannot be saved" in str(book.failure)
    assert names(book)[0] == "X"
    folder.unlink()
    book.make(LeaveOut(MONDAY))
    assert book.failure is None
    assert CorrectionBook(document, store).corrections == (Rename(AKER, "X"), LeaveOut(MONDAY))


def test_corrections_of_a_newer_version_are_neither_used_nor_changed(document, store, tmp_path):
    folder = tmp_path / "corrections"
    folder.mkdir()
    (folder / "always.json").write_text(json.dumps({"format": "sidelight-corrections", "version": 9}))
    book = CorrectionBook(document, store)
    assert book.read_only
    with pytest.raises(StorageError, match="newer version"):
        book.make(Rename(AKER, "X"))
    assert (names(book)[0], book.can_undo) == ("Nils Aker", False)
    assert not (folder / f"{document.digest}.json").exists()


def test_a_file_is_taken_in_as_one_step(book, document, tmp_path):
    theirs = CorrectionBook(document, CorrectionStore(tmp_path / "theirs"))
    theirs.make(Rename(AKER, "X"))
    theirs.set_always([LeaveOutRule("Monday")], True)
    theirs.export_file(tmp_path / "theirs.json")
    book.make(Retype(SUND, EntityType.PERSON))
    told = []
    book.subscribe(lambda: told.append(names(book)))
    assert book.import_file(tmp_path / "theirs.json") == 0
    assert told == [["X", "Marta Sund"]]
    book.undo()
    assert (book.corrections, book.rules) == ((Retype(SUND, EntityType.PERSON),), ())


def test_subscribers_are_told_of_each_step_until_they_leave(book):
    told = []
    leave = book.subscribe(lambda: told.append(len(book.corrections)))
    book.make(Rename(AKER, "X"))
    book.undo()
    leave()
    book.redo()
    assert told == [1, 0]


def test_odd_files_are_noticed(document, store, tmp_path):
    folder = tmp_path / "corrections"
    folder.mkdir()
    (folder / f"{document.digest}.json").write_text("{")
    assert "damaged file was kept" in CorrectionBook(document, store).notice
