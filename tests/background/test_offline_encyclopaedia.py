"""An offline encyclopaedia answers as the wiki would, from a file and without a network."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.background import (
    Ambiguous,
    Background,
    BackgroundService,
    Missing,
    NetworkPolicy,
    Origin,
    Query,
    Sources,
    open_background,
)
from tests.background.zim_files import METADATA, HtmlItem, make_zim

PAGES = {
    "Ines Varga": """<html><head><title>x</title><style>p { color: red }</style></head><body>
        <div class="shortdescription" style="display:none">foreign minister of Ruritania</div>
        <div class="hatnote">Not to be confused with the ferry.</div>
        <table class="infobox"><tr><td><p>Born in a table</p></td></tr></table>
        <p class="mw-empty-elt"></p>
        <p><b>Ines Varga</b> (born 3 May 1968) is the foreign minister of <a href="Ruritania">Ruritania</a>, who
        led its delegation at the talks on the accord.<sup class="reference"><a href="#cite">[1]</a></sup></p>
        <script>alert("ran")</script>
        <p>She taught law at the university of Strelsau.</p>
        <h2>Life</h2><p>Not part of the introduction.</p></body></html>""",
    "Tomas Varga": "<p><b>Tomas Varga</b> (born 1991) is a goalkeeper and captain of the club of Strelsau.</p>",
    "Varga": """<p><b>Varga</b> may refer to:</p><ul><li><a href="Ines_Varga">Ines Varga</a>, minister</li>
        <li><a href="./Tomas_Varga" title="Tomas Varga">Varga, T.</a>, footballer, see <a href="Ruritania">it</a></li>
        <li>Somebody without a page</li></ul>""",
    "Ruritania": "<p><b>Ruritania</b> is a kingdom in the middle of the continent.</p>",
    "Second Harbour Protocol": "<p>The <b>Second Harbour Protocol</b> is a treaty about ships and pilots.</p>",
}
REDIRECTS = {"Minister Varga": "Ines Varga", "Kingdom of Ruritania": "Ruritania"}
DIPLOMACY = "the foreign minister led the delegation at the talks on the accord and had taught law"


@pytest.fixture(scope="module")
def zim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_zim(tmp_path_factory.mktemp("zim") / "small.zim", PAGES, REDIRECTS)


@pytest.fixture
def service(tmp_path: Path, notes_folder: Path, zim: Path) -> Iterator[BackgroundService]:
    opened = open_background(tmp_path, notes_folder, sources=Sources(zim_files=(zim,)), network=False)
    yield opened
    opened.close()


def found(answer: object) -> Background:
    assert isinstance(answer, Background), answer
    return answer


def test_a_page_has_all_that_must_be_shown(service: BackgroundService) -> None:
    page = found(service.lookup(Query("Ines Varga", "PERSON")))
    assert page.title == "Ines Varga"
    assert page.description == "foreign minister of Ruritania"
    assert page.origin is Origin.ZIM
    assert page.as_of == datetime.date(2026, 3, 1)
    assert page.url == "https://en.wikipedia.org/wiki/Ines_Varga"
    assert page.licence == "Text from Wikipedia, CC BY-SA 4.0"
    assert page.paragraphs[0].endswith("at the talks on the accord.")
    assert page.paragraphs[1:] == ("She taught law at the university of Strelsau.",)


@pytest.mark.parametrize("name", ["Minister Varga", "the Minister Varga", "minister Varga"])
def test_redirects_are_followed(service: BackgroundService, name: str) -> None:
    assert found(service.lookup(Query(name, "PERSON"))).title == "Ines Varga"


def test_of_namesakes_the_article_chooses_or_the_reader_is_asked(service: BackgroundService) -> None:
    assert found(service.lookup(Query("Varga", "PERSON", (), DIPLOMACY))).title == "Ines Varga"
    question = service.lookup(Query("Varga", "PERSON"))
    assert isinstance(question, Ambiguous)
    assert {candidate.title for candidate in question.candidates} == {"Ines Varga", "Tomas Varga"}


def test_a_person_is_no_kingdom(service: BackgroundService) -> None:
    assert not isinstance(service.lookup(Query("Ruritania", "PERSON")), Background)


def test_the_choice_among_its_pages_is_kept(service: BackgroundService) -> None:
    query = Query("Varga", "PERSON", (), "", "d" * 64)
    assert found(service.choose("Tomas Varga", query)).chosen
    assert found(service.lookup(query)).title == "Tomas Varga"


@pytest.mark.parametrize("words", ["Second Harb", "ships and pilots"])
def test_titles_and_texts_are_searched(service: BackgroundService, words: str) -> None:
    assert "Second Harbour Protocol" in [each.title for each in service.search(words, Query("Harbour", "LAW"))]


def test_a_file_without_an_index_has_its_titles(tmp_path: Path, notes_folder: Path) -> None:
    plain = make_zim(tmp_path / "plain.zim", PAGES, REDIRECTS, indexed=False)
    service = open_background(tmp_path, notes_folder, sources=Sources(zim_files=(plain,)), network=False)
    assert found(service.lookup(Query("Minister Varga", "PERSON"))).title == "Ines Varga"
    assert not isinstance(service.lookup(Query("Harbour", "LAW")), Background)
    service.close()


def test_the_second_file_knows_what_the_first_does_not(tmp_path: Path, notes_folder: Path, zim: Path) -> None:
    town = {"Strelsau": "<p><b>Strelsau</b> is the capital city of Ruritania.</p>"}
    second = make_zim(tmp_path / "second.zim", town, metadata={**METADATA, "Source": "https://example.org/"})
    service = open_background(
        tmp_path,
        notes_folder,
        sources=Sources(
            zim_files=(
                zim,
                second,
            )
        ),
        network=False,
    )
    assert found(service.lookup(Query("Strelsau", "GPE"))).url is None
    service.sources = Sources(zim_files=(zim,), network=NetworkPolicy.NEVER)
    assert not isinstance(service.lookup(Query("Strelsau", "GPE")), Background)
    service.close()


def damaged(path: Path, zim: Path) -> None:
    path.write_bytes(zim.read_bytes()[: zim.stat().st_size // 2])


def no_zim(path: Path, zim: Path) -> None:
    path.write_text("This is a letter.", encoding="utf-8")


def not_there(path: Path, zim: Path) -> None:
    pass


@pytest.mark.parametrize("harm", [damaged, no_zim, not_there])
def test_a_file_that_cannot_be_read_is_told_and_leaves_the_rest(
    harm: object, tmp_path: Path, notes_folder: Path, zim: Path
) -> None:
    assert callable(harm)
    harm(tmp_path / "broken.zim", zim)
    service = open_background(
        tmp_path,
        notes_folder,
        sources=Sources(
            zim_files=(
                tmp_path / "broken.zim",
                zim,
            )
        ),
        network=False,
    )
    assert found(service.lookup(Query("Ines Varga", "PERSON"))).title == "Ines Varga"
    assert "broken.zim cannot be read" in service.notice
    service.close()


def test_what_is_no_page_and_redirects_in_a_circle_are_missing(tmp_path: Path, notes_folder: Path) -> None:
    portrait = HtmlItem("Portrait", "<p><b>Portrait</b> is a town.</p>", "image/svg+xml")
    pages = {"Odd": "</p></div><p>Odd is a town<table><p>hidden", "Empty": ""}
    file = make_zim(tmp_path / "odd.zim", pages, {"Round": "About", "About": "Round"}, others=(portrait,))
    service = open_background(tmp_path, notes_folder, sources=Sources(zim_files=(file,)), network=False)
    assert not isinstance(service.lookup(Query("Portrait", "GPE")), Background)
    assert not isinstance(service.lookup(Query("Round", "GPE")), Background)
    assert found(service.lookup(Query("Odd", "GPE"))).paragraphs == ("Odd is a town",)
    service.close()


def test_it_goes_before_the_wiki_and_behind_the_cache(tmp_path: Path, notes_folder: Path, zim: Path) -> None:
    service = open_background(tmp_path, notes_folder, "http://127.0.0.1:9/api.php", sources=Sources(zim_files=(zim,)))
    assert found(service.lookup(Query("Ines Varga", "PERSON"))).origin is Origin.ZIM
    assert service.network_log.requests == ()
    assert not isinstance(service.lookup(Query("Nobody Known", "PERSON")), Missing)
    assert len(service.network_log.requests) == 1
    service.close()


def test_each_source_can_be_switched_off(tmp_path: Path, notes_folder: Path, zim: Path) -> None:
    service = open_background(tmp_path, notes_folder, network=False)
    pact, varga = Query("the Ostrova pact", "LAW"), Query("Minister Varga", "PERSON")
    never = NetworkPolicy.NEVER
    service.sources = Sources(zim_files=(zim,), starter=False, network=never)
    assert service.sources == Sources(True, (zim,), False, never)
    assert not isinstance(service.lookup(pact), Background)
    assert service.remembered(pact) is None
    assert found(service.lookup(varga)).origin is Origin.ZIM
    service.sources = Sources(starter=True, network=never)
    assert found(service.lookup(pact)).origin is Origin.STARTER
    assert not isinstance(service.lookup(varga), Background)
    service.close()
