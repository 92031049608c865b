from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from reader.library.articles import Articles, ByHand, LibraryFile, Subjects
from tests.library.articles.making import article

HARBOUR = {"Harbour Board": "ORG"}


def day(number: int) -> datetime.date:
    return datetime.date(2024, 11, number)


@pytest.fixture
def subjects(library_file: LibraryFile) -> Subjects:
    return Subjects(library_file)


@pytest.fixture
def by_hand(library_file: LibraryFile) -> ByHand:
    return ByHand(library_file)


def brook(content: str, number: int, names: dict[str, str] | None = None):
    return article(("Ana Brook", "said", content), names=names, date=day(number))


def test_one_page_is_one_subject_whatever_it_is_called(articles: Articles, subjects: Subjects) -> None:
    for words, number in (("boats wait", 9), ("nets dry", 3)):
        articles.add(*brook(words, number), {"e0": "Ana Brook"})
    minister = article(("Minister Brook", "said", "cranes rust"), date=day(5))
    articles.add(*minister, {"e0": "Ana Brook"})
    (subject,) = subjects.named("brook")
    assert (subject.name, subject.page, subject.articles) == ("Ana Brook", "Ana Brook", 3)
    said = subjects.positions(subject.id)
    assert [(each.words, each.date) for each in said] == [
        ("nets dry", day(3)),
        ("cranes rust", day(5)),
        ("boats wait", day(9)),
    ]
    assert [each.date for each in subjects.articles(subject.id)] == [day(9), day(5), day(3)]
    document = articles.document(said[0].digest)
    assert document is not None
    assert said[0].span.of(document.text) == "Ana Brook said nets dry"


def test_a_name_joins_in_the_same_company_only(articles: Articles, subjects: Subjects) -> None:
    articles.add(*brook("boats wait", 1, HARBOUR | {"Lund": "GPE"}))
    articles.add(*brook("nets dry", 2, HARBOUR))
    articles.add(*brook("goals count", 3, {"Lund": "GPE"}))
    assert sorted(each.articles for each in subjects.named("Ana Brook")) == [1, 2]
    assert [each.articles for each in subjects.named("Harbour Board")] == [2]
    assert [each.articles for each in subjects.named("Lund")] == [2]


def test_two_pages_are_two_people_and_a_third_joins_neither(articles: Articles, subjects: Subjects) -> None:
    articles.add(*brook("boats wait", 1, HARBOUR), {"e0": "Ana Brook (politician)"})
    articles.add(*brook("goals count", 2, HARBOUR), {"e0": "Ana Brook (footballer)"})
    articles.add(*brook("nets dry", 3, HARBOUR))
    assert [each.articles for each in subjects.named("Ana Brook")] == [1, 1, 1]


def test_one_word_is_no_name_to_join_a_person_by(articles: Articles, subjects: Subjects) -> None:
    for number in (1, 2):
        articles.add(*article(("Brook", "said", f"boat {number} waits"), names=HARBOUR))
    assert [each.articles for each in subjects.named("Brook")] == [1, 1]


def test_a_page_that_is_known_later_is_taken_over(articles: Articles, subjects: Subjects) -> None:
    articles.add(*brook("boats wait", 1, HARBOUR))
    articles.add(*brook("nets dry", 2, HARBOUR), {"e0": "Ana Brook"})
    (subject,) = subjects.named("Ana Brook")
    assert (subject.page, subject.articles) == ("Ana Brook", 2)


def test_a_page_stays_known_with_a_newer_analysis(articles: Articles, subjects: Subjects) -> None:
    document, analysis = brook("boats wait", 1, HARBOUR)
    articles.add(document, analysis, {"e0": "Ana Brook (politician)"})
    articles.add(document, replace(analysis, positions=()), {"e1": "Harbour Board"})
    assert [each.page for each in subjects.named("Brook")] == ["Ana Brook (politician)"]
    assert [each.page for each in subjects.named("Harbour")] == ["Harbour Board"]


