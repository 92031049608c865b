"""From the bytes of a file to its text, whatever its encoding; anything that is no text is refused."""

from __future__ import annotations

import codecs
import re

from reader.errors import DocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 1 << 20
_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]{2,40})|<\?xml[^>]{0,100}?encoding=[\"']([\w-]{2,40})", re.I
)
_DECLARED_WITHIN = 4096
# What pages are written in; Python has more codecs, some of them slow without end.
_OF_PAGES = re.compile(r"utf-8|iso8859|cp\d|koi8|mac-|gb|big5|euc_|shift_jis|iso2022_jp")
_WESTERN = {"ascii": "cp1252", "iso8859-1": "cp1252"}
_LAYOUT = {"\n", "\r", "\t", "\f", "\v"}
_MAX_CONTROLS = 0.002
_COMMONEST, _TIE = "cp1252", 0.1


def decode(raw: bytes) -> str:
    """The text of `raw`: by its byte order mark, else as UTF-8, else in the encoding that its letters suggest.

    Raises DocumentError where it is no text in any encoding.
    """
    text = _decoded(raw)
    if "\0" in text or _share_of_controls(text) > _MAX_CONTROLS:
        raise DocumentError("is not a text file.")
    return text


def decode_page(raw: bytes) -> str:
    """The text of an HTML page: by its byte order mark, else as it declares, else as `decode` tells it."""
    declared = _DECLARED.search(raw[:_DECLARED_WITHIN])
    if declared is None or raw.startswith(tuple(mark for mark, _ in _MARKS)):
        return decode(raw)
    try:
        encoding = codecs.lookup((declared[1] or declared[2]).decode("ascii")).name
    except LookupError:
        return decode(raw)
    encoding = _WESTERN.get(encoding, encoding)
    return raw.decode(encoding, "replace") if _OF_PAGES.match(encoding) else decode(raw)


def _decoded(raw: bytes) -> str:
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _with(encoding, raw)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return _with(_guess(raw), raw)


def _with(encoding: str, raw: bytes) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise DocumentError("is damaged: it does not hold to its own text encoding.") from error


def _guess(raw: bytes) -> str:
    if b"\0" in raw[:_SAMPLE] and not _may_be_utf16(raw):
        raise DocumentError("is not a text file.")
    from charset_normalizer import from_bytes  # not before a file needs it: the first page is to be seen at once

    matches = from_bytes(raw[:_SAMPLE])
    best = matches.best()
    if best is None:
        raise DocumentError("is not a text file, or in an encoding that cannot be told.")
    for match in matches:
        # A few accents fit many encodings; Windows' Western one is by far the commonest of those.
        if _COMMONEST in match.could_be_from_charset and match.coherence > best.coherence - _TIE:
            return _COMMONEST
    return best.encoding


def _may_be_utf16(raw: bytes) -> bool:
    sample = raw[:_SAMPLE]
    odd, even = sample[1::2].count(0), sample[0::2].count(0)
    return len(raw) % 2 == 0 and max(odd, even) > len(sample) // 5 and min(odd, even) == 0


def _share_of_controls(text: str) -> float:
    sample = text[:_SAMPLE]
    controls = sum(1 for character in sample if character < " " and character not in _LAYOUT)
    return controls / len(sample) if sample else 0.0
