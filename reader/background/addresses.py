"""Which page of the wiki an address means that the reader pasted."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from reader.background.matching import MAX_TITLE_BYTES
from reader.background.server import Server
from reader.errors import ReaderError

_LONGEST = 2000
_NO_TITLE = re.compile(r"[#<>\[\]{}|\x00-\x1f\x7f\ufffd]|^[:.]|^\s*$")
_NAMESPACE = re.compile(
    r"^(?:media|special|talk|user|wikipedia|project|wp|file|image|mediawiki|template|help|category|portal|draft|module"
    r"|timedtext|book|topic|event)(?:[ _]talk)?\s*:",
    re.IGNORECASE,
)


def title_at(address: str, server: Server) -> str:
    """The title of the page of `server` at this address; raises ReaderError, with a sentence, where it is none.

    The address itself is never opened: only the title is asked for, of the server that is asked for all others.
    """
    parts = _parts(address.strip())
    if parts is None or _host(parts) != _desktop(server.host):
        raise ReaderError(f"That is not the address of a page of {server.name} ({server.host}).")
    title = _title(parts, server)
    if title is None:
        raise ReaderError(f"That address of {server.name} does not lead to an article.")
    return title


def looks_like_address(text: str) -> bool:
    """Whether the reader pasted an address in place of a name."""
    return text.strip().casefold().startswith(("http:", "https:"))


def _parts(address: str) -> SplitResult | None:
    if len(address) > _LONGEST or not address.isprintable() or " " in address:
        return None
    try:
        parts = urlsplit(address)
        is_web = parts.scheme in ("http", "https") and parts.hostname
        return parts if is_web and parts.port != 0 else None
    except ValueError:
        return None


def _host(parts: SplitResult) -> str:
    return _desktop(parts.netloc.casefold())


def _desktop(host: str) -> str:
    """The host without what marks the form for telephones: en.m.wikipedia.org is en.wikipedia.org."""
    return re.sub(r"^([a-z-]+)\.m\.(wikipedia\.org)$", r"\1.\2", host.casefold())


def _title(parts: SplitResult, server: Server) -> str | None:
    named = parse_qs(parts.query).get("title") if parts.query else None
    script_path = urlsplit(server.api_url).path.rpartition("/")[0]
    prefixes = ("/wiki/", f"{script_path}/index.php/", "/index.php/")
    behind = next((parts.path.removeprefix(p) for p in prefixes if parts.path.startswith(p)), "")
    try:
        raw = named[0] if named and len(named) == 1 else unquote(behind, errors="strict")
    except UnicodeDecodeError:
        return None
    title = " ".join(raw.replace("_", " ").split())
    is_title = title and not _NO_TITLE.search(title) and not _NAMESPACE.match(title)
    return title if is_title and len(title.encode("utf-8", "replace")) <= MAX_TITLE_BYTES else None
