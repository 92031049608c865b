"""What the page looks like: contrast, the measure, marks where the words are."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QTextCursor
from pytestqt.qtbot import QtBot

from reader.analysis import EntityType, Mention
from reader.app.look.theme import CONTRAST, CONTRAST_LIGHT, LIGHT, LINE_STYLES, Theme
from reader.app.look.theme import THEMES as ALL
from reader.app.page import Page, Type
from reader.documents import Span
from reader.documents.loading import from_text
from tests.app.stand_ins import TEXT, span_of

LONG = "The towns along the coast have argued over the nets for many years. " * 40
THEMES = tuple(ALL.values())


def luminance(colour: QColor) -> float:
    channels = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3])
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def contrast(one: QColor | str, other: QColor | str) -> float:
    dark, light = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", THEMES, ids=lambda it: it.name)
def test_text_and_marks_have_contrast(theme: Theme) -> None:
    for ground in (theme.page, theme.panel, theme.card):
        assert contrast(theme.ink, ground) >= 7
        assert contrast(theme.muted, ground) >= 4.5
        assert contrast(theme.accent, ground) >= 4.5
    for colour in theme.marks().values():
        assert contrast(colour, theme.page) >= 3
    for fill in (theme.flash, theme.notice):
        assert contrast(theme.ink, fill) >= 4.5


@pytest.mark.parametrize("theme", (CONTRAST, CONTRAST_LIGHT), ids=lambda it: it.name)
def test_high_contrast_is_high_for_all_text(theme: Theme) -> None:
    for ground, words in product((theme.page, theme.panel, theme.card), (theme.ink, theme.muted)):
        assert contrast(words, ground) >= 7
    assert contrast(theme.accent, theme.accent_ink) >= 7


def test_types_that_mean_different_things_differ_by_line_too() -> None:
    kinds = (EntityType.PERSON, EntityType.ORG, EntityType.GPE, EntityType.NORP, EntityType.LAW, EntityType.EVENT)
    assert len({LINE_STYLES[kind] for kind in kinds}) == len(kinds)


def page_of(qtbot: QtBot, text: str, theme: Theme = LIGHT, kind: Type | None = None) -> Page:
    page = Page(theme, kind or Type())
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show()
    page.show_document(from_text(text))
    return page


def picture(page: Page) -> QImage:
    return page.viewport().grab().toImage()


def without(image: QImage, box: QRect) -> QImage:
    """The picture with a blank where the box is."""
    painter = QPainter(image)
    painter.fillRect(box, QColor("black"))
    painter.end()
    return image


@pytest.mark.parametrize(("theme", "kind"), list(product(THEMES, EntityType)), ids=lambda it: getattr(it, "name", ""))
def test_a_mark_is_seen_beneath_its_words_and_nowhere_else(qtbot: QtBot, theme: Theme, kind: EntityType) -> None:
    page = page_of(qtbot, TEXT, theme)
    before = picture(page)
    span = span_of("Nils Aker")
    page.set_mentions([Mention(span, kind)], [Mention(span, kind)])
    after = picture(page)
    box = page.box_of(span).adjusted(-2, 0, 2, int(0.4 * page.kind.em()))
    points = product(range(box.left(), box.right()), range(box.top(), box.bottom()))
    changed = [after.pixelColor(x, y) for x, y in points if before.pixel(x, y) != after.pixel(x, y)]
    assert max(contrast(colour, theme.page) for colour in changed) >= 3
    assert without(before, box) == without(after, box)


@pytest.mark.parametrize("size", [9.0, 13.0, 18.0])
def test_lines_have_sixty_to_seventy_five_characters(qtbot: QtBot, size: float) -> None:
    page = page_of(
        qtbot, "The towns along the coast have argued over the nets for many years. " * 40, LIGHT, Type(size)
    )
    layout = page.document().firstBlock().layout()
    lines = [layout.lineAt(number).textLength() for number in range(layout.lineCount() - 1)]
    assert 60 <= sum(lines) / len(lines) <= 75


def test_boxes_are_where_qt_puts_the_cursor(qtbot: QtBot) -> None:
    page = page_of(qtbot, TEXT)
    for words in ("Port Ellery", "Northern Fleet Union", "🐟", "Ellerland", "put off"):
        found = page.document().find(words)
        box = page.box_of(span_of(words))
        cursor = QTextCursor(found)
        cursor.setPosition(found.selectionStart())
        assert abs(page.cursorRect(cursor).left() - box.left()) <= 1
        assert box.top() <= page.cursorRect(cursor).center().y() <= box.bottom()


def test_a_mark_across_two_lines_ends_with_the_last_letter_of_the_first(qtbot: QtBot) -> None:
    page = page_of(qtbot, LONG)
    layout = page.document().firstBlock().layout()
    for line in map(layout.lineAt, range(layout.lineCount() - 1)):
        end = line.textStart() + len(LONG[line.textStart() : line.textStart() + line.textLength()].rstrip())
        cursor = QTextCursor(page.document())
        cursor.setPosition(end)
        box = page.box_of(Span(end - 3, end + 5))
        assert abs(box.right() - page.cursorRect(cursor).left()) <= 2


def test_what_is_at_the_top_stays_there_in_another_width(qtbot: QtBot) -> None:
    page = page_of(qtbot, "\n\n".join(f"{number}. {LONG}" for number in range(20)))
    qtbot.waitUntil(page.is_laid_out)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    top = page.first_visible()
    before = page.box_of(Span(top, top + 1))
    page.resize(420, 700)
    qtbot.waitUntil(page.is_laid_out)
    assert abs(page.box_of(Span(top, top + 1)).top() - before.top()) <= 2
    page.resize(1100, 700)
    qtbot.waitUntil(page.is_laid_out)
    assert (
        abs(page.box_of(Span(top, top + 1)).top() - before.top()) <= page.kind.line_height * page.kind.em() + 1
    )  # a line


def test_a_selection_has_no_white_space_at_its_ends(qtbot: QtBot) -> None:
    page = page_of(qtbot, TEXT)
    words = span_of(" stressed ")
    page.select(words)
    selected = page.selected_span()
    assert selected == span_of("stressed")


def test_nothing_is_selected_in_white_space(qtbot: QtBot) -> None:
    page = page_of(qtbot, TEXT)
    page.select(span_of(" "))
    assert page.selected_span() is None


def test_fills_lie_under_the_words(qtbot: QtBot) -> None:
    page = page_of(qtbot, TEXT)
    span = span_of("a longer pause")
    before = picture(page)
    page.set_fills([(span, QColor("#ff00ff"), False)])
    after = picture(page)
    box = page.box_of(span)
    inside = [
        (before.pixelColor(x, y), after.pixelColor(x, y))
        for x, y in product(range(box.left() + 2, box.right() - 2), range(box.center().y() - 3, box.center().y() + 3))
    ]
    assert any(new == QColor("#ff00ff") for _, new in inside)
    inked = [new for old, new in inside if contrast(old, LIGHT.page) > 12]
    assert inked
    assert all(contrast(new, "#ff00ff") > 3 for new in inked)
