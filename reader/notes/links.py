"""Addresses that open a passage again: `reader:passage/DIGEST?exact=…`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from reader.documents import Document
from reader.notes.anchoring import Anchor, Anchoring, AnchorState
from reader.notes.annotation import TextPositionSelector, TextQuoteSelector

_PREFIX = "reader:passage/"
_LONGEST_QUOTE = 300
_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class PassageLink:
    """A passage of the document with this digest; the quote may be no more than its beginning."""

    digest: str
    position: TextPositionSelector
    quote: TextQuoteSelector

    def __str__(self) -> str:
        """The address, in plain ASCII and short enough for every program."""
        fields = {
            "start": str(self.position.start),
            "end": str(self.position.end),
            "exact": self.quote.exact[:_LONGEST_QUOTE],
            "prefix": self.quote.prefix,
            "suffix": self.quote.suffix if len(self.quote.exact) <= _LONGEST_QUOTE else "",
        }
        given = {key: value for key, value in fields.items() if value}
        query = urlencode(given, quote_via=quote, safe="", errors="surrogatepass")
        return f"{_PREFIX}{self.digest}?{query}"

    @classmethod
    def parse(cls, address: str) -> PassageLink:
        """The passage that an address names; ValueError if it names none."""
        parts = urlsplit(address)
        fields = dict(parse_qsl(parts.query, errors="surrogatepass", max_num_fields=9))
        digest = parts.path.rpartition("/")[2]
        if not (address.startswith(_PREFIX) and _DIGEST.fullmatch(digest) and fields.get("exact")):
            raise ValueError(f"not the address of a passage: {address:.80}")
        position = TextPositionSelector(_offset(fields.get("start", "0")), _offset(fields.get("end", "0")))
        exact, prefix, suffix = (fields.get(key, "") for key in ("exact", "prefix", "suffix"))
        return cls(digest, position, TextQuoteSelector(exact, prefix, suffix))

    def find(self, document: Document) -> Anchor:
        """Where the passage is in `document`, whatever became of its text."""
        span = self.position.span
        if document.digest == self.digest and span.of(document.text).startswith(self.quote.exact):
            return Anchor(AnchorState.ATTACHED, span)
        return Anchoring(document.text).anchor(self.position, self.quote)


def _offset(digits: str) -> int:
    if not (digits.isascii() and digits.isdecimal() and len(digits) < 16):
        raise ValueError(f"not an offset: {digits:.20}")
    return int(digits)
