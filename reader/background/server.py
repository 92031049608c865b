"""The wiki that is asked: Wikipedia, unless the user names another."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from reader.errors import ReaderError

ENGLISH_WIKIPEDIA = "https://en.wikipedia.org/w/api.php"


@dataclass(frozen=True, slots=True)
class Server:
    """A MediaWiki, by the address of its api.php."""

    api_url: str = ENGLISH_WIKIPEDIA

    @classmethod
    def at(cls, api_url: str) -> Server:
        """The server at this address; raises ReaderError where that is no web address."""
        try:
            parts = urlsplit(api_url)
            usable = parts.scheme in ("http", "https") and _is_host(parts.hostname or "") and parts.port != 0
        except ValueError:
            usable = False
        if not usable or not api_url.isprintable() or " " in api_url:
            raise ReaderError(f"“{api_url}” is not the web address of a MediaWiki's api.php.")
        return cls(api_url)

    @property
    def host(self) -> str:
        """The host, with its port where one is named."""
        return urlsplit(self.api_url).netloc.rpartition("@")[2]

    @property
    def name(self) -> str:
        """What the user calls it."""
        return "Wikipedia" if self.is_wikipedia else self.host

    @property
    def licence(self) -> str:
        """The line that must be shown with its texts."""
        return "Text from Wikipedia, CC BY-SA 4.0" if self.is_wikipedia else f"Text from {self.host}"

    @property
    def is_wikipedia(self) -> bool:
        """Whether it is one of the Wikipedias."""
        return self.host == "wikipedia.org" or self.host.endswith(".wikipedia.org")


def _is_host(host: str) -> bool:
    """Whether a host can have this name; raises ValueError where it looks like an IP address and is none."""
    if ":" in host or re.fullmatch(r"[\d.]+", host):
        return bool(ipaddress.ip_address(host.partition("%")[0]))
    return bool(host.encode("idna"))
