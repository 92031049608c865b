"""A Debian system in a folder, with nothing but what Debian needs itself, and a desktop of one reader in it."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.screen import Screen

RELEASE = "bookworm"
READER = 1000
HOME = Path("/home/anna")
_RUNTIME = Path("/run/user/1000")
_BUS = f"unix:path={_RUNTIME}/bus"
_INSIDE = 'mount -t proc proc "$0/proc" && mount --bind /dev "$0/dev" && exec chroot "$@"'
_BELOW = 4  # pixels
_PATIENCE = 60  # seconds; the machine may be busy


class FreshDebian:
    """What debootstrap makes in `root`; mounts are the processes' own, and go with them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        listed = ("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", f"Codename: {RELEASE}")
        where = done(*listed).split()  # the mirror that this machine uses; none: debootstrap's own
        done("debootstrap", "--variant=minbase", RELEASE, root, *where[:1])
        (root / "etc" / "resolv.conf").write_bytes(Path("/etc/resolv.conf").read_bytes())
        self.run("useradd", "--create-home", "--uid", READER, "anna")

    def run(self, *command: object) -> str:
        """What `command` prints, run as root inside."""
        return done(*_inside(self.root), self.root, "env", "-i", *_environment("/root"), *command)

    def run_as_reader(self, *command: object) -> str:
        """What `command` prints, run as a user without a desktop."""
        whole = [*_inside(self.root), "--userspec=1000:1000", self.root, "env", "-i", *_environment(HOME), *command]
        return done(*whole)

    def files(self, *folders: str) -> set[str]:
        """All that is in these folders inside."""
        found = (path for folder in folders for path in (self.root / folder).rglob("*"))
        return {path.relative_to(self.root).as_posix() for path in found}

    @contextmanager
    def desktop(self, display: str) -> Iterator[Desktop]:
        """A session of the reader on this display; its programs end with it."""
        runtime = self.root / str(_RUNTIME).lstrip("/")
        shutil.rmtree(runtime, ignore_errors=True)  # of a session before
        runtime.mkdir(mode=0o700, parents=True)
        os.chown(runtime, READER, READER)
        environment = [*_environment(HOME), f"DISPLAY={display}", f"XDG_RUNTIME_DIR={_RUNTIME}"]
        environment += [f"DBUS_SESSION_BUS_ADDRESS={_BUS}", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1"]
        bus = ["dbus-daemon", "--session", "--nofork", "--nosyslog", f"--address={_BUS}"]
        command = [*_inside(self.root), "--userspec=1000:1000", self.root, "env", "-i", *environment, *bus]
        session = subprocess.Popen([str(part) for part in command], stderr=subprocess.DEVNULL)
        try:
            children = Path(f"/proc/{session.pid}/task/{session.pid}/children")
            until(lambda: children.read_text().strip() and (runtime / "bus").exists())
            yield Desktop(children.read_text().strip(), environment)
        finally:
            session.kill()  # unshare takes no other signal; all that it holds ends with it
            session.wait()


@dataclass(frozen=True, slots=True)
class Desktop:
    """A running session: the process whose namespaces it is in, and its environment."""

    process: str
    environment: Sequence[str]

    def run(self, *command: object) -> str:
        """What `command` prints, run by the reader in this session."""
        return done(*self._command(*command))

    def launch(self, entry: str, file: Path) -> None:
        """Open a file by a desktop entry, as a file manager does; what was started stays."""
        command = self._command("gio", "launch", entry, file)
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True, cwd="/")

    def _command(self, *command: object) -> list[str]:
        enter = ["nsenter", "-t", self.process, "--mount", "--pid", "--root", "-S", READER, "-G", READER]
        whole = [*enter, "env", "-i", *self.environment, "sh", "-c", 'cd && exec "$@"', "sh", *command]
        return [str(part) for part in whole]

    def all(self, calls: Sequence[Sequence[str]]) -> list[str]:
        """What each of these commands prints, or "" where one fails; all in one go."""
        quoted = ("'" + "' '".join(part.replace("'", "'\\''") for part in call) + "'" for call in calls)
        script = "\n".join(f"{call} 2>/dev/null; printf '\\001'" for call in quoted)
        return self.run("sh", "-c", script).split("\1")[:-1]


