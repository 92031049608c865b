"""The timeline: what its parts count, and how it is zoomed and moved."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.app.library.timeline import Timeline
from reader.app.library.timeline_scale import Bar, Stretch, Unit, bars, next_after, start_of, ticks, unit_for
from reader.app.look.theme import LIGHT


def ordinal(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


YEARS = Stretch(ordinal("2023-03-10"), ordinal("2025-02-01"))


@pytest.mark.parametrize(
    ("unit", "first", "end"),
    [
        (Unit.DAY, "2024-02-29", "2024-03-01"),
        (Unit.WEEK, "2024-02-26", "2024-03-04"),
        (Unit.MONTH, "2024-02-01", "2024-03-01"),
        (Unit.YEAR, "2024-01-01", "2025-01-01"),
    ],
)
def test_a_bar_begins_and_ends_with_its_unit(unit: Unit, first: str, end: str) -> None:
    assert start_of(ordinal("2024-02-29"), unit) == ordinal(first)
    assert next_after(ordinal(first), unit) == ordinal(end)


def test_bars_are_as_fine_as_there_is_room() -> None:
    assert unit_for(Stretch(1, 30), 600) is Unit.DAY
    assert unit_for(Stretch(1, 200), 600) is Unit.WEEK
    assert unit_for(YEARS, 400) is Unit.MONTH
    assert unit_for(Stretch(1, 40 * 365), 600) is Unit.YEAR


def test_bars_count_what_is_seen() -> None:
    days = [ordinal(it) for it in ("2024-01-01", "2024-01-31", "2024-03-01", "2022-01-01")]
    january, march = ordinal("2024-01-01"), ordinal("2024-03-01")
    assert bars(days, YEARS, Unit.MONTH) == [
        Bar(january, ordinal("2024-02-01"), 2),
        Bar(march, ordinal("2024-04-01"), 1),
    ]


def test_ticks_name_years_or_months() -> None:
    assert [words for _, words in ticks(YEARS, Unit.MONTH)] == ["2024", "2025"]
    spring = Stretch(ordinal("2024-02-20"), ordinal("2024-04-02"))
    assert list(ticks(spring, Unit.DAY)) == [
        (ordinal("2024-03-01"), "Mar 2024"),
        (ordinal("2024-04-01"), "Apr 2024"),
    ]


def test_zooming_keeps_the_day_where_it_is_and_stays_within() -> None:
    whole = Stretch(0, 999)
    nearer = whole.zoomed(0.5, 250, whole)
    assert nearer == Stretch(125, 624)
    assert nearer.zoomed(2, 250, whole) == whole
    assert whole.zoomed(0.0001, 0, whole).days == 14
    assert nearer.moved(-500, whole) == Stretch(0, 499)
    assert nearer.moved(900, whole) == Stretch(500, 999)
    assert Stretch(5, 5).zoomed(0.5, 5, Stretch(5, 5)) == Stretch(5, 5)


def test_one_day_lies_in_the_midst_of_two_months() -> None:
    assert Stretch.around([100]) == Stretch(70, 130)
    assert Stretch.around([100, 103]) == Stretch(72, 131)
    assert Stretch.around([0, 400]) == Stretch(0, 400)


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    line = Timeline(LIGHT)
    qtbot.addWidget(line)
    line.resize(528, 84)
    line.begin([ordinal("2024-01-01") + 10 * number for number in range(60)])
    line.show()
    return line


def test_keys_zoom_and_move(timeline: Timeline, qtbot: QtBot) -> None:
    seen: list[Stretch] = []
    timeline.stretch_changed.connect(seen.append)
    whole = timeline.seen
    qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    assert timeline.seen.days < whole.days
    assert "positions, " in timeline.accessibleDescription()
    middle = timeline.seen
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.seen.first > middle.first
    qtbot.keyClick(timeline, Qt.Key.Key_Left)
    assert timeline.seen == middle
    qtbot.keyClick(timeline, Qt.Key.Key_Minus)
    qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    assert timeline.shows_all
    assert seen[-1] == whole


def test_the_wheel_zooms_where_the_pointer_is_and_dragging_moves(timeline: Timeline, qtbot: QtBot) -> None:
    left = QPointF(14, 30)
    where, none = left.toPoint(), Qt.MouseButton.NoButton
    wheel = QWheelEvent(
        left, left, where, QPoint(0, 120), none, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False
    )
    first = timeline.seen.first
    QApplication.sendEvent(timeline, wheel)
    assert timeline.seen.first == first
    assert not timeline.shows_all
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=QPoint(300, 30))
    qtbot.mouseMove(timeline, QPoint(100, 30))
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=QPoint(100, 30))
    assert timeline.seen.first > first


def test_a_double_click_zooms_to_a_bar(timeline: Timeline, qtbot: QtBot) -> None:
    qtbot.mouseDClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    assert timeline.seen.days < 60


def test_nothing_with_a_date_is_told(timeline: Timeline) -> None:
    timeline.begin([])
    timeline.repaint()
    assert timeline.accessibleDescription() == "0 positions, nothing with a date"
