"""Every part of the program is told with its licence."""

from __future__ import annotations

import re
from pathlib import Path

from reader.licences import parts

PROJECT = Path(__file__).parents[1]


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()


def test_all_that_is_installed_for_the_program_is_listed() -> None:
    locked = PROJECT.joinpath("requirements.txt").read_text(encoding="utf-8")
    here = re.findall(r"^([A-Za-z0-9_.-]+)==\S+ \\$", locked, re.MULTILINE)  # those of one platform have a mark behind
    listed = {plain(part.name) for part in parts()}
    assert len(here) > 20
    assert {plain(name) for name in here} <= listed


def test_each_has_a_licence_and_nearly_all_its_text() -> None:
    assert all(part.licence not in ("", "not told") for part in parts())
    without = {part.name for part in parts() if not part.text and part.is_package}
    told = {"PySide6_Essentials", "shiboken6", "spacy", "numpy"}
    assert not without & told
    assert len(without) < len(parts()) / 10


def test_python_and_the_data_that_is_not_ours_are_among_them() -> None:
    names = {part.name.split(" ")[0]: part for part in parts()}
    assert "PSF" in names["Python"].licence
    assert "Princeton University" in names["WordNet"].text
    assert names["GeoNames"].licence == "CC-BY-4.0"
