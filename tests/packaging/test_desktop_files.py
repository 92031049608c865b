"""What joins the program with a Linux desktop: its entry, its page in software centres, icons, manual, completions."""

from __future__ import annotations

import configparser
import datetime
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from reader import __version__
from reader.cli import parsers

PROJECT = Path(__file__).parents[2]
DESKTOP = PROJECT / "resources" / "desktop"
FORMATS = {
    "text/plain",
    "text/markdown",
    "text/html",
    "application/epub+zip",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/pdf",
}


def ask(*command: object) -> str:
    """What a tool prints; fails where it complains, and skips where it is not installed."""
    if not shutil.which(str(command[0])):
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module")
def prefix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A /usr with all that is put beside the program, made in a process of its own, as the package is."""
    folder = tmp_path_factory.mktemp("tree")
    (folder / "frozen").mkdir()
    (folder / "frozen" / "sidelight").write_text("the program\n", encoding="utf-8")
    code = (
        "import sys, datetime, pathlib; sys.path[:0] = sys.argv[1:3]; import tree; "
        "tree.fill(*map(pathlib.Path, sys.argv[3:]), datetime.datetime(2024, 5, 6))"
    )
    places = [PROJECT, PROJECT / "packaging" / "linux", folder / "usr", folder / "frozen"]
    subprocess.run([sys.executable, "-c", code, *map(str, places)], check=True)
    return folder / "usr"


@pytest.fixture(scope="module")
def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(next(DESKTOP.glob("*.desktop")), encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_entry_is_valid() -> None:
    assert ask("desktop-file-validate", next(DESKTOP.glob("*.desktop"))) == ""


def test_the_page_in_software_centres_is_valid() -> None:
    assert "successful" in ask("appstreamcli", "validate", "--strict", "--no-net", next(DESKTOP.glob("*.metainfo.xml")))


def test_the_entry_takes_several_files_and_offers_all_formats(entry: configparser.SectionProxy) -> None:
    assert entry["Exec"].split() == ["sidelight", "%U"]  # files and addresses
    assert set(entry["MimeType"].split(";")) >= FORMATS | {"x-scheme-handler/reader"}
    assert entry["Keywords"]


def test_entry_page_and_icons_have_one_name(entry: configparser.SectionProxy, prefix: Path) -> None:
    page = ElementTree.parse(next(DESKTOP.glob("*.metainfo.xml"))).getroot()
    name = str(page.findtext("id"))
    assert name.count(".") >= 2
    assert page.findtext("launchable") == next(DESKTOP.glob("*.desktop")).name == f"{name}.desktop"
    assert entry["Icon"] == name
    assert {path.stem for path in prefix.glob("share/icons/hicolor/*/apps/*")} == {name}


def test_the_window_tells_the_desktop_which_entry_it_is_of(entry: configparser.SectionProxy) -> None:
    application = (PROJECT / "reader" / "app" / "application.py").read_text(encoding="utf-8")
    assert f'setApplicationName("{entry["StartupWMClass"]}")' in application
    assert f'setDesktopFileName("{entry["Icon"]}")' in application


def test_the_latest_release_on_the_page_is_this_version() -> None:
    page = ElementTree.parse(next(DESKTOP.glob("*.metainfo.xml"))).getroot()
    releases = page.findall("releases/release")
    assert releases[0].get("version") == __version__
    dates = [datetime.date.fromisoformat(str(release.get("date"))) for release in releases]
    assert dates == sorted(dates, reverse=True)
    assert page.find("screenshots/screenshot/image") is not None


def test_icons_are_there_in_every_size(prefix: Path) -> None:
    icons = prefix / "share" / "icons" / "hicolor"
    sizes = {16, 22, 24, 32, 48, 64, 128, 256, 512}
    for size in sizes:
        content = next((icons / f"{size}x{size}" / "apps").iterdir()).read_bytes()
        width, height = int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
        assert content.startswith(b"\x89PNG")
        assert (width, height) == (size, size)
    assert next((icons / "scalable" / "apps").iterdir()).suffix == ".svg"


def test_the_manual_tells_every_option(prefix: Path) -> None:
    page = ask("man", "--warnings", "-l", prefix / "share" / "man" / "man1" / "sidelight.1.gz")
    assert "warning" not in page.casefold()
    flags = {flag for parser in parsers().values() for action in parser._actions for flag in action.option_strings}
    assert flags
    assert not {flag for flag in flags if flag not in page}


def completed(prefix: Path, *words: str) -> set[str]:
    """What bash offers in place of the last word."""
    script = prefix / "share" / "bash-completion" / "completions" / "sidelight"
    quoted = " ".join(f"'{word}'" for word in words)
    told = ask(
        "bash", "-c", f"source {script}; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; "
        "compopt() { :; }; _sidelight; printf '%s\\n' \"${COMPREPLY[@]}\"",
    )  # fmt: skip
    return set(told.split())


def test_bash_completes_commands_options_and_choices(prefix: Path) -> None:
    assert completed(prefix, "sidelight", "exp") >= {"explain"}
    assert completed(prefix, "sidelight", "explain", "--corr") == {"--corrections"}
    assert completed(prefix, "sidelight", "library", "se") == {"search"}
    assert completed(prefix, "sidelight", "notes", "--format", "j") == {"jsonld"}


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_can_read_their_completions(prefix: Path, shell: str) -> None:
    script = next(path for path in prefix.rglob("*sidelight*") if f"/{shell}/" in path.as_posix())
    ask(shell, "-n", script)