@dataclass(frozen=True, slots=True)
class Place:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """Where a click goes."""
        return self.x + self.width // 2, self.y + self.height // 2


def has_line_under(screen: Screen, first: Place, last: Place) -> bool:
    """Whether a line, dashes too, is drawn in one colour under a word, from its first letter to its last."""
    pixels = screen.pixels()[:, first.x + 1 : last.x + last.width - 1]
    paper = tuple(pixels[first.y, 0])
    for row in pixels[first.middle[1] : first.y + first.height + _BELOW]:
        colours = Counter(map(tuple, row))
        if any(count > len(row) / 2 for colour, count in colours.items() if colour != paper):
            return True
    return False


class Seen:
    """What a screen reader finds on a desktop (AT-SPI, over D-Bus)."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        found = desktop.run(*_call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress", "--session"))
        self._bus = ["--address", _values(found)[0]]

    def programs(self) -> list[tuple[str, str]]:
        """Each program that shows something: its name on the bus, and its root's path."""
        return _references(
            self._ask([("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")], "GetChildren")[0]
        )

    def parts(self, roles: Sequence[str]) -> list[tuple[str, str]]:
        """All parts of all programs that have one of these roles, as AT-SPI names them."""
        level, found = self.programs(), []
        while level:
            named = zip(level, self._ask(level, "GetRoleName"), strict=True)
            found += [part for part, role in named if role and _values(role)[0] in roles]
            level = [child for told in self._ask(level, "GetChildren") for child in _references(told)]
        return found

    def text(self, part: tuple[str, str]) -> str:
        """The text that a part shows."""
        told = self._ask([part], "GetText", "org.a11y.atspi.Text", "0", "--", "-1")[0]
        return str(_values(told)[0]) if told else ""

    def names(self, parts: Sequence[tuple[str, str]]) -> list[str]:
        """The names of parts: of a label or a button, its words."""
        told = self._ask(parts, "Get", "org.freedesktop.DBus.Properties", "org.a11y.atspi.Accessible", "Name")
        return [str(_values(name.replace("<", "").replace(">", ""))[0]) if name else "" for name in told]

    def place(self, part: tuple[str, str], offset: int) -> Place:
        """Where a character is on the screen."""
        told = self._ask([part], "GetCharacterExtents", "org.a11y.atspi.Text", str(offset), "uint32 0")[0]
        return Place(*map(int, re.findall(r"(?<!uint)-?\d+", told)))

    def _ask(self, parts: Sequence[tuple[str, str]], method: str, of: str = "", *arguments: str) -> list[str]:
        name = f"{of or 'org.a11y.atspi.Accessible'}.{method}"
        return self._desktop.all([[*_call(*part, name, *self._bus), *arguments] for part in parts])


def until(happened: Callable[[], object]) -> None:
    """Wait for something that other processes do; fails where it never comes."""
    end = time.monotonic() + _PATIENCE
    while not happened():
        assert time.monotonic() < end, "it never came"
        time.sleep(0.2)


def done(*command: object) -> str:
    """What `command` prints; fails with what it complains of."""
    ran = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, cwd="/")
    assert ran.returncode == 0, f"{command}: {ran.stdout[-2000:]}{ran.stderr[-2000:]}"
    return ran.stdout


def _inside(root: Path) -> list[object]:
    return ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", _INSIDE, root]


def _environment(home: object) -> list[str]:
    return ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", f"HOME={home}", "LANG=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]


def _call(name: str, path: str, method: str, *bus: str) -> list[str]:
    return ["gdbus", "call", *bus, "--dest", name, "--object-path", path, "--method", method]


def _references(told: str) -> list[tuple[str, str]]:
    return re.findall(r"\('([^']+)', (?:objectpath )?'([^']+)'\)", told)


def _values(told: str) -> tuple[str, ...]:
    """What gdbus prints of strings is as Python writes them."""
    return tuple(ast.literal_eval(told.strip()))
