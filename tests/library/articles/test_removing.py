"""Articles are taken out, and put back as they were."""

from __future__ import annotations

from dataclasses import replace

from reader.library.articles import Articles, ByHand, LibraryFile, Removing, Searching, Subjects, parsed
from tests.library.articles.making import article

ONE = article(("Ana Brook", "said", "the harbour will open"), names={"Lund": "GPE"}, words="Boats return")
TWO = article(("Ana Brook", "denied", "the harbour is closed"), names={"Lund": "GPE"}, words="Ships leave")
TABLES = ("articles", "subjects", "entities", "positions", "speakers", "spellings")


def rows(file: LibraryFile) -> dict[str, list[object]]:
    return {table: file.read(lambda db, t=table: db.execute(f"SELECT * FROM {t}").fetchall()) for table in TABLES}


def test_what_is_put_back_is_as_it_was(articles: Articles, library_file: LibraryFile) -> None:
    articles.add(*ONE)
    articles.add(*TWO)
    articles.left_at(TWO[0].digest, 7)
    before = rows(library_file)
    removing = Removing(library_file)
    assert removing.remove([TWO[0].digest, "unknown"]) == 1
    assert not Searching(library_file).articles(parsed("leave"))
    removing.undo()
    assert rows(library_file) == before
    assert [each.title for each in Searching(library_file).articles(parsed("leave"))] == ["Ships leave"]
    assert not removing.can_undo
    removing.redo()
    assert articles.digests() == {ONE[0].digest}


def test_several_removals_are_taken_back_one_by_one(articles: Articles, library_file: LibraryFile) -> None:
    articles.add(*ONE)
    articles.add(*TWO)
    removing = Removing(library_file)
    removing.remove([ONE[0].digest])
    removing.remove([TWO[0].digest])
    removing.undo()
    assert articles.digests() == {TWO[0].digest}
    removing.undo()
    assert articles.analysis(ONE[0].digest) == ONE[1]


def test_numbers_that_others_have_meanwhile_are_no_hindrance(articles: Articles, library_file: LibraryFile) -> None:
    articles.add(*ONE)
    removing = Removing(library_file)
    removing.remove([ONE[0].digest])
    articles.add(*article(("Tom Reed", "said", "no ship comes")))
    removing.undo()
    found = {subject.name for word in ("brook", "reed") for subject in Subjects(library_file).named(word)}
    assert found == {"Ana Brook", "Tom Reed"}
    assert articles.analysis(ONE[0].digest) == ONE[1]


def test_what_was_joined_by_hand_stays_joined(articles: Articles, library_file: LibraryFile) -> None:
    articles.add(*ONE)
    articles.add(*article(("Tom Reed", "said", "no ship comes")))
    subjects = Subjects(library_file)
    (brook,), (reed,) = subjects.named("brook"), subjects.named("reed")
    ByHand(library_file).join(reed.id, brook.id)
    removing = Removing(library_file)
    removing.remove([ONE[0].digest])
    removing.undo()
    assert subjects.of_entity(ONE[0].digest, "e0") == replace(reed, articles=2)


def test_an_article_that_was_added_again_is_not_doubled(articles: Articles, library_file: LibraryFile) -> None:
    articles.add(*ONE)
    removing = Removing(library_file)
    removing.remove([ONE[0].digest])
    articles.add(*ONE)
    removing.undo()
    assert articles.count() == 1
