"""Pictures and whole texts from an offline encyclopaedia: what is in the file, and only with its licence."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from reader.background import Background, BackgroundService, NetworkPolicy, Picture, Query, Sources, open_background
from reader.background.zim_pictures import picture_paths
from tests.background.zim_files import METADATA, HtmlItem, make_zim

PNG = b"\x89PNG\r\n\x1a\n" + b"pixels" * 10
TOLD_ELSEWHERE = "Picture: its author and licence are told on the page at Wikipedia"
PAGES = {
    "Strelsau": """
        <img src="./I/flag.png" width="20" height="12">
        <figure><img src="https://evil.example/spy.png"><img src="data:image/png;base64,AAAA"></figure>
        <table class="infobox"><tr><td><img src="../I/missing.png"></td></tr></table>
        <a href="File:Harbour"><img alt="x" src="I/har%62our.png" width="300" height="200" onerror="run()"></a>
        <p><b>Strelsau</b> is a town.</p>
        <details><summary><h2>History</h2></summary><p>It was <script>run()</script>founded early.</p>
        <h3>Since 1900</h3><p>It grew.</p></details>""",
    "Zenda": "<p>Zenda is a castle.</p>",
}
Open = Callable[..., BackgroundService]


@pytest.fixture
def opened(tmp_path: Path, notes_folder: Path) -> Iterator[Open]:
    """A service that has only a ZIM file, made of PAGES and these things."""
    with ExitStack() as stack:

        def open_file(**options: object) -> BackgroundService:
            harbour = HtmlItem("I/harbour.png", PNG, "image/png")
            file = make_zim(tmp_path / "small.zim", PAGES, others=(harbour,), **options)  # type: ignore[arg-type]
            sources = Sources(zim_files=(file,), network=NetworkPolicy.NEVER)
            service = open_background(tmp_path / "cache", notes_folder, sources=sources)
            return stack.enter_context(closing(service))

        yield open_file


def page(service: BackgroundService, name: str) -> Background:
    found = service.lookup(Query(name, "GPE"))
    assert isinstance(found, Background)
    return found


def test_the_first_picture_of_the_page_is_shown_with_where_its_licence_is(opened: Open) -> None:
    service = opened()
    assert service.further.picture(page(service, "Strelsau")) == Picture(PNG, TOLD_ELSEWHERE)
    assert service.network_log.requests == ()


def test_the_licence_of_the_file_is_told(opened: Open) -> None:
    service = opened(metadata={**METADATA, "License": "CC BY-SA 4.0"})
    picture = service.further.picture(page(service, "Strelsau"))
    assert picture
    assert picture.licence == "Picture from Small encyclopaedia, CC BY-SA 4.0"


def test_without_a_licence_there_is_no_picture(opened: Open) -> None:
    service = opened(metadata={**METADATA, "Source": "A company"})
    assert service.further.picture(page(service, "Strelsau")) is None


def test_a_page_without_a_picture_has_none(opened: Open) -> None:
    service = opened()
    found = service.lookup(Query("Zenda", "FAC"))
    assert isinstance(found, Background)
    assert service.further.picture(found) is None


def test_the_whole_text_is_read_from_the_file(opened: Open) -> None:
    service = opened()
    strelsau = page(service, "Strelsau")
    assert strelsau.paragraphs == ("Strelsau is a town.",)
    assert service.further.text(strelsau) == ("Strelsau is a town.", "It was founded early.", "It grew.")


@pytest.mark.parametrize(
    ("source", "paths"),
    [
        ("../I/x.png", ("I/x.png",)),
        ("./_assets_/x.png", ("A/_assets_/x.png",)),
        ("/I/x.png", ("I/x.png",)),
        ("../../../../etc/passwd", ()),
        ("//evil.example/x.png", ()),
        ("file:///etc/passwd", ()),
        ("http://[half", ()),
        ("", ()),
    ],
)
def test_only_paths_within_the_file_are_followed(source: str, paths: tuple[str, ...]) -> None:
    assert picture_paths(f'<img src="{source}">', "A/Strelsau") == paths


def test_of_ten_thousand_pictures_a_few_are_tried() -> None:
    assert len(picture_paths("".join(f'<img src="{number}.png">' for number in range(10_000)), "A/B")) == 5
