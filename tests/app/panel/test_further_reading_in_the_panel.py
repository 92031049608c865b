"""The picture, the whole text and the other languages of the page that the panel shows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from reader.app.panel.language_switch import own_language
from reader.app.panel.page_view import PageView
from reader.app.panel.paragraphs import at_first
from reader.app.panel.picture_row import image_of
from reader.background import Attached, Background, Language, Origin, Picture
from tests.app.driver import Driver
from tests.app.stand_ins import StandInBackgrounds, page_about

GERMAN = Language("de", "Deutsch", "Nils Aker (Politiker)")
ARABIC = Language("ar", "العربية", "نيلز")
FIRST = "Nils Aker is <b>known</b> here & there."


def picture(width: int = 330, height: int = 440, kind: str = "PNG") -> Picture:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]
    return Picture(bytes(buffer.data().data()), "Picture: Ada, CC BY-SA 4.0")


@pytest.fixture
def further(backgrounds: StandInBackgrounds) -> StandInBackgrounds:
    """All that there can be of Nils Aker's page."""
    known = page_about("Nils Aker")
    told = backgrounds.further
    told.pictures["Nils Aker"] = picture()
    told.texts["Nils Aker"] = (*known.paragraphs, "A fourth paragraph.", "A last paragraph.")
    told.links["Nils Aker"] = (GERMAN, ARABIC)
    german = replace(known, title=GERMAN.title, paragraphs=("Er ist Politiker.",), language="de")
    told.pages = {"de": german, "ar": replace(german, title=ARABIC.title, paragraphs=("نيلز سياسي.",), language="ar")}
    return backgrounds


@pytest.fixture
def shown(further: StandInBackgrounds, reader: Driver) -> Driver:
    reader.click("Nils Aker")
    reader.wait(lambda: FIRST in seen(reader))
    reader.wait(lambda: view(reader).switch.isVisible())
    return reader


def seen(reader: Driver) -> str:
    return reader.sees(reader.window.parts.panel.background)


def view(reader: Driver) -> PageView:
    return reader.window.parts.panel.background.view


def choose_language(reader: Driver, name: str) -> None:
    """With the keyboard, step by step from the first."""
    box = view(reader).switch.box
    box.setFocus()
    reader.qtbot.keyClick(box, Qt.Key.Key_Home)
    while box.currentText() != name:
        reader.qtbot.keyClick(box, Qt.Key.Key_Down)


def test_the_picture_is_shown_with_its_licence(shown: Driver) -> None:
    thumbnail = view(shown).picture.thumbnail
    assert thumbnail.isVisible()
    assert thumbnail.accessibleName() == "Picture of Nils Aker"
    shown.wait(lambda: thumbnail.size().toTuple() == (112, 150))
    assert thumbnail.grab().toImage().pixelColor(thumbnail.rect().center()) == QColor("teal")
    assert "Picture: Ada\nCC BY-SA 4.0" in seen(shown)


def test_what_is_kept_is_there_with_the_text(
    reader: Driver, further: StandInBackgrounds, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = further.further
    told.pictures.clear()
    told.links.clear()
    monkeypatch.setattr(told, "attached", lambda background: Attached((picture(),), (GERMAN,)))
    reader.click("Nils Aker")
    reader.wait(lambda: FIRST in seen(reader))
    assert view(reader).picture.isVisible()
    assert view(reader).switch.box.itemText(1) == "Deutsch"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n\x1a\n" + b"pixels" * 10,
        picture().data[:200],
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>",
        b"GIF89a" + picture().data,
        picture(5000, 5000).data,
    ],
)
def test_what_cannot_be_read_or_is_far_too_large_is_no_picture(data: bytes) -> None:
    assert image_of(Picture(data, "CC0")) is None


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_pictures_of_the_webs_kinds_are_read(kind: str) -> None:
    image = image_of(picture(30, 20, kind))
    assert image
    assert (image.width(), image.height()) == (30, 20)


def test_a_small_picture_is_not_blown_up(further: StandInBackgrounds, reader: Driver) -> None:
    further.further.pictures["Nils Aker"] = picture(40, 30)
    reader.click("Nils Aker")
    reader.wait(lambda: view(reader).picture.thumbnail.size().toTuple() == (40, 30))


def test_the_text_is_read_to_its_end_and_folded_again(shown: Driver, further: StandInBackgrounds) -> None:
    assert "A third paragraph." not in seen(shown)
    more = shown.button(view(shown), "Read more")
    assert more.accessibleName() == "Read more about Nils Aker"
    more.setFocus()
    shown.press(Qt.Key.Key_Space)
    shown.wait(lambda: "A last paragraph." in seen(shown))
    assert [seen(shown).count(words) for words in (FIRST, "A third", "A fourth", "Fetching")] == [1, 1, 1, 0]
    assert more.hasFocus()
    shown.press(Qt.Key.Key_Space)
    assert "A third paragraph." not in seen(shown)
    shown.push(view(shown), "Read more")
    assert "A last paragraph." in seen(shown)
    assert further.further.asked == ["text of Nils Aker"]