def test_joined_by_hand_and_undone(articles: Articles, subjects: Subjects, by_hand: ByHand) -> None:
    articles.add(*brook("boats wait", 1))
    articles.add(*article(("Ana", "said", "nets dry"), date=day(2)))
    one, other = subjects.named("Ana Brook")[0], next(each for each in subjects.named("Ana") if each.name == "Ana")
    by_hand.join(one.id, other.id)
    assert [each.words for each in subjects.positions(one.id)] == ["boats wait", "nets dry"]
    assert subjects.subject(other.id) is None
    by_hand.undo()
    assert [each.words for each in subjects.positions(one.id)] == ["boats wait"]
    assert [each.name for each in subjects.named("Ana")] == ["Ana", "Ana Brook"]
    by_hand.redo()
    assert len(subjects.named("Ana")) == 1
    assert not by_hand.can_redo


def test_split_by_hand_stays_when_the_article_is_analysed_again(
    articles: Articles, subjects: Subjects, by_hand: ByHand
) -> None:
    texts = [brook(words, number, HARBOUR) for number, words in enumerate(("boats wait", "nets dry", "goals count"), 1)]
    for each in texts:
        articles.add(*each)
    (subject,) = subjects.named("Ana Brook")
    other = by_hand.split(subject.id, [texts[2][0].digest])
    articles.add(*texts[2])
    assert [each.words for each in subjects.positions(other)] == ["goals count"]
    assert len(subjects.positions(subject.id)) == 2
    by_hand.undo()
    assert len(subjects.positions(subject.id)) == 3


def test_who_answers_whom(articles: Articles, subjects: Subjects) -> None:
    document, analysis = article(("Ana Brook", "told", "boats wait"), ("Bo Crane", "said", "nets dry"))
    told = replace(analysis.positions[0], addressee="Bo Crane")
    articles.add(document, replace(analysis, positions=(told, *analysis.positions[1:])))
    ana, bo = (subjects.named(name)[0] for name in ("Ana Brook", "Bo Crane"))
    (said,) = subjects.said_to_others(ana.id)
    assert (said.speakers, said.addressed, said.words) == ((ana.id,), bo.id, "boats wait")
    assert subjects.said_to_it(bo.id) == [said]
    assert subjects.said_to_others(bo.id) == []


def test_neighbours_share_more_than_one(articles: Articles, subjects: Subjects) -> None:
    one, near, far = brook("boats wait", 1, HARBOUR), brook("nets dry", 2, HARBOUR), brook("goals count", 3)
    for each in (one, near, far):
        articles.add(*each)
    (found,) = subjects.neighbours(one[0].digest)
    assert (found.article.digest, found.shared) == (near[0].digest, ("Ana Brook", "Harbour Board"))
    of_entity = subjects.of_entity(near[0].digest, "e0")
    assert of_entity is not None
    assert of_entity.name == "Ana Brook"


def test_whom_the_reader_joined_new_articles_find_by_either_page(articles: Articles, library_file: LibraryFile) -> None:
    one, other = article(("Ana Brook", "said", "ships come")), article(("A. Brook", "said", "ships go"))
    articles.add(*one, {"e0": "Ana Brook"})
    articles.add(*other, {"e0": "Anna Brook (mayor)"})
    subjects = Subjects(library_file)
    first, second = subjects.of_entity(one[0].digest, "e0"), subjects.of_entity(other[0].digest, "e0")
    assert first and second
    ByHand(library_file).join(first.id, second.id)
    third = article(("Mayor Brook", "said", "ships wait"))
    articles.add(*third, {"e0": "Anna Brook (mayor)"})
    assert subjects.of_entity(third[0].digest, "e0") == replace(first, articles=3)
    assert subjects.names(first.id) == ["A. Brook", "Ana Brook", "Mayor Brook"]
    assert subjects.position_count(first.id) == 3
