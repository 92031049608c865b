"""The whole text of a page, and the page in other languages."""

from __future__ import annotations

import datetime

import pytest

from reader.background import Attached, Background, Language, Missing, NetworkPolicy, Origin
from reader.background.background import WikipediaError
from reader.background.languages import read_languages
from tests.background.conftest import TODAY, Serve, ServiceOn
from tests.background.loopback_server import LoopbackServer, answer_json, in_turn

TOWN = Background("Strelsau", "", ("A town.",), Origin.WIKIPEDIA, None, TODAY.date(), "")
GERMAN = Language("de", "Deutsch", "Strelsau (Stadt)")
LINKS = {
    "query": {
        "pages": [
            {
                "title": "Strelsau",
                "langlinks": [
                    {"lang": "pt-br", "autonym": "", "title": "Strelsau"},
                    {"lang": "de", "autonym": "Deutsch", "title": "Strelsau (Stadt)"},
                    {"lang": "evil.example/", "autonym": "x", "title": "Strelsau"},
                    {"lang": "cs", "autonym": "Če\u202eština", "title": ""},
                    {"lang": "ar", "autonym": "العربية", "title": "ستريلساو"},
                ],
            }
        ]
    }
}


@pytest.fixture
def as_wikipedia(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> LoopbackServer:
    """A proxy that answers for all of Wikipedia: the languages first, then the German page."""
    page = {"title": "Strelsau (Stadt)", "ns": 0, "extract": "Strelsau ist eine Stadt.", "fullurl": "http://x/"}
    proxy = serve(in_turn(answer_json(LINKS), answer_json({"query": {"pages": [page]}})))
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    return proxy


def test_the_page_is_read_in_another_language_and_kept(as_wikipedia: LoopbackServer, service_on: ServiceOn) -> None:
    service = service_on("http://en.wikipedia.org/w/api.php")
    languages = service.further.languages(TOWN)
    assert [language.code for language in languages] == ["de", "pt-br", "ar"]
    assert languages[0] == GERMAN
    assert languages[1].name == "pt-br"
    page = service.further.in_language(GERMAN)
    assert isinstance(page, Background)
    assert page.paragraphs == ("Strelsau ist eine Stadt.",)
    assert page.language == "de"
    assert page.licence == "Text from Wikipedia, CC BY-SA 4.0"
    assert page.url is None
    assert as_wikipedia.requests[1].startswith("GET http://de.wikipedia.org/w/api.php?")
    assert len(service.network_log.requests) == 2
    service.policy = NetworkPolicy.NEVER
    assert service.further.languages(TOWN) == languages
    assert service.further.attached(TOWN) == Attached(None, languages)
    assert service.further.attached(page) == Attached((None,), ())
    assert service.further.in_language(GERMAN) == page
    later = service_on("http://en.wikipedia.org/w/api.php", now=TODAY + datetime.timedelta(days=31))
    later.policy = NetworkPolicy.NEVER
    old = later.further.in_language(GERMAN)
    assert isinstance(old, Background)
    assert "switched off" in old.notice
    with pytest.raises(WikipediaError, match="switched off"):
        later.further.in_language(Language("fr", "français", "Strelsau"))


def test_what_is_of_another_language_has_no_picture_here(service_on: ServiceOn) -> None:
    service = service_on("http://127.0.0.1:9/api.php")
    german = Background("Strelsau", "", (), Origin.WIKIPEDIA, None, TODAY.date(), "", language="de")
    assert service.further.picture(german) is None
    assert service.further.languages(german) == ()
    assert service.network_log.requests == ()


def test_a_companys_wiki_has_no_other_languages(service_on: ServiceOn) -> None:
    service = service_on("http://127.0.0.1:9/api.php")
    assert service.further.languages(TOWN) == ()
    assert service.further.in_language(GERMAN) == Missing()
    assert service.network_log.requests == ()


@pytest.mark.parametrize("answer", [[], {"query": 7}, {"query": {"pages": [{"langlinks": [{"lang": "de"}]}]}}])
def test_an_answer_of_another_shape_is_refused(answer: object) -> None:
    with pytest.raises(WikipediaError, match="not one that Wikipedia gives"):
        read_languages(answer)


def test_the_whole_text_is_told_without_headings_and_appendix(serve: Serve, service_on: ServiceOn) -> None:
    history = "== History ==\nIt is old.\n<b>Very</b> old.\n\n=== Since 1900 ===\nA=B."
    text = f"A town.\n\n{history}\n\n== References ==\nA book."
    server = serve(answer_json({"query": {"pages": [{"title": "Strelsau", "ns": 0, "extract": text}]}}))
    service = service_on(server.api_url)
    assert service.further.text(TOWN) == ("A town.", "It is old.", "Very old.", "A=B.")
    assert "exintro" not in server.requests[0]
    assert service.further.text(TOWN)[-1] == "A=B."
    assert len(server.requests) == 1


def test_a_page_of_ten_thousand_paragraphs_has_an_end(serve: Serve, service_on: ServiceOn) -> None:
    page = {"title": "Strelsau", "ns": 0, "extract": "A line of the text.\n" * 10_000}
    service = service_on(serve(answer_json({"query": {"pages": [page]}})).api_url)
    assert len(service.further.text(TOWN)) == 60


def test_a_built_in_note_is_its_whole_text(service_on: ServiceOn) -> None:
    note = Background("X", "", ("One.",), Origin.STARTER, None, TODAY.date(), "")
    assert service_on("http://127.0.0.1:9/api.php").further.text(note) == ("One.",)


def test_the_whole_text_is_that_of_the_language_that_is_read(
    serve: Serve, service_on: ServiceOn, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "Strelsau ist eine Stadt.\n\n== Lage ==\nEs liegt am Fluss."
    page = {"title": "Strelsau (Stadt)", "ns": 0, "extract": text}
    proxy = serve(answer_json({"query": {"pages": [page]}}))
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    service = service_on("http://en.wikipedia.org/w/api.php")
    german = service.further.in_language(GERMAN)
    assert isinstance(german, Background)
    assert service.further.text(german) == ("Strelsau ist eine Stadt.", "Es liegt am Fluss.")
    assert all(request.startswith("GET http://de.wikipedia.org/") for request in proxy.requests)