def test_where_the_whole_text_cannot_be_had_the_rest_is_shown_and_it_is_told(
    shown: Driver, further: StandInBackgrounds
) -> None:
    further.further.unreachable = "Wikipedia cannot be reached: there is no network."
    shown.push(view(shown), "Read more")
    shown.wait(lambda: further.further.unreachable in seen(shown))
    assert "A third paragraph." in seen(shown)
    further.further.unreachable = ""
    shown.push(view(shown), "Read less")
    shown.push(view(shown), "Read more")
    shown.wait(lambda: "A last paragraph." in seen(shown))


def test_a_short_page_says_that_there_is_no_more(further: StandInBackgrounds, reader: Driver) -> None:
    page = replace(page_about("Nils Aker"), paragraphs=("He is a mayor.",))
    further.answers["Nils Aker"] = page
    further.further.texts["Nils Aker"] = page.paragraphs
    reader.click("Nils Aker")
    reader.wait(lambda: "He is a mayor." in seen(reader))
    reader.push(view(reader), "Read more")
    reader.wait(lambda: "There is no more than this." in seen(reader))
    assert "Read" not in seen(reader).replace("Read in", "")


def test_a_built_in_note_has_no_more_than_its_text(further: StandInBackgrounds, reader: Driver) -> None:
    note = replace(page_about("Nils Aker"), paragraphs=("He is a mayor.",), origin=Origin.STARTER, url=None)
    further.answers["Nils Aker"] = note
    reader.click("Nils Aker")
    reader.wait(lambda: "He is a mayor." in seen(reader))
    assert "Read more" not in seen(reader)


@pytest.mark.parametrize(
    ("lengths", "count"),
    [((300, 300, 300), 2), ((100, 100, 100, 100), 4), ((100, 100, 400, 100), 3), ((40,) * 9, 4)],
)
def test_two_to_four_paragraphs_are_shown_at_first(lengths: tuple[int, ...], count: int) -> None:
    assert at_first(["x" * length for length in lengths]) == count


def test_the_page_is_read_in_another_language_and_back(shown: Driver, further: StandInBackgrounds) -> None:
    switch = view(shown).switch
    assert switch.box.accessibleName() == "Language of the page"
    names = [switch.box.itemText(row) for row in range(switch.box.count())]
    assert names == ["As it was found", "Deutsch", "العربية"]
    choose_language(shown, "Deutsch")
    shown.wait(lambda: "Er ist Politiker." in seen(shown))
    assert FIRST not in seen(shown)
    assert "Nils Aker (Politiker) — Wikipedia" in seen(shown)
    assert view(shown).picture.thumbnail.isVisible()
    choose_language(shown, "As it was found")
    shown.wait(lambda: FIRST in seen(shown))
    assert "Er ist Politiker." not in seen(shown)


def test_what_is_written_to_the_left_begins_at_the_right(shown: Driver) -> None:
    choose_language(shown, "العربية")
    shown.wait(lambda: "نيلز سياسي." in seen(shown))
    (label,) = [it for it in view(shown).findChildren(QWidget, "prose") if it.isVisible()]
    assert label.layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize("unreachable", ["", "Wikipedia cannot be reached: there is no network."])
def test_a_language_that_cannot_be_had_leaves_the_page(
    shown: Driver, further: StandInBackgrounds, unreachable: str
) -> None:
    further.further.unreachable = unreachable
    further.further.pages.clear()
    choose_language(shown, "Deutsch")
    shown.wait(lambda: (unreachable or "There is no such page any more.") in seen(shown))
    shown.wait(lambda: FIRST in seen(shown))
    assert view(shown).switch.box.currentText() == "As it was found"


def test_nothing_of_another_page_is_shown(shown: Driver) -> None:
    shown.click("Marta Sund")
    shown.wait(lambda: "Marta Sund is" in seen(shown))
    assert not view(shown).picture.isVisible()
    assert not view(shown).switch.isVisible()


def test_what_was_known_and_is_still_so_stays_as_the_reader_has_it(reader: Driver, further: StandInBackgrounds) -> None:
    further.known["Nils Aker"] = further.answers["Nils Aker"]  # type: ignore[assignment]
    reader.click("Nils Aker")
    reader.wait(lambda: "Read more" in seen(reader))
    reader.push(view(reader), "Read more")
    reader.wait(lambda: "Not this one?" in seen(reader))
    assert "Read less" in seen(reader)
    reader.wait(lambda: "A last paragraph." in seen(reader))


def test_all_of_it_is_reached_by_keyboard(shown: Driver) -> None:
    shown.window.parts.panel.background.setFocus()
    page = view(shown)
    buttons = ["Read more", "Nils Aker — Wikipedia", "Not this one?", "Look up again"]
    wanted = [shown.button(shown.window.parts.panel.background, words) for words in buttons]
    wanted.insert(2, page.switch.box)
    wanted[0].setFocus()
    reached = [wanted[0]]
    for _ in wanted[1:]:
        shown.press(Qt.Key.Key_Tab)
        reached.append(shown.window.focusWidget())
    assert reached == wanted


def page_at(url: str | None) -> Background:
    return replace(page_about("Nils Aker"), url=url)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://en.wikipedia.org/wiki/X", "English"),
        ("https://de.wikipedia.org/wiki/X", "German"),
        ("https://127.0.0.1/wiki/X", "As it was found"),
        (None, "As it was found"),
    ],
)
def test_the_language_of_the_page_is_named(url: str | None, name: str) -> None:
    assert own_language(page_at(url)) == name
