"""Which servers can be asked, and which page of one an address means that was pasted."""

from __future__ import annotations

import pytest

from reader.background.addresses import looks_like_address, title_at
from reader.background.server import ENGLISH_WIKIPEDIA, Server
from reader.errors import ReaderError

WIKIPEDIA = Server(ENGLISH_WIKIPEDIA)
COMPANY = Server("http://wiki.company.example:8080/encyclopaedia/api.php")


@pytest.mark.parametrize(
    "address",
    [
        *("ftp://wiki.example/api.php", "wiki.example/api.php", "http://", "http://:80/", "javascript:alert(1)"),
        *("http://wiki.example:0/api.php", "http://wiki.example:99999/", "http://[half/", "http://1.2.3.400/api.php"),
        *("http://a b/api.php", "http://a..b/api.php", f"http://{'a' * 300}/api.php", "http://wiki.example/\u202eapi"),
    ],
)
def test_what_is_no_web_address_is_refused_in_words(address: str) -> None:
    with pytest.raises(ReaderError, match=r"is not the web address of a MediaWiki's api\.php\.$"):
        Server.at(address)


@pytest.mark.parametrize("address", [ENGLISH_WIKIPEDIA, COMPANY.api_url, "http://[::1]:8/api.php", "http://ü.example/"])
def test_a_web_address_is_taken(address: str) -> None:
    assert Server.at(address).api_url == address


@pytest.mark.parametrize(
    "address",
    [
        "https://en.wikipedia.org/wiki/Treaty_of_Ostrova",
        "http://en.wikipedia.org/wiki/Treaty_of_Ostrova",
        "  https://en.m.wikipedia.org/wiki/Treaty_of_Ostrova#Signing \n",
        "https://EN.wikipedia.org/wiki/Treaty%20of%20Ostrova?action=history",
        "https://en.wikipedia.org/w/index.php?title=Treaty_of_Ostrova&oldid=7",
    ],
)
def test_all_forms_of_a_pages_address_mean_it(address: str) -> None:
    assert looks_like_address(address)
    assert title_at(address, WIKIPEDIA) == "Treaty of Ostrova"


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("https://en.wikipedia.org/wiki/Caf%C3%A9_Ostrova", "Café Ostrova"),
        ("https://en.wikipedia.org/wiki/Café_Ostrova", "Café Ostrova"),
        ("https://en.wikipedia.org/wiki/AC/DC", "AC/DC"),
        ("https://en.wikipedia.org/wiki/Varga:_A_Life", "Varga: A Life"),
        ("https://en.wikipedia.org/wiki/Q%26A", "Q&A"),
    ],
)
def test_titles_are_as_the_wiki_writes_them(address: str, title: str) -> None:
    assert title_at(address, WIKIPEDIA) == title


@pytest.mark.parametrize("path", ["/wiki/Ostrova", "/encyclopaedia/index.php/Ostrova", "/index.php?title=Ostrova"])
def test_a_company_may_have_its_pages_where_it_likes(path: str) -> None:
    assert title_at(f"http://wiki.company.example:8080{path}", COMPANY) == "Ostrova"


@pytest.mark.parametrize(
    "address",
    [
        *("https://de.wikipedia.org/wiki/Ostrova", "https://en.wikipedia.org.evil.example/wiki/Ostrova"),
        *("https://evil.example/wiki/Ostrova", "https://evil.example/?x=en.wikipedia.org/wiki/Ostrova"),
        *("https://en.wikipedia.org:444/wiki/Ostrova", "https://en.wikipedia.org@evil.example/wiki/Ostrova"),
        *("https://user:word@en.wikipedia.org/wiki/Ostrova", "javascript:en.wikipedia.org/wiki/Ostrova"),
        *("file:///wiki/Ostrova", "https://[half/wiki/Ostrova", "https://en.wikipedia.org/wiki/A\u202eB", "https:"),
        "https://en.wikipedia.org/wiki/Ost rova",
        f"https://en.wikipedia.org/wiki/{'a' * 3000}",
    ],
)
def test_an_address_of_another_server_is_refused(address: str) -> None:
    with pytest.raises(ReaderError, match=r"not the address of a page of Wikipedia \(en\.wikipedia\.org\)"):
        title_at(address, WIKIPEDIA)


@pytest.mark.parametrize(
    "path",
    [
        *("/", "/wiki/", "/wiki/_", "/wiki/Special:Log", "/wiki/User_talk:Ada", "/wiki/File:Ostrova.jpg"),
        *("/wiki/%FF%FE", "/wiki/A%5BB", "/wiki/A%7CB", "/wiki/A%00B", "/w/index.php?title=A&title=B"),
        *("/w/index.php?title=", "/w/index.php?title=%FF", "/wiki/" + "%61" * 300, "/about", "/wiki/%23top"),
    ],
)
def test_an_address_that_is_no_articles_is_refused(path: str) -> None:
    with pytest.raises(ReaderError, match="does not lead to an article"):
        title_at(f"https://en.wikipedia.org{path}", WIKIPEDIA)
