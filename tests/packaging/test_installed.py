"""The Debian package in a fresh Debian: `make test-package` makes it, and runs this."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.background.zim_files import make_zim
from tests.benchmarks.screen import Screen, screen
from tests.packaging.fresh_debian import HOME, READER, Desktop, FreshDebian, Place, Seen, done, has_line_under, until

PROJECT = Path(__file__).parents[2]
ENTRY = "/usr/share/applications/io.github.sidelight_reader.Sidelight.desktop"
FIRST = "Ellerland Joins\n\nThe foreign minister said on Monday that NATO would meet again in the spring.\n"
SECOND = "Grain Prices\n\nFarmers in France said that the harvest was late this year.\n"
NOTE = "Military alliance of 32 countries of Europe and North America"  # of the built-in notes; there is no network
SYSTEM = ("bin", "etc", "lib", "opt", "usr", "var/lib/dpkg/info")
NEEDED = ("debootstrap", "unshare", "nsenter", "Xvfb", "xdotool", "lintian")


def missing() -> str:
    """Why this cannot be run here, or ""."""
    if not os.environ.get("SIDELIGHT_DEB"):
        return "`make test-package` makes the package and runs this"
    if os.geteuid() != 0:
        return "making a Debian in a folder needs root"
    lacking = [tool for tool in NEEDED if not shutil.which(tool)]
    return f"not installed: {', '.join(lacking)}" if lacking else ""


pytestmark = [pytest.mark.package, pytest.mark.skipif(bool(missing()), reason=missing())]


@pytest.fixture(scope="module")
def package() -> Path:
    return Path(os.environ["SIDELIGHT_DEB"]).absolute()


@pytest.fixture(scope="module")
def debian(package: Path, tmp_path_factory: pytest.TempPathFactory) -> FreshDebian:
    """Fresh, with the packages that ours says it needs, and then ours."""
    system = FreshDebian(tmp_path_factory.mktemp("debian") / "root")
    shutil.copy(package, system.root / "tmp" / "sidelight.deb")
    system.run("apt-get", "update", "-qq")
    depends = done("dpkg-deb", "-f", package, "Depends").strip()
    system.run("apt-get", "satisfy", "-y", "-qq", "--no-install-recommends", depends)
    return system


@pytest.fixture(scope="module")
def installed(debian: FreshDebian) -> FreshDebian:
    before = debian.files(*SYSTEM)
    debian.run("dpkg", "-i", "/tmp/sidelight.deb")
    (debian.root / "tmp" / "before.json").write_text(json.dumps(sorted(before)), encoding="utf-8")
    for name, text in (("first.txt", FIRST), ("second.txt", SECOND)):
        path = debian.root / str(HOME).lstrip("/") / name
        path.write_text(text, encoding="utf-8")
        os.chown(path, READER, READER)
    return debian


@pytest.fixture(scope="module")
def display() -> Iterator[Screen]:
    with screen() as display:
        yield display


def test_lintian_finds_no_errors(package: Path) -> None:
    done("lintian", "--fail-on", "error", "--allow-root", package)


def test_the_sizes_hold(package: Path) -> None:
    assert package.stat().st_size < 250e6
    assert int(done("dpkg-deb", "-f", package, "Installed-Size")) * 1024 < 700e6


def test_it_needs_no_python_and_no_qt(installed: FreshDebian) -> None:
    packages = installed.run("dpkg-query", "-W", "-f", "${Package}\n").split()
    assert "sidelight" in packages
    assert not [name for name in packages if "python" in name or "qt" in name]


def test_it_reads_in_a_terminal(installed: FreshDebian) -> None:
    report = installed.run_as_reader("sidelight", "explain", f"{HOME}/first.txt")
    assert "NATO" in report
    assert "Sidelight" in installed.run_as_reader("reader", "--version")


def test_a_portable_copy_has_its_own_settings_and_encyclopaedia(installed: FreshDebian) -> None:
    stick = HOME / "stick"
    inside = installed.root / str(stick).lstrip("/")
    installed.run("cp", "-r", "/usr/lib/sidelight", stick)
    (inside / "sidelight-data" / "config").mkdir(parents=True)
    make_zim(inside / "small.zim", {"NATO": "<p>NATO is an alliance in a small encyclopaedia.</p>"})
    settings = {"network": "never", "starter": False, "zim_files": [str(stick / "small.zim")]}
    (inside / "sidelight-data" / "config" / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    installed.run("chown", "-R", f"{READER}:{READER}", stick)
    report = installed.run_as_reader(stick / "sidelight", "explain", HOME / "first.txt", "--background")
    assert "an alliance in a small encyclopaedia" in report
    assert (inside / "sidelight-data" / "cache").is_dir()


def test_a_file_manager_opens_it_and_a_click_tells_who(installed: FreshDebian, display: Screen) -> None:
    installed.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "libglib2.0-bin", "dbus-daemon")
    installed.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "at-spi2-core")
    with installed.desktop(display.display) as desktop:
        desktop.launch(ENTRY, HOME / "first.txt")
        seen = Seen(desktop)
        page = shown(seen, FIRST)
        until(lambda: has_line_under(display, *word(seen, page, "NATO")))
        assert not has_line_under(display, *word(seen, page, "would"))
        assert NOTE not in words(seen)
        use(display, "mousemove", *word(seen, page, "NATO")[0].middle, "click", 1)
        until(lambda: NOTE in words(seen))
        second_start(desktop, seen)
        use(display, "key", "ctrl+q")
        until(lambda: not seen.programs())


def use(display: Screen, *actions: object) -> None:
    """Move the mouse, click, press keys, as xdotool's actions say."""
    done("env", f"DISPLAY={display.display}", "xdotool", *actions)


def second_start(desktop: Desktop, seen: Seen) -> None:
    """Another file from the file manager comes into the same window of the same program."""
    before, windows = seen.programs(), seen.parts(["frame"])
    desktop.launch(ENTRY, HOME / "second.txt")
    shown(seen, SECOND)
    assert seen.programs() == before
    assert seen.parts(["frame"]) == windows


def word(seen: Seen, page: tuple[str, str], text: str) -> tuple[Place, Place]:
    """Where the first and the last letter of a word are."""
    at = seen.text(page).index(text)
    return seen.place(page, at), seen.place(page, at + len(text) - 1)


def shown(seen: Seen, text: str) -> tuple[str, str]:
    """The page, once it shows the text."""
    found: list[tuple[str, str]] = []

    def look() -> bool:
        found[:] = [part for part in seen.parts(["text"]) if seen.text(part).split() == text.split()]
        return bool(found)

    until(look)
    return found[0]


def words(seen: Seen) -> list[str]:
    """All that is told beside the page."""
    return seen.names(seen.parts(["label"]))


def test_removing_it_leaves_only_what_is_the_readers(installed: FreshDebian) -> None:
    before = set(json.loads((installed.root / "tmp" / "before.json").read_text(encoding="utf-8")))
    added = installed.files(*SYSTEM) - before
    assert "usr/bin/sidelight" in added
    installed.run("dpkg", "-r", "sidelight")
    assert not [name for name in installed.files(*SYSTEM) if "sidelight" in name.casefold()]
    kept = installed.files(str(HOME).lstrip("/"))
    assert {name for name in kept if name.endswith(".local/share/sidelight")}
