"""The sdist builds a wheel, and the wheel works in a venv of its own, outside the checkout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import venv
from pathlib import Path

import pytest

from reader import __version__

PROJECT = Path(__file__).parents[2]
SOURCES = ("pyproject.toml", "setup.py", "MANIFEST.in", "README.md", "CHANGELOG.md", "LICENSE", "reader", "resources")
BUILD_SDIST = "from setuptools.build_meta import build_sdist; build_sdist('dist')"

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a venv with the wheel of the sdist; what it depends on is that of this interpreter."""
    folder = tmp_path_factory.mktemp("installed")
    wheel_from(sdist_in(folder), folder)
    environment = folder / "venv"
    venv.create(environment, with_pip=False, symlinks=True)
    site_packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(environment)}))
    wheel = next(folder.glob("*.whl"))
    pip = [sys.executable, "-m", "pip", "--python", str(environment / "bin" / "python"), "install", "--quiet"]
    run([*pip, "--no-deps", "--no-index", str(wheel)], folder)
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return environment


def sdist_in(folder: Path) -> Path:
    tree = folder / "tree"
    tree.mkdir()
    for name in SOURCES:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, tree / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, tree)
    run([sys.executable, "-c", BUILD_SDIST], tree)
    return next((tree / "dist").glob("*.tar.gz"))


def wheel_from(sdist: Path, folder: Path) -> None:
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(folder)]
    run([*pip, str(sdist)], folder)


def run(command: list[str], folder: Path) -> str:
    """What `command` prints, run in `folder`; fails with what it says."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_sdist_carries_the_resources(tmp_path: Path) -> None:
    with tarfile.open(sdist_in(tmp_path)) as archive:
        names = {name.split("/", 1)[-1] for name in archive.getnames()}
    kept = {path.relative_to(PROJECT).as_posix() for path in (PROJECT / "resources").rglob("*") if path.is_file()}
    assert kept <= names


def test_the_version_is_that_of_the_code(installed: Path, tmp_path: Path) -> None:
    assert run([str(installed / "bin" / "reader"), "--version"], tmp_path).strip() == f"Sidelight {__version__}"
    assert next(installed.rglob("sidelight-*.dist-info")).name == f"sidelight-{__version__}.dist-info"


def test_every_resource_is_installed(installed: Path) -> None:
    target = next(installed.rglob("site-packages/reader/resources"))
    wanted = {p.relative_to(PROJECT / "resources") for p in (PROJECT / "resources").rglob("*") if p.is_file()}
    assert wanted == {p.relative_to(target) for p in target.rglob("*") if p.is_file()}


def test_explain_and_the_window_work_outside_the_checkout(installed: Path, tmp_path: Path) -> None:
    sample = next(installed.rglob("resources/samples/paris-agreement.txt"))
    command = [str(installed / "bin" / "reader")]
    kept = ["--data-dir", str(tmp_path / "data")]
    assert "Paris Agreement" in run([*command, "explain", str(sample), *kept], tmp_path)
    picture = tmp_path / "window.png"
    run([*command, str(sample), "--screenshot", str(picture), *kept], tmp_path)
    assert picture.read_bytes().startswith(b"\x89PNG")
