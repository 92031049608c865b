"""The translations say all that the window says, in every form."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from reader.analysis import FoundBy
from reader.analysis.positions.words import FORCES
from reader.app.language.languages import ENGLISH, LANGUAGES, first_of
from reader.app.language.wording import CONTEXT
from reader.background import Origin
from reader.documents import ENDINGS
from reader.library.articles.query import KEYS
from reader.notes import Colour
from reader.paths import resources

TRANSLATIONS = resources() / "translations"
FORMS = {"de": 2, "uk": 3}
PLACE = re.compile(r"\{\w*\}")
LETTER = re.compile(r"&(?=\w)")
texts = runpy.run_path(str(Path(__file__).parents[3] / "packaging" / "translations.py"))["messages"]


def translated(language: str) -> dict[tuple[str, str], list[str]]:
    """What a .ts file has for each text and what tells it apart: its forms, none where it is not finished."""
    found = {}
    for message in ElementTree.parse(TRANSLATIONS / f"sidelight_{language}.ts").iter("message"):
        done = message.find("translation")
        assert done is not None
        forms = [form.text or "" for form in done] if message.get("numerus") else [done.text or ""]
        is_done = done.get("type") is None and all(forms)
        found[message.findtext("source") or "", message.findtext("comment") or ""] = forms if is_done else []
    return found


@pytest.fixture(params=sorted(FORMS))
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_there_is_a_file_for_each_language_that_can_be_chosen() -> None:
    assert set(LANGUAGES) == {ENGLISH, *FORMS}
    assert {path.stem for path in TRANSLATIONS.glob("*.ts")} == {f"sidelight_{code}" for code in FORMS}


def test_every_text_of_the_window_is_translated_and_nothing_else(language: str) -> None:
    ours = {(message.text, message.about) for message in texts()}
    theirs = translated(language)
    assert ours == set(theirs), "run `make translations`"
    assert [text for text, forms in theirs.items() if not forms] == [], "to be translated"


def test_the_places_and_forms_of_each_text_are_kept(language: str) -> None:
    theirs = translated(language)
    for message in texts():
        forms = theirs[message.text, message.about]
        places = {*PLACE.findall(message.text), *(["{n}"] if message.is_plural else [])}
        assert len(forms) == (FORMS[language] if message.is_plural else 1), message.text
        for form in forms:
            used = set(PLACE.findall(form))
            assert used <= places and used >= places - {"{n}"}, form
            assert len(LETTER.findall(form)) == len(LETTER.findall(message.text)), form


def test_what_is_shipped_is_what_is_written(language: str) -> None:
    shipped, theirs = QTranslator(), translated(language)
    assert shipped.load(str(TRANSLATIONS / f"sidelight_{language}.qm")), "run `make translations`"
    for message in texts():
        number = 5 if message.is_plural else -1
        written = theirs[message.text, message.about][-1]
        assert shipped.translate(CONTEXT, message.text, message.about, number) == written, "run `make translations`"


def test_words_of_the_layers_below_are_among_them() -> None:
    ours = {message.text for message in texts()}
    lines = (resources() / "positions" / FORCES).read_text(encoding="utf-8").splitlines()
    forces = [line.split("\t")[0] for line in lines if line and not line.startswith("#")]
    below = [*Origin, *FoundBy, *(each.value for each in ENDINGS), *KEYS.values(), *Colour, *forces, "says"]
    assert [str(word) for word in below if str(word) not in ours] == []


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-AT", "en"], "de"),
        (["fr-FR", "uk-Cyrl-UA", "de"], "uk"),
        (["en-GB", "de"], "en"),
        (["uk_UA"], "uk"),
        (["fr"], "en"),
        ([], "en"),
    ],
)
def test_the_first_of_the_systems_languages_that_there_is(wanted: list[str], language: str) -> None:
    assert first_of(wanted) == language
