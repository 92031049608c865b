from __future__ import annotations

from reader.app.articles.history import History, Place


def test_back_and_forward_along_the_way() -> None:
    history = History(Place(0))
    assert not history.can_go_back
    assert history.back() is None
    history.visit(Place(10, "a"))
    history.visit(Place(20, "b"))
    assert history.back() == Place(10, "a")
    assert history.back() == Place(0)
    assert history.forward() == Place(10, "a")
    assert history.can_go_forward


def test_a_new_place_forgets_what_lay_ahead() -> None:
    history = History(Place(0))
    history.visit(Place(10))
    history.back()
    history.visit(Place(30))
    assert not history.can_go_forward
    assert history.back() == Place(0)


def test_the_same_place_twice_is_one() -> None:
    history = History(Place(0))
    history.visit(Place(10, "a"))
    history.visit(Place(10, "a"))
    history.back()
    assert not history.can_go_back


def test_another_document_begins_again() -> None:
    history = History(Place(0))
    history.visit(Place(10))
    history.clear()
    assert not history.can_go_back
