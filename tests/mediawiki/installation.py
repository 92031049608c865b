"""A real MediaWiki on loopback: Debian's package, an SQLite file, pages of our own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

PROGRAM = Path("/usr/share/mediawiki")
PHP_MODULES = frozenset({"pdo_sqlite", "mbstring", "xml", "intl"})

_SETTINGS = """
wfLoadExtension( 'TextExtracts' );
$wgServer = 'http://127.0.0.1:%d';
$wgMainPageIsDomainRoot = false;
$wgJobRunRate = 0;
$wgHooks['ContentAlterParserOutput'][] = function ( $content, $title, $output ) {
    static $properties = null;
    $properties ??= json_decode( file_get_contents( __DIR__ . '/properties.json' ), true );
    foreach ( $properties[$title->getPrefixedText()] ?? [] as $name => $value ) {
        $output->setPageProperty( $name, $value );
    }
};
"""


def missing_part() -> str | None:
    """What this machine lacks to run a MediaWiki, or None."""
    if not (PROGRAM / "api.php").is_file():
        return "MediaWiki is not installed (Debian: mediawiki)"
    if shutil.which("php") is None:
        return "PHP is not installed (Debian: php-cli)"
    modules = subprocess.run(["php", "-m"], capture_output=True, text=True, check=True).stdout.casefold().split()
    lacking = sorted(PHP_MODULES.difference(modules))
    return f"PHP lacks {', '.join(lacking)}" if lacking else None


@dataclass
class Wiki:
    """A wiki in `folder`, served at `port` between start() and stop()."""

    folder: Path
    port: int
    process: subprocess.Popen[bytes] | None = None

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api.php"

    def install(self, pages_file: Path) -> None:
        pages = json.loads(pages_file.read_text(encoding="utf-8"))
        self._php(
            "install.php",
            *("--dbtype", "sqlite", "--dbpath", str(self.folder), "--dbname", "wiki", "--scriptpath", ""),
            *("--server", f"http://127.0.0.1:{self.port}", "--pass", "a-password-for-tests", "--confpath"),
            *(str(self.folder), "Loopback", "Admin"),
        )
        properties = {page["title"]: page["properties"] for page in pages if "properties" in page}
        (self.folder / "properties.json").write_text(json.dumps(properties), encoding="utf-8")
        with (self.folder / "LocalSettings.php").open("a", encoding="utf-8") as settings:
            settings.write(_SETTINGS % self.port)
        _dump(pages).write(self.folder / "pages.xml", encoding="utf-8", xml_declaration=True)
        self._php("importDump.php", str(self.folder / "pages.xml"))
        self._php("refreshLinks.php")
        self._php("rebuildtextindex.php")

    def start(self) -> None:
        # Its log goes into a file: a pipe that nobody reads is full after some hundred requests, and blocks it.
        with (self.folder / "server.log").open("wb") as log:
            self.process = subprocess.Popen(
                ["php", "-S", f"127.0.0.1:{self.port}", "-t", str(PROGRAM)],
                env=self._environment(),
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        while not _answers(self.port):
            assert self.process.poll() is None, "PHP's web server did not start"

    def stop(self) -> None:
        if self.process:
            os.killpg(self.process.pid, signal.SIGTERM)
            self.process.wait()
            self.process = None

    def _php(self, script: str, *arguments: str) -> None:
        subprocess.run(
            ["php", str(PROGRAM / "maintenance" / script), *arguments],
            env=self._environment(),
            capture_output=True,
            text=True,
            check=True,
        )

    def _environment(self) -> dict[str, str]:
        settings = self.folder / "LocalSettings.php"
        return {**os.environ, **({"MW_CONFIG_FILE": str(settings)} if settings.exists() else {})}


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port)).close()
    except ConnectionRefusedError:
        return False
    return True


def _dump(pages: list[dict[str, object]]) -> ElementTree.ElementTree:
    root = ElementTree.Element("mediawiki", {"xmlns": "http://www.mediawiki.org/xml/export-0.11/", "version": "0.11"})
    for number, page in enumerate(pages, start=1):
        element = ElementTree.SubElement(root, "page")
        ElementTree.SubElement(element, "title").text = str(page["title"])
        ElementTree.SubElement(element, "ns").text = "0"
        ElementTree.SubElement(element, "id").text = str(number)
        revision = ElementTree.SubElement(element, "revision")
        ElementTree.SubElement(revision, "id").text = str(number)
        ElementTree.SubElement(revision, "timestamp").text = "2026-01-01T00:00:00Z"
        ElementTree.SubElement(revision, "model").text = "wikitext"
        ElementTree.SubElement(revision, "format").text = "text/x-wiki"
        ElementTree.SubElement(revision, "text", {"xml:space": "preserve"}).text = str(page["text"])
    return ElementTree.ElementTree(root)
