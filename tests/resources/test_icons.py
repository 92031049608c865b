"""The icons are inert drawings that a program may recolour."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from reader.paths import resources

ICONS = sorted((resources() / "icons").glob("*.svg"))
SYMBOLS = {"back", "close", "forward", "highlight", "next", "note", "open", "panel", "previous", "search"}
SHAPES = {"svg", "path", "rect", "circle"}


def local_name(tag: str) -> str:
    return tag.rpartition("}")[2]


def test_every_icon_is_there() -> None:
    assert {path.stem for path in ICONS} >= SYMBOLS | {"sidelight"}


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_icon_is_nothing_but_shapes(path: Path) -> None:
    root = ElementTree.parse(path).getroot()
    assert local_name(root.tag) == "svg"
    for element in root.iter():
        assert local_name(element.tag) in SHAPES
        assert not any(name.startswith("on") or local_name(name) == "href" for name in element.attrib)
        assert not any("url(" in value or ":" in value for value in element.attrib.values())


@pytest.mark.parametrize("name", sorted(SYMBOLS))
def test_symbol_is_one_black_line_on_a_grid_of_twenty(name: str) -> None:
    root = ElementTree.parse(resources() / "icons" / f"{name}.svg").getroot()
    assert root.get("viewBox") == "0 0 20 20"
    assert root.get("stroke") == "#000"
    assert root.get("fill") == "none"
    assert not any(element.get("stroke") or element.get("fill") for element in root.iter() if element is not root)
