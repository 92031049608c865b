"""Pages of offline encyclopaedias are read as plain text, whatever is in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.background.html_text import read_html

PIECES = (
    "<p>,</p>,<div class='shortdescription'>,</div>,<li>,<ul>,<a href=',x'>,<table>,<script>,</script>,<!--,-->,"
    '<![CDATA[,&#x110000;,&#xD800;,&#99999999999;,<h2>,text ,\x00,<,>,</,<a title=",",<style,<br/>,&amp,<!DOCTYPE,'
    "<p style='display: none'>,<sup class=reference>,<P ID=disambigbox>,\u202e"
).split(",")


def test_paragraphs_are_those_of_the_introduction() -> None:
    page = """<!DOCTYPE html><!-- <p>no</p> --><title>x</title><P>One &amp; <b>two</b>,<br>three.</p>
        <div>between</div><p>Four <a title="a > b" href='x'>five</a></p><h2>More</h2><p>Six</p>"""
    assert read_html(page).paragraphs == ("One & two, three.", "Four five")


@pytest.mark.parametrize(
    "hidden",
    [
        *("<script>if (a < b) { '<p>' }</SCRIPT>", "<style>p { }</style>", "<table><tr><td>x<table></table></table>"),
        *('<sup class="reference">[1]</sup>', '<span style="display: none">x</span>', "<figure><p>x</p></figure>"),
        *('<span class="IPA">x</span>', "<!-- x -->", '<div class="hatnote navigation-not-searchable">x</div>'),
        *("\u202e", "\u2066", "&#x202e;"),
    ],
)
def test_what_is_no_text_is_left_out(hidden: str) -> None:
    assert read_html(f"<p>Before {hidden}and after.</p>").paragraphs == ("Before and after.",)


def test_lists_are_read_by_the_first_link_of_each_entry() -> None:
    page = """<p>Linden may refer to:</p><ul><li><a href="./Ann_Linden#Life">Ann</a>, judge, of
        <a href="Ruritania">Ruritania</a></li><li><a href="../A/Linden_%28tree%29">tree</a></li>
        <li><a href="https://elsewhere.example/Linden">elsewhere</a></li><li>no link</li>
        <li><a title="Karl Linden" href="x">K.</a></ul>"""
    read = read_html(page)
    assert list(read.entries) == ["Ann Linden", "Linden (tree)", "Karl Linden"]
    assert read.entries["Ann Linden"] == "Ann, judge, of Ruritania"


@pytest.mark.parametrize("mark", ['class="metadata dmbox-disambig"', 'id="disambigbox"'])
def test_a_disambiguation_page_is_known_by_its_box(mark: str) -> None:
    assert read_html(f"<table {mark}></table>").is_disambiguation
    assert not read_html("<p>disambigbox</p>").is_disambiguation


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_nothing_in_a_page_is_an_error_or_comes_through_as_markup(pieces: list[str]) -> None:
    read = read_html("".join(pieces))
    for text in (read.description, *read.paragraphs, *read.entries.values()):
        assert "\u202e" not in text
        assert "\x00" not in text
    assert not any("<p>" in paragraph for paragraph in read.paragraphs)


@pytest.mark.parametrize(
    "piece", ["<", "<a ", '<a href="', "<p>", "<table>", "<!--", "&", "</", "<script>", "<li><a href=x>", "a-", "'<x '"]
)
def test_a_million_characters_of_nonsense_are_read_in_one_go(piece: str) -> None:
    """Where this took time that grows with the square of the length, the test would not end."""
    read_html(piece * (1_000_000 // len(piece)))


def test_of_a_long_page_the_lists_are_read_only_where_it_is_one() -> None:
    filler = "<p>It is so.</p>" * 5000
    end = '<ul><li><a href="Ann_Linden">Ann</a></ul>'
    assert read_html(f"<p>Linden may refer to:</p><h2>People</h2>{filler}{end}").entries == {"Ann Linden": "Ann"}
    assert read_html(f"<p>Linden is a town.</p><h2>People</h2>{filler}{end}").entries == {}


@pytest.mark.parametrize("opening", ["Linden may refer to:", "Linden can also refer to", "Linden is a German surname."])
def test_a_disambiguation_page_is_known_by_its_first_words(opening: str) -> None:
    assert read_html(f"<p><b>{opening}</b></p>").is_disambiguation
    assert not read_html(f"<p>Linden is a town.</p><p>{opening}</p>").is_disambiguation
